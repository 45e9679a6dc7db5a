"""The protected grounds that a comment names (Code du travail L1132-1, GDPR article 9): found to be kept out."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.vocabulary import Ground
from ravive.domain.reading.comments.clauses import Clause
from ravive.domain.reading.comments.concepts import concept_of
from ravive.domain.reading.comments.model import Judgement, Model
from ravive.domain.reading.comments.shape import SensitiveMention
from ravive.domain.reading.comments.text import Comment

_GROUNDS = {f"ground:{ground}": ground for ground in Ground}
_YEARS = re.compile(r"\b(\d{1,3}) ?(?:ans?|annees?|years?|yrs?)\b")
#: Nobody at work is younger: fewer years are those of a practice.
_YOUNGEST = 15


def protected_grounds(comment: Comment, judged: Judgement, model: Model) -> tuple[SensitiveMention, ...]:
    """Return the protected grounds that the comment names, in the order of the text."""
    return tuple(sorted(_mentions(comment, judged, model), key=lambda mention: (mention.evidence, mention.ground)))


def _mentions(comment: Comment, judged: Judgement, model: Model) -> Iterator[SensitiveMention]:
    for column, ground in _GROUNDS.items():
        if column not in judged.told:
            continue
        for place, chance in enumerate(judged.of(column).tolist()):
            counts_practice = ground is Ground.AGE and _counts_practice(comment, judged.clauses[place])
            if chance >= model.thresholds[column] and not counts_practice:
                yield SensitiveMention(ground, comment.span(*model.words_that_tell(judged, place, column)))


def _counts_practice(comment: Comment, clause: Clause) -> bool:
    """Tell whether the years that a clause names are too few to be an age, and no word of age stands beside them."""
    years = [int(figure) for figure in _YEARS.findall(comment.body[clause.start : clause.end])]
    return bool(years) and max(years) < _YOUNGEST and all(concept_of(word.word) != "age" for word in clause.words)
