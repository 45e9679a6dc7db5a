"""The score of a reader, as tables."""

from collections.abc import Iterable

from bench.intervals import Share, Tally
from bench.scoring import FIELDS, Marks, Score, all_slots, macro_f1, micro
from ravive.domain.kernel.vocabulary import Ground, ReasonKind

Table = tuple[str, list[str], list[list[str]]]


def tables(score: Score) -> dict[str, Table]:
    """Return the tables of a score, by name."""
    return {
        "summary": ("In short", ["what", "share"], _summary(score)),
        "kinds": ("Reasons", ["kind", *_OF_TALLIES], _kinds(score)),
        "fields": ("How it ended", ["field", "right", "right where told", "invented where not told"], _fields(score)),
        "slots": ("Slots", ["slot", "told", "right", "right where the kind is read"], _slots(score)),
        "certain": ("Firm no, and how sure", ["what", "share"], _certain(score)),
        "grounds": ("Protected grounds", ["ground", *_OF_TALLIES], _grounds(score)),
    }


_OF_TALLIES = ["told", "precision", "recall", "F1"]


def _summary(score: Score) -> list[list[str]]:
    kinds, grounds = micro(score.kinds), micro(score.grounds)
    return [
        ["comments", str(score.everything.of)],
        ["reasons, precision", str(kinds.precision)],
        ["reasons, recall", str(kinds.recall)],
        ["reasons, micro F1", _percent(kinds.f1)],
        ["reasons, macro F1", _percent(macro_f1(score.kinds))],
        ["all the reasons of a comment, and no other", str(score.same_kinds.share)],
        ["comments without a reason, read as such", str(score.no_reason.share)],
        ["slots", str(all_slots(score.slots))],
        ["protected grounds, micro F1", _percent(grounds.f1)],
        ["evidence meets the words that tell it", str(score.evidence.share)],
        ["all of a comment right, slots apart", str(score.everything.share)],
    ]


def _kinds(score: Score) -> list[list[str]]:
    rows = [_tally(kind, score.kinds[kind]) for kind in map(str, ReasonKind) if kind in score.kinds]
    return [*rows, _tally("all (micro)", micro(score.kinds)), _mean("mean of the kinds (macro)", macro_f1(score.kinds))]


def _grounds(score: Score) -> list[list[str]]:
    rows = [_tally(ground, score.grounds[ground]) for ground in map(str, Ground) if ground in score.grounds]
    return [*rows, _tally("all (micro)", micro(score.grounds))]


def _fields(score: Score) -> list[list[str]]:
    return [[name, *_shares(marks[name] for marks in (score.right, score.stated, score.invented))] for name in FIELDS]


def _slots(score: Score) -> list[list[str]]:
    rows = [
        [f"{kind}.{name}", str(marks.of), *_shares([marks, score.slots_of_found[kind, name]])]
        for (kind, name), marks in sorted(score.slots.items())
    ]
    total, of_found = all_slots(score.slots), all_slots(score.slots_of_found)
    return [*rows, ["all slots", str(total.of), str(total), str(of_found)]]


def _certain(score: Score) -> list[list[str]]:
    sure, unsure = score.certain[True].share, score.certain[False].share
    return [
        ["firm no, precision", str(score.firm_no.precision)],
        ["firm no, recall", str(score.firm_no.recall)],
        ["firm no told, and missed", str(score.firm_no.missed)],
        ["firm no read, and not told", str(score.firm_no.invented)],
        ["reasons read without a doubt, that are told", str(sure)],
        ["reasons read but unsure, that are told", str(unsure)],
        ["of all reasons read, without a doubt", str(Share(sure.of, sure.of + unsure.of))],
        ["a protected ground read where none is told", str(score.false_alarms.share)],
        ["evidence of a ground meets the words that name it", str(score.ground_evidence.share)],
        ["slots filled that the text does not state", str(score.slots_not_told)],
    ]


def _tally(name: str, tally: Tally) -> list[str]:
    return [name, str(tally.told), str(tally.precision), str(tally.recall), _percent(tally.f1)]


def _mean(name: str, f1: float) -> list[str]:
    return [name, "", "", "", _percent(f1)]


def _shares(marks: Iterable[Marks]) -> list[str]:
    return [str(one.share) for one in marks]


def _percent(value: float) -> str:
    return f"{value * 100:.1f} %"
