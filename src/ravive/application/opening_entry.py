"""Opening a post from its advert, and recording what changed from a line: reading, then one action."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from ravive.application.access import AccessPurpose, access_opening
from ravive.application.actions import do_correct_opening, do_create_opening, do_record_change
from ravive.application.opening_correction import OpeningFields, corrected
from ravive.application.opening_text import read_opening
from ravive.application.ports import ports
from ravive.domain.kernel.actor import Actor
from ravive.domain.reading.changes import read_changes
from ravive.domain.recall.doubtful_openings import check_number_asked
from ravive.store.values.openings import opening_value


def open_from_advert(*, actor: Actor, at: datetime, text: str) -> UUID:
    """
    Open a post as its advert is understood, and return its identifier.

    Raises:
        UnusableTextError: the advert tells too little, or is in a language that is not read here.
    """
    return do_create_opening(actor=actor, at=at, opening=read_opening(text, lexicon=ports().lexicon()))


def correct_from_form(*, actor: Actor, at: datetime, opening_id: UUID, fields: OpeningFields) -> None:
    """
    Keep what a person says of a post, over what was understood of its advert.

    Raises:
        UnusableTextError: it asks for more things than any ranking can serve.
    """
    check_number_asked(len(fields.musts) + len(fields.nices) + len(fields.dropped))
    row = access_opening(actor, opening_id, purpose=AccessPurpose.RECRUIT)
    opening = corrected(opening_value(row), fields, lexicon=ports().lexicon())
    do_correct_opening(actor=actor, at=at, opening_id=opening_id, opening=opening)


def record_change_line(*, actor: Actor, at: datetime, opening_id: UUID | None, line: str, scope: str = "") -> UUID:
    """
    Record a change written in one line: date | kind | what changed.

    Raises:
        RaviveError: the line cannot be read; the error says what it lacks.
    """
    changes, errors = read_changes(line, lexicon=ports().lexicon())
    if errors:
        raise errors[0]
    (change,) = changes
    # It was typed here, not read in a file: it has no row to go back to.
    typed = replace(change, source=None)
    return do_record_change(actor=actor, at=at, change=typed, scope=scope, opening_id=opening_id)
