"""Rows whose comment is in a language that is not read: kept, said, and read for what is written alike everywhere."""

from ravive.application.queries.notices import grouped
from ravive.application.sentences import say
from workbooks import only, understood

HEADER = ["Nom", "Mail", "Commentaire", "Prétentions"]
GERMAN = "Kandidat war nett, aber zu wenig Erfahrung und Gehaltsvorstellung zu hoch"


def said(found):
    return [notice for notice in found.notices if notice.code == "intake.language_not_read"]


def test_a_comment_in_another_language_is_kept_without_a_reason_and_said():
    found = understood([HEADER, ["Paul DURAND", "p@example.org", GERMAN, None]])

    (ending,) = only(found).endings
    (notice,) = said(found)
    assert (ending.text, ending.claims) == (GERMAN, ())
    assert "allemand" in say(notice, "fr")
    assert "German" in say(notice, "en")


def test_each_such_row_is_counted_and_no_other():
    rows = [
        [f"Paul DURAND{n}", f"p{n}@example.org", text, None] for n, text in enumerate([GERMAN, "trop cher", GERMAN])
    ]
    (group,) = grouped(said(understood([HEADER, *rows])))

    assert group.others == 1


def test_addresses_and_columns_are_read_whatever_the_language():
    found = understood([HEADER, ["Paul DURAND", "p@example.org", f"{GERMAN}, paul.durand@example.net", "45 k€"]])
    plain = understood([HEADER, ["Paul DURAND", "p@example.org", "trop cher, paul.durand@example.net", "45 k€"]])

    assert only(found).emails == only(plain).emails
    assert only(found).facts == only(plain).facts
