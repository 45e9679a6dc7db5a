"""Which changes of the company bear on a post."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from ravive.domain.kernel.openings import Change, Opening
from ravive.domain.lexicon.folding import fold
from ravive.store import models
from ravive.store.values.openings import change_value


def bearing_on(
    changes: Iterable[models.Change], opening_id: UUID, opening: Opening
) -> Iterator[tuple[models.Change, Change]]:
    """
    Yield the changes of the whole house, of this post, and of the part of the house it belongs to, as rows and values.

    A scope is words ("Hôpital Saint-Corentin", "équipe data"); it bears on a post whose employer, title or place holds
    those words.
    """
    place = fold(" · ".join(filter(None, (opening.employer, opening.title, *opening.places))))
    for row in changes:
        of_another_post = row.opening_id is not None and row.opening_id != opening_id
        of_another_place = row.opening_id is None and bool(row.scope) and fold(row.scope) not in place
        if not of_another_post and not of_another_place:
            yield row, change_value(row)
