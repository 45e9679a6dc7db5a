"""Refusals: recorded, corrected, confirmed, lifted; never overwritten, each of these appends."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from django.db import transaction

from ravive.application import audit
from ravive.application.access import AccessPurpose, access_opening, access_person, access_refusal
from ravive.application.actions.common import by_hand, check_not_ahead, said
from ravive.application.actions.importing.undoing import make_findable
from ravive.application.errors import NotPossibleError
from ravive.application.ports import ports
from ravive.application.proposals import carry_over
from ravive.application.standing.touched import touch_people
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.claims import Claim
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.records import Correction, MarkKind
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Firmness
from ravive.store import models
from ravive.store.values.person_rows import application_row, refusal_row
from ravive.store.values.refusals import ending_of_row
from ravive.store.values.search import ending_texts, joined_search_text
from ravive.store.values.sources import source_of


@transaction.atomic(durable=True)
def do_record_refusal(
    *, actor: Actor, at: datetime, person_id: UUID, ending: Ending, opening_id: UUID | None = None
) -> UUID:
    """
    Record how an application ended, with its claims. The person is in no process of ours any more.

    Raises:
        NotPossibleError: it ends after today, or before it began.
    """
    person = access_person(actor, person_id, purpose=AccessPurpose.RECRUIT, lock=True)
    if opening_id is not None:
        access_opening(actor, opening_id, purpose=AccessPurpose.RECRUIT)
    refusal = save_refusal(actor=actor, at=at, person=person, ending=ending, opening_id=opening_id)
    lift_marks(actor=actor, at=at, person=person, kind=MarkKind.IN_PROCESS, reason="refusal recorded")
    audit.record(actor=actor, at=at, action="record_refusal", subject=refusal, person=person.pk)
    return refusal.pk


@transaction.atomic(durable=True)
def do_correct_refusal(*, actor: Actor, at: datetime, refusal_id: UUID, ending: Ending, reason: str) -> UUID:
    """
    Append a refusal in place of another, with the reason, and return its identifier.

    A firm no is not lifted this way, but by `do_lift_firm_no`, which asks what for.

    Raises:
        NotPossibleError: the refusal was corrected already, no reason is given, or a firm no would vanish.
    """
    refusal = refusal_to_correct(actor, refusal_id)
    lifted_by = source_of(refusal.lifted_by)
    if refusal.firmness == Firmness.FIRM_NO and lifted_by is None and ending.firmness is not Firmness.FIRM_NO:
        raise NotPossibleError("error.firm_no_to_lift")
    why = said(reason, field="reason")
    corrected = append_refusal(actor, at, refusal, replace(ending, lifted_by=lifted_by), why)
    make_findable((refusal.person_id,))
    audit.record(
        actor=actor, at=at, action="correct_refusal", subject=corrected, supersedes=refusal.pk, person=refusal.person_id
    )
    return corrected.pk


@transaction.atomic(durable=True)
def do_confirm_claim(*, actor: Actor, at: datetime, refusal_id: UUID, position: int, holds: bool) -> UUID:
    """
    Say yes or no to a claim that the reader was unsure of: the one at `position`, from 0. Returns the new refusal.

    A claim that is confirmed becomes certain; one that is denied goes, and the words it was read in stay.

    Raises:
        NotPossibleError: the refusal was corrected already, or holds no such claim.
    """
    refusal = refusal_to_correct(actor, refusal_id)
    ending = ending_of_row(refusal)
    if not 0 <= position < len(ending.claims):
        raise NotPossibleError("error.claim_gone")
    claims = _answered(ending.claims, position, holds=holds)
    reason = Correction.CONFIRMED if holds else Correction.DENIED
    corrected = append_refusal(actor, at, refusal, replace(ending, claims=claims), reason.value)
    carry_over(refusal, corrected, at=at)
    make_findable((refusal.person_id,))
    audit.record(
        actor=actor,
        at=at,
        action="confirm_claim",
        subject=corrected,
        supersedes=refusal.pk,
        person=refusal.person_id,
        kind=ending.claims[position].kind.value,
        holds=holds,
    )
    return corrected.pk


@transaction.atomic(durable=True)
def do_lift_firm_no(*, actor: Actor, at: datetime, person_id: UUID, reason: str) -> None:
    """
    Lift every firm no on a person, ours or theirs, with the reason. What they asked of their rights is not lifted.

    Raises:
        NotPossibleError: there is none, or no reason is given.
    """
    person = access_person(actor, person_id, purpose=AccessPurpose.RECRUIT, lock=True)
    why = said(reason, field="reason")
    decision = Source(quote=why, on=ports().day_of(at).isoformat())
    refusals = _standing_firm_noes(person)
    for refusal in refusals:
        append_refusal(actor, at, refusal, replace(ending_of_row(refusal), lifted_by=decision), why)
    marks = lift_marks(actor=actor, at=at, person=person, kind=MarkKind.BARRED, reason=why)
    if not refusals and not marks:
        raise NotPossibleError("error.no_firm_no")
    audit.record(actor=actor, at=at, action="lift_firm_no", subject=person, refusals=len(refusals), marks=marks)


def save_refusal(
    *, actor: Actor, at: datetime, person: models.Person, ending: Ending, opening_id: UUID | None
) -> models.Refusal:
    """Write the rows of an application and of its ending. For actions, in their transaction."""
    if ending.ended_on is not None:
        check_not_ahead(ending.ended_on, at)
        if ending.applied_on is not None and ending.applied_on.first > ending.ended_on.last:
            raise NotPossibleError(
                "error.ended_before_applied", applied=str(ending.applied_on), ended=str(ending.ended_on)
            )
    origin = by_hand(actor, at)
    # What lifts a firm no is an action of its own.
    ending = replace(ending, lifted_by=None)
    application = application_row(ending, person_id=person.pk, origin=origin)
    application.opening_id = opening_id
    application.save(force_insert=True)
    refusal = refusal_row(ending, application=application, origin=origin)
    refusal.save(force_insert=True)
    person.search_text = joined_search_text((person.search_text, *ending_texts(ending)))
    person.save(update_fields=["search_text"])
    touch_people(actor.organization_id, [person.pk], at=at)
    return refusal


def lift_marks(*, actor: Actor, at: datetime, person: models.Person, kind: MarkKind, reason: str) -> int:
    """Lift the marks of a kind on a person, and say how many. For actions, in their transaction."""
    marks = models.PersonMark.objects.filter(person=person, kind=kind.value, lifted_at__isnull=True)
    touch_people(actor.organization_id, [person.pk], at=at)
    return marks.update(lifted_at=at, lifted_by_id=actor.member_id, lifted_reason=reason)


def refusal_to_correct(actor: Actor, refusal_id: UUID) -> models.Refusal:
    """
    Return a refusal that nothing corrects yet, its person locked so that nobody else corrects it meanwhile.

    For actions, in their transaction.

    Raises:
        NotPossibleError: it was corrected already.
    """
    refusal = access_refusal(actor, refusal_id, purpose=AccessPurpose.RECRUIT)
    access_person(actor, refusal.person_id, purpose=AccessPurpose.RECRUIT, lock=True)
    if models.Refusal.objects.filter(supersedes=refusal).exists():
        raise NotPossibleError("error.refusal_corrected")
    return refusal


def append_refusal(
    actor: Actor, at: datetime, refusal: models.Refusal, ending: Ending, reason: str, *, urgency: int | None = None
) -> models.Refusal:
    """
    Write an ending in place of a refusal, with the reason. For actions, in their transaction.

    `urgency` is how much it waits for an answer, where what the ending tells does not say it.
    """
    corrected = refusal_row(
        ending,
        application=refusal.application,
        origin=by_hand(actor, at),
        supersedes_id=refusal.pk,
        reason=reason,
    )
    corrected.urgency = corrected.urgency if urgency is None else urgency
    corrected.save(force_insert=True)
    touch_people(actor.organization_id, [refusal.person_id], at=at)
    return corrected


def _standing_firm_noes(person: models.Person) -> list[models.Refusal]:
    firm = models.Refusal.objects.current().filter(
        person=person, firmness=Firmness.FIRM_NO.value, lifted_by__isnull=True
    )
    return list(firm.select_related("application").order_by("pk"))


def _answered(claims: tuple[Claim, ...], position: int, *, holds: bool) -> tuple[Claim, ...]:
    kept = (replace(claims[position], certain=True),) if holds else ()
    return (*claims[:position], *kept, *claims[position + 1 :])
