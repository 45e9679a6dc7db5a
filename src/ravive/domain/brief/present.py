"""The present in a brief: what changed, the argument, the levers, the questions. Nothing that no fact supports."""

from collections.abc import Iterator, Sequence
from datetime import date

from ravive.domain.kernel.openings import Change, Opening, Requirement
from ravive.domain.kernel.sayings import Line, Source, data_of
from ravive.domain.kernel.vocabulary import Decision, Stage, Status
from ravive.domain.recall.claims import is_lifted, latest_first
from ravive.domain.recall.result import Meeting, Recall
from ravive.domain.recall.signals import last_signal

#: Levers that have a name in each language; any other is told in the words of the advert.
NAMED_LEVERS = frozenset(
    {
        "4 jours",
        "autonomie",
        "conges",
        "creche",
        "evolution",
        "formation",
        "horaires",
        "horaires flexibles",
        "logement",
        "management",
        "matinee",
        "mutuelle",
        "prime",
        "proximite",
        "rtt",
        "sens",
        "stabilite",
        "teletravail",
        "titres-restaurant",
        "transport",
        "treizieme mois",
        "vehicule",
    }
)
_MOST_PROOFS = 3
_MOST_UNKNOWN = 3


def nothing_changed(recall: Recall) -> bool:
    """Whether nothing known is different since the no: the brief then says not to call."""
    return not any(map(is_lifted, recall.checks)) and recall.because.code in {
        "recall.to_check",
        "recall.nothing_against",
    }


def changed(recall: Recall, *, changes: Sequence[Change], on: date) -> Iterator[Line]:
    """Yield what changed, claim by claim, then the changes that bear on none."""
    if recall.decision is not Decision.CALL_NOW:
        yield recall.because
    elif nothing_changed(recall):
        yield Line("brief.changed.nothing")
    for state in (Status.LIFTED, Status.STANDS):
        yield from (check.verdict.line for check in recall.checks if check.verdict.state is state)
    signal = last_signal(recall.person, on=on)
    if signal is not None:
        yield Line("brief.changed.came_back", data_of(on=signal.on), signal.source)
    yield from _other_changes(recall, changes, on)


def argument(recall: Recall) -> Iterator[Line]:
    """Yield the best thing to say: the reason that is gone, then proofs of what they bring."""
    lifted = sorted((check for check in recall.checks if is_lifted(check)), key=lambda c: not is_lifted(c, firmly=True))
    yield from (check.verdict.line for check in lifted[:1])
    stages = [ending.stage for ending in recall.person.endings]
    furthest = max(stages, key=lambda stage: stage.depth, default=Stage.UNKNOWN)
    if furthest.depth >= Stage.TEAM_INTERVIEWED.depth:
        yield Line("brief.argument.reached", data_of(stage=furthest))
    met = [check for check in recall.fit.checks if check.meeting is Meeting.MET and check.fact is not None]
    for check in met[:_MOST_PROOFS]:
        source = check.fact.source if check.fact else None
        yield Line("brief.argument.brings", data_of(label=check.requirement.label), source)


def levers(recall: Recall, opening: Opening) -> Iterator[Line]:
    """Yield what the post gives, first what they said they want."""
    wanted = [lever for lever in opening.levers if lever in recall.person.wishes.levers]
    for lever in wanted:
        yield _lever("wanted", lever)
    if opening.salary_min is not None and opening.salary_max is not None:
        yield Line("brief.levers.salary", data_of(least=opening.salary_min, most=opening.salary_max))
    elif opening.salary_max is not None:
        yield Line("brief.levers.salary_up_to", data_of(most=opening.salary_max))
    else:
        yield Line("brief.levers.salary_not_known")
    for lever in opening.levers:
        if lever not in wanted:
            yield _lever("offered", lever)


def _lever(manner: str, lever: str) -> Line:
    named = "" if lever in NAMED_LEVERS else "_as_written"
    return Line(f"brief.levers.{manner}{named}", data_of(lever=lever))


def to_ask(recall: Recall) -> Iterator[Line]:
    """Yield the questions: claims and must-haves that nobody knows, how they lived it, what they want now."""
    yield Line("brief.ask.lived")
    yield from (check.verdict.line for check in recall.checks if check.verdict.state is Status.UNKNOWN)
    unknown = [c for c in recall.fit.checks if c.meeting is Meeting.NOT_KNOWN and c.requirement.must]
    for check in unknown[:_MOST_UNKNOWN]:
        yield _question(check.requirement)
    yield Line("brief.ask.now")
    if any(notice.code == "rights.notice.basis_to_confirm" for notice in recall.notices):
        yield Line("brief.ask.agreement")


def _question(requirement: Requirement) -> Line:
    if requirement.years is not None:
        return Line("brief.ask.years", data_of(years=requirement.years))
    return Line("brief.ask.requirement", data_of(label=requirement.label))


def _other_changes(recall: Recall, changes: Sequence[Change], on: date) -> Iterator[Line]:
    """Yield the changes since the last ending that no verdict has told already."""
    told = {check.verdict.data.get("change") for check in recall.checks}
    endings = latest_first(recall.person)
    ended = (endings[0].ended_on or endings[0].applied_on) if endings else None
    for change in changes:
        is_since = ended is None or change.on.last >= ended.first
        if is_since and change.on.first <= on and change.statement not in told:
            source = change.source or Source(quote=change.statement, on=str(change.on))
            yield Line("brief.changed.also", data_of(change=change.statement, on=change.on), source)
