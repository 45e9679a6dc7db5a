"""Replaying a ranking: everybody it showed, as they were known then, ranked again for the opening as it was."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ravive.application.access import AccessPurpose, access_ranking, rankings_of
from ravive.application.ports import ports
from ravive.application.queries.organizations import first_administrators
from ravive.application.rankings.rules import rules_fingerprint
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.sayings import Line, data_of
from ravive.domain.recall import rank
from ravive.domain.recall.result import Recall
from ravive.store import models
from ravive.store.values.rankings import UnreadableError, inputs_of, state_of

#: Two machines may round the last bits of a sum otherwise; what is shown has two digits.
_SAME_FIGURE = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """
    What came of replaying a ranking.

    `same_order` is of the people who are still known; `differing` are the places whose decision, channel, fit or
    chance is another. `erased` places hold nobody any more. `same_rules` tells whether the code and the lexicon are
    those of the day: where they are not, a difference is theirs. Where this version cannot read what another kept,
    `is_readable` is false and nothing was replayed.
    """

    ranking_id: UUID
    title: str
    on: date
    replayed: int
    erased: int
    same_order: bool
    differing: tuple[int, ...]
    same_rules: bool
    is_readable: bool = True

    @property
    def identical(self) -> bool:
        """Whether the order and all that was shown come out the same."""
        return self.is_readable and self.same_order and not self.differing

    @property
    def lines(self) -> tuple[Line, ...]:
        """What there is to say of it, the verdict first."""
        told = data_of(on=self.on, title=self.title, places=self.replayed)
        if not self.is_readable:
            return (Line("replay.unreadable", data_of(on=self.on, title=self.title)),)
        otherwise = {
            **told,
            "same_order": "yes" if self.same_order else "no",
            "differing": ", ".join(map(str, self.differing)) or "0",
        }
        lines = [Line("replay.identical", told) if self.identical else Line("replay.different", otherwise)]
        if not self.identical and not self.same_rules:
            lines.append(Line("replay.rules"))
        if self.erased:
            lines.append(Line("replay.erased", data_of(erased=self.erased)))
        return tuple(lines)


def replay_ranking(*, actor: Actor, ranking_id: UUID) -> Replay:
    """
    Rank again from what was logged, and compare. Reads two tables, changes nothing.

    Raises:
        NotFoundError: there is no such ranking, or not for this actor.
    """
    ranking = access_ranking(actor, ranking_id, purpose=AccessPurpose.OVERSEE)
    places = list(ranking.places.select_related("state").order_by("place"))
    known = [place for place in places if place.state is not None]
    try:
        again = _rank_again(ranking, known)
    except UnreadableError:
        return _unreadable(ranking, places)
    by_person = {UUID(recall.person.key): recall for recall in again}
    return Replay(
        ranking_id=ranking.pk,
        title=ranking.opening.title,
        on=ranking.on,
        replayed=len(known),
        erased=len(places) - len(known),
        same_order=[place.person_id for place in known] == list(by_person),
        differing=tuple(place.place for place in known if not _is_same(place, by_person[_person_of(place)])),
        same_rules=ranking.rules == rules_fingerprint(ports().lexicon()),
    )


def _unreadable(ranking: models.Ranking, places: Sequence[models.RankedPlace]) -> Replay:
    return Replay(
        ranking_id=ranking.pk,
        title=ranking.opening.title,
        on=ranking.on,
        replayed=0,
        erased=sum(place.state is None for place in places),
        same_order=False,
        differing=(),
        same_rules=False,
        is_readable=False,
    )


def replay_anywhere(ranking_id: UUID) -> Replay | None:
    """Replay a ranking of any organisation, for who administers the machine; None when there is no such ranking."""
    for actor in first_administrators().values():
        if rankings_of(actor).filter(pk=ranking_id).exists():
            return replay_ranking(actor=actor, ranking_id=ranking_id)
    return None


def _rank_again(ranking: models.Ranking, places: Sequence[models.RankedPlace]) -> Sequence[Recall]:
    inputs = inputs_of(ranking.inputs)
    people = [state_of(place.state.value) for place in places if place.state is not None]
    return rank(
        people,
        opening=inputs.opening,
        changes=inputs.changes,
        on=ranking.on,
        lexicon=ports().lexicon(),
        weights=inputs.weights,
    )


def _person_of(place: models.RankedPlace) -> UUID:
    assert place.person_id is not None  # whoever goes takes the state along
    return place.person_id


def _is_same(place: models.RankedPlace, recall: Recall) -> bool:
    likelihood = recall.likelihood
    figures = [
        (place.share, recall.fit.share),
        (place.p, None if likelihood is None else likelihood.p),
        (place.low, None if likelihood is None else likelihood.low),
        (place.high, None if likelihood is None else likelihood.high),
    ]
    codes = (place.decision, place.because, place.channel)
    again = (recall.decision.value, recall.because.code, None if recall.channel is None else recall.channel.value)
    return codes == again and all(_is_same_figure(then, now) for then, now in figures)


def _is_same_figure(then: float | None, now: float | None) -> bool:
    if then is None or now is None:
        return then is now
    return math.isclose(then, now, rel_tol=_SAME_FIGURE, abs_tol=_SAME_FIGURE)
