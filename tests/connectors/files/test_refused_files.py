import struct
import zipfile

import pytest

from ravive.connectors.files import read_workbook
from spreadsheet_files import refused, saved


def test_an_empty_file_is_refused(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"")
    assert refused(tmp_path / "a.csv") == "files.empty"
    (tmp_path / "b.csv").write_bytes(b"\xef\xbb\xbf\r\n \n")
    assert refused(tmp_path / "b.csv") == "files.empty"


def test_a_workbook_without_a_word_is_refused(book, tmp_path):
    assert refused(saved(book, tmp_path)) == "files.nothing_written"


def test_a_file_over_the_limit_is_refused(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"a;b\n" * 1000)
    assert refused(tmp_path / "a.csv", file=1000) == "files.too_large"


@pytest.mark.parametrize(
    ("head", "code"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "files.picture"),
        (b"\xff\xd8\xff\xe0" + bytes(64), "files.picture"),
        (b"%PDF-1.7\n...", "files.pdf"),
        (b"{\\rtf1 abc}", "files.not_a_table"),
        (bytes(range(32)) * 30, "files.not_a_table"),
        (b"PK\x03\x04 broken", "files.corrupt"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "files.corrupt"),
    ],
)
def test_what_is_no_table_is_refused_whatever_its_name(tmp_path, head, code):
    (tmp_path / "candidats.xlsx").write_bytes(head)
    assert refused(tmp_path / "candidats.xlsx") == code


def test_a_truncated_workbook_is_refused(book, tmp_path):
    book.active.append(["Paul"] * 50)
    path = saved(book, tmp_path)
    path.write_bytes(path.read_bytes()[:-600])
    assert refused(path) == "files.corrupt"


def test_a_workbook_with_a_broken_part_is_refused(book, tmp_path):
    book.active.append(["Paul"])
    broken = tmp_path / "b.xlsx"
    with zipfile.ZipFile(saved(book, tmp_path)) as source, zipfile.ZipFile(broken, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, content[: len(content) // 2] if "sheet1" in name else content)
    assert refused(broken) == "files.corrupt"


def test_a_password_on_an_archive_is_told(tmp_path):
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "x")
    raw = bytearray(path.read_bytes())
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(raw))
    assert refused(path) == "files.protected"


def test_a_password_on_an_open_document_is_told(tmp_path):
    path = tmp_path / "a.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "x")
        archive.writestr(
            "META-INF/manifest.xml",
            '<m:manifest xmlns:m="urn"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
        )
    assert refused(path) == "files.protected"


def test_an_archive_that_explodes_is_refused_before_it_is_parsed(tmp_path):
    path = tmp_path / "bombe.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"\0" * 60_000_000)
    assert refused(path) == "files.bomb"


def test_an_archive_that_lies_about_its_sizes_is_refused(tmp_path):
    path = tmp_path / "menteur.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"\0" * 5_000_000)
    raw = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", raw, raw.index(mark) + offset, 1000)
    path.write_bytes(bytes(raw))
    assert refused(path) in {"files.bomb", "files.corrupt"}


def test_entities_are_refused(book, tmp_path):
    book.active.append(["Paul"])
    path = tmp_path / "e.xlsx"
    with zipfile.ZipFile(saved(book, tmp_path)) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if "sheet1" in name:
                content = b'<!DOCTYPE x [<!ENTITY a "b">]>' + content
            target.writestr(name, content)
    assert refused(path) == "files.corrupt"


def test_too_many_cells_are_refused(book, tmp_path):
    for _ in range(20):
        book.active.append(["x"] * 20)
    assert refused(saved(book, tmp_path), cells=100) == "files.too_many_cells"


def test_reading_leaves_nothing_behind(book, tmp_path):
    book.active.append(["Paul"])
    path = saved(book, tmp_path)
    before = {entry: entry.stat().st_mtime_ns for entry in tmp_path.iterdir()}
    assert read_workbook(path).digest == read_workbook(path).digest
    assert {entry: entry.stat().st_mtime_ns for entry in tmp_path.iterdir()} == before


def test_a_stream_of_columns_beyond_the_limit_is_cut(book, tmp_path):
    book.active.append([f"c{number}" for number in range(1200)])
    assert len(read_workbook(saved(book, tmp_path)).sheets[0].rows[0].cells) == 1000
