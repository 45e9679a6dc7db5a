"""Other languages, and texts made to hurt."""

import time

import pytest

from ravive.application.sentences import say
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.reading.adverts import notices_of

GERMAN = """Buchhalter (m/w/d) in Lyon

Wir suchen für unser Team eine Person mit Erfahrung in SAP. Sie sind flexibel und haben gute Kenntnisse.
Gehalt: 42.000 - 48.000 € brutto pro Jahr
Beginn: 01.03.2027
Bewerbung bis 15.01.2027 an jobs@example.org
"""


def test_of_an_advert_in_another_language_only_what_is_universal_is_read(read):
    opening = read(GERMAN)
    assert opening.title == "Buchhalter (m/w/d) in Lyon"
    assert (opening.salary_min, opening.salary_max, opening.places) == (42_000, 48_000, ("Lyon",))
    assert opening.starts_on == PartialDate(2027, 3, 1)
    assert opening.requirements == ()
    assert "jobs@example.org" in opening.text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (GERMAN, "de"),
        (
            "Se busca camarero para restaurante en el centro de Madrid con experiencia y un buen nivel de inglés.",
            "es",
        ),
        ("Требуется кладовщик на склад в Москве, опыт два года.", "ru"),
        ("مطلوب محاسب في باريس للعمل مع فريقنا، خبرة ثلاث سنوات", "ar"),
    ],
)
def test_an_advert_in_another_language_says_so_in_both_languages(read, text, language):
    (notice,) = notices_of(read(text))
    assert (notice.code, notice.data) == ("advert.language_not_read", {"language": language})
    assert say(notice, "fr") != say(notice, "en")


def test_an_advert_that_is_read_has_no_notice(read):
    assert notices_of(read("Cariste à Lyon, CACES R489 exigé.")) == ()


@pytest.mark.parametrize(
    "unit",
    [
        "A", "1", " ", "\n", "(", "35 € ", "\n- ", "\n# ", ">\n", "<p ", "<!--", "<a href=", "anglais et ",
        "Saint-Sur-", "Lieu : A", "teletravail ", "2 jours ", "pas de travail et nuits ", "Excel ou ", "[a](",
        "manage une ", "\u202e", "n'est pas ", "jusqu'a 3", "la la ", "A, ", "&amp", "|", "_a ",
    ],
)  # fmt: skip
def test_a_text_made_to_hurt_is_read_in_the_time_of_any_other(read, unit):
    """Ten times what it takes; a pattern that backtracks takes ten times more again."""
    text = "Comptable à Lyon, Sage exigé, CDI. " + unit * (14_500 // len(unit))
    started = time.process_time()
    assert read(text).trade == "trade:comptable"
    assert time.process_time() - started < 3
