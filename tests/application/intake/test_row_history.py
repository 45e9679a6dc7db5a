import pytest

from ravive.domain.kernel.history import Direction, Standing
from ravive.domain.kernel.tables import Cell
from ravive.domain.kernel.vocabulary import Feedback, Firmness, Side, Stage
from workbooks import HEADER, a_row, a_sheet, a_workbook, only, understood


def test_comments_pinned_to_cells_are_read_with_their_signature():
    row = ["Paul DURAND", None, "p@example.org", "refus", Cell("anglais", comment="SB:\nniveau A2, il faut B2")]
    assert only(understood([HEADER, row])).endings[0].text == "refus\nanglais\nSB : niveau A2, il faut B2"


def test_a_column_per_month_gives_dated_notes_in_their_order():
    found = understood(
        a_workbook(
            a_sheet(
                [
                    ["Nom", "Mail", "Janv", "Févr", "Mars"],
                    ["Paul DURAND", "p@example.org", "CV reçu", "vu par Claire", "KO"],
                ],
                name="Suivi 2025",
            )
        )
    )
    ending = only(found).endings[0]
    assert ending.text == "01/2025 : CV reçu\n02/2025 : vu par Claire\n03/2025 : KO"
    assert str(ending.ended_on) == "2025-03"
    assert ending.side is Side.COMPANY


def test_a_note_written_long_after_the_answer_is_no_part_of_it():
    found = understood(
        [
            ["Nom", "Mail", "Résultat", "Date résultat", "Observations"],
            [
                "Paul DURAND",
                "p@example.org",
                "refus",
                "14/10/25",
                "SB 14/10/25 : pas d'habilitation.\nSB 11/03/26 : m'a envoyé son titre, toujours candidat.",
            ],
        ]
    )
    ending = only(found).endings[0]
    assert "pas d'habilitation" in ending.text
    assert "envoyé son titre" not in ending.text
    assert str(ending.ended_on) == "2025-10-14"


def test_stages_are_told_by_columns_of_dates():
    found = understood(
        [
            ["Nom", "Mail", "CV reçu", "Entretien tel", "Entretien équipe", "Offre"],
            ["Paul DURAND", "p@example.org", "01/03/2025", "05/03/2025", "10/03/2025", ""],
            ["Julie BLANC", "j@example.org", "02/03/2025", "x", "", ""],
            ["Anna BERG", "a@example.org", "03/03/2025", "non", "", ""],
        ]
    )
    assert [person.endings[0].stage for person in found.people] == [
        Stage.TEAM_INTERVIEWED,
        Stage.SCREENED,
        Stage.APPLIED,
    ]


@pytest.mark.parametrize(
    ("who", "stage"),
    [
        ("SB", Stage.INTERVIEWED),
        ("SB + PL", Stage.TEAM_INTERVIEWED),
        ("équipe", Stage.TEAM_INTERVIEWED),
        ("Anna and the team", Stage.TEAM_INTERVIEWED),
    ],
)
def test_who_saw_somebody_tells_how_far_they_went(who, stage):
    rows = [["Nom", "Mail", "Vu le", "Par", "Résultat"], ["Paul DURAND", "p@example.org", "12/01/26", who, "refus"]]
    assert only(understood(rows)).endings[0].stage is stage


@pytest.mark.parametrize(
    ("status", "side", "firmness", "standing"),
    [
        ("Refusé", Side.COMPANY, Firmness.NOT_NOW, Standing.FREE),
        ("KO", Side.COMPANY, Firmness.NOT_NOW, Standing.FREE),
        ("s'est retirée", Side.CANDIDATE, Firmness.NOT_NOW, Standing.FREE),
        ("Withdrew", Side.CANDIDATE, Firmness.NOT_NOW, Standing.FREE),
        ("Vivier", Side.UNKNOWN, Firmness.OPEN_DOOR, Standing.FREE),
        ("Blacklisté", Side.COMPANY, Firmness.FIRM_NO, Standing.FREE),
        ("Embauché", Side.UNKNOWN, Firmness.UNKNOWN, Standing.HIRED),
        ("Hired", Side.UNKNOWN, Firmness.UNKNOWN, Standing.HIRED),
        ("Not hired", Side.COMPANY, Firmness.NOT_NOW, Standing.FREE),
    ],
)
def test_a_status_tells_how_it_ended(status, side, firmness, standing):
    person = only(understood([HEADER, a_row(mail="p@example.org", decision=status)]))
    assert person.endings[0].side is side
    assert person.endings[0].firmness is firmness
    assert person.standing is standing


def test_a_process_that_nobody_touched_for_months_is_not_under_way():
    rows = [
        ["Nom", "Mail", "Date candidature", "Statut"],
        ["Paul DURAND", "p@example.org", "01/03/2026", "En cours"],
        ["Julie BLANC", "j@example.org", "01/03/2025", "En cours"],
    ]
    assert [person.standing for person in understood(rows).people] == [Standing.IN_PROCESS, Standing.FREE]


def test_dates_of_columns_are_contacts_and_those_to_come_are_not():
    rows = [
        ["Nom", "Mail", "Date candidature", "Date entretien", "Dernier contact"],
        ["Paul DURAND", "p@example.org", "01/03/2025", "12/03/2025", "30/12/2026"],
    ]
    touches = [(str(touch.on), touch.direction) for touch in only(understood(rows)).touches]
    assert touches == [("2025-03-01", Direction.FROM_THEM), ("2025-03-12", Direction.BOTH)]


def test_how_the_answer_was_given_may_have_its_column():
    rows = [["Nom", "Mail", "Statut", "Refus envoyé"], ["Paul DURAND", "p@example.org", "Refusé", "mail type"]]
    assert only(understood(rows)).endings[0].feedback is Feedback.GENERIC


def test_a_status_may_tell_the_day_of_the_answer():
    person = only(understood([HEADER, a_row(mail="p@example.org", decision="Refusé le 12/03/2025")]))
    assert str(person.endings[0].ended_on) == "2025-03-12"
