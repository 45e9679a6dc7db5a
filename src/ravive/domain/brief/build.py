"""The call brief: what a recruiter needs under the eyes, line by line, each with its source."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import islice

from ravive.domain.bond import bond_of
from ravive.domain.brief.past import how_told, past, promises, who
from ravive.domain.brief.present import argument, changed, levers, nothing_changed, to_ask
from ravive.domain.brief.result import Brief, Section, SectionKind
from ravive.domain.brief.words import first_sentence, if_badly, to_avoid
from ravive.domain.kernel.openings import Change, Opening
from ravive.domain.kernel.sayings import Line
from ravive.domain.kernel.vocabulary import Decision
from ravive.domain.recall.result import Recall

#: One page of A4: no section takes more lines than this.
_MOST_LINES = {
    SectionKind.WHO: 4,
    SectionKind.PAST: 6,
    SectionKind.HOW_TOLD: 3,
    SectionKind.PROMISES: 3,
    SectionKind.CHANGED: 5,
    SectionKind.ARGUMENT: 4,
    SectionKind.LEVERS: 4,
    SectionKind.ASK: 6,
    SectionKind.AVOID: 6,
    SectionKind.FIRST_SENTENCE: 2,
    SectionKind.IF_BADLY: 6,
}


def brief_for(recall: Recall, *, opening: Opening, changes: Sequence[Change], on: date) -> Brief:
    """
    Return the brief of a recall on the day `on`.

    `changes` are those of the company: the ones that bear on no claim are told too, when they came after the ending.
    For somebody who is blocked, it holds nothing but why.
    """
    if recall.decision is Decision.BLOCKED:
        section = Section(kind=SectionKind.WHO, lines=(recall.because,))
        return Brief(recall=recall, sections=(section,), call_advised=False)
    bond = bond_of(recall.person, on=on)
    writers: dict[SectionKind, Callable[[], Iterator[Line]]] = {
        SectionKind.WHO: lambda: who(recall, bond),
        SectionKind.PAST: lambda: past(recall),
        SectionKind.HOW_TOLD: lambda: how_told(recall),
        SectionKind.PROMISES: lambda: promises(recall, bond),
        SectionKind.CHANGED: lambda: changed(recall, changes=changes, on=on),
        SectionKind.ARGUMENT: lambda: argument(recall),
        SectionKind.LEVERS: lambda: levers(recall, opening),
        SectionKind.ASK: lambda: to_ask(recall),
        SectionKind.AVOID: lambda: to_avoid(recall),
        SectionKind.FIRST_SENTENCE: lambda: first_sentence(recall, bond),
        SectionKind.IF_BADLY: if_badly,
    }
    sections = (_section(kind, write()) for kind, write in writers.items())
    advised = recall.decision is Decision.CALL_NOW and not nothing_changed(recall)
    return Brief(recall=recall, sections=tuple(s for s in sections if s.lines), call_advised=advised)


def _section(kind: SectionKind, lines: Iterator[Line]) -> Section:
    distinct = {(line.code, *sorted(line.data.items())): line for line in lines}
    return Section(kind=kind, lines=tuple(islice(distinct.values(), _MOST_LINES[kind])))
