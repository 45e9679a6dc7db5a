"""Imports: nothing twice, nobody merged by chance, and everything can be taken back."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps

from cast import NOW, Cast, a_cast
from factories import (
    a_fact,
    a_source,
    a_touch,
    a_workbook,
    an_ending,
    an_import,
    an_understanding,
    someone,
)
from ravive.application.actions import (
    do_confirm_claim,
    do_import_workbooks,
    do_inform,
    do_lift_firm_no,
    do_object,
    do_receive_files,
    do_record_contact,
    do_undo_import,
)
from ravive.application.actions.contacts import LoggedContact
from ravive.application.actions.imports import ReceivedFile
from ravive.application.errors import NotPossibleError
from ravive.application.intake import SetAside
from ravive.domain.kernel.history import RightsRequest
from ravive.domain.kernel.sayings import Line, Source
from ravive.store import models
from ravive.store.originals import original_path
from ravive.store.values.people import person_values

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return a_cast()


def pool() -> dict[str, Any]:
    """Everything that is known of people, by name; identifiers left out."""
    return {
        person.name: replace(person, key="", sources=())
        for person in person_values(models.Person.objects.order_by("pk"))
    }


def counts() -> dict[str, int]:
    """How many rows each table about people holds."""
    aside = {"AuditEntry", "ImportRun", "ImportFile", "SourceRow", "Corroboration", "StandingTouch", "StandingSweep"}
    tables = apps.get_app_config("store").get_models()
    return {table.__name__: table._default_manager.count() for table in tables if table.__name__ not in aside}


def test_people_enter_the_pool_with_all_that_was_read(cast: Cast) -> None:
    lea, paul = someone("Léa"), someone("Paul", row=3)

    report = an_import(cast.alice, lea, paul)

    assert (report.people_read, report.people_added, report.people_known) == (2, 2, 0)
    assert pool() == {"Léa": replace(lea, key="", sources=()), "Paul": replace(paul, key="", sources=())}


def test_every_row_points_to_its_import_and_to_the_row_of_the_file(cast: Cast) -> None:
    report = an_import(cast.alice, someone("Léa", facts=(a_fact(source=a_source(2, quote="python")),)))

    fact = models.PersonFact.objects.get()
    row = models.SourceRow.objects.get()
    assert (fact.import_run_id, fact.source_row_id) == (report.run_id, row.pk)
    assert (row.import_file.name, row.sheet, row.number) == ("suivi.xlsx", "2025", 2)


def test_a_raw_row_is_kept_without_the_columns_that_must_not_be_held(cast: Cast) -> None:
    lea = someone("Léa")

    an_import(cast.alice, lea)

    row = models.SourceRow.objects.get()
    assert row.cells == {"A": {"value": "Léa"}, "B": {"value": lea.emails[0]}}
    assert models.ImportRun.objects.get().report["dropped_columns"] == [
        {"file": "suivi.xlsx", "sheet": "2025", "header": "Âge"}
    ]


def test_a_row_that_was_set_aside_is_kept_with_the_reason(cast: Cast) -> None:
    why = SetAside(file="suivi.xlsx", sheet="2025", row=7, why=Line("intake.no_name", {"row": 7}))

    do_import_workbooks(
        actor=cast.alice,
        at=NOW,
        workbooks=[a_workbook()],
        understanding=an_understanding(set_aside=[why]),
    )

    row = models.SourceRow.objects.get()
    assert (row.number, row.person_id, row.set_aside) == (7, None, {"code": "intake.no_name", "data": {"row": 7}})


def test_the_same_file_twice_adds_nothing(cast: Cast) -> None:
    people = (someone("Léa"), someone("Paul", row=3))
    an_import(cast.alice, *people, digest="abc")
    before = counts()

    again = an_import(cast.bob, *people, digest="abc")

    assert again.already_imported
    assert counts() == before


def test_the_same_rows_in_another_file_add_nothing(cast: Cast) -> None:
    people = (someone("Léa"), someone("Paul", row=3))
    an_import(cast.alice, *people)
    before = counts()

    again = an_import(cast.alice, *people)

    assert (again.people_added, again.people_known, again.rows_known, again.added) == (0, 2, 2, {})
    assert counts() == before


def test_somebody_known_gets_only_what_is_new(cast: Cast) -> None:
    lea = someone("Léa", facts=(a_fact("python"),))
    an_import(cast.alice, lea)
    ending = an_ending(text="Refus en 2024 : trop junior", job="Data analyst")

    report = an_import(
        cast.alice, replace(lea, facts=(a_fact("python"), a_fact("docker")), endings=(ending,)), file="autre.xlsx"
    )

    (person,) = pool().values()
    assert report.added == {"application": 1, "personfact": 1, "refusal": 1}
    assert [fact.term for fact in person.facts] == ["python", "docker"]
    assert person.endings == (*lea.endings, ending)


@pytest.mark.parametrize(
    "fields",
    [
        {"emails": ("LEA@exemple.example ",), "name": "L. Martin"},
        {"linkedin": "http://fr.linkedin.com/in/lea-martin/", "emails": (), "name": "Léa M."},
        {"phones": ("+33 6 12 34 56 78",), "emails": (), "name": "MARTIN Lea"},
    ],
    ids=["same e-mail", "same profile page", "same phone and same name"],
)
def test_the_same_person_is_known_again(cast: Cast, fields: dict[str, Any]) -> None:
    an_import(
        cast.alice,
        someone(
            "Léa Martin",
            emails=("lea@exemple.example",),
            phones=("06.12.34.56.78",),
            linkedin="https://www.linkedin.com/in/lea-martin",
        ),
    )

    assert an_import(cast.alice, someone(**fields)).people_known == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "Léa Martin"},
        {"name": "Paul Durand", "phones": ("06 12 34 56 78",)},
    ],
    ids=["same name alone", "same phone, another name"],
)
def test_what_is_no_key_merges_nobody(cast: Cast, fields: dict[str, Any]) -> None:
    an_import(cast.alice, someone("Léa Martin", phones=("06 12 34 56 78",)))

    assert an_import(cast.alice, someone(**fields)).people_added == 1


def test_a_mailbox_shared_by_several_people_merges_nobody(cast: Cast) -> None:
    shared = ("candidats@agence.example",)
    an_import(cast.alice, someone("Léa", emails=shared))

    report = an_import(cast.alice, someone("Paul", emails=shared), someone("Zoé", row=3, emails=shared))

    assert report.people_added == 2


def test_somebody_of_another_organisation_is_nobody_here(cast: Cast) -> None:
    lea = someone("Léa")
    an_import(cast.charlie, lea, digest="abc")

    report = an_import(cast.alice, lea, digest="abc")

    assert (report.people_added, report.people_known, report.already_imported) == (1, 0, False)


def test_undoing_takes_back_everything(cast: Cast) -> None:
    before = counts()
    report = an_import(cast.alice, someone("Léa"), someone("Paul", row=3))

    gone = do_undo_import(actor=cast.alice, at=NOW, run_id=report.run_id)

    assert gone == 2
    assert counts() == before
    assert not models.SourceRow.objects.exists()


def test_undoing_takes_back_only_what_that_import_added(cast: Cast) -> None:
    lea = someone("Léa")
    an_import(cast.alice, lea)
    before = (counts(), pool(), models.Person.objects.get().search_text)
    second = an_import(cast.alice, replace(lea, facts=(a_fact("docker"),)), someone("Paul", row=3), file="autre.xlsx")

    do_undo_import(actor=cast.alice, at=NOW, run_id=second.run_id)

    assert (counts(), pool(), models.Person.objects.get().search_text) == before


def test_what_a_later_file_also_says_stays_and_is_then_its_own(cast: Cast) -> None:
    lea = someone("Léa", facts=(a_fact("python"), a_fact("docker")))
    first = an_import(cast.alice, lea)
    second = an_import(cast.alice, replace(lea, facts=(a_fact("docker"),), touches=()), file="autre.xlsx")

    do_undo_import(actor=cast.alice, at=NOW, run_id=first.run_id)

    (person,) = person_values(models.Person.objects.all())
    assert [fact.term for fact in person.facts] == ["docker"]
    assert (person.emails, person.endings, person.touches) == (lea.emails, lea.endings, ())
    assert person.sources == (Source(file="autre.xlsx", sheet="2025", row=2),)

    do_undo_import(actor=cast.alice, at=NOW, run_id=second.run_id)
    assert not models.Person.objects.exists()


def test_an_import_undone_can_be_made_again(cast: Cast) -> None:
    lea = someone("Léa")
    first = an_import(cast.alice, lea, digest="abc")
    do_undo_import(actor=cast.alice, at=NOW, run_id=first.run_id)

    again = an_import(cast.alice, lea, digest="abc")

    assert (again.already_imported, again.people_added) == (False, 1)


def test_an_import_is_undone_once(cast: Cast) -> None:
    report = an_import(cast.alice, someone("Léa"))
    do_undo_import(actor=cast.alice, at=NOW, run_id=report.run_id)

    with pytest.raises(NotPossibleError) as refusal:
        do_undo_import(actor=cast.alice, at=NOW, run_id=report.run_id)

    assert refusal.value.code == "error.import_not_done"


def test_somebody_we_dealt_with_since_stays_with_their_addresses(cast: Cast) -> None:
    lea = someone("Léa", phones=("06 12 34 56 78",))
    report = an_import(cast.alice, lea, someone("Paul", row=3))
    person_id = models.Person.objects.get(full_name="Léa").pk
    touch = a_touch("2026-03-09")
    do_record_contact(
        actor=cast.alice, at=NOW, person_id=person_id, contact=LoggedContact(touch=touch, said="partante en juin")
    )

    do_undo_import(actor=cast.alice, at=NOW, run_id=report.run_id)

    (person,) = person_values(models.Person.objects.all())
    assert (person.name, person.emails, person.phones, person.touches) == ("Léa", lea.emails, lea.phones, (touch,))
    assert (person.facts, person.endings) == ((), ())
    assert "juin" in models.Person.objects.get().search_text
    assert "python" not in models.Person.objects.get().search_text


def test_a_claim_confirmed_by_a_person_outlives_the_import(cast: Cast) -> None:
    report = an_import(cast.alice, someone("Léa"))
    refusal = models.Refusal.objects.get()
    do_confirm_claim(actor=cast.alice, at=NOW, refusal_id=refusal.pk, position=0, holds=True)

    do_undo_import(actor=cast.alice, at=NOW, run_id=report.run_id)

    (person,) = person_values(models.Person.objects.all())
    assert [ending.text for ending in person.endings] == ["KO : pas de Docker"]
    assert models.Refusal.objects.get().supersedes_id is None


def test_an_objection_outlives_the_import_and_binds_the_next_one(cast: Cast) -> None:
    lea = someone("Léa")
    report = an_import(cast.alice, lea)
    do_object(actor=cast.alice, at=NOW, person_id=models.Person.objects.get().pk, words="stop")
    do_undo_import(actor=cast.alice, at=NOW, run_id=report.run_id)

    an_import(cast.alice, lea)

    (person,) = person_values(models.Person.objects.all())
    assert person.permission.requests == (RightsRequest.NO_CONTACT,)


def test_having_been_informed_with_everybody_keeps_nobody(cast: Cast) -> None:
    report = an_import(cast.alice, someone("Léa"))
    do_inform(actor=cast.alice, at=NOW, person_ids=[models.Person.objects.get().pk], on=NOW.date())

    do_undo_import(actor=cast.alice, at=NOW, run_id=report.run_id)

    assert not models.Person.objects.exists()


def test_a_corrected_refusal_is_not_brought_back_by_the_same_words(cast: Cast) -> None:
    lea = someone("Léa", barred=Source(quote="liste rouge"))
    an_import(cast.alice, lea)
    person_id = models.Person.objects.get().pk
    do_lift_firm_no(actor=cast.alice, at=NOW, person_id=person_id, reason="erreur de liste")

    an_import(cast.alice, lea, file="autre.xlsx")

    (person,) = person_values(models.Person.objects.all())
    assert person.barred is None


def test_the_original_is_kept_under_its_digest_until_nobody_needs_it(
    cast: Cast, data_dir: Path, django_capture_on_commit_callbacks
) -> None:
    file = data_dir / "dropped.csv"
    file.write_bytes(b"Nom\nLea")
    runs = [
        do_import_workbooks(
            actor=cast.alice,
            at=NOW,
            workbooks=[a_workbook(file=name)],
            understanding=an_understanding(file=name),
            files=[ReceivedFile(name, file)],
        ).run_id
        for name in ("a.csv", "b.csv")
    ]
    digest = models.ImportFile.objects.filter(import_run=runs[0]).get().digest
    assert original_path(digest).read_bytes() == b"Nom\nLea"

    with django_capture_on_commit_callbacks(execute=True):
        do_undo_import(actor=cast.alice, at=NOW, run_id=runs[0])
    assert original_path(digest).exists()

    with django_capture_on_commit_callbacks(execute=True):
        do_undo_import(actor=cast.alice, at=NOW, run_id=runs[1])
    assert not original_path(digest).exists()


def test_two_files_of_one_name_are_told_apart(cast: Cast, data_dir: Path) -> None:
    file = data_dir / "x.csv"
    file.write_bytes(b"Nom")

    do_receive_files(actor=cast.alice, at=NOW, files=[ReceivedFile("x.csv", file), ReceivedFile("x.csv", file)])

    assert set(models.ImportFile.objects.values_list("name", flat=True)) == {"x.csv", "x.csv (2)"}


def test_an_import_that_ended_takes_no_more(cast: Cast) -> None:
    report = an_import(cast.alice, someone("Léa"))

    with pytest.raises(NotPossibleError):
        do_import_workbooks(
            actor=cast.alice,
            at=NOW,
            workbooks=[a_workbook()],
            understanding=an_understanding(),
            run_id=report.run_id,
        )


def test_a_cell_as_long_as_a_novel_is_no_obstacle(cast: Cast) -> None:
    novel = "x" * 40_000
    lea = someone(
        novel,
        emails=(f"{novel}@exemple.example",),
        phones=("0" * 5_000,),
        linkedin=f"linkedin.com/in/{novel}",
        facts=(a_fact(novel),),
        endings=(an_ending(job=novel, text=novel),),
    )

    an_import(cast.alice, lea)

    (person,) = person_values(models.Person.objects.all())
    assert (person.facts[0].label, person.endings[0].text) == (lea.facts[0].label, novel)
