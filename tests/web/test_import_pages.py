"""Imports: drop, check, confirm, read, report, undo."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cast import Cast
from factories import a_source, an_import, an_understanding, someone
from ravive.application.intake import HEADER, SetAside, Understanding
from ravive.domain.kernel.sayings import Line
from ravive.domain.kernel.tables import Workbook
from ravive.store.models import ImportRun, Person

pytestmark = pytest.mark.django_db
IMPORTS = "/imports/"
TRACKER = "Léa Martin\nHugo Petit\n"


def understand_plainly(workbooks: Sequence[Workbook], **_: object) -> Understanding:
    """Take every line of every file for somebody, and the last one for a total."""
    book = workbooks[0]
    *rows, last = book.sheets[0].rows
    people = [
        someone(row.cells[0].value, row=row.number, sources=(a_source(row.number, file=book.file, sheet=None),))
        for row in rows
    ]
    aside = SetAside(file=book.file, sheet=None, row=last.number, why=Line("rights.hired"))
    return an_understanding(*people, file=book.file, sheet=None, set_aside=[aside])


@pytest.fixture(autouse=True)
def plain_intake(monkeypatch: pytest.MonkeyPatch, data_dir: Path) -> Path:
    for module in ("queries.import_preview", "importing"):
        monkeypatch.setattr(f"ravive.application.{module}.understand", understand_plainly)
    return data_dir


def a_file(text: str = TRACKER + "Total\n", name: str = "suivi.csv") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, text.encode())


def dropped(client: Client, *files: SimpleUploadedFile) -> str:
    """Drop files, and return the address of what was understood."""
    response = client.post(IMPORTS, {"files": files})
    assert response.status_code == 302
    return response.headers["Location"]


def imported(client: Client, *files: SimpleUploadedFile) -> str:
    """Drop files, say yes, have them read, and return the address of the report."""
    address = client.post(dropped(client, *files) + "confirm/").headers["Location"]
    assert client.post(address + "run/").headers["Location"] == address
    return address


def test_it_works(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)

    report = client.get(imported(client, a_file()))

    assert report.status_code == 200
    assert report.context["import"].line.counts.added == 2
    assert sorted(Person.objects.order_by("pk").values_list("full_name", flat=True)) == ["Hugo Petit", "Léa Martin"]


def test_what_was_understood_is_shown_column_by_column_and_nothing_is_kept(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)

    page = client.get(dropped(client, a_file()))
    text = page.content.decode()

    assert page.context["preview"].people == 2
    assert "Nom complet" in text
    assert "Retirée : ne doit pas être gardée" in text
    assert "Déjà en poste chez nous." in text  # why the last row is set aside
    assert not Person.objects.exists()
    assert not ImportRun.objects.exists()


def test_a_file_that_cannot_be_read_is_named_in_the_page_and_leaves_no_trace(
    cast: Cast, sign_in, data_dir: Path
) -> None:
    page = sign_in(cast.alice).post(IMPORTS, {"files": [a_file("broken", name="cassé.xlsx")]})

    assert page.status_code == 422
    assert "« cassé.xlsx » dépasse" in page.content.decode().replace("\N{NO-BREAK SPACE}", " ")
    assert [path for path in (data_dir / "staging").rglob("*") if path.is_file()] == []
    assert not ImportRun.objects.exists()


def test_of_several_files_those_that_can_be_read_go_on(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)

    page = client.get(dropped(client, a_file(), a_file("broken", name="cassé.xlsx")))

    assert page.context["preview"].files == ("suivi.csv",)
    assert "cassé.xlsx" in page.content.decode()


def test_no_file_at_all_gets_a_sentence(cast: Cast, sign_in) -> None:
    page = sign_in(cast.alice).post(IMPORTS, {})

    assert page.status_code == 422
    assert "Aucun fichier n’a été déposé." in page.content.decode()


def test_giving_up_removes_the_files(cast: Cast, sign_in, data_dir: Path) -> None:
    client = sign_in(cast.alice)
    address = dropped(client, a_file())

    client.post(address + "discard/")

    assert list((data_dir / "staging").iterdir()) == []
    assert client.get(address).status_code == 404


def test_an_upload_is_open_to_nobody_else(cast: Cast, sign_in) -> None:
    address = dropped(sign_in(cast.alice), a_file())

    for other in (cast.bob, cast.charlie):
        client = sign_in(other)
        assert client.get(address).status_code == 404
        assert client.post(address + "confirm/").status_code == 404


def test_a_hiring_manager_imports_nothing_and_sees_no_import(cast: Cast, sign_in) -> None:
    run_id = an_import(cast.alice, someone()).run_id
    client = sign_in(cast.henri)

    assert client.post(IMPORTS, {"files": [a_file()]}).status_code == 403
    assert client.get(f"{IMPORTS}{run_id}/").status_code == 404
    assert client.get(IMPORTS).context["imports"] == ()


def test_an_import_is_not_read_twice(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    address = imported(client, a_file())

    client.post(address + "run/")

    assert Person.objects.count() == 2


def test_the_same_file_again_adds_nothing_and_says_so(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    imported(client, a_file())

    page = client.get(imported(client, a_file()))

    assert page.context["import"].line.counts.already
    assert "rien n’a été ajouté" in page.content.decode()


def test_an_import_can_be_undone_and_then_says_so(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    address = imported(client, a_file())

    page = client.post(address + "undo/", follow=True)

    assert "2 personnes ont quitté le vivier" in page.content.decode()
    assert "Cet import a été annulé." in page.content.decode()
    assert not Person.objects.exists()


def test_undoing_twice_gets_a_sentence(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    address = imported(client, a_file())
    client.post(address + "undo/")

    page = client.post(address + "undo/", follow=True)

    assert page.status_code == 200
    assert page.context["import"].line.state == "undone"


def test_while_an_import_waits_its_page_asks_for_the_reading(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    address = client.post(dropped(client, a_file()) + "confirm/").headers["Location"]

    page = client.get(address).content.decode()

    assert f'hx-post="{address}run/"' in page
    assert f'action="{address}run/"' in page, "without script, a button does the same"


def test_htmx_is_told_to_load_the_report_once_the_reading_is_over(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    address = imported(client, a_file())

    assert client.get(address, headers={"HX-Request": "true"}).headers["HX-Refresh"] == "true"


def test_the_list_of_imports_is_asked_for_in_as_few_queries_however_long(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    an_import(cast.alice, someone())
    with CaptureQueriesContext(connection) as for_one:
        client.get(IMPORTS)
    for number in range(6):
        an_import(cast.alice, someone(), file=f"suivi-{number}.xlsx")
    with CaptureQueriesContext(connection) as for_many:
        client.get(IMPORTS)

    assert len(for_many) == len(for_one) <= 7


def test_the_names_of_the_columns_are_no_row_set_aside(cast: Cast, sign_in, monkeypatch: pytest.MonkeyPatch) -> None:
    def with_header(workbooks: Sequence[Workbook], **_: object) -> Understanding:
        found = understand_plainly(workbooks)
        header = SetAside(file=workbooks[0].file, sheet=None, row=9, why=Line(HEADER, {"text": "Nom", "row": 9}))
        return replace(found, rows=replace(found.rows, set_aside=(header, *found.rows.set_aside)))

    for module in ("queries.import_preview", "importing"):
        monkeypatch.setattr(f"ravive.application.{module}.understand", with_header)
    client = sign_in(cast.alice)

    preview = client.get(dropped(client, a_file())).context["preview"]
    assert (preview.set_aside_count, [row.why.code for row in preview.set_aside]) == (1, ["rights.hired"])

    report = client.get(imported(client, a_file())).context["import"]
    assert (report.line.counts.set_aside, [row.why.code for row in report.set_aside]) == (1, ["rights.hired"])
