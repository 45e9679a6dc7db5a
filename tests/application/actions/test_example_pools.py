"""A whole tracker, from the file to the pool and back: what intake understood is what the pool then knows."""

from dataclasses import replace
from pathlib import Path

import pytest

from cast import NOW, a_cast
from ravive.application.actions import do_import_workbooks, do_undo_import
from ravive.application.actions.imports import ReceivedFile
from ravive.application.intake import understand
from ravive.application.ports import ports
from ravive.store import models
from ravive.store.values.people import person_values

POOLS = Path(__file__).parents[3].parent / "shared" / "examples" / "pools"
FILES = sorted(file for file in POOLS.glob("*/*") if file.suffix in {".xlsx", ".xls", ".ods", ".csv"})

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not FILES, reason="the example pools are not beside this repository"),
]


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_what_was_understood_is_what_the_pool_knows(file: Path, data_dir: Path) -> None:
    assert data_dir.is_dir()
    alice = a_cast().alice
    book = ports().read_workbook(file)
    understanding = understand([book], on=NOW.date(), lexicon=ports().lexicon())

    report = do_import_workbooks(
        actor=alice, at=NOW, workbooks=[book], understanding=understanding, files=[ReceivedFile(book.file, file)]
    )

    kept = person_values(models.Person.objects.order_by("pk"))
    for person, read in zip(kept, understanding.people, strict=True):
        assert replace(person, key=read.key) == read

    do_undo_import(actor=alice, at=NOW, run_id=report.run_id)
    assert not models.Person.objects.exists()
