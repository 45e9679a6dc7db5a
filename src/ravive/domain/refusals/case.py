"""Everything one claim is checked against."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from ravive.domain.kernel.claims import Claim
from ravive.domain.kernel.dates import PartialDate, days_between
from ravive.domain.kernel.facts import Fact, FactKind, Wishes
from ravive.domain.kernel.history import Direction, Ending, Touch
from ravive.domain.kernel.openings import Change, Effect, EffectKind, Opening, Requirement
from ravive.domain.kernel.vocabulary import Reaction
from ravive.domain.refusals.sentences import sentence_around
from ravive.domain.refusals.terms import Terms

_DAYS_A_MONTH = 30.44
#: What somebody writes within days of the no answers the no; later than that, it is a sign of their own.
_AN_ANSWER_DAYS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of a person that may weigh on a claim: nothing else of them is ever handed over."""

    facts: Sequence[Fact] = ()
    wishes: Wishes = field(default_factory=Wishes)
    touches: Sequence[Touch] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """
    The ending a claim comes from, what is known of the person, the opening, and what changed since.

    `changes` are all those recorded; `since` leaves out what came before the ending or after `on`.
    """

    ending: Ending
    known: Known
    opening: Opening
    changes: Sequence[Change]
    on: date
    terms: Terms

    @property
    def ended(self) -> PartialDate | None:
        """The day the application ended, or else began."""
        return self.ending.ended_on or self.ending.applied_on

    @property
    def months(self) -> float | None:
        """The months since the ending, counted from the last day it may have been; None when it is not dated."""
        return None if self.ended is None else max(0, days_between(self.ended.last, self.on)) / _DAYS_A_MONTH

    @property
    def since(self) -> Iterator[Change]:
        """
        Yield the changes that may have come since the ending.

        Of an ending or a change known to the month, the doubt counts for the person: the claim was made in the world
        as it was, and a change of the same month most likely came after. Without any date, the ending is simply past.
        """
        for change in self.changes:
            if change.on.first <= self.on and (self.ended is None or change.on.last >= self.ended.first):
                yield change

    def effects(self, *kinds: EffectKind) -> Iterator[tuple[Change, Effect]]:
        """Yield the effects of these kinds, with their changes, since the ending."""
        for change in self.since:
            for effect in change.effects:
                if effect.kind in kinds:
                    yield change, effect

    def first_change(self, *kinds: EffectKind) -> Change | None:
        """Return the first change since the ending that has one of these effects."""
        return next((change for change, _ in self.effects(*kinds)), None)

    def later_facts(self, *kinds: FactKind) -> Iterator[Fact]:
        """Yield the certain facts of these kinds (any, when none is given) that are surely newer than the ending."""
        for fact in self.known.facts:
            if fact.certain and (not kinds or fact.kind in kinds) and self.is_later_fact(fact):
                yield fact

    def is_later_fact(self, fact: Fact) -> bool:
        """
        Whether a fact is surely newer than the ending.

        An ending without a date is simply past: a dated fact that its own text does not tell came after it.
        """
        if self.ended is not None or fact.as_of is None:
            return self.is_later(fact.as_of)
        quote = fact.source.quote if fact.source else None
        return quote is not None and fact.as_of.first <= self.on and quote not in self.ending.text

    def is_later(self, day: PartialDate | None) -> bool:
        """Whether a day surely came after the ending."""
        return day is not None and self.ended is not None and day.first > self.ended.last and day.first <= self.on

    def own_signal(self) -> Touch | None:
        """Return the latest word the person sent by themselves after the ending; an angry answer is none."""
        if self.ending.reaction is Reaction.HOSTILE or self.ended is None:
            return None
        after = [touch for touch in self.known.touches if self._is_signal(touch, self.ended)]
        return max(after, key=lambda touch: touch.on.first, default=None)

    def requirements(self, *kinds: FactKind) -> Iterator[Requirement]:
        """Yield what the opening asks, of these kinds (of any, when none is given)."""
        for requirement in self.opening.requirements:
            if not kinds or requirement.kind in kinds:
                yield requirement

    def words_of(self, claim: Claim) -> str:
        """Return the passage of the text that made the claim, empty when it is not known."""
        if claim.evidence is None:
            return ""
        start, end = claim.evidence
        return self.ending.text[start:end]

    def sentence_of(self, claim: Claim) -> str:
        """Return the sentence that made the claim, empty when it is not known."""
        return "" if claim.evidence is None else sentence_around(self.ending.text, claim.evidence)

    def _is_signal(self, touch: Touch, ended: PartialDate) -> bool:
        return (
            is_their_word(touch)
            and days_between(ended.last, touch.on.first) > _AN_ANSWER_DAYS
            and touch.on.first <= self.on
        )


def is_their_word(touch: Touch) -> bool:
    """Whether a touch shows that the person comes back: it came from them, or they met us in a friendly way."""
    if touch.direction is Direction.BOTH:
        return touch.friendly is True
    return touch.direction is Direction.FROM_THEM and touch.friendly is not False
