"""Notices of an import, grouped: a page says each kind once, and how often it came."""

from collections.abc import Iterable
from dataclasses import dataclass

from ravive.domain.kernel.sayings import Line


@dataclass(frozen=True, slots=True)
class GroupedNotice:
    """One kind of notice: its first case in full, and how many others there are."""

    line: Line
    others: int


def grouped(notices: Iterable[Line]) -> tuple[GroupedNotice, ...]:
    """Return one notice a code, in the order in which each first came."""
    first: dict[str, Line] = {}
    counts: dict[str, int] = {}
    for notice in notices:
        first.setdefault(notice.code, notice)
        counts[notice.code] = counts.get(notice.code, 0) + 1
    return tuple(GroupedNotice(line=line, others=counts[code] - 1) for code, line in first.items())
