"""
The doors: the only way to a row, for a member, with a purpose.

"Not yours" and "not there" raise the same error. A hiring manager sees their own openings and the people recalled for
them; everybody else works in the whole pool of their organisation.
"""

from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from django.db import models

from ravive.application.errors import NotAllowedError, NotFoundError
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.vocabulary import Role
from ravive.store.models import (
    Change,
    ImportRun,
    Member,
    Opening,
    Person,
    Ranking,
    ReadingProposal,
    Recall,
    RecallOutcome,
    Refusal,
    StandingDecision,
)
from ravive.store.models.refusal import RefusalQuerySet


class AccessPurpose(StrEnum):
    """What a row is wanted for; the role must allow it."""

    VIEW = "view"
    RECRUIT = "recruit"
    RIGHTS = "rights"
    ADMINISTER = "administer"
    OVERSEE = "oversee"


_ROLES: dict[AccessPurpose, frozenset[Role]] = {
    AccessPurpose.VIEW: frozenset(Role),
    AccessPurpose.RECRUIT: frozenset({Role.RECRUITER, Role.ADMINISTRATOR}),
    AccessPurpose.RIGHTS: frozenset({Role.RECRUITER, Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER}),
    AccessPurpose.ADMINISTER: frozenset({Role.ADMINISTRATOR}),
    AccessPurpose.OVERSEE: frozenset({Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER}),
}

_Row = TypeVar("_Row", bound=models.Model)


def check_may(actor: Actor, purpose: AccessPurpose) -> None:
    """
    Refuse an actor whose role does not serve this purpose.

    Raises:
        NotAllowedError: always the same, whether or not there is anything behind the door.
    """
    if actor.role not in _ROLES[purpose]:
        raise NotAllowedError(actor.role)


def may(actor: Actor, purpose: AccessPurpose) -> bool:
    """Tell whether the role of the actor serves a purpose: for pages that leave out what cannot be done."""
    return actor.role in _ROLES[purpose]


def people_of(actor: Actor) -> models.QuerySet[Person]:
    """Return the people that the actor may see."""
    people = Person.objects.filter(organization_id=actor.organization_id)
    if actor.may_read_people:
        return people
    recalled = Recall.objects.filter(
        organization_id=actor.organization_id, opening__hiring_manager_id=actor.member_id
    ).values("person_id")
    return people.filter(pk__in=recalled)


def openings_of(actor: Actor) -> models.QuerySet[Opening]:
    """Return the openings that the actor may see."""
    openings = Opening.objects.filter(organization_id=actor.organization_id)
    return openings if actor.may_read_people else openings.filter(hiring_manager_id=actor.member_id)


def recalls_of(actor: Actor) -> models.QuerySet[Recall]:
    """Return the recalls that the actor may see."""
    recalls = Recall.objects.filter(organization_id=actor.organization_id)
    return recalls if actor.may_read_people else recalls.filter(opening__hiring_manager_id=actor.member_id)


def changes_of(actor: Actor) -> models.QuerySet[Change]:
    """Return the changes of the company: those that name a post are seen by who may see the post."""
    changes = Change.objects.filter(organization_id=actor.organization_id)
    if actor.may_read_people:
        return changes
    own = models.Q(opening__isnull=True) | models.Q(opening__hiring_manager_id=actor.member_id)
    return changes.filter(own)


def import_runs_of(actor: Actor) -> models.QuerySet[ImportRun]:
    """Return the imports: none for a hiring manager, whose people are shown one recall at a time."""
    runs = ImportRun.objects.filter(organization_id=actor.organization_id)
    return runs if actor.may_read_people else runs.none()


def refusals_of(actor: Actor) -> RefusalQuerySet:
    """Return the refusals of the people that the actor may see, those that were corrected too."""
    refusals = Refusal.objects.filter(organization_id=actor.organization_id)
    return refusals if actor.may_read_people else refusals.filter(person__in=people_of(actor))


def proposals_of(actor: Actor) -> models.QuerySet[ReadingProposal]:
    """Return the proposed readings about the people that the actor may see."""
    proposals = ReadingProposal.objects.filter(organization_id=actor.organization_id)
    return proposals if actor.may_read_people else proposals.filter(person__in=people_of(actor))


def rankings_of(actor: Actor) -> models.QuerySet[Ranking]:
    """Return the rankings that were shown in the organisation: none for a hiring manager."""
    rankings = Ranking.objects.filter(organization_id=actor.organization_id)
    return rankings if actor.may_read_people else rankings.none()


def standing_decisions_of(actor: Actor) -> models.QuerySet[StandingDecision]:
    """Return the last known decisions on the people and for the posts that the actor may see."""
    rows = StandingDecision.objects.filter(organization_id=actor.organization_id)
    if actor.may_read_people:
        return rows
    return rows.filter(person__in=people_of(actor), opening__hiring_manager_id=actor.member_id)


def access_person(actor: Actor, person_id: UUID, *, purpose: AccessPurpose, lock: bool = False) -> Person:
    """Return a person; with `lock`, nobody else changes the row until the transaction ends."""
    check_may(actor, purpose)
    return _one(people_of(actor), person_id, "person", lock=lock)


def access_opening(actor: Actor, opening_id: UUID, *, purpose: AccessPurpose, lock: bool = False) -> Opening:
    """Return an opening."""
    check_may(actor, purpose)
    return _one(openings_of(actor), opening_id, "opening", lock=lock)


def access_recall(actor: Actor, recall_id: UUID, *, purpose: AccessPurpose, lock: bool = False) -> Recall:
    """Return the recall of a person for an opening."""
    check_may(actor, purpose)
    return _one(recalls_of(actor), recall_id, "recall", lock=lock)


def access_outcome(actor: Actor, outcome_id: UUID, *, purpose: AccessPurpose, lock: bool = False) -> RecallOutcome:
    """Return what was recorded of a recall; a recall that it had begun goes when it is taken back."""
    check_may(actor, purpose)
    seen = models.Q(recall__in=recalls_of(actor)) | models.Q(recall=None, organization_id=actor.organization_id)
    return _one(RecallOutcome.objects.filter(seen), outcome_id, "outcome", lock=lock)


def access_change(actor: Actor, change_id: UUID, *, purpose: AccessPurpose, lock: bool = False) -> Change:
    """Return a change of the company."""
    check_may(actor, purpose)
    return _one(changes_of(actor), change_id, "change", lock=lock)


def access_import_run(actor: Actor, run_id: UUID, *, purpose: AccessPurpose, lock: bool = False) -> ImportRun:
    """Return an import."""
    check_may(actor, purpose)
    return _one(import_runs_of(actor), run_id, "import_run", lock=lock)


def access_refusal(actor: Actor, refusal_id: UUID, *, purpose: AccessPurpose) -> Refusal:
    """Return a refusal of a person that the actor may see. It needs no lock: it never changes."""
    check_may(actor, purpose)
    return _one(refusals_of(actor).select_related("application"), refusal_id, "refusal", lock=False)


def access_proposal(actor: Actor, proposal_id: UUID, *, purpose: AccessPurpose, lock: bool = False) -> ReadingProposal:
    """Return a proposed reading of a comment."""
    check_may(actor, purpose)
    return _one(proposals_of(actor), proposal_id, "proposal", lock=lock)


def access_ranking(actor: Actor, ranking_id: UUID, *, purpose: AccessPurpose) -> Ranking:
    """Return a ranking as it was shown. It needs no lock: it never changes."""
    check_may(actor, purpose)
    return _one(rankings_of(actor).select_related("opening"), ranking_id, "ranking", lock=False)


def access_standing_decision(
    actor: Actor, standing_id: UUID, *, purpose: AccessPurpose, lock: bool = False
) -> StandingDecision:
    """Return the last known decision on a person for a post."""
    check_may(actor, purpose)
    return _one(standing_decisions_of(actor), standing_id, "standing_decision", lock=lock)


def access_member(actor: Actor, member_id: UUID, *, purpose: AccessPurpose) -> Member:
    """Return an active member of the organisation."""
    check_may(actor, purpose)
    members = Member.objects.filter(organization_id=actor.organization_id, is_active=True)
    return _one(members, member_id, "member", lock=False)


def _one(rows: models.QuerySet[_Row], row_id: UUID, noun: str, *, lock: bool) -> _Row:
    if lock:
        rows = rows.select_for_update(of=("self",))
    row = rows.filter(pk=row_id).first()
    if row is None:
        raise NotFoundError(noun)
    return row
