"""How soon a person should look at what the reader of comments was unsure of."""

from enum import IntEnum

from ravive.domain.kernel.claims import Claim
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.vocabulary import Firmness, ReasonKind

#: What lays a lack or a fault on the person; the others tell of the post, of money, of place or of time.
_AGAINST_THE_PERSON = frozenset(
    {
        ReasonKind.MISSING_SKILL,
        ReasonKind.EXPERIENCE_SHORT,
        ReasonKind.EXPERIENCE_OVER,
        ReasonKind.LANGUAGE,
        ReasonKind.SOFT_SKILL,
        ReasonKind.CULTURE_FIT,
        ReasonKind.MOTIVATION,
        ReasonKind.CREDENTIAL,
        ReasonKind.CONDUCT,
    }
)


class Urgency(IntEnum):
    """The order of the questions, the last first. Stored: a number keeps its meaning."""

    NONE = 0
    DOUBT = 1
    AGAINST_THE_PERSON = 2
    UNDER_A_FIRM_NO = 3


def urgency_of(ending: Ending) -> Urgency:
    """Return how soon the unsure claims of an ending should be looked at: NONE when there are none."""
    unsure = [claim for claim in ending.claims if not claim.certain]
    if not unsure:
        return Urgency.NONE
    if ending.firmness is Firmness.FIRM_NO and ending.lifted_by is None:
        return Urgency.UNDER_A_FIRM_NO
    return Urgency.AGAINST_THE_PERSON if any(map(is_against_the_person, unsure)) else Urgency.DOUBT


def urgency_of_change(before: Ending, after: Ending) -> Urgency:
    """Return how soon a proposed reading should be looked at: first what would forbid a call, then what accuses."""
    if after.firmness is Firmness.FIRM_NO and before.firmness is not Firmness.FIRM_NO:
        return Urgency.UNDER_A_FIRM_NO
    told = {(claim.kind, str(claim.slots)) for claim in before.claims}
    new = [claim for claim in after.claims if (claim.kind, str(claim.slots)) not in told]
    return Urgency.AGAINST_THE_PERSON if any(map(is_against_the_person, new)) else Urgency.DOUBT


def is_against_the_person(claim: Claim) -> bool:
    """Tell whether a claim lays a lack or a fault on the person."""
    return claim.kind in _AGAINST_THE_PERSON
