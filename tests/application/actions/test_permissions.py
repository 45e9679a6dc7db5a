"""What a person agreed to, refused or asked adds up, and an objection binds at once."""

from dataclasses import replace

import pytest

from cast import NOW, Cast, a_cast
from factories import a_person, day
from ravive.application.actions import do_allow_contact, do_inform, do_object, do_set_permission
from ravive.application.actions.permissions import Agreement, permission_of
from ravive.application.errors import NotPossibleError
from ravive.domain.kernel.history import RightsRequest
from ravive.domain.kernel.people import Permission
from ravive.domain.kernel.records import LegalBasis, MessageState
from ravive.domain.kernel.vocabulary import Channel
from ravive.store import models

pytestmark = pytest.mark.django_db
CONSENT = Agreement(
    basis=LegalBasis.CONSENT, proof="courriel du 3 mars", until=day("2028-03-03"), refused_channels=(Channel.SMS,)
)


@pytest.fixture
def cast() -> Cast:
    return a_cast()


def state_of(person_id):
    return permission_of(models.Person.objects.get(pk=person_id))


def test_an_agreement_set_by_hand_stands_in_place_of_what_was_read(cast: Cast) -> None:
    read = Permission(refused_channels=(Channel.PHONE,))
    person_id = a_person(cast.alice, permission=read)

    do_set_permission(actor=cast.dora, at=NOW, person_id=person_id, agreement=CONSENT)

    state = state_of(person_id)
    assert state.value == Permission(proven=True, until="2028-03-03", refused_channels=(Channel.SMS,))
    assert (state.basis, state.proof) == (LegalBasis.CONSENT, "courriel du 3 mars")
    assert models.Permission.objects.count() == 2


def test_an_objection_outlives_a_new_agreement_unless_the_person_took_it_back(cast: Cast) -> None:
    person_id = a_person(cast.alice)
    do_object(actor=cast.alice, at=NOW, person_id=person_id, words="ne m'appelez plus")

    do_set_permission(actor=cast.alice, at=NOW, person_id=person_id, agreement=CONSENT)
    assert state_of(person_id).value.requests == (RightsRequest.NO_CONTACT,)

    do_set_permission(actor=cast.alice, at=NOW, person_id=person_id, agreement=replace(CONSENT, lifts_requests=True))
    assert state_of(person_id).value.requests == ()


def test_an_objection_stops_what_was_about_to_leave(cast: Cast) -> None:
    person_id = a_person(cast.alice)
    message = models.Message.objects.create(
        organization_id=cast.alice.organization_id,
        created_at=NOW,
        person_id=person_id,
        kind="recall",
        channel="email",
        body="Bonjour",
        state=MessageState.QUEUED.value,
        written_by_id=cast.alice.member_id,
    )

    do_object(actor=cast.dora, at=NOW, person_id=person_id, request=RightsRequest.ERASURE)

    message.refresh_from_db()
    assert message.state == MessageState.CANCELLED
    assert state_of(person_id).value.requests == (RightsRequest.ERASURE,)


def test_an_agreement_needs_a_proof_and_a_day_ahead(cast: Cast) -> None:
    person_id = a_person(cast.alice)

    for agreement in (replace(CONSENT, proof=" "), replace(CONSENT, until=day("2026-02"))):
        with pytest.raises(NotPossibleError):
            do_set_permission(actor=cast.alice, at=NOW, person_id=person_id, agreement=agreement)


def test_having_been_informed_changes_nothing_else(cast: Cast) -> None:
    person_id = a_person(cast.alice, permission=Permission(proven=True, until="2027-01-01"))

    do_inform(actor=cast.dora, at=NOW, person_ids=[person_id], on=NOW.date())

    state = state_of(person_id)
    assert state.informed_on == NOW.date()
    assert state.value == Permission(proven=True, until="2027-01-01")


def test_whoever_asked_for_no_contact_may_allow_it_again_and_nothing_else_of_theirs_moves(cast: Cast) -> None:
    person_id = a_person(cast.alice)
    do_set_permission(actor=cast.alice, at=NOW, person_id=person_id, agreement=CONSENT)
    before = state_of(person_id)
    do_object(actor=cast.alice, at=NOW, person_id=person_id, words="ne m'appelez plus")

    do_allow_contact(actor=cast.dora, at=NOW, person_id=person_id, reason="elle nous a écrit le 9 mars")

    assert state_of(person_id) == before
    quotes = [row.request_source["quote"] for row in models.Permission.objects.exclude(request_source=None)]
    assert "elle nous a écrit le 9 mars" in quotes
    assert models.Permission.objects.filter(person=person_id, requests=["no_contact"]).count() == 1


def test_what_a_file_proved_stays_proven_when_contact_is_allowed_again(cast: Cast) -> None:
    told = Permission(proven=True, until="2027-01-01", requests=(RightsRequest.NO_CONTACT,))
    person_id = a_person(cast.alice, permission=told)

    do_allow_contact(actor=cast.alice, at=NOW, person_id=person_id, reason="au téléphone")

    assert state_of(person_id).value == replace(told, requests=())


def test_what_a_file_merely_told_stays_to_be_confirmed(cast: Cast) -> None:
    person_id = a_person(cast.alice, permission=Permission(requests=(RightsRequest.NO_CONTACT,)))

    do_allow_contact(actor=cast.alice, at=NOW, person_id=person_id, reason="au téléphone")

    assert state_of(person_id).value == Permission()
    assert state_of(person_id).basis is LegalBasis.TO_CONFIRM


def test_a_request_for_erasure_is_not_taken_back_by_allowing_contact(cast: Cast) -> None:
    person_id = a_person(cast.alice)
    for request in (RightsRequest.NO_CONTACT, RightsRequest.ERASURE):
        do_object(actor=cast.alice, at=NOW, person_id=person_id, request=request)

    do_allow_contact(actor=cast.alice, at=NOW, person_id=person_id, reason="au téléphone")

    assert state_of(person_id).value.requests == (RightsRequest.ERASURE,)


@pytest.mark.parametrize("reason", ["", "  "])
def test_contact_is_not_allowed_again_without_a_reason_nor_where_nobody_forbade_it(cast: Cast, reason: str) -> None:
    person_id = a_person(cast.alice)
    with pytest.raises(NotPossibleError) as nothing_asked:
        do_allow_contact(actor=cast.alice, at=NOW, person_id=person_id, reason="au téléphone")
    do_object(actor=cast.alice, at=NOW, person_id=person_id)

    with pytest.raises(NotPossibleError):
        do_allow_contact(actor=cast.alice, at=NOW, person_id=person_id, reason=reason)

    assert nothing_asked.value.code == "error.no_contact_not_asked"
    assert state_of(person_id).value.requests == (RightsRequest.NO_CONTACT,)
