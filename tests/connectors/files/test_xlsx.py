import zipfile
from datetime import date, datetime, time

import xlsxwriter
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.colors import Color

from ravive.connectors.files import read_workbook
from ravive.domain.kernel.tables import Cell
from spreadsheet_files import saved, values

RED = PatternFill("solid", fgColor="FFFF0000")


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
