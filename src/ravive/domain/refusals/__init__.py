"""The claims of past refusals, and whether each still holds for an opening, on a day."""

from ravive.domain.refusals.case import Known, is_their_word
from ravive.domain.refusals.check import check_claim
from ravive.domain.refusals.company import trades_of
from ravive.domain.refusals.terms import Terms, terms_of
from ravive.domain.refusals.wishes import contrary_wishes, contrary_words

__all__ = [
    "Known",
    "Terms",
    "check_claim",
    "contrary_wishes",
    "contrary_words",
    "is_their_word",
    "terms_of",
    "trades_of",
]
