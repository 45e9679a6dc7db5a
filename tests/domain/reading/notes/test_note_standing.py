from datetime import date

import pytest

from ravive.domain.kernel.history import Standing
from ravive.domain.reading.notes import read_note


@pytest.mark.parametrize(
    "text",
    [
        "Embauché le 01/09/2025 comme cariste",
        "Embauchée",
        "En poste chez nous depuis mars",
        "a signé son CDI",
        "a accepté notre offre, démarre lundi",
        "Hired on 3 March",
        "Started on 1 Sept with us as night nurse",
        "works here since May",
    ],
)
def test_somebody_we_hired_is_told(text):
    assert read_note(text).standing is Standing.HIRED


@pytest.mark.parametrize(
    "text",
    [
        "process en cours",
        "CV à lire",
        "entretien prévu le 25/11",
        "recrutement en cours",
        "application under review",
        "interview scheduled for Monday",
    ],
)
def test_somebody_in_a_process_is_told(text):
    assert read_note(text).standing is Standing.IN_PROCESS


@pytest.mark.parametrize(
    "text",
    [
        "A trouvé ailleurs, embauché chez un concurrent",
        "hired elsewhere",
        "someone else was hired",
        "pas embauché, budget gelé",
        "no right to work here, we can't sponsor",
        "Embauchée le 02/01/2025, période d'essai rompue",
        "a signé chez Carrefour",
        "would love to work for us",
        "refus, pas d'expérience",
        "",
    ],
)
def test_what_happened_elsewhere_or_ended_is_no_standing(text):
    assert read_note(text).standing is None


def test_a_process_nobody_wrote_about_for_six_months_is_over():
    recent = read_note("CV à lire", written_on=date(2025, 12, 15), as_of=date(2026, 3, 30))
    old = read_note("CV à lire", written_on=date(2025, 3, 15), as_of=date(2026, 3, 30))

    assert recent.standing is Standing.IN_PROCESS
    assert old.standing is None


@pytest.mark.parametrize(
    "text",
    [
        "une demi-journée avec les mécanos",
        "Vue par l'équipe pédagogique",
        "a rencontré le client",
        "2e entretien avec le chef de chantier",
        "journée d'essai en cuisine",
        "Met the whole ward team",
        "trial day on the line",
        "second interview with the partners",
    ],
)
def test_meeting_the_team_the_manager_or_the_client_is_told(text):
    assert read_note(text).met_team


@pytest.mark.parametrize(
    "text",
    [
        "n'a pas rencontré l'équipe",
        "doit rencontrer le client",
        "vu par la RH",
        "met our criteria",
        "requirements met",
        "good team spirit",
    ],
)
def test_a_meeting_that_did_not_happen_is_none(text):
    assert not read_note(text).met_team


@pytest.mark.parametrize(
    "text",
    [
        "bien mais engagé sur la centrale",
        "engagée ailleurs",
        "recruté par son ancien patron",
        "très engagée dans son club",
    ],
)
def test_somebody_taken_on_elsewhere_is_not_ours(text):
    assert read_note(text).standing is not Standing.HIRED
