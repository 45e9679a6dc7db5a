"""What is odd about an opening or the changes it is ranked with: said beside the list, which is made all the same."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Protocol

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.errors import UnusableTextError
from ravive.domain.kernel.openings import Opening
from ravive.domain.kernel.sayings import Line, data_of
from ravive.domain.lexicon import fold
from ravive.domain.reading.adverts.remote import remote_days

#: No post asks for so much. Beyond, ranking a pool would only take time, and tell nobody from anybody.
MOST_REQUIREMENTS = 200
#: Days a week at home from which a post is done from home alone.
_ALL_WEEK = 5
_SENTENCE_ENDS = re.compile(r"[.;!?\n]+")


class DatedStatement(Protocol):
    """What is needed of a change of the company."""

    @property
    def on(self) -> PartialDate:
        """The day it holds from."""

    @property
    def statement(self) -> str:
        """What changed, in the words of who recorded it."""


def check_rankable(opening: Opening) -> None:
    """
    Refuse an opening that no ranking can serve.

    Raises:
        UnusableTextError: `opening.too_many_requirements`.
    """
    check_number_asked(len(opening.requirements) + len(opening.dropped))


def check_number_asked(asked: int) -> None:
    """
    Refuse a number of requirements that no ranking can serve.

    Raises:
        UnusableTextError: `opening.too_many_requirements`.
    """
    if asked > MOST_REQUIREMENTS:
        raise UnusableTextError("opening.too_many_requirements", n=asked, limit=MOST_REQUIREMENTS)


def doubts_about(opening: Opening, *, changes: Sequence[DatedStatement] = (), on: date) -> tuple[Line, ...]:
    """Return what whoever reads the list must know of what it rests on: gaps, contradictions, changes still to come."""
    return (*_gaps(opening), *_contradictions(opening), *_still_to_come(changes, on))


def _gaps(opening: Opening) -> Iterator[Line]:
    if not opening.requirements:
        yield Line("opening.doubt.nothing_asked")


def _contradictions(opening: Opening) -> Iterator[Line]:
    if opening.salary_min is not None and opening.salary_max is not None and opening.salary_min > opening.salary_max:
        yield Line("opening.doubt.salary", data_of(least=opening.salary_min, most=opening.salary_max))
    if opening.years_min is not None and opening.years_max is not None and opening.years_min > opening.years_max:
        yield Line("opening.doubt.years", data_of(least=opening.years_min, most=opening.years_max))
    if (
        opening.starts_on is not None
        and opening.starts_by is not None
        and opening.starts_on.first > opening.starts_by.last
    ):
        yield Line("opening.doubt.starts", data_of(on=opening.starts_on, by=opening.starts_by))
    if {0, _ALL_WEEK} <= set(_days_at_home(opening)):
        yield Line("opening.doubt.remote_and_on_site")
    dropped = {requirement.term for requirement in opening.dropped}
    for requirement in opening.requirements:
        if requirement.term in dropped:
            yield Line("opening.doubt.asked_and_dropped", data_of(label=requirement.label))


def _days_at_home(opening: Opening) -> Iterator[float | None]:
    """Yield the days a week at home, as understood, then as each sentence of the advert says them."""
    yield opening.remote_days
    for sentence in _SENTENCE_ENDS.split(fold(opening.text)):
        yield remote_days(sentence)


def _still_to_come(changes: Sequence[DatedStatement], on: date) -> Iterator[Line]:
    for change in changes:
        if change.on.first > on:
            yield Line("opening.doubt.change_to_come", data_of(on=change.on, change=change.statement))
