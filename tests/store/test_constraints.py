"""What the database itself refuses, whoever writes to it."""

import pytest
from django.db import IntegrityError, transaction

from cast import NOW, a_cast
from factories import a_person, a_refusal, a_touch, day
from ravive.application.actions import do_record_contact
from ravive.application.actions.contacts import LoggedContact
from ravive.store import models
from ravive.store.models.base import AppendOnlyError

pytestmark = pytest.mark.django_db


def refused(write) -> bool:
    try:
        with transaction.atomic():
            write()
    except IntegrityError:
        return True
    return False


def test_a_code_that_is_not_of_the_vocabulary_is_refused() -> None:
    alice = a_cast().alice
    a_person(alice)

    assert refused(lambda: models.PersonFact.objects.update(kind="horoscope"))
    assert refused(lambda: models.Contact.objects.update(channel="pigeon"))
    assert refused(lambda: models.Application.objects.update(stage="maybe"))
    assert refused(lambda: models.Member.objects.update(role="king"))


def test_what_is_typed_here_must_be_in_order_of_time() -> None:
    alice = a_cast().alice
    refusal_id = a_refusal(alice, a_person(alice))
    application = models.Application.objects.filter(refusals=refusal_id)

    assert refused(lambda: application.update(applied_on=day("2025-04"), answered_on=day("2025-03-14")))


@pytest.mark.parametrize(
    ("applied", "answered"),
    [("2025-03", "2025-03-14"), ("2025-03-14", "2025-03"), ("2025-03", "2025"), ("2025", "2025-01-01")],
)
def test_dates_are_compared_only_as_far_as_both_are_known(applied: str, answered: str) -> None:
    alice = a_cast().alice
    refusal_id = a_refusal(alice, a_person(alice))
    application = models.Application.objects.filter(refusals=refusal_id)

    assert not refused(lambda: application.update(applied_on=day(applied), answered_on=day(answered)))


def test_a_spreadsheet_is_kept_as_it_was_written() -> None:
    alice = a_cast().alice
    a_person(alice)

    assert not refused(lambda: models.Application.objects.update(applied_on=day("2026"), answered_on=day("2025")))


def test_an_address_stands_once_on_a_person_and_may_be_shared_by_two() -> None:
    alice = a_cast().alice
    lea, paul = a_person(alice), a_person(alice, "Paul")
    address = models.PersonEmail.objects.get(person=lea)

    def again(person_id) -> None:
        models.PersonEmail.objects.create(
            organization_id=alice.organization_id,
            created_at=NOW,
            person_id=person_id,
            address=address.address,
            as_written=address.as_written,
        )

    assert refused(lambda: again(lea))
    assert not refused(lambda: again(paul))


def test_two_users_never_share_an_address_whatever_its_case() -> None:
    a_cast()

    assert refused(lambda: models.User.objects.filter(email__startswith="bob@").update(email="ALICE@saint-luc.example"))


@pytest.mark.parametrize("change", ["update", "delete", "bulk_update"])
def test_a_refusal_is_never_overwritten(change: str) -> None:
    alice = a_cast().alice
    a_refusal(alice, a_person(alice))
    rows = models.Refusal.objects.order_by("pk")
    attempts = {
        "update": lambda: rows.update(side="candidate"),
        "delete": rows.delete,
        "bulk_update": lambda: rows.bulk_update(list(rows), ["side"]),
    }

    with pytest.raises(AppendOnlyError):
        attempts[change]()


def test_neither_a_refusal_nor_an_audit_row_is_saved_twice_or_deleted() -> None:
    alice = a_cast().alice
    a_refusal(alice, a_person(alice))

    for row in (models.Refusal.objects.order_by("pk").first(), models.AuditEntry.objects.order_by("pk").first()):
        with pytest.raises(AppendOnlyError):
            row.save()
        with pytest.raises(AppendOnlyError):
            row.delete()


def test_only_one_contact_is_due_to_a_person() -> None:
    alice = a_cast().alice
    person_id = a_person(alice)

    def due() -> None:
        models.DueContact.objects.create(
            organization_id=alice.organization_id,
            created_at=NOW,
            person_id=person_id,
            due_on=NOW.date(),
            reason="bond.silence",
        )

    due()
    assert refused(due)

    do_record_contact(actor=alice, at=NOW, person_id=person_id, contact=LoggedContact(touch=a_touch("2026-03-10")))
    assert not refused(due)


def test_every_row_says_whose_it_is() -> None:
    """Every table of ours has its organisation, but for the two that stand above organisations."""
    above = {models.Organization, models.User}

    without = [
        name
        for name in models.__all__
        if getattr(models, name) not in above
        and "organization" not in {field.name for field in getattr(models, name)._meta.fields}
    ]

    assert without == []
