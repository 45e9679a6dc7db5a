import pytest

from ravive.domain.kernel.tables import Cell
from ravive.domain.kernel.vocabulary import Firmness
from workbooks import HEADER, a_row, a_sheet, a_workbook, notices, only, understood


def painted(values, colour):
    return [Cell(value, colour=colour) for value in values]


def test_a_legend_gives_the_colour_of_a_row_its_meaning():
    found = understood(
        [
            [Cell("rouge : on ne rappelle plus", colour="#ff0000"), Cell("vert : à reprendre", colour="#c6e0b4")],
            HEADER,
            painted(a_row("Paul DURAND", mail="p@example.org"), "#ff0000"),
            painted(a_row("Julie BLANC", mail="j@example.org", decision="refus"), "#c6e0b4"),
            painted(a_row("Anna BERG", mail="a@example.org", decision="refus"), "#ffff00"),
        ]
    )
    paul, julie, anna = found.people
    assert paul.barred is not None
    assert paul.barred.quote == "rouge : on ne rappelle plus"
    assert julie.barred is None
    assert julie.endings[-1].firmness is Firmness.OPEN_DOOR
    assert anna.barred is None
    assert anna.endings[-1].firmness is Firmness.NOT_NOW


@pytest.mark.parametrize(
    "legend",
    [
        a_sheet([["Couleurs"], [Cell(None, colour="#ff0000"), Cell("never call again")]], name="Légende"),
        a_sheet([["Lignes rouges = ne jamais recontacter ; vertes = à garder"]], name="Lisez-moi"),
    ],
    ids=["a square on another sheet", "words alone on another sheet"],
)
def test_a_legend_may_stand_on_another_sheet(legend):
    rows = [
        HEADER,
        painted(a_row("Paul DURAND", mail="p@example.org"), "#ff0000"),
        a_row("Anna BERG", mail="a@example.org"),
    ]
    found = understood(a_workbook(a_sheet(rows), legend))
    assert [person.barred is not None for person in found.people] == [True, False]


def test_one_cell_in_the_forbidding_colour_is_enough():
    rows = [
        [Cell("rouge = blacklist", colour="#ff0000")],
        HEADER,
        [Cell("Paul DURAND", colour="#ff0000"), None, "p@example.org", "refus"],
    ]
    assert only(understood(rows)).barred is not None


def test_a_colour_that_nobody_explained_means_nothing():
    rows = [HEADER, painted(a_row("Paul DURAND", mail="p@example.org", decision="refus"), "#ff0000")]
    person = only(understood(rows))
    assert person.barred is None
    assert person.endings[0].firmness is Firmness.NOT_NOW


def test_a_word_that_forbids_counts_whatever_its_column():
    rows = [
        ["Name", "Email", "Zone"],
        ["Paul Durand", "p@example.org", "do not hire"],
        ["Anna Berg", "a@example.org", "B"],
    ]
    assert [person.barred is not None for person in understood(rows).people] == [True, False]


def test_a_number_in_the_column_of_addresses_still_reaches_the_person():
    rows = [HEADER, a_row("Paul DURAND", mail="p@example.org"), a_row(None, mail="06 39 98 11 83")]
    assert understood(rows).people[1].phones == ("+33639981183",)


def test_a_struck_row_is_only_a_notice_unless_a_legend_explains_it():
    struck = [Cell("Paul DURAND", struck=True), None, Cell("p@example.org", struck=True)]
    found = understood([HEADER, struck])
    assert only(found).barred is None
    assert "intake.struck" in notices(found)
    explained = understood([["barré = ne plus appeler"], HEADER, struck])
    assert only(explained).barred is not None
