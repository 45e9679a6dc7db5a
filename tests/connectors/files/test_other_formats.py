import struct
from datetime import date

import pytest
import xlwt
from odf.office import Annotation
from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import Style, TableCellProperties
from odf.table import Table, TableCell, TableRow
from odf.text import P

from ravive.connectors.files import read_workbook
from ravive.domain.kernel.tables import Cell
from spreadsheet_files import saved, values


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
