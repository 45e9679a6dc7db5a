from ravive.domain.kernel.history import Standing
from workbooks import a_sheet, a_workbook, names, notices, understood

HEADER = ["Nom", "Mail", "Tél", "LinkedIn", "Date candidature", "Statut", "Commentaires"]


def a_row(name=None, mail=None, phone=None, link=None, applied=None, status=None, comment=None):
    return [name, mail, phone, link, applied, status, comment]


def test_the_same_address_joins_rows_of_several_files():
    found = understood(
        a_workbook(a_sheet([HEADER, a_row("DURAND Paul", "p@example.org", applied="01/03/2024", status="Refusé")])),
        a_workbook(
            a_sheet(
                [HEADER, a_row("Paul Durand", "P@Example.org", "06 39 98 11 83", applied="02/05/2025", status="KO")]
            ),
            file="export.csv",
        ),
    )
    assert found.rows.people == 1
    assert found.rows.merged == 1
    person = found.people[0]
    assert person.name == "Paul DURAND"
    assert person.phones == ("+33639981183",)
    assert [str(ending.applied_on) for ending in person.endings] == ["2024-03-01", "2025-05-02"]
    assert [source.file for source in person.sources] == ["suivi.xlsx", "export.csv"]


def test_the_same_number_joins_only_the_same_name():
    found = understood(
        [
            HEADER,
            a_row("Paul DURAND", phone="06 39 98 11 83"),
            a_row("durand paul", phone=639981183),
            a_row("Julie DURAND", phone="06 39 98 11 83"),
        ]
    )
    assert names(found) == ["Paul DURAND", "Julie DURAND"]
    assert "intake.shared_phone" in notices(found)


def test_a_name_alone_joins_nobody():
    found = understood([HEADER, a_row("Paul DURAND", "p1@example.org"), a_row("Paul DURAND", "p2@example.org")])
    assert found.rows.people == 2


def test_the_same_profile_joins():
    found = understood(
        [
            HEADER,
            a_row("Paul DURAND", link="https://www.linkedin.com/in/paul-d/"),
            a_row("Paul D.", link="linkedin.com/in/Paul-D"),
        ]
    )
    assert found.rows.people == 1


def test_an_address_shared_by_a_family_keeps_its_people_apart_and_says_so():
    found = understood(
        [HEADER, a_row("Paul DURAND", "durand@example.org"), a_row("Julie DURAND", "durand@example.org")]
    )
    assert found.rows.people == 2
    assert "intake.shared_email" in notices(found)


def test_an_address_of_an_agency_keeps_strangers_apart():
    found = understood([HEADER, a_row("Paul Durand", "agence@example.org"), a_row("Anna Berg", "agence@example.org")])
    assert found.rows.people == 2


def test_the_same_row_twice_is_one_ending():
    row = a_row("Paul DURAND", "p@example.org", applied="01/03/2024", status="Refusé", comment="anglais insuffisant")
    found = understood([HEADER, row, row])
    assert found.rows.merged == 1
    assert len(found.people[0].endings) == 1


def test_people_are_joined_through_a_third_row():
    found = understood(
        [
            HEADER,
            a_row("Paul DURAND", "p1@example.org"),
            a_row("Paul DURAND", phone="06 39 98 11 83"),
            a_row("Paul DURAND", "p1@example.org", "06 39 98 11 83"),
        ]
    )
    assert found.rows.people == 1
    assert found.rows.merged == 2


def test_a_mark_on_one_row_bars_the_person():
    found = understood(
        a_workbook(
            a_sheet([HEADER, a_row("Paul DURAND", "p@example.org", status="Refusé")]),
            a_sheet([HEADER, a_row("Paul DURAND", "p@example.org")], name="Blacklist"),
        )
    )
    assert found.people[0].barred is not None


def test_a_hiring_outlasts_an_older_refusal():
    found = understood(
        [
            HEADER,
            a_row("Paul DURAND", "p@example.org", applied="01/03/2024", status="Refusé"),
            a_row("Paul DURAND", "p@example.org", applied="01/03/2025", status="Embauché"),
        ]
    )
    assert found.people[0].standing is Standing.HIRED
