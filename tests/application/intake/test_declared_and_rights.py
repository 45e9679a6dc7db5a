import pytest

from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.history import RightsRequest
from workbooks import only, understood


def test_forbidden_columns_are_dropped_and_named():
    found = understood(
        [
            ["Nom", "Mail", "Date de naissance", "Nationalité", "Commentaires"],
            ["Paul DURAND", "p@example.org", "12/05/1981", "Belge", "bon contact avec nous"],
        ]
    )
    kept = repr(found)
    assert "1981" not in kept
    assert "Belge" not in kept
    dropped = [line.data["column"] for line in found.notices if line.code == "intake.column_dropped"]
    assert dropped == ["Date de naissance", "Nationalité"]


@pytest.mark.parametrize(
    ("header", "value", "proven", "until", "requests"),
    [
        ("RGPD", "oui", True, None, ()),
        ("RGPD", "oui 12/03/2025", True, "2027-03-12", ()),
        ("Consentement", "jusqu'au 31/12/2026", True, "2026-12-31", ()),
        ("Consentement", "non", False, None, (RightsRequest.NO_CONTACT,)),
        ("RGPD", "pas encore demandé", False, None, ()),
        ("RGPD", "demande d'effacement", False, None, (RightsRequest.ERASURE,)),
        ("Ne pas contacter", "x", False, None, (RightsRequest.NO_CONTACT,)),
        ("Ne pas contacter", "non", False, None, ()),
        ("Recontactable", "non", False, None, (RightsRequest.NO_CONTACT,)),
        ("Recontactable", "oui", False, None, ()),
        ("Opt-out", "yes", False, None, (RightsRequest.NO_CONTACT,)),
    ],
)
def test_consent_and_objections_are_read_from_their_columns(header, value, proven, until, requests):
    permission = only(understood([["Nom", "Mail", header], ["Paul DURAND", "p@example.org", value]])).permission
    assert (permission.proven, permission.until, permission.requests) == (proven, until, requests)


def test_declared_facts_and_wishes_are_kept_with_their_place():
    rows = [
        ["Nom", "Mail", "Compétences", "Allemand", "Expérience", "Prétentions", "Dispo"],
        ["Paul DURAND", "p@example.org", "Excel, soudure TIG", "B2", "5 ans", "38 k€", "01/06/2026"],
    ]
    person = only(understood(rows))
    facts = {(fact.kind, fact.term): fact for fact in person.facts}
    assert facts[FactKind.SKILL, "skill:excel"].source.row == 2
    assert (FactKind.SKILL, "soudure tig") in facts
    assert facts[FactKind.LANGUAGE, "de"].cefr == "B2"
    assert facts[FactKind.EXPERIENCE, ""].years == 5
    assert person.wishes.salary_from == 38_000
    assert str(person.wishes.available_on) == "2026-06-01"
