import struct
import zipfile
from datetime import date, datetime, time

import openpyxl
import pytest
import xlsxwriter
import xlwt
from odf.office import Annotation
from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import Style, TableCellProperties
from odf.table import Table, TableCell, TableRow
from odf.text import P
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.colors import Color

from ravive.application.sentences import say
from ravive.connectors.files import Limits, read_workbook
from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.kernel.tables import Cell

RED = PatternFill("solid", fgColor="FFFF0000")


@pytest.fixture
def book():
    return openpyxl.Workbook()


def saved(book, tmp_path, name="suivi.xlsx"):
    path = tmp_path / name
    book.save(path)
    return path


def values(sheet):
    return {row.number: [cell.value for cell in row.cells] for row in sheet.rows}


def refused(path, **limits):
    with pytest.raises(UnreadableFileError) as caught:
        read_workbook(path, limits=Limits(**limits))
    for language in ("fr", "en"):
        assert caught.value.data["file"] in say(caught.value.line, language)
    return caught.value.code


# .xlsx --------------------------------------------------------------------------------------------------------------


def test_rows_and_columns_stand_where_a_spreadsheet_shows_them(book, tmp_path):
    sheet = book.active
    sheet["C3"] = "Nom"
    sheet["D5"] = 612345678
    assert values(read_workbook(saved(book, tmp_path)).sheets[0]) == {
        3: [None, None, "Nom"],
        5: [None, None, None, 612345678],
    }


def test_dates_numbers_and_booleans_keep_their_nature(book, tmp_path):
    book.active.append(
        [date(2025, 1, 14), datetime.fromisoformat("2025-01-14T09:30"), time(10, 30), 3.5, 4.0, True, " deux\nlignes "]
    )
    assert values(read_workbook(saved(book, tmp_path)).sheets[0])[1] == [
        date(2025, 1, 14),
        datetime.fromisoformat("2025-01-14T09:30"),
        time(10, 30),
        3.5,
        4,
        True,
        " deux\nlignes ",
    ]


def test_the_epoch_of_1904_moves_no_date(tmp_path):
    path = tmp_path / "mac.xlsx"
    with xlsxwriter.Workbook(path, {"date_1904": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_datetime(0, 0, datetime.fromisoformat("2025-01-14"), book.add_format({"num_format": "dd/mm/yyyy"}))
    assert values(read_workbook(path).sheets[0]) == {1: [date(2025, 1, 14)]}


def test_a_formula_gives_its_last_result_and_its_link(tmp_path):
    path = tmp_path / "formules.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_formula(0, 0, "=1+1", None, 2)
        sheet.write_formula(1, 0, '=HYPERLINK("https://www.linkedin.com/in/paul","profil")', None, "profil")
        sheet.write_formula(2, 0, "=A99/0", None, "#DIV/0!")
    rows = read_workbook(path).sheets[0].rows
    assert [row.cells[0] for row in rows] == [
        Cell(2),
        Cell("profil", link="https://www.linkedin.com/in/paul"),
        Cell(error="#DIV/0!"),
    ]


def test_comments_colours_links_and_strikes_are_read(book, tmp_path):
    sheet = book.active
    sheet["A1"] = "Paul"
    sheet["A1"].comment = Comment("SB : très bien\nà revoir", "SB")
    sheet["B1"] = "rouge"
    sheet["B1"].fill = RED
    sheet["C1"] = "mail"
    sheet["C1"].hyperlink = "mailto:paul@example.org"
    sheet["D1"] = "barré"
    sheet["D1"].font = Font(strike=True, color="FFFF0000")
    sheet["E1"] = "thème"
    sheet["E1"].fill = PatternFill("solid", fgColor=Color(theme=5))
    cells = read_workbook(saved(book, tmp_path)).sheets[0].rows[0].cells
    assert cells[0] == Cell("Paul", comment="SB : très bien\nà revoir")
    assert cells[1].colour == "#ff0000"
    assert cells[2].link == "mailto:paul@example.org"
    assert cells[3].struck
    assert cells[3].ink == "#ff0000"
    assert cells[4].colour is not None


def test_a_comment_below_the_last_value_is_not_lost(book, tmp_path):
    book.active["A1"] = "Paul"
    book.active["B4"].comment = Comment("note", "SB")
    assert read_workbook(saved(book, tmp_path)).sheets[0].rows[-1].cells[1].comment == "note"


def test_a_thread_of_comments_is_read_in_place_of_the_note_that_stands_for_it(book, tmp_path):
    book.active["A1"] = "Paul"
    book.active["A1"].comment = Comment("[Threaded comment] Your version of Excel …", "x")
    plain = saved(book, tmp_path, "plain.xlsx")
    path = tmp_path / "thread.xlsx"
    office = "http://schemas.microsoft.com/office"
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "xl/worksheets/_rels/sheet1.xml.rels":
                kind = f"{office}/2017/10/relationships/threadedComment"
                thread = f'<Relationship Id="rT" Type="{kind}" Target="/xl/threadedComments/t1.xml"/>'
                content = content.replace(b"</Relationships>", thread.encode() + b"</Relationships>")
            if name == "xl/_rels/workbook.xml.rels":
                kind = f"{office}/2017/10/relationships/person"
                people = f'<Relationship Id="rP" Type="{kind}" Target="/xl/persons/p.xml"/>'
                content = content.replace(b"</Relationships>", people.encode() + b"</Relationships>")
            target.writestr(name, content)
        target.writestr("xl/persons/p.xml", '<personList><person displayName="Sophie B." id="{1}"/></personList>')
        target.writestr(
            "xl/threadedComments/t1.xml",
            "<ThreadedComments>"
            '<threadedComment ref="A1" dT="2026-01-12T09:00:00" personId="{1}"><text>vue, bien</text></threadedComment>'
            '<threadedComment ref="A1" dT="2026-03-02T09:00:00" personId="{1}"><text>rappelée</text></threadedComment>'
            "</ThreadedComments>",
        )
    comment = read_workbook(path).sheets[0].rows[0].cells[0].comment
    assert comment == "Sophie B. 2026-01-12 : vue, bien\nSophie B. 2026-03-02 : rappelée"


def test_hidden_sheets_and_rows_are_read_and_flagged(book, tmp_path):
    book.active.append(["vu"])
    book.active.append(["caché"])
    book.active.row_dimensions[2].hidden = True
    hidden = book.create_sheet("Archives")
    hidden.append(["x"])
    hidden.sheet_state = "hidden"
    sheets = read_workbook(saved(book, tmp_path)).sheets
    assert [sheet.hidden for sheet in sheets] == [False, True]
    assert [row.hidden for row in sheets[0].rows] == [False, True]


def test_merged_titles_tell_the_columns_they_span(book, tmp_path):
    book.active["A1"] = "Titre"
    book.active.merge_cells("A1:C1")
    assert read_workbook(saved(book, tmp_path)).sheets[0].merged == ((1, 0, 2),)


def test_a_stray_cell_at_the_far_corner_costs_nothing(book, tmp_path):
    book.active["A1"] = "Nom"
    book.active["XFD1048576"] = "oubli"
    sheet = read_workbook(saved(book, tmp_path)).sheets[0]
    assert sheet.rows[0].cells == (Cell("Nom"),)


def test_a_hundred_thousand_painted_empty_rows_cost_nothing(tmp_path):
    path = tmp_path / "peint.xlsx"
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet, red = book.add_worksheet(), book.add_format({"bg_color": "#ff0000"})
        sheet.write(0, 0, "Nom")
        for row in range(1, 100_000):
            sheet.write_blank(row, 0, None, red)
    assert len(read_workbook(path).sheets[0].rows) == 1


# .xls, .ods, .csv and tables of other kinds -------------------------------------------------------------------------


def test_an_old_workbook_gives_values_colours_and_strikes(tmp_path):
    book = xlwt.Workbook()
    sheet = book.add_sheet("Suivi")
    sheet.write(2, 1, "Paul", xlwt.easyxf("font: struck_out on; pattern: pattern solid, fore_colour red"))
    sheet.write(2, 2, date(2025, 1, 14), xlwt.easyxf(num_format_str="DD/MM/YYYY"))
    sheet.write(2, 3, 612345678)
    sheet.write(2, 4, True)
    book.save(str(tmp_path / "vieux.xls"))
    row = read_workbook(tmp_path / "vieux.xls").sheets[0].rows[0]
    assert row.number == 3
    assert row.cells[1:] == (
        Cell("Paul", colour="#ff0000", struck=True),
        Cell(date(2025, 1, 14)),
        Cell(612345678),
        Cell(True),
    )


def a_pinned_note(row, column, text):
    """Return the records of one note of Excel 97: the object, its text, and the cell it is pinned to."""

    def record(kind, data):
        return struct.pack("<2H", kind, len(data)) + data

    shape = struct.pack("<2H3H12x", 0x15, 18, 0x19, 1, 0x4011) + struct.pack("<2H", 0, 0)
    encoded = text.encode("utf-16-le")
    return b"".join(
        (
            record(0x5D, shape),
            record(0x1B6, struct.pack("<HH6sHHHI", 0, 0, bytes(6), len(text), 16, 0, 0)),
            record(0x3C, b"\x01" + encoded),
            record(0x3C, struct.pack("<HHI", 0, 0, 0) + struct.pack("<HHI", len(text), 0, 0)),
            record(0x1C, struct.pack("<4H", row, column, 0, 1) + struct.pack("<HB", 2, 0) + b"SB\x00"),
        )
    )


def test_notes_pinned_in_an_old_workbook_are_read(tmp_path, monkeypatch):
    book = xlwt.Workbook()
    sheet = book.add_sheet("Suivi")
    sheet.write(0, 0, "Paul")
    plain = sheet.get_biff_data
    end = struct.pack("<2H", 0x0A, 0)
    monkeypatch.setattr(
        sheet, "get_biff_data", lambda: plain().removesuffix(end) + a_pinned_note(0, 0, "SB : déçu, à revoir") + end
    )
    book.save(str(tmp_path / "notes.xls"))
    assert read_workbook(tmp_path / "notes.xls").sheets[0].rows[0].cells == (
        Cell("Paul", comment="SB : déçu, à revoir"),
    )


def an_ods(path, *, million=False):
    document = OpenDocumentSpreadsheet()
    style = Style(name="rouge", family="table-cell")
    style.addElement(TableCellProperties(backgroundcolor="#ff0000"))
    document.automaticstyles.addElement(style)
    table = Table(name="Suivi")
    row = TableRow()
    text = TableCell(valuetype="string", stylename="rouge")
    text.addElement(P(text="Paul"))
    note = Annotation()
    note.addElement(P(text="JM : anglais A2"))
    text.addElement(note)
    day = TableCell(valuetype="date", datevalue="2025-05-06")
    day.addElement(P(text="06/05/25"))
    number = TableCell(valuetype="float", value=612345678)
    number.addElement(P(text="612345678"))
    for cell in (text, TableCell(numbercolumnsrepeated=2), day, number):
        row.addElement(cell)
    table.addElement(TableRow(numberrowsrepeated=3))
    table.addElement(row)
    if million:
        empty = TableRow(numberrowsrepeated=1_000_000)
        empty.addElement(TableCell(numbercolumnsrepeated=16_000))
        table.addElement(empty)
    document.spreadsheet.addElement(table)
    document.save(str(path))
    return path


def test_an_open_document_gives_values_annotations_and_colours(tmp_path):
    sheet = read_workbook(an_ods(tmp_path / "suivi.ods", million=True)).sheets[0]
    assert [row.number for row in sheet.rows] == [4]
    assert sheet.rows[0].cells == (
        Cell("Paul", comment="JM : anglais A2", colour="#ff0000"),
        Cell(),
        Cell(),
        Cell(date(2025, 5, 6)),
        Cell(612345678),
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "mac_roman"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_a_text_is_read_whatever_its_encoding_and_separator(tmp_path, encoding, separator):
    lines = ["Prénom{0}Métier{0}Avis", 'Hélène{0}Aide-soignante{0}"très bien{0} mais\nfatiguée"']
    text = "\r\n".join(line.format(separator) for line in lines)
    path = tmp_path / "export.csv"
    path.write_bytes(text.encode(encoding))
    assert values(read_workbook(path).sheets[0]) == {
        1: ["Prénom", "Métier", "Avis"],
        2: ["Hélène", "Aide-soignante", f"très bien{separator} mais\nfatiguée"],
    }


def test_records_of_a_text_are_counted_blank_ones_included(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('Nom;Avis\n\n"Paul";"un\ndeux"\nAnna;ok\n', encoding="utf-8")
    assert list(values(read_workbook(path).sheets[0])) == [1, 3, 4]


def test_commas_in_prose_do_not_decide_the_separator(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Nom;Avis\nPaul;bien, calme, posé\nAnna;vue, revue\n", encoding="utf-8")
    assert values(read_workbook(path).sheets[0])[2] == ["Paul", "bien, calme, posé"]


def test_a_quote_left_open_does_not_swallow_the_file(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('Nom;Avis\nPaul;"bien\n' + "Anna;ok\n" * 400, encoding="utf-8")
    assert len(read_workbook(path).sheets[0].rows) == 402


def test_a_text_encoded_twice_is_mended(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes("Prénom,Avis\nHélène,déjà vue\n".encode().decode("cp1252").encode())
    assert values(read_workbook(path).sheets[0])[1] == ["Prénom", "Avis"]


def test_a_page_saved_as_xls_is_read_as_the_table_it_holds(tmp_path):
    path = tmp_path / "export.xls"
    path.write_text(
        "<html><body><table><tr><th>Nom</th><th colspan=2>Contact</th></tr>"
        "<tr bgcolor='#ff0000'><td>Paul<td><a href='mailto:p@example.org'>mail</a><td>déjà<br>vu</tr></table>",
        encoding="utf-8",
    )
    assert read_workbook(path).sheets[0].rows[1].cells == (
        Cell("Paul"),
        Cell("mail", link="mailto:p@example.org"),
        Cell("déjà\nvu"),
    )


def test_xml_spreadsheet_2003_is_read(tmp_path):
    path = tmp_path / "export.xls"
    path.write_text(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Suivi"><Table>'
        '<Row ss:Index="2"><Cell><Data ss:Type="String">Paul</Data><Comment><Data>vu</Data></Comment></Cell>'
        '<Cell ss:Index="3"><Data ss:Type="DateTime">2025-01-14T00:00:00.000</Data></Cell></Row>'
        "</Table></Worksheet></Workbook>",
        encoding="utf-8",
    )
    sheet = read_workbook(path).sheets[0]
    assert sheet.name == "Suivi"
    assert sheet.rows[0].number == 2
    assert sheet.rows[0].cells == (Cell("Paul", comment="vu"), Cell(), Cell(date(2025, 1, 14)))


def test_the_kind_is_told_by_the_content_and_not_by_the_name(book, tmp_path):
    book.active.append(["Paul"])
    assert values(read_workbook(saved(book, tmp_path, "x.xlsx").rename(tmp_path / "export.csv")).sheets[0]) == {
        1: ["Paul"]
    }


def test_control_characters_are_dropped_and_the_rest_of_a_hostile_cell_stays(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"Nom;Avis\nPaul\x07;=cmd|' /C calc'!A0\nAnna;\xe2\x80\xaeok\n")
    assert values(read_workbook(path).sheets[0])[2] == ["Paul", "=cmd|' /C calc'!A0"]


def test_the_name_of_a_file_cannot_forge_a_path_or_a_line(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Nom;Avis\nPaul;ok\n", encoding="utf-8")
    assert read_workbook(path, name="../../etc/x\n; rm.csv").file == "x; rm.csv"


# What is refused ----------------------------------------------------------------------------------------------------


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
