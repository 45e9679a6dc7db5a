"""Rappels and Fiche d'appel."""

from dataclasses import replace
from uuid import UUID, uuid4

import pypdfium2
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cast import NOW, Cast
from factories import a_fact, a_person, a_source, a_touch, an_ending, an_import, day, someone
from ravive.application import ports as ports_module
from ravive.application.opening_entry import open_from_advert
from ravive.domain.kernel.claims import Outranked, SalaryGap
from ravive.domain.kernel.vocabulary import Decision, Firmness, Ground, Reaction, Stage
from ravive.project.wiring import build_ports
from ravive.store.models import Recall

pytestmark = pytest.mark.django_db
ADVERT = """# Cariste (H/F)

**Transports Vauquelin** recrute un cariste à Rouen.

Profil : CACES R489 catégorie 3, 2 ans d'expérience au moins.

Conditions : CDI, du lundi au vendredi, sans nuit, 24 à 26 k€ brut par an.
"""


@pytest.fixture(autouse=True)
def real_ports(still_world) -> None:
    real = build_ports()
    ports_module.install(replace(still_world, lexicon=real.lexicon, typeset=real.typeset))


@pytest.fixture
def opening_id(cast: Cast) -> UUID:
    return open_from_advert(actor=cast.alice, at=NOW, text=ADVERT)


def url_of(opening_id: UUID, person_id: UUID | None = None, tail: str = "") -> str:
    person = f"{person_id}/{tail}" if person_id else ""
    return f"/openings/{opening_id}/recalls/{person}"


def a_finalist(cast: Cast, name: str = "Léa Martin", **fields: object) -> UUID:
    ending = an_ending(Outranked(rank=2), job="Cariste", stage=Stage.FINAL, ended_on=day("2026-02-10"), text="2e")
    plausible: dict[str, object] = {
        "facts": (),
        "endings": (ending,),
        "touches": (a_touch("2026-02-10"),),
        "phones": ("+33 6 39 98 00 01",),
    }
    return a_person(cast.alice, name, **{**plausible, **fields})


def a_firm_no(cast: Cast) -> UUID:
    return a_finalist(cast, "Serge Jamais", endings=(an_ending(firmness=Firmness.FIRM_NO, ended_on=day("2026-02")),))


def test_it_works(cast: Cast, sign_in, opening_id: UUID) -> None:
    a_finalist(cast)

    page = sign_in(cast.alice).get(url_of(opening_id))

    (row,) = page.context["page"].rows
    assert row.recall.decision is Decision.CALL_NOW
    assert "Léa Martin" in page.content.decode()


def test_everybody_is_counted_in_one_of_the_four_decisions(cast: Cast, sign_in, opening_id: UUID) -> None:
    a_finalist(cast)
    a_firm_no(cast)

    page = sign_in(cast.alice).get(url_of(opening_id)).context["page"]

    assert page.everybody == 2
    assert page.counts["blocked"] == 1
    assert [(item.people, item.because.code) for item in page.withheld] == [(1, "withheld.firm_no_ours")]


def test_nobody_who_is_blocked_shows_a_channel_or_an_address(cast: Cast, sign_in, opening_id: UUID) -> None:
    person_id = a_firm_no(cast)
    client = sign_in(cast.alice)

    listed = client.get(url_of(opening_id), {"show": "blocked"}).content.decode()
    brief = client.get(url_of(opening_id, person_id)).content.decode()

    assert "Serge Jamais" in listed
    for page in (listed, brief):
        assert "39 98 00 01" not in page
        assert "tel:" not in page


def test_the_brief_shows_its_sections_and_prints_on_one_page(cast: Cast, sign_in, opening_id: UUID) -> None:
    person_id = a_finalist(cast)
    client = sign_in(cast.alice)

    page = client.get(url_of(opening_id, person_id))
    pdf = client.get(url_of(opening_id, person_id, "brief.pdf"))
    document = pypdfium2.PdfDocument(pdf.content)
    text = document[0].get_textpage().get_text_range()

    assert page.status_code == 200
    assert "Si cela se passe mal" in page.content.decode()
    assert len(document) == 1
    assert "Léa Martin" in text
    assert pdf.headers["Cache-Control"] == "no-store"


def test_a_protected_ground_is_never_repeated(cast: Cast, sign_in, opening_id: UUID) -> None:
    text = "enceinte, le chef ne veut pas"
    ending = an_ending(text=text, grounds=(Ground.PREGNANCY,), ended_on=day("2026-02-10"), job="Cariste")
    person_id = a_finalist(cast, endings=(replace(ending, claims=()),))
    client = sign_in(cast.alice)

    listed = client.get(url_of(opening_id)).content.decode()
    brief = client.get(url_of(opening_id, person_id)).content.decode()

    assert "Léa Martin" in listed
    assert "enceinte" not in listed
    assert "enceinte" not in brief


def test_another_decision_needs_a_reason_and_keeps_what_was_shown(cast: Cast, sign_in, opening_id: UUID) -> None:
    person_id = a_finalist(cast)
    client = sign_in(cast.alice)
    url = url_of(opening_id, person_id, "decide/")

    client.post(url, {"chosen": "warm_up", "reason": ""})
    without_reason = Recall.objects.count()
    client.post(url, {"chosen": "warm_up", "reason": "Je l'ai vue hier, elle est en vacances."})
    (kept,) = Recall.objects.all()

    assert without_reason == 0
    assert (kept.decision, kept.chosen) == ("call_now", "warm_up")
    assert "fit" in kept.shown


def test_a_block_is_not_lifted_from_the_list(cast: Cast, sign_in, opening_id: UUID) -> None:
    person_id = a_firm_no(cast)

    sign_in(cast.alice).post(url_of(opening_id, person_id, "decide/"), {"chosen": "call_now", "reason": "quand même"})

    assert not Recall.objects.filter(chosen="call_now").exists()


def test_another_organisation_sees_nothing(cast: Cast, sign_in, opening_id: UUID) -> None:
    person_id = a_finalist(cast)
    client = sign_in(cast.charlie)

    assert client.get(url_of(opening_id)).status_code == 404
    for tail in ("", "brief.pdf"):
        assert client.get(url_of(opening_id, person_id, tail)).status_code == 404
    assert client.post(url_of(opening_id, person_id, "decide/"), {"chosen": "let_go"}).status_code == 404


def test_a_person_who_is_not_there_looks_the_same(cast: Cast, sign_in, opening_id: UUID) -> None:
    assert sign_in(cast.alice).get(url_of(opening_id, uuid4())).status_code == 404


def test_the_list_is_made_in_as_few_queries_however_many_people(cast: Cast, sign_in, opening_id: UUID) -> None:
    client = sign_in(cast.alice)
    a_finalist(cast)
    with CaptureQueriesContext(connection) as for_one:
        client.get(url_of(opening_id))
    an_import(cast.alice, *[someone(f"Personne {number}", row=number) for number in range(2, 30)])
    with CaptureQueriesContext(connection) as for_many:
        client.get(url_of(opening_id))

    assert len(for_many) == len(for_one)


def test_htmx_gets_the_list_alone(cast: Cast, sign_in, opening_id: UUID) -> None:
    a_finalist(cast)

    part = sign_in(cast.alice).get(url_of(opening_id), headers={"HX-Request": "true"}).content.decode()

    assert "<html" not in part
    assert "Léa Martin" in part


def test_who_was_hurt_is_warmed_up_first(cast: Cast, sign_in, opening_id: UUID) -> None:
    hurt = an_ending(
        SalaryGap(expected=25000, budget=22000), reaction=Reaction.HOSTILE, ended_on=day("2026-01-10"), job="Cariste"
    )
    a_finalist(cast, endings=(hurt,), facts=(a_fact(),), sources=(a_source(),), touches=(a_touch("2026-01-10"),))

    page = sign_in(cast.alice).get(url_of(opening_id), {"show": "warm_up"})

    assert len(page.context["page"].rows) == 1
