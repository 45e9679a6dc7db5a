import pytest

from ravive.application.intake.contacts import emails_in, linkedin_in, phones_in, without_emails
from workbooks import only, understood


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("06 39 98 11 83", ("+33639981183",)),
        ("06.39.98.11.83", ("+33639981183",)),
        ("+33 (0)6 39 98 11 83", ("+33639981183",)),
        ("0033639981183", ("+33639981183",)),
        (639981183, ("+33639981183",)),
        (639981183.0, ("+33639981183",)),
        (33639981183, ("+33639981183",)),
        ("06 39 98 11 83 / 01 99 00 12 34", ("+33639981183", "+33199001234")),
        ("0639981183 ou 0639981184", ("+33639981183", "+33639981184")),
        ("tél. 0639981183 (le soir)", ("+33639981183",)),
        ("+44 7911 123456", ("+447911123456",)),
        ("(415) 555-2671", ("+14155552671",)),
        ("2025-01-14", ()),
        ("12", ()),
        (12, ()),
        (None, ()),
    ],
)
def test_a_number_is_kept_in_international_form(value, expected):
    assert phones_in(value) == expected


def test_a_number_of_no_known_country_is_kept_only_where_numbers_are_announced():
    assert phones_in("04999 99999 9") == ()
    assert phones_in("04999 99999 9", announced=True) == ("04999999999",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paul.Durand@Example.ORG", ("paul.durand@example.org",)),
        ("mailto:paul@example.org", ("paul@example.org",)),
        ("paul @ example.org ; julie@example.com", ("paul@example.org", "julie@example.com")),
        ("<anna@example.org>, anna@example.org", ("anna@example.org",)),
        ("paul (at) example.org", ("paul@example.org",)),
        ("paul.example.org", ()),
        ("paul@gmail", ()),
    ],
)
def test_an_address_is_found_whatever_surrounds_it(text, expected):
    assert emails_in(text) == expected


@pytest.mark.parametrize(
    "text",
    ["https://www.linkedin.com/in/Paul-D/", "fr.linkedin.com/in/paul-d?trk=x", "voir http://linkedin.com/in/paul-d"],
)
def test_a_public_profile_is_always_written_the_same_way(text):
    assert linkedin_in(text) == "https://www.linkedin.com/in/paul-d"


def test_a_recruiters_profile_keeps_its_capitals():
    assert linkedin_in("https://www.linkedin.com/talent/profile/AEMAp01") == (
        "https://www.linkedin.com/talent/profile/AEMAp01"
    )


def test_the_figures_of_an_address_are_no_number_to_call():
    written = "06 39 98 27 00 lea.0639982717@example.fr"
    assert phones_in(without_emails(written)) == ("+33639982700",)
    assert without_emails("06 39 98 27 00") == "06 39 98 27 00"


@pytest.mark.parametrize("header", ["Tél / mail", "Mail / tél", "Contact", "Email", "Téléphone"])
@pytest.mark.parametrize("between", [" ", " / ", "\n", " - "])
def test_a_cell_with_a_number_and_an_address_gives_both(header, between):
    person = only(understood([["Nom", header], ["Paul DURAND", f"06 39 98 27 00{between}paul@example.org"]]))
    assert person.phones == ("+33639982700",)
    assert person.emails == ("paul@example.org",)
