"""The shapes in which adverts come: tables, labels above their values, headings of all kinds, emojis, HTML remnants."""

import pytest

from ravive.domain.kernel.dates import PartialDate


def test_a_row_of_two_cells_is_a_label_and_its_value(read):
    opening = read(
        "## Conseiller clientèle\n\n| Rubrique | Détail |\n|---|---|\n| Télétravail | non |\n"
        "| Expérience | 3 à 5 ans |\n"
        "| Prise de poste | septembre 2026 |\n| Lieu | Saint-Malo |\n"
    )
    assert (opening.remote_days, opening.years_min, opening.years_max) == (0, 3, 5)
    assert opening.starts_on == PartialDate(2026, 9)


def test_a_label_speaks_of_the_line_below_it(read):
    opening = read("Cariste à Lyon\n\nExpérience\n2 ans\n\nDate de début\n1er mars 2027\n\nPermis\nCACES 3 exigé")
    assert (opening.years_min, opening.starts_on) == (2, PartialDate(2027, 3, 1))


@pytest.mark.parametrize(
    "heading",
    [
        "Nice-to-haves:",
        "⭐ Ce qui serait top :",
        "Les petits plus !",
        "## Atouts souhaités et bonus",
        "Would be great:",
    ],
)
def test_what_stands_under_a_heading_of_wishes_is_welcome(read, heading):
    opening = read(f"Comptable à Lyon\n\nProfil :\n- Sage\n\n{heading}\n- Excel\n")
    assert {one.term: one.must for one in opening.requirements if one.term in {"skill:sage", "skill:excel"}} == {
        "skill:sage": True,
        "skill:excel": False,
    }


def test_what_stands_under_a_heading_of_things_not_asked_is_dropped(read):
    opening = read("Comptable à Lyon\n\nWe need:\n- Sage\n\nWhat we do not ask any more:\n- Excel\n")
    assert [one.term for one in opening.dropped] == ["skill:excel"]


def test_what_a_house_says_of_itself_ends_at_the_next_heading(read):
    opening = read(
        "Support specialist\n\nWho we are: Parcelo, open at weekends for thirty years.\n\n"
        "Your week: one weekend in four, no night shifts.\n\nMust-haves: English C1, Zendesk."
    )
    assert (opening.weekends, opening.nights) == (True, False)


def test_letters_dressed_as_mathematics_and_unseen_marks_are_read(read):
    opening = read("\u200fComptable à Lyon \U0001f680 CDI, 𝗦𝗮𝗴𝗲 exigé, dé\u00adbut mars 2027\u202e")
    assert [one.term for one in opening.requirements] == ["skill:sage"]
    assert opening.places == ("Lyon",)
    assert opening.starts_on == PartialDate(2027, 3)


@pytest.mark.parametrize(
    "page",
    [
        "<p>Comptable à Lyon</p><!-- Excel exigé --><style>.excel{}</style><p>Sage exig&eacute;&nbsp;!</p>",
        "Comptable à Lyon<br/>Sage exig&eacute;<script>excel</script>",
        "Comptable &agrave; Lyon, CDI&nbsp;: Sage exig&eacute;.",
    ],
)
def test_remnants_of_html_leave_only_the_words(read, page):
    opening = read(page)
    assert [(one.term, one.must) for one in opening.requirements] == [("skill:sage", True)]
    assert "<" not in opening.text
    assert "&" not in opening.text


def test_evidence_is_found_back_in_the_text(read):
    opening = read("<h1>Comptable à Lyon</h1>\n<ul><li>Sage exig&eacute;</li>\n\n\n<li>anglais   B2</li></ul>")
    for one in opening.requirements:
        start, end = one.evidence
        assert opening.text[start:end] == one.label


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("Anticipated start: Q1 2027", PartialDate(2027, 1)),
        ("Arrivée souhaitée : 2ème trimestre 2026", PartialDate(2026, 4)),
        ("Contrat du 1er avril au 30 septembre 2026", PartialDate(2026, 4, 1)),
        ("Poste vacant au 01/07/2026", PartialDate(2026, 7, 1)),
        ("Contrat du 31 février au 30 septembre 2026", None),
        ("Date limite de candidature : 15/04/2026", None),
    ],
)
def test_a_start_is_read_in_all_its_dresses(read, words, start):
    assert read(f"Cariste à Lyon, CDI, CACES 3 exigé.\n{words}.").starts_on == start


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Télétravail : non", 0),
        ("Location: Grenoble (on-site)", 0),
        ("Télétravail possible après 6 mois (2 jours)", 2),
        ("Accountant (Remote)", 5),
    ],
)
def test_remote_work_is_read_in_all_its_dresses(read, words, days):
    assert read(f"Accountant in Lyon, permanent, Sage required.\n{words}").remote_days == days


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("5 ans d'expérience, CDD de 6 mois", 5),
        ("CDD 6 mois", None),
        ("7+ years of software engineering", 7),
        ("BSc with 4 years of experience or MSc, 2-4 years in a laboratory", 4),
        ("MSc or BSc with 4 years of experience.\n- 2-4 years in a laboratory", 2),
        ("A year in a similar role", 1),
    ],
)
def test_years_are_those_of_the_person_and_not_of_the_contract(read, words, years):
    assert read(f"Comptable à Lyon\n\nProfil :\n- Sage exigé\n- {words}").years_min == years


@pytest.mark.parametrize(
    ("advert", "places"),
    [
        ("Auxiliaire de vie (H/F) à Thouarcelles\nPermis B exigé, CDI.", ("Thouarcelles",)),
        ("Night care assistant – Bramble Court, Hovebury\nNights only, DBS check required.", ("Hovebury",)),
        ("Forklift driver – Norlington depot\nPermanent.", ("Norlington",)),
        ("Comptable, CDI\nSupermarché de Privelle, Sage exigé.", ("Privelle",)),
        ("Serveur — Brasserie du Port, La Rochelle\nCDI, anglais exigé.", ("La Rochelle",)),
        ("Comptable | Sunderfield | permanent\nSage required.", ("Sunderfield",)),
    ],
)
def test_a_town_nobody_knows_is_told_by_where_it_stands(read, advert, places):
    assert read(advert).places == places


@pytest.mark.parametrize(
    ("words", "part_time"),
    [
        ("temps non complet 28/35e", True),
        ("0,50 ETP", True),
        ("25 hrs/wk", True),
        ("24h évolutif 35h", True),
        ("39 h", False),
    ],
)
def test_part_time_is_read_in_all_its_dresses(read, words, part_time):
    assert read(f"Comptable à Lyon, Sage exigé, CDI.\n{words}").part_time is part_time
