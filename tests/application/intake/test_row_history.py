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
        ("Vivier", Side.COMPANY, Firmness.OPEN_DOOR, Standing.FREE),
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


@pytest.mark.parametrize(("year", "cell"), [("2023", "mars : trop loin"), (2023, "mars : trop loin")])
def test_a_note_under_a_year_is_dated_by_it_and_by_the_month_it_opens_with(year, cell):
    rows = [["Nom", "Mail", year, "01/2026"], ["Paul DURAND", "p@example.org", cell, ""]]
    ending = only(understood(rows)).endings[0]
    assert str(ending.ended_on) == "2023-03"
    assert ending.text == cell


def test_a_note_under_a_year_that_ends_nothing_still_tells_when_they_were_in_touch():
    rows = [["Nom", "Mail", "2023", "2024"], ["Paul DURAND", "p@example.org", "délicieux, à rappeler", ""]]
    assert [str(touch.on) for touch in only(understood(rows)).touches] == ["2023"]


def test_a_day_under_a_year_is_of_that_year():
    rows = [["Nom", "Mail", "2023", "2024"], ["Paul DURAND", "p@example.org", "12/03 : trop loin", ""]]
    assert str(only(understood(rows)).endings[0].ended_on) == "2023-03-12"


@pytest.mark.parametrize(
    "word",
    [
        "elle nous écrit, a passé son permis depuis",
        "mail : CACES 3 obtenu, copie jointe",
        "mail from her, has run PostgreSQL in production since",
        "il m'envoie son attestation, toujours partant",
        "she called, now has three years of it",
    ],
)
@pytest.mark.parametrize("before", ["12/03/25 : pas de CACES, refusé.", "refusé, pas de CACES."])
def test_their_own_later_word_moves_no_ending(before, word):
    person = only(understood([HEADER, a_row(mail="p@example.org", comment=f"{before}\n20/01/26 : {word}")]))
    assert len(person.endings) == 1
    assert str(person.endings[0].ended_on) != "2026-01-20"
    assert word not in person.endings[0].text


def test_a_later_withdrawal_by_mail_is_an_ending():
    comment = "12/03/25 : pas de CACES, refusé.\n20/01/26 : mail de sa part, se retire, a trouvé ailleurs"
    assert str(only(understood([HEADER, a_row(mail="p@example.org", comment=comment)])).endings[-1].ended_on) == (
        "2026-01-20"
    )


@pytest.mark.parametrize(
    ("applied", "status", "comment", "standing"),
    [
        ("15/03/2026", "En attente", "", Standing.IN_PROCESS),
        ("15/03/2026", "Pending", "pas de CACES pour l'instant", Standing.IN_PROCESS),
        ("15/01/2026", "En cours d'étude", "dossier complet", Standing.IN_PROCESS),
        ("15/10/2025", "En attente", "", Standing.FREE),
        ("15/01/2026", "En attente", "n'a pas le CACES, refusé par téléphone", Standing.FREE),
        ("15/03/2026", "En attente", "demande à être rappelé en octobre 2026", Standing.FREE),
        ("15/03/2026", "En attente", "il nous réécrit, toujours intéressé", Standing.FREE),
        ("15/01/2026", "En cours", "il nous réécrit, toujours intéressé", Standing.IN_PROCESS),
        ("15/01/2026", "En cours", "n'a pas le CACES", Standing.IN_PROCESS),
    ],
)
def test_a_mere_wait_is_a_process_only_while_it_is_fresh_and_nothing_tells_otherwise(
    applied, status, comment, standing
):
    rows = [["Nom", "Mail", "Date candidature", "Statut", "Commentaires"]]
    rows.append(["Paul DURAND", "p@example.org", applied, status, comment])
    assert only(understood(rows)).standing is standing


def dated(header, *more):
    row = ["Paul DURAND", "p@example.org", "12/01/2026", "refus", *(value for _, value in more)]
    return only(understood([["Nom", "Mail", header, "Décision", *(name for name, _ in more)], row]))


@pytest.mark.parametrize("header", ["Date", "Le", "Jour", "When"])
def test_a_column_that_only_says_date_is_the_day_of_the_application_and_no_word_of_theirs(header):
    person = dated(header)
    assert str(person.endings[0].applied_on) == "2026-01-12"
    assert person.touches == ()


@pytest.mark.parametrize("header", ["Date de candidature", "CV reçu le", "Applied on"])
def test_a_column_that_says_they_came_to_us_is_a_word_of_theirs(header):
    assert [(str(touch.on), touch.direction) for touch in dated(header).touches] == [
        ("2026-01-12", Direction.FROM_THEM)
    ]


def test_a_column_of_the_last_contact_is_a_contact_whatever_else_is_dated():
    person = dated("Date", ("Dernier contact", "20/02/2026"))
    assert [(str(touch.on), touch.direction) for touch in person.touches] == [("2026-02-20", Direction.BOTH)]


def test_a_process_dated_by_a_mere_date_is_still_under_way():
    row = ["Paul DURAND", "p@example.org", "20/03/2026", "en cours"]
    assert only(understood([["Nom", "Mail", "Date", "Décision"], row])).standing is Standing.IN_PROCESS
