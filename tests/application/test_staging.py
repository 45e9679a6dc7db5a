"""Files that wait for a yes: whose they are, how long they stay, and that nothing is left behind."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cast import NOW, Cast, a_cast
from ravive.application import ports as ports_module
from ravive.application.errors import NotAllowedError, NotFoundError
from ravive.application.ports import ports
from ravive.application.staging import (
    MOST_FILES,
    IncomingFile,
    access_upload,
    discard_expired,
    discard_upload,
    read_upload,
    stage_files,
)
from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.kernel.tables import Workbook

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("plain_reader", "data_dir")]


@pytest.fixture
def cast() -> Cast:
    return a_cast()


@pytest.fixture
def plain_reader() -> Iterator[None]:
    def read(path: Path, *, name: str | None = None) -> Workbook:
        if path.read_bytes() == b"broken":
            raise UnreadableFileError("upload.too_large", file=name, limit=50)
        return Workbook(file=name or path.name, sheets=())

    before = ports()
    ports_module.install(replace(before, now=lambda: NOW, read_workbook=read))
    yield
    ports_module.install(before)


def a_file(name: str = "suivi.xlsx", content: bytes = b"rows", size: int | None = None) -> IncomingFile:
    return IncomingFile(name=name, size=len(content) if size is None else size, chunks=[content[:2], content[2:]])


def kept(data_dir: Path) -> list[Path]:
    return [path for path in (data_dir / "staging").rglob("*") if path.is_file()]


def test_what_is_dropped_is_found_again_as_it_was(cast: Cast) -> None:
    upload = stage_files(actor=cast.alice, files=[a_file()])

    (file,) = access_upload(actor=cast.alice, upload_id=upload.id).files
    assert (file.name, file.size, file.path.read_bytes()) == ("suivi.xlsx", 4, b"rows")
    assert [book.file for book in read_upload(upload)] == ["suivi.xlsx"]


def test_an_upload_is_its_members_alone(cast: Cast) -> None:
    upload = stage_files(actor=cast.alice, files=[a_file()])

    for other in (cast.bob, cast.charlie):
        with pytest.raises(NotFoundError):
            access_upload(actor=other, upload_id=upload.id)


def test_a_role_that_does_not_recruit_leaves_nothing_here(cast: Cast) -> None:
    for actor in (cast.henri, cast.dora):
        with pytest.raises(NotAllowedError):
            stage_files(actor=actor, files=[a_file()])


def test_a_file_that_cannot_be_read_is_said_and_not_kept(cast: Cast, data_dir: Path) -> None:
    upload = stage_files(actor=cast.alice, files=[a_file(), a_file("cassé.xlsx", b"broken")])

    assert [file.name for file in upload.files] == ["suivi.xlsx"]
    assert [line.data["file"] for line in upload.refused] == ["cassé.xlsx"]
    assert access_upload(actor=cast.alice, upload_id=upload.id).refused == upload.refused
    assert not [path for path in kept(data_dir) if path.read_bytes() == b"broken"]


def test_when_no_file_can_be_read_nothing_stays(cast: Cast, data_dir: Path) -> None:
    stage_files(actor=cast.alice, files=[a_file(content=b"broken")])

    assert list((data_dir / "staging").iterdir()) == []


def test_two_files_of_one_name_stay_two(cast: Cast) -> None:
    upload = stage_files(actor=cast.alice, files=[a_file(), a_file(content=b"others")])

    assert [file.name for file in upload.files] == ["suivi.xlsx", "suivi (2).xlsx"]


def test_a_name_never_becomes_a_path(cast: Cast, data_dir: Path) -> None:
    stage_files(actor=cast.alice, files=[a_file("../../evil.xlsx")])

    assert all((data_dir / "staging") in path.parents for path in data_dir.rglob("*.xlsx"))
    assert not (data_dir.parent / "evil.xlsx").exists()


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ([], "upload.nothing"),
        ([a_file() for _ in range(MOST_FILES + 1)], "upload.too_many"),
        ([a_file(size=51 * 2**20)], "upload.too_large"),
    ],
    ids=["none", "too many", "too large"],
)
def test_what_is_not_even_looked_at_is_refused_with_its_reason(
    cast: Cast, data_dir: Path, files: list, code: str
) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        stage_files(actor=cast.alice, files=files)

    assert refused.value.code == code
    assert kept(data_dir) == []


def test_giving_up_twice_is_no_error(cast: Cast, data_dir: Path) -> None:
    upload = stage_files(actor=cast.alice, files=[a_file()])

    discard_upload(actor=cast.alice, upload_id=upload.id)
    discard_upload(actor=cast.alice, upload_id=upload.id)

    assert kept(data_dir) == []


def test_after_a_day_an_upload_is_gone(cast: Cast, data_dir: Path) -> None:
    old, fresh = (stage_files(actor=cast.alice, files=[a_file()]) for _ in range(2))
    for upload, age in ((old, timedelta(hours=25)), (fresh, timedelta(hours=23))):
        moment = (NOW - age).timestamp()
        os.utime(data_dir / "staging" / str(upload.id), (moment, moment))

    assert discard_expired() == 1
    assert access_upload(actor=cast.alice, upload_id=fresh.id) == fresh
    with pytest.raises(NotFoundError):
        access_upload(actor=cast.alice, upload_id=old.id)
