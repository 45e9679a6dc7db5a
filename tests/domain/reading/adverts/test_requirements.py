import pytest

from ravive.domain.kernel.facts import FactKind


def terms(requirements, *, must=None):
    return {one.term for one in requirements if must in (None, one.must)}


NURSE = """Infirmier(ère) diplômé(e) d'État en EHPAD

Missions
- soins techniques, pansements

Profil
- AFGSU à jour exigée
- la connaissance de la psychiatrie serait un plus
- débutants acceptés
"""


def test_a_profile_asks_and_tasks_only_show_what_serves(read):
    opening = read(NURSE)
    assert {"credential:diplome-etat-infirmier", "credential:afgsu"} <= terms(opening.requirements, must=True)
    assert {"skill:soins-infirmiers", "skill:psychiatrie"} <= terms(opening.requirements, must=False)


def test_beginners_welcome_means_no_years_and_drops_experience(read):
    opening = read(NURSE)
    assert opening.years_min == 0
    assert FactKind.EXPERIENCE in {one.kind for one in opening.dropped}


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Customer success manager. German is no longer needed.", "de"),
        ("Account manager wanted in Leeds. No need for Dutch any more.", "nl"),
        ("Technicien de maintenance. Plus d'exigence Siemens.", "skill:siemens"),
        (
            "Technicien de maintenance. Les automates sont suivis par un prestataire ; une formation est prévue.",
            "skill:automates",
        ),
        ("Comptable unique. La paie est externalisée chez un cabinet.", "skill:paie"),
        ("Cariste à Lyon. Permis B non exigé.", "credential:permis-b"),
        ("Préparateur de commandes. CACES R489 (formation assurée).", "credential:caces-r489"),
        ("Développeur à Nantes en CDI. Kubernetes n'est plus nécessaire.", "skill:kubernetes"),
        ("Backend developer. AWS can be learnt on the job.", "skill:aws"),
        ("Conducteur SPL. L'ADR n'est plus demandé : un partenaire s'en charge.", "credential:adr"),
        ("Pâtissier. Le CAP pâtissier n'est pas obligatoire.", "credential:cap-patissier"),
        ("Agent d'entretien. Vous serez formé à l'autolaveuse.", "skill:autolaveuse"),
        ("Data engineer. We will train you on Airflow.", "skill:airflow"),
        ("HVAC engineer. Gas Safe is no longer required.", "credential:gaz-pgn"),
    ],
)
def test_what_is_no_longer_asked_taught_or_done_by_others_is_dropped(read, text, term):
    opening = read(text)
    assert term in terms(opening.dropped)
    assert term not in terms(opening.requirements)


def test_a_drop_does_not_reach_the_requirement_beside_it(read):
    opening = read("Vendeur. Anglais courant, allemand non exigé, permis B obligatoire.")
    assert terms(opening.dropped) == {"de"}
    assert {"en", "credential:permis-b"} <= terms(opening.requirements, must=True)


def test_a_plural_drop_reaches_the_bare_list_before_it(read):
    opening = read("Technicien support. Windows Server, Cisco et GLPI ne sont plus exigés.")
    assert {"skill:windows-server", "skill:reseaux", "skill:support-informatique"} <= terms(opening.dropped)


@pytest.mark.parametrize(
    "text",
    [
        "Comptable. Profil : idéalement Sage, Cegid.",
        "Comptable. Profil : Sage et Cegid seraient un plus.",
        "Accountant. You have worked with Sage or Cegid.",
    ],
)
def test_what_is_welcome_or_one_of_several_is_no_must(read, text):
    opening = read(text)
    assert {"skill:sage", "skill:cegid"} <= terms(opening.requirements, must=False)


@pytest.mark.parametrize(
    ("text", "language", "cefr"),
    [
        ("Vendeur en magasin à Nantes. Anglais courant exigé.", "en", "C1"),
        ("Réceptionniste. Vous parlez anglais (B2) et avez des notions d'espagnol.", "en", "B2"),
        ("Réceptionniste. Vous parlez anglais (B2), notions d'espagnol.", "es", "A2"),
        ("Account manager. You are bilingual in German.", "de", "C2"),
        ("Support agent. Working knowledge of Dutch required.", "nl", "B2"),
    ],
)
def test_the_level_of_a_language_is_read_around_it(read, text, language, cefr):
    asked = {one.term: one.cefr for one in read(text).requirements}
    assert asked[language] == cefr


@pytest.mark.parametrize(
    "text",
    [
        "Customer success manager. Our customers are French and British only. You run onboarding.",
        "Commercial. Vous développez le marché allemand depuis Lyon.",
        "Legal counsel. We are a German software vendor. French bar not required.",
    ],
)
def test_a_nationality_is_not_a_language(read, text):
    opening = read(text)
    assert FactKind.LANGUAGE not in {one.kind for one in (*opening.requirements, *opening.dropped)}


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("Technicien de maintenance. 3 ans d'expérience au moins.", 3, None),
        ("Account manager. You have about 3 years or more as an account manager.", 3, None),
        ("Commercial. Profil : 2 à 5 ans d'expérience en B2B.", 2, 5),
        ("Technicien support. Vous avez travaillé 18 mois sur un poste similaire.", 1.5, None),
        ("Data engineer. Five years' experience required.", 5, None),
        ("Ouvrier viticole à Beaune. Pas d'expérience nécessaire.", 0, None),
        ("Kitchen porter. No previous experience needed, full training given.", 0, None),
        ("Cuisinier à Nantes. Contrat de 2 ans.", None, None),
        ("Cuisinier. Maison fondée il y a 30 ans.", None, None),
    ],
)
def test_years_are_those_that_are_asked(read, text, least, most):
    opening = read(text)
    assert (opening.years_min, opening.years_max) == (least, most)


def test_evidence_counts_characters_of_the_text(read):
    opening = read("# Cariste\n\n**CACES R489** exigé, Lyon, CDI.\n")
    (licence,) = [one for one in opening.requirements if one.term == "credential:caces-r489"]
    start, end = licence.evidence
    assert opening.text[start:end] == "CACES R489"


def test_two_askings_joined_by_and_are_told_apart(read):
    opening = read("Sommelier à Beaune, CDI. Anglais souhaité et WSET niveau 3 exigé.")
    assert terms(opening.requirements, must=True) == {"credential:cqp-sommelier"}
    assert terms(opening.requirements, must=False) == {"en"}


def test_two_names_of_one_thing_leave_no_choice(read):
    opening = read("Sommelier à Beaune, CDI. Mention complémentaire sommellerie ou WSET niveau 3 exigé.")
    assert terms(opening.requirements, must=True) == {"credential:cqp-sommelier"}


def test_none_of_a_thing_is_no_longer_asked(read):
    for words in ("Pas d'anglais demandé.", "Anglais non requis.", "Aucun anglais exigé.", "No English needed."):
        opening = read(f"Cariste à Lyon, CACES 3 exigé, CDI. {words}")
        assert terms(opening.requirements) == {"credential:caces-r489"}, words
        assert terms(opening.dropped) == {"en"}, words


def test_a_slash_joins_credentials_and_parts_skills(read):
    assert terms(read("Électricien, CDI. Habilitations BR/BC exigées.").requirements, must=True) == {
        "credential:br",
        "credential:bc",
    }
    assert not terms(read("Développeur, CDI à Lyon. Profil : Python/Java exigé.").requirements, must=True)


def test_a_tool_nobody_knows_is_kept_under_its_own_name(read):
    opening = read(
        "Comptable à Niort, CDI.\nProfil\n- maîtrise du logiciel Hexagrille\n- l'outil Brumeo serait un plus"
    )
    found = {one.label: (one.term, one.must) for one in opening.requirements}
    assert found["Hexagrille"] == ("hexagrille", True)
    assert found["Brumeo"] == ("brumeo", False)


def test_a_score_of_a_test_of_english_is_a_level(read):
    opening = read("Assistant import à Lille, CDI. Profil : anglais TOEIC 850 exigé.")
    assert [one.cefr for one in opening.requirements if one.term == "en"] == ["B2"]
