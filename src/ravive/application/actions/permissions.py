"""Permissions: what a person agreed to, refused or asked, and whether they have been told that we hold their data."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from ravive.application import audit
from ravive.application.access import AccessPurpose, access_person, check_may, people_of
from ravive.application.actions.common import by_hand, said
from ravive.application.errors import NotFoundError, NotPossibleError
from ravive.application.ports import ports
from ravive.application.standing.touched import touch_people
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import RightsRequest
from ravive.domain.kernel.records import LegalBasis, MessageState
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Channel
from ravive.store import models
from ravive.store.values import permissions
from ravive.store.values.person_rows import Origin
from ravive.store.values.sources import source_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What a person agreed to: the basis, the day it ends, the channels they do not want, and how we can prove it."""

    basis: LegalBasis
    proof: str
    until: PartialDate | None = None
    refused_channels: tuple[Channel, ...] = ()
    lifts_requests: bool = False


@transaction.atomic(durable=True)
def do_set_permission(*, actor: Actor, at: datetime, person_id: UUID, agreement: Agreement) -> None:
    """
    Set the permission of a person by hand, in place of what stood before; earlier rows stay as its history.

    An objection outlives it, unless the person themselves took it back (`lifts_requests`).

    Raises:
        NotPossibleError: no proof is given, or the agreement ends before today.
    """
    person = access_person(actor, person_id, purpose=AccessPurpose.RIGHTS, lock=True)
    if agreement.until is not None and agreement.until.last < ports().day_of(at):
        raise NotPossibleError("error.agreement_over", until=str(agreement.until))
    state = permission_of(person)
    keeps = () if agreement.lifts_requests else state.value.requests
    value = replace(
        state.value,
        proven=agreement.basis is not LegalBasis.TO_CONFIRM,
        until=None if agreement.until is None else str(agreement.until),
        refused_channels=agreement.refused_channels,
        requests=keeps,
    )
    proof = said(agreement.proof, field="proof")
    _put_in_place(person, replace(state, value=value, basis=agreement.basis, proof=proof), by_hand(actor, at))
    touch_people(actor.organization_id, [person.pk], at=at)
    audit.record(actor=actor, at=at, action="set_permission", subject=person, basis=agreement.basis.value)


@transaction.atomic(durable=True)
def do_object(
    *,
    actor: Actor,
    at: datetime,
    person_id: UUID,
    request: RightsRequest = RightsRequest.NO_CONTACT,
    words: str = "",
) -> None:
    """Record that a person asks for no contact or for erasure: it binds at once, and what was to be sent is not."""
    person = access_person(actor, person_id, purpose=AccessPurpose.RIGHTS, lock=True)
    models.Permission.objects.create(
        person=person,
        requests=[request.value],
        request_source=source_json(Source(quote=words.strip() or None, on=ports().day_of(at).isoformat())),
        **by_hand(actor, at).made,
    )
    waiting = (MessageState.DRAFT.value, MessageState.QUEUED.value)
    cancelled = models.Message.objects.filter(person=person, state__in=waiting).update(
        state=MessageState.CANCELLED.value
    )
    models.DueContact.objects.filter(person=person, closed_at__isnull=True).update(closed_at=at)
    touch_people(actor.organization_id, [person.pk], at=at)
    audit.record(actor=actor, at=at, action="object", subject=person, request=request.value, cancelled=cancelled)


@transaction.atomic(durable=True)
def do_allow_contact(*, actor: Actor, at: datetime, person_id: UUID, reason: str) -> None:
    """
    Record that a person who asked for no contact allows it again, in their words or ours.

    Nothing else of their permission moves: neither its basis and its proof, nor the channels they refuse. The reason is
    a row of its own in the history. A request for erasure is not taken back this way: it is answered by erasing.

    Raises:
        NotPossibleError: they asked for no such thing, or no reason is given.
    """
    person = access_person(actor, person_id, purpose=AccessPurpose.RIGHTS, lock=True)
    state = permission_of(person)
    if RightsRequest.NO_CONTACT not in state.value.requests:
        raise NotPossibleError("error.no_contact_not_asked")
    keeps = tuple(request for request in state.value.requests if request is not RightsRequest.NO_CONTACT)
    why, origin = said(reason, field="reason"), by_hand(actor, at)
    models.Permission.objects.create(
        person=person,
        request_source=source_json(Source(quote=why, on=ports().day_of(at).isoformat())),
        **origin.made,
    )
    # What a file proved has no words of proof, and a row by hand may not do without: then it is the reason.
    proof = state.proof or (why if state.value.proven else "")
    _put_in_place(person, replace(state, value=replace(state.value, requests=keeps), proof=proof), origin)
    touch_people(actor.organization_id, [person.pk], at=at)
    audit.record(actor=actor, at=at, action="allow_contact", subject=person)


@transaction.atomic(durable=True)
def do_inform(*, actor: Actor, at: datetime, person_ids: Sequence[UUID], on: date) -> None:
    """
    Record that people were told, on a day, that we hold their data and what for (GDPR article 14).

    Raises:
        NotFoundError: one of them is not there; then none is recorded.
    """
    check_may(actor, AccessPurpose.RIGHTS)
    people = list(people_of(actor).filter(pk__in=person_ids).order_by("pk"))
    if not people or len(people) != len(set(person_ids)):
        raise NotFoundError("person")
    origin = by_hand(actor, at)
    models.Permission.objects.bulk_create(
        models.Permission(person=person, informed_on=on, **origin.made) for person in people
    )
    organization = models.Organization.objects.get(pk=actor.organization_id)
    audit.record(actor=actor, at=at, action="inform", subject=organization, people=len(people))


def _put_in_place(person: models.Person, state: permissions.PermissionState, origin: Origin) -> None:
    """Write a row that stands in place of all before it."""
    value = state.value
    models.Permission.objects.create(
        person=person,
        basis=state.basis.value,
        proven=value.proven,
        until=None if value.until is None else PartialDate.parse(value.until),
        refused_channels=[channel.value for channel in value.refused_channels],
        requests=[request.value for request in value.requests],
        request_source=source_json(value.request_source) if value.requests else None,
        proof=state.proof,
        informed_on=state.informed_on,
        replaces=True,
        **origin.made,
    )


def permission_of(person: models.Person) -> permissions.PermissionState:
    """Return where the permission of a person stands. One query."""
    rows = models.Permission.objects.filter(person=person).order_by("pk").values(*permissions.COLUMNS)
    return permissions.permission_state(rows)
