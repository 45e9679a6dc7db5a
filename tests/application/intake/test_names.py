import pytest

from ravive.application.intake.names import clash, name_from_parts, names_two_people, read_name, same_person


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("DURAND Paul", "Paul DURAND"),
        ("Durand, Paul", "Paul Durand"),
        ("Paul Durand", "Paul Durand"),
        ("paul durand", "paul durand"),
        ("Mme Julie de La Tour", "Julie de La Tour"),
        ("M. VAN DER BERG Jan", "Jan VAN DER BERG"),
        ("Jean-Baptiste de LA TOUR", "Jean-Baptiste de LA TOUR"),
        ("Gaspard THIBAULT-ROY", "Gaspard THIBAULT-ROY"),
        ("Ciaran O'Malveny", "Ciaran O'Malveny"),
        ("J. Martin", "J. Martin"),
        ("Guy Page", "Guy Page"),
        ("Thi VU", "Thi VU"),
        ("Paul Durand, soudeur", "Paul Durand"),
        ("Anna Berg <anna@example.org>", "Anna Berg"),
        ("Ágnes 😀 Kovács", "Ágnes Kovács"),
        ("\u202ePaul Durand", "Paul Durand"),
        ("Kevin", "Kevin"),
    ],
)
def test_a_name_is_shown_given_name_first_where_the_cell_tells(written, shown):
    name = read_name(written)
    assert name is not None
    assert name.shown == shown


@pytest.mark.parametrize(
    "written",
    [
        "intérimaire vu par PL, nom ?",
        "le candidat du salon",
        "CV sans nom",
        "grand brun du salon",
        "la fille de Marc",
        "Anonyme",
        "unknown applicant",
        "SB",
        "?",
        "n°12",
        "=cmd|' /C calc'!A0",
        "CV without a first page, no idea who",
        "",
    ],
)
def test_a_cell_that_speaks_of_somebody_without_a_name_holds_none(written):
    assert read_name(written) is None


def test_what_stands_beside_a_name_is_kept():
    assert read_name("Paul DURAND (ancien stagiaire)").beside == "ancien stagiaire"
    assert read_name("Paul Durand, soudeur").beside == "soudeur"


def test_two_columns_make_one_name():
    assert name_from_parts("Paul", "DURAND").shown == "Paul DURAND"
    assert name_from_parts("", "DURAND Paul").shown == "Paul DURAND"


def test_a_shared_number_needs_the_same_name_initials_allowed():
    assert same_person(read_name("Élodie MARCHAND"), read_name("Marchand Elodie"))
    assert same_person(read_name("P. Durand"), read_name("Paul DURAND"))
    assert not same_person(read_name("Paul DURAND"), read_name("Julie DURAND"))


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Paul DURAND", "Paul DURANT", False),
        ("Paul DURAND", "DURAND", False),
        ("Julie DURAND", "Julie MARTIN", False),
        ("Alex DURAND", "Alexandre DURAND", False),
        ("Paul DURAND", "Julie DURAND", True),
        ("Paul DURAND", "Anna BERG", True),
    ],
)
def test_one_address_is_two_peoples_when_the_names_clash(one, other, apart):
    assert clash(read_name(one), read_name(other)) is apart


def test_a_cell_may_name_two_people():
    assert names_two_people("Paul et Julie DURAND")
    assert not names_two_people("Paul DURAND")
    assert not names_two_people("<b>Anna</b> Berg")
