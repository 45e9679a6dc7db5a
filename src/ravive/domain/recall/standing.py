"""What a post that stays open has to tell: who has become callable, and why they were not."""

from ravive.domain.kernel.sayings import Line, data_of
from ravive.domain.kernel.vocabulary import Decision
from ravive.domain.recall.claims import is_lifted
from ravive.domain.recall.result import Meeting, Recall

#: Reasons that say what is known against a call, not what has just opened the way.
_TELLS_NO_CHANGE = frozenset({"recall.nothing_against", "recall.to_check"})
#: What kept the contact from being proposed at once, whatever the post: a new exchange mends it.
_BOND = frozenset(
    {
        "recall.never_answered",
        "recall.no_answer_recorded",
        "recall.hostile",
        "recall.disappointed",
        "recall.long_silent",
    }
)


def reason_to_tell(recall: Recall, *, before: Decision, obstacle: Line) -> Line | None:
    """
    Return why somebody has become callable for an opening; None when they have not.

    `before` and `obstacle` are the last known decision and its reason. What answers the obstacle itself comes first:
    the claim that stood and is lifted, the skill that was missing; then what the ranking says.
    """
    if recall.decision is not Decision.CALL_NOW or before is Decision.CALL_NOW:
        return None
    return _answer_to(obstacle, recall) or _what_opens(recall, before, obstacle)


def key_of_reason(reason: Line, *, obstacle: Line) -> str:
    """
    Return what makes a reason the same one: its code, the obstacle it answers, and the words and sums in it.

    Figures that grow by themselves, such as years of experience, make no new reason.
    """
    told = (f"{name}={value}" for name, value in sorted(reason.data.items()) if not isinstance(value, float))
    return "|".join((obstacle.code, reason.code, *told))


def _answer_to(obstacle: Line, recall: Recall) -> Line | None:
    """Return the line of the claim that stood and no longer does, or of the must-have that is now met."""
    if obstacle.code == "recall.must_missing":
        return _now_brings(str(obstacle.data.get("label", "")), recall)
    family = obstacle.code.rpartition(".")[0]
    lifted = (check.verdict.line for check in recall.checks if is_lifted(check))
    return next((line for line in lifted if line.code.rpartition(".")[0] == family), None)


def _now_brings(label: str, recall: Recall) -> Line | None:
    met = {Meeting.MET, Meeting.PARTLY}
    for check in recall.fit.checks:
        if check.requirement.label == label and check.meeting in met:
            return Line("standing.now_brings", data_of(label=label), check.fact.source if check.fact else None)
    return None


def _what_opens(recall: Recall, before: Decision, obstacle: Line) -> Line:
    if before is Decision.BLOCKED:
        return Line("standing.allowed_again")
    if recall.because.code not in _TELLS_NO_CHANGE:
        return recall.because
    return Line("standing.bond_renewed") if obstacle.code in _BOND else Line("standing.obstacle_gone")
