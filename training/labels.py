"""
What the model learns to tell, and what each labelled text teaches of it.

Two sorts of columns. A *clause* column is told by marked words: a reason, the cause of a withdrawal, a protected
ground. A *comment* column is known of the whole comment only (how the person reacted): one of its clauses tells it, and
we are not told which.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ravive.domain.kernel.vocabulary import (
    Feedback,
    Firmness,
    Ground,
    Reaction,
    ReasonKind,
    Side,
    Stage,
    WithdrawalCause,
)
from ravive.domain.reading.comments.clauses import Clause
from training.corpus import LabelledComment

KINDS = tuple(str(kind) for kind in ReasonKind)
CAUSES = tuple(f"cause:{cause}" for cause in WithdrawalCause)
GROUNDS = tuple(f"ground:{ground}" for ground in Ground)
CLAUSE_COLUMNS = (*KINDS, *CAUSES, *GROUNDS)

FIELDS: Mapping[str, Sequence[str]] = {
    "feedback": tuple(f"feedback:{value}" for value in Feedback if value is not Feedback.UNKNOWN),
    "reaction": tuple(f"reaction:{value}" for value in Reaction if value is not Reaction.UNKNOWN),
    "stage": tuple(f"stage:{value}" for value in Stage if value is not Stage.UNKNOWN),
}
COMMENT_COLUMNS = (
    "firm_no",
    "open_door",
    *FIELDS["feedback"],
    *FIELDS["reaction"],
    *FIELDS["stage"],
    "ended",
    "candidate",
)

#: A quote need not follow our clauses: this much of the shorter of the two must be common.
_SHARED = 0.4


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a phrase teaches: the columns it tells, and those it says nothing of, either way."""

    told: frozenset[str]
    silent: frozenset[str]


def clause_labels(comment: LabelledComment, clause: Clause) -> set[str]:
    """Return the clause columns that a clause tells."""
    told: set[str] = set()
    for reason in comment.gold["reasons"]:
        start = comment.text.index(reason["quote"])
        if _shares(clause, start, start + len(reason["quote"])):
            told.add(reason["kind"])
            if reason["kind"] == ReasonKind.CANDIDATE_WITHDREW:
                told.add(f"cause:{reason.get('cause') or WithdrawalCause.UNKNOWN}")
    for mention in comment.gold["sensitive"]:
        start = comment.text.index(mention["quote"])
        if start < clause.end and clause.start < start + len(mention["quote"]):
            told.add(f"ground:{mention['ground']}")
    return told


def _shares(clause: Clause, start: int, end: int) -> bool:
    return min(end, clause.end) - max(start, clause.start) > _SHARED * min(end - start, clause.end - clause.start)


def comment_labels(comment: LabelledComment) -> set[str]:
    """Return the comment columns that a comment tells."""
    gold = comment.gold
    told = {f"{field}:{gold[field]}" for field in FIELDS if gold[field] != "unknown"}
    if gold["firmness"] in {Firmness.FIRM_NO, Firmness.OPEN_DOOR}:
        told.add(gold["firmness"])
    if gold["side"] != Side.UNKNOWN:
        told.add("ended")
    if gold["side"] == Side.CANDIDATE:
        told.add("candidate")
    return told


# --- Phrases ----------------------------------------------------------------------------------------------------------
#: What else may be true of a phrase that was filed under one label: it teaches nothing of these.
_MAY_ALSO_TELL: Mapping[str, Iterable[str]] = {
    "reaction:hostile": ["conduct"],
    "firm_no": ["conduct", "candidate_withdrew"],
    "salary_gap": ["candidate_withdrew"],
    "location": ["candidate_withdrew"],
    "contract": ["candidate_withdrew"],
    "motivation": ["candidate_withdrew", "experience_over"],
    "conduct": ["soft_skill"],
    "outranked": ["missing_skill", "experience_short", "credential"],
    "cause:role": ["contract", "motivation"],
    "cause:unknown": ["conduct"],
}
#: A withdrawal for one of these tells two reasons (labelling, rule 6).
_TELLS_TWO = {"cause:salary": "salary_gap", "cause:location": "location"}


def clause_lesson(label: str) -> Lesson:
    """Return what a phrase of `label` teaches of the clause columns."""
    everything, grounds = frozenset(CLAUSE_COLUMNS), frozenset(GROUNDS)
    if label.startswith("ground:"):
        return Lesson(frozenset({label}), grounds - {label})
    if label == "-ground":
        return Lesson(frozenset(), everything - grounds)
    if label.startswith("-") and label[1:] in KINDS:
        of_causes = frozenset(CAUSES) if label == "-candidate_withdrew" else frozenset()
        return Lesson(frozenset(), everything - {label[1:]} - of_causes)
    silent = grounds | frozenset(_MAY_ALSO_TELL.get(label, ()))
    if label in KINDS:
        return Lesson(frozenset({label}), silent)
    if label in CAUSES:
        return Lesson(frozenset({"candidate_withdrew", label, _TELLS_TWO.get(label, label)}), silent)
    return Lesson(frozenset(), silent)


def comment_lesson(label: str) -> Lesson:
    """Return what a phrase of `label` teaches of the comment columns."""
    everything = frozenset(COMMENT_COLUMNS)
    feedback, reaction, stage = (frozenset(FIELDS[field]) for field in ("feedback", "reaction", "stage"))
    whose = frozenset({"ended", "candidate"})
    lessons = {
        "firm_no": Lesson(frozenset({"firm_no", "ended"}), frozenset({"candidate", "open_door", "stage:screened"})),
        "open_door": Lesson(frozenset({"open_door"}), frozenset({"ended"})),
        "not_now": Lesson(frozenset({"ended"}), stage | feedback | {"candidate"}),
        "no_ending": Lesson(frozenset(), stage | {"open_door"}),
        "neutral": Lesson(frozenset(), stage | {"open_door"}),
        "-firm_no": Lesson(frozenset(), everything - {"firm_no"}),
        "-open_door": Lesson(frozenset(), everything - {"open_door"}),
        "-feedback": Lesson(frozenset(), everything - feedback),
        "-reaction": Lesson(frozenset(), everything - reaction),
        "-stage": Lesson(frozenset(), everything - stage),
        "-candidate_withdrew": Lesson(frozenset(), everything - {"candidate"}),
    }
    if label in lessons:
        return lessons[label]
    if label in reaction:
        return Lesson(frozenset({label}), whose | feedback | stage)
    if label in feedback:
        return Lesson(frozenset({label}), whose | reaction | stage)
    if label in stage:
        return Lesson(frozenset({label}), whose | {"open_door", "firm_no"})
    if label in CAUSES:
        return Lesson(whose, stage)
    if label in KINDS:
        return Lesson(frozenset({"ended"}), stage | {"candidate", "open_door"})
    return Lesson(frozenset(), everything)
