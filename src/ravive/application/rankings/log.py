"""Logging what was shown: a page of a ranking, who saw it, and what they did about somebody it showed."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import F

from ravive.application.ports import ports
from ravive.application.rankings.rules import rules_fingerprint
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.records import RankingDeedKind
from ravive.domain.kernel.vocabulary import Decision
from ravive.domain.reading.version import READER_VERSION
from ravive.domain.recall.result import Recall
from ravive.store import models
from ravive.store.values.plain import fingerprint
from ravive.store.values.rankings import RankingInputs, inputs_json, state_json


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRanking:
    """
    One page of a ranking, as it is about to be shown.

    `recalls` are the people of the page with their place in the whole list; `counts` the people of each decision.
    """

    opening_id: UUID
    on: date
    decision: Decision
    page: int
    counts: Mapping[str, int]
    recalls: Sequence[Recall]
    inputs: RankingInputs


@transaction.atomic
def log_ranking(*, actor: Actor, at: datetime, shown: ShownRanking) -> UUID:
    """
    Keep a page of a ranking and who saw it, and return the row: the one of the day, if the same was shown already.

    The number of queries does not depend on how many people are on the page.
    """
    states = {UUID(recall.person.key): state_json(recall.person) for recall in shown.recalls}
    digests = {person_id: fingerprint(state) for person_id, state in states.items()}
    row = _row(actor, at, shown, digests)
    ranking, is_new = models.Ranking.objects.get_or_create(
        organization_id=row.organization_id,
        opening_id=row.opening_id,
        on=row.on,
        digest=row.digest,
        defaults={name: getattr(row, name) for name in _WRITTEN_ONCE},
    )
    if is_new:
        state_ids = _keep_states(actor, states, digests)
        models.RankedPlace.objects.bulk_create(_place(ranking, recall, state_ids) for recall in shown.recalls)
    _count_view(actor, at, ranking)
    return ranking.pk


def log_deed(
    *, actor: Actor, at: datetime, opening_id: UUID, person_id: UUID, kind: RankingDeedKind, what: str = ""
) -> None:
    """
    Keep what a member did about a person, beside the ranking in which they last saw them; nothing where they saw none.

    Opening a brief again tells nothing more, and is kept once.
    """
    place = (
        models.RankedPlace.objects.filter(
            person_id=person_id, ranking__opening_id=opening_id, ranking__views__member_id=actor.member_id
        )
        .order_by("-ranking__views__last_at", "-pk")
        .first()
    )
    if place is None:
        return
    once = kind is RankingDeedKind.BRIEF_OPENED
    if once and models.RankingDeed.objects.filter(place=place, member_id=actor.member_id, kind=kind.value).exists():
        return
    models.RankingDeed.objects.create(
        organization_id=actor.organization_id,
        ranking_id=place.ranking_id,
        place=place,
        person_id=person_id,
        member_id=actor.member_id,
        at=at,
        kind=kind.value,
        what=what,
    )


_WRITTEN_ONCE = (
    "first_shown_at",
    "decision",
    "page",
    "counts",
    "inputs",
    "weights_version",
    "weights_fingerprint",
    "reader_version",
    "rules",
)


def _row(actor: Actor, at: datetime, shown: ShownRanking, digests: Mapping[UUID, str]) -> models.Ranking:
    row = models.Ranking(
        organization_id=actor.organization_id,
        opening_id=shown.opening_id,
        first_shown_at=at,
        on=shown.on,
        decision=shown.decision.value,
        page=shown.page,
        counts=dict(shown.counts),
        inputs=inputs_json(shown.inputs),
        weights_version=shown.inputs.weights.version[:40],
        weights_fingerprint=shown.inputs.weights.fingerprint,
        reader_version=READER_VERSION,
        rules=rules_fingerprint(ports().lexicon()),
    )
    content = [row.decision, row.page, row.counts, row.inputs, row.reader_version, row.rules]
    people = [(digests[UUID(recall.person.key)], _shown_of(recall)) for recall in shown.recalls]
    row.digest = _digest([content, people])
    return row


def _digest(content: object) -> str:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _shown_of(recall: Recall) -> dict[str, Any]:
    """Return what a page shows of a place, as its columns hold it."""
    likelihood = recall.likelihood
    return {
        "place": recall.rank,
        "decision": recall.decision.value,
        "because": recall.because.code,
        "channel": None if recall.channel is None else recall.channel.value,
        "share": recall.fit.share,
        "p": None if likelihood is None else likelihood.p,
        "low": None if likelihood is None else likelihood.low,
        "high": None if likelihood is None else likelihood.high,
    }


def _keep_states(
    actor: Actor, states: Mapping[UUID, Mapping[str, Any]], digests: Mapping[UUID, str]
) -> dict[UUID, UUID]:
    """Keep what is known of each person, unless it was kept already; return the row of each."""
    # In one order whatever the ranking: two who see the same people otherwise ranked must not wait for each other.
    rows = [
        models.RankedState(
            organization_id=actor.organization_id, person_id=person_id, digest=digests[person_id], value=state
        )
        for person_id, state in sorted(states.items(), key=itemgetter(0))
    ]
    models.RankedState.objects.bulk_create(rows, ignore_conflicts=True)
    held = models.RankedState.objects.filter(person__in=list(states), digest__in=list(digests.values()))
    found = held.order_by("pk").values_list("person_id", "digest", "pk")
    return {person_id: pk for person_id, digest, pk in found if digests[person_id] == digest}


def _place(ranking: models.Ranking, recall: Recall, state_ids: Mapping[UUID, UUID]) -> models.RankedPlace:
    person_id = UUID(recall.person.key)
    return models.RankedPlace(
        organization_id=ranking.organization_id,
        ranking=ranking,
        person_id=person_id,
        state_id=state_ids[person_id],
        **_shown_of(recall),
    )


def _count_view(actor: Actor, at: datetime, ranking: models.Ranking) -> None:
    view, is_new = models.RankingView.objects.get_or_create(
        ranking=ranking,
        member_id=actor.member_id,
        defaults={"organization_id": actor.organization_id, "created_at": at, "last_at": at},
    )
    if not is_new:
        models.RankingView.objects.filter(pk=view.pk).update(times=F("times") + 1, last_at=at)
