from ravive.application.intake.preview import column_letter, preview
from ravive.application.intake.understanding import ColumnRole
from workbooks import a_sheet, a_workbook, understood


def test_a_preview_shows_columns_counts_and_the_first_people():
    rows = [["Nom", "Mail", "Date de naissance", "Statut"]]
    rows += [[f"Paul DURAND{letter}", f"{letter}@example.org", "12/05/1981", "Refusé"] for letter in "ABCDEFG"]
    shown = preview(understood(a_workbook(a_sheet([*rows, ["TOTAL", 7]]))), first=2)
    assert (shown.read, shown.people, shown.merged) == (7, 7, 0)
    assert [person.name for person in shown.first_people] == ["Paul DURANDA", "Paul DURANDB"]
    assert shown.dropped_columns == ("Date de naissance",)
    columns = shown.sheets[0].columns
    assert [column.letter for column in columns] == ["A", "B", "C", "D"]
    assert columns[3].role is ColumnRole.OUTCOME
    assert columns[3].samples == ("Refusé",)
    assert columns[2].samples == ()
    assert {(aside.row, aside.why.code) for aside in shown.set_aside} == {
        (1, "intake.aside.header"),
        (9, "intake.aside.total"),
    }


def test_columns_are_lettered_as_a_spreadsheet_letters_them():
    assert [column_letter(index) for index in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
