from datetime import date

import pytest

from ravive.application.intake.columns import period_of_header, understand_columns
from ravive.application.intake.header_words import role_of_header
from ravive.application.intake.understanding import ColumnRole
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.lexicon import Lexicon

ON = date(2026, 3, 30)


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("Nom et prénom", ColumnRole.FULL_NAME),
        ("Candidat(e)", ColumnRole.FULL_NAME),
        ("Applicant name", ColumnRole.FULL_NAME),
        ("Prénom *", ColumnRole.FIRST_NAME),
        ("Family name", ColumnRole.LAST_NAME),
        ("Nom de famille", ColumnRole.LAST_NAME),
        ("Adresse e-mail", ColumnRole.EMAIL),
        ("N° de tél.", ColumnRole.PHONE),
        ("Mobile phone", ColumnRole.PHONE),
        ("Profil LinkedIn", ColumnRole.LINK),
        ("Poste visé", ColumnRole.JOB),
        ("Applied for", ColumnRole.JOB),
        ("Date de réception du CV", ColumnRole.APPLIED_ON),
        ("Date applied", ColumnRole.APPLIED_ON),
        ("Date entretien", ColumnRole.INTERVIEWED_ON),
        ("Date du refus", ColumnRole.ENDED_ON),
        ("Refusé le", ColumnRole.ENDED_ON),
        ("Dernier échange", ColumnRole.LAST_CONTACT),
        ("Last contacted", ColumnRole.LAST_CONTACT),
        ("À rappeler le", ColumnRole.CALL_BACK_ON),
        ("Pipeline stage", ColumnRole.STAGE),
        ("Statut", ColumnRole.OUTCOME),
        ("Disposition", ColumnRole.OUTCOME),
        ("Motif du refus", ColumnRole.REASON),
        ("Reason for rejection", ColumnRole.REASON),
        ("Appréciations", ColumnRole.COMMENT),
        ("What happened", ColumnRole.COMMENT),
        ("Prétentions (k€)", ColumnRole.SALARY),
        ("Notice period", ColumnRole.AVAILABILITY),
        ("Consentement RGPD", ColumnRole.CONSENT),
        ("Fin de conservation", ColumnRole.CONSENT_UNTIL),
        ("Ne plus contacter", ColumnRole.DO_NOT_CONTACT),
        ("Do not call", ColumnRole.DO_NOT_CONTACT),
        ("Mail de refus envoyé", ColumnRole.FEEDBACK),
        ("Vu par", ColumnRole.INTERVIEWER),
        ("Recruteur", ColumnRole.RECRUITER),
        ("Titre de séjour", ColumnRole.CREDENTIALS),
        ("Bla", None),
    ],
)
def test_the_name_of_a_column_tells_what_it_holds(header, role):
    assert role_of_header(header) is role


@pytest.mark.parametrize(
    "header",
    [
        "Date de naissance", "Né(e) le", "Lieu de naissance", "DOB", "Age", "Âge", "Sexe", "Gender", "Civilité",
        "Nationalité", "Citizenship", "N° sécu", "NIR", "SSN", "RIB", "IBAN", "Situation familiale", "Marital status",
        "Nb d'enfants", "Photo", "Taille", "Poids", "Santé", "RQTH", "Disability", "Religion", "Syndicat", "Loisirs",
        "Adresse postale", "Home address", "Code postal", "Ville", "City", "Logement", "Service militaire",
        "Casier judiciaire", "Salaire actuel", "Current salary",
    ],
)  # fmt: skip
def test_a_column_that_must_not_be_held_is_known_by_its_name(header):
    assert role_of_header(header) is ColumnRole.FORBIDDEN


def columns(headers, rows, year=None):
    values = {index: [row[index] for row in rows] for index in range(len(rows[0]))}
    names = dict(enumerate(headers)) if headers else {}
    return [column.role for column in understand_columns(names, values, on=ON, year=year, lexicon=Lexicon([]))]


def test_the_cells_overrule_a_name_that_misleads():
    found = columns(
        ["Candidat", "Adresse", "Tél", "Entretien", "Note"],
        [
            ["Paul DURAND", "paul@example.org", "12/01/2025", "SB", 4],
            ["Anna BERG", "anna@example.org", "13/02/2025", "PL", 3],
        ],
    )
    assert found == [
        ColumnRole.FULL_NAME,
        ColumnRole.EMAIL,
        ColumnRole.STAGE_DATE,
        ColumnRole.INTERVIEWER,
        ColumnRole.RATING,
    ]


def test_columns_without_any_name_are_told_by_their_cells():
    found = columns(
        [],
        [
            [
                "Élodie MARCHAND",
                "elodie@example.org",
                "06 39 98 11 11",
                date(2025, 3, 1),
                "refusée, pas libre le samedi",
            ],
            [
                "Hervé LE GALL",
                "herve@example.org",
                "06 39 98 11 12",
                date(2025, 4, 1),
                "trop cher pour ce poste, dommage",
            ],
        ],
    )
    assert found == [
        ColumnRole.FULL_NAME,
        ColumnRole.EMAIL,
        ColumnRole.PHONE,
        ColumnRole.DATE,
        ColumnRole.COMMENT,
    ]


@pytest.mark.parametrize(
    "values",
    [
        ["M.", "Mme", "Mlle"],
        ["Française", "Marocaine", "Belge"],
        ["12 rue des Lilas, 51100 Reims", "3 avenue Foch 75016 Paris"],
        ["1 85 05 51 454 123 45", "2 91 12 75 056 789 01"],
        ["FR76 3000 6000 0112 3456 7890 189", "FR76 1027 8000 0112 3456 7890 111"],
        ["12/05/1981", "03/11/1994", "22/07/1977"],
    ],
    ids=["civil titles", "nationalities", "addresses", "social security", "bank accounts", "birth dates"],
)
def test_what_must_not_be_held_is_known_by_its_cells_where_nothing_names_it(values):
    assert columns([], [[value] for value in values]) == [ColumnRole.FORBIDDEN]


@pytest.mark.parametrize(
    ("header", "year", "period"),
    [
        ("janv 25", None, PartialDate(2025, 1)),
        ("Févr. 2025", None, PartialDate(2025, 2)),
        ("03/2025", None, PartialDate(2025, 3)),
        ("Avril", 2024, PartialDate(2024, 4)),
        ("Jan-25", None, PartialDate(2025, 1)),
        ("S35/2025", None, PartialDate(2025, 8, 25)),
        ("T2 2025", None, PartialDate(2025, 4)),
        ("Relance mars", None, None),
        ("Commentaires", None, None),
    ],
)
def test_a_month_may_name_a_column(header, year, period):
    assert period_of_header(header, on=ON, year=year) == period


def test_nom_is_the_family_name_only_beside_prenom():
    assert columns(["Nom", "Prénom"], [["DURAND", "Paul"]]) == [ColumnRole.LAST_NAME, ColumnRole.FIRST_NAME]
    assert columns(["Nom", "Mail"], [["Paul DURAND", "p@example.org"]]) == [ColumnRole.FULL_NAME, ColumnRole.EMAIL]


def test_a_position_beside_a_company_is_the_job_people_hold():
    found = columns(
        ["First Name", "Last Name", "Company", "Position", "Connected On"],
        [["Li", "Wei", "Cyber Rail", "Product Manager", "25 May 2025"]],
    )
    assert found[3] is ColumnRole.CURRENT_JOB


@pytest.mark.parametrize("header", ["2023", "Année 2023", "Year 2023", "Notes 2023", "2023 :"])
def test_a_year_that_names_a_column_is_its_period(header):
    columns = understand_columns(
        {0: "Nom", 1: header}, {0: ["Paul DURAND"], 1: ["mars : trop loin"]}, on=ON, year=None, lexicon=Lexicon([])
    )
    assert columns[1].role is ColumnRole.PERIOD_NOTE
    assert columns[1].period == PartialDate(2023)


@pytest.mark.parametrize("header", ["Salaire 2023", "Promo", "Prime 2023 versée", "20231"])
def test_a_name_that_says_more_than_a_year_is_no_period(header):
    assert period_of_header(header, on=ON, year=None) is None


def test_a_year_over_whole_dates_is_no_period_of_notes():
    columns = understand_columns(
        {0: "Nom", 1: "2023"}, {0: ["Paul DURAND"], 1: ["12/03/2024"]}, on=ON, year=None, lexicon=Lexicon([])
    )
    assert columns[1].role is ColumnRole.DATE
