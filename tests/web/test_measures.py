"""Mesures: forecasts against outcomes, drawn and in figures, and the weights that an administrator may adopt."""

from dataclasses import replace
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cast import Cast
from factories import a_person, adopted_weights, an_ending, an_opening, an_outcome, other_weights, some_outcomes
from ravive.application import ports as ports_module
from ravive.domain.kernel.vocabulary import Firmness
from ravive.domain.recall.calibration import ReliabilityRow
from ravive.domain.recall.weights import DEFAULT_WEIGHTS, Factor
from ravive.project.wiring import build_ports
from ravive.store import models
from ravive.web.reliability_chart import draw_reliability

pytestmark = pytest.mark.django_db
PAGE = "/measures/"


@pytest.fixture(autouse=True)
def real_lexicon(still_world) -> None:
    real = build_ports()
    ports_module.install(replace(still_world, lexicon=real.lexicon, typeset=real.typeset))


def text_of(response) -> str:
    return response.content.decode().replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


def test_it_works(cast: Cast, sign_in) -> None:
    some_outcomes(cast.alice, [True] * 12 + [False] * 23, Factor.BASE_PHONE, Factor.ARGUED)

    page = text_of(sign_in(cast.ada).get(PAGE))

    assert "score de Brier" in page
    assert "Le refus avait été argumenté" in page
    assert 'role="img"' in page
    assert "A priori, non mesuré" not in page
    assert "Adopter ces poids" in page


def test_before_any_outcome_the_page_says_that_nothing_is_measured(cast: Cast, sign_in) -> None:
    page = text_of(sign_in(cast.alice).get(PAGE))

    assert "A priori, non mesuré" in page
    assert "0 suite connue ; à partir de 30" in page
    assert "rien n’est proposé en dessous de 30" in page
    assert "<svg viewBox" not in page


def test_a_recruiter_reads_and_does_not_adopt(cast: Cast, sign_in) -> None:
    some_outcomes(cast.alice, [True] * 30)
    adopted_weights(cast.ada, other_weights())
    page = text_of(sign_in(cast.alice).get(PAGE))

    assert "Seul un administrateur adopte des poids." in page
    assert "/measures/adopt/" not in page
    assert "/measures/put-back/" not in page


def test_an_administrator_adopts_what_is_shown_and_puts_back_what_was(cast: Cast, sign_in) -> None:
    some_outcomes(cast.alice, [True] * 30)
    client = sign_in(cast.ada)
    proposed = client.get(PAGE).context["page"].proposal.weights.fingerprint

    adopted = client.post("/measures/adopt/", {"fingerprint": proposed, "reason": "Un mois de rappels."}, follow=True)
    assert "Un mois de rappels." in text_of(adopted)
    assert adopted.context["page"].weights.fingerprint == proposed
    form = {"fingerprint": DEFAULT_WEIGHTS.fingerprint, "reason": "Trop tôt."}
    restored = client.post("/measures/put-back/", form, follow=True)

    assert restored.context["page"].weights.fingerprint == DEFAULT_WEIGHTS.fingerprint
    assert "remis en vigueur" in text_of(restored)


@pytest.mark.parametrize(("reason", "moved"), [("", False), ("Un mois de rappels.", True)])
def test_what_cannot_be_adopted_says_why_and_keeps_what_was_typed(cast: Cast, sign_in, reason: str, *, moved) -> None:
    some_outcomes(cast.alice, [True] * 30)
    client = sign_in(cast.ada)
    proposed = "" if moved else client.get(PAGE).context["page"].proposal.weights.fingerprint

    response = client.post("/measures/adopt/", {"fingerprint": proposed or "x", "reason": reason})

    assert response.status_code == 422
    assert ("D’autres suites sont connues" in text_of(response)) is moved
    assert reason in text_of(response)
    assert not models.AdoptedWeights.objects.exists()


def test_after_the_proposal_moved_the_one_that_is_shown_then_can_be_adopted(cast: Cast, sign_in) -> None:
    some_outcomes(cast.alice, [True] * 30)
    client = sign_in(cast.ada)
    form = {"fingerprint": client.get(PAGE).context["page"].proposal.weights.fingerprint, "reason": "Un mois."}
    some_outcomes(cast.alice, [False] * 3)

    again = client.post("/measures/adopt/", form)
    shown = again.context["adopt_form"]
    assert "D’autres suites sont connues" in text_of(again)
    carried = {name: shown[name].value() for name in ("fingerprint", "reason")}
    assert f'value="{carried["fingerprint"]}"' in text_of(again)
    assert carried["reason"] == "Un mois."
    adopted = client.post("/measures/adopt/", carried, follow=True)

    assert adopted.context["page"].weights.fingerprint == carried["fingerprint"]


def test_what_was_never_in_force_is_not_put_back(cast: Cast, sign_in) -> None:
    response = sign_in(cast.ada).post("/measures/put-back/", {"fingerprint": "x", "reason": "essai"})

    assert response.status_code == 422


def test_the_page_is_made_in_as_few_queries_however_many_outcomes(cast: Cast, sign_in) -> None:
    client = sign_in(cast.ada)
    some_outcomes(cast.alice, [True] * 30)
    adopted_weights(cast.ada, other_weights("un"))
    with CaptureQueriesContext(connection) as for_few:
        client.get(PAGE)
    some_outcomes(cast.alice, [False] * 90)
    adopted_weights(cast.ada, other_weights("deux", argued=0.9), number=2)
    with CaptureQueriesContext(connection) as for_many:
        client.get(PAGE)

    assert len(for_many) == len(for_few)


def test_the_settings_lead_there_for_who_may_see_it(cast: Cast, sign_in) -> None:
    assert PAGE in text_of(sign_in(cast.alice).get("/settings/"))
    assert PAGE not in text_of(sign_in(cast.dora).get("/settings/"))


def test_the_drawing_places_each_row_and_its_range() -> None:
    row = ReliabilityRow(from_p=0.2, to_p=0.3, trials=4, came_true=1, forecast=0.25, seen=0.25, low=0.1, high=0.5)
    chart = draw_reliability([row])
    (mark,) = chart.marks

    # A quarter across, a quarter upwards: on the diagonal.
    assert mark.x - chart.left == pytest.approx((chart.right - chart.left) / 4)
    assert chart.bottom - mark.y == pytest.approx((chart.bottom - chart.top) / 4)
    assert mark.high_y < mark.y < mark.low_y


# --- The outcome, on the brief ----------------------------------------------------------------------------------------
@pytest.fixture
def brief(cast: Cast) -> str:
    return f"/openings/{an_opening(cast.alice)}/recalls/{a_person(cast.alice)}/"


def ids_of(brief: str) -> tuple[UUID, UUID]:
    _, _, opening_id, _, person_id, _ = brief.split("/")
    return UUID(person_id), UUID(opening_id)


def test_one_button_records_the_outcome_and_another_takes_it_back(cast: Cast, sign_in, brief: str) -> None:
    client = sign_in(cast.alice)
    shown = client.get(brief).context["recall"].likelihood

    page = client.post(f"{brief}outcome/", {"state": "yes", "channel": "phone", "on": "2026-03-10"}, follow=True)
    outcome = models.RecallOutcome.objects.get()
    assert "Oui · 10 mars 2026 · Téléphone · Alice" in text_of(page)
    assert outcome.forecast["p"] == shown.p
    assert len(outcome.forecast["lines"]) == len(shown.contributions)
    back = client.post(f"/outcomes/{outcome.pk}/undo/", {"next": brief}, follow=True)

    assert back.redirect_chain[-1][0] == brief
    assert "La suite est retirée" in text_of(back)
    assert "Oui · 10 mars 2026" not in text_of(back)


def test_the_form_is_ready_to_send(cast: Cast, sign_in, brief: str) -> None:
    form = sign_in(cast.alice).get(brief).context["outcome_form"]

    assert (form["on"].value(), form["channel"].value()) == ("2026-03-10", form.initial["channel"])


def test_no_answer_is_recorded_as_a_contact_of_ours_alone(cast: Cast, sign_in, brief: str) -> None:
    sign_in(cast.alice).post(f"{brief}outcome/", {"state": "contacted", "channel": "sms", "on": "2026-03-10"})

    contact = models.Contact.objects.order_by("-pk").first()
    assert (contact.direction, contact.channel, contact.outcome) == ("from_us", "sms", "no_answer")


@pytest.mark.parametrize(
    "form",
    [
        {"channel": "phone", "on": "2026-03-10"},
        {"state": "yes", "channel": "pigeon", "on": "2026-03-10"},
        {"state": "yes", "channel": "phone", "on": "demain"},
        {"state": "yes", "channel": "phone", "on": "2026-04-10"},
    ],
)
def test_what_cannot_be_recorded_says_so_on_the_brief(cast: Cast, sign_in, brief: str, form: dict) -> None:
    response = sign_in(cast.alice).post(f"{brief}outcome/", form)

    assert response.status_code == 422
    assert not models.RecallOutcome.objects.exists()


def test_after_a_yes_only_its_end_is_left_to_record(cast: Cast, sign_in, brief: str) -> None:
    an_outcome(cast.alice, *ids_of(brief))

    page = sign_in(cast.alice).get(brief)

    assert page.context["outcomes"] == ["hired", "not_now", "no"]


def test_of_whom_must_not_be_called_nothing_is_recorded(cast: Cast, sign_in) -> None:
    person_id = a_person(cast.alice, endings=(an_ending(firmness=Firmness.FIRM_NO),))
    brief = f"/openings/{an_opening(cast.alice)}/recalls/{person_id}/"

    assert "outcome-title" not in text_of(sign_in(cast.alice).get(brief))


def test_a_manager_sees_the_brief_without_the_form(cast: Cast, sign_in) -> None:
    brief = f"/openings/{an_opening(cast.alice, manager=cast.henri)}/recalls/{a_person(cast.alice)}/"
    an_outcome(cast.alice, *ids_of(brief))

    assert "outcome-title" not in text_of(sign_in(cast.henri).get(brief))


def test_the_brief_says_a_priori_until_enough_outcomes_are_known(cast: Cast, sign_in, brief: str) -> None:
    client = sign_in(cast.alice)
    some_outcomes(cast.alice, [True] * 29)
    before = text_of(client.get(brief))
    some_outcomes(cast.alice, [False])
    after = text_of(client.get(brief))

    assert "a priori, non mesurée" in before
    assert "a priori, non mesurée" not in after
    assert "Ces chances ont été comparées à leurs suites." in after


def test_a_chance_is_shown_as_a_word_too(cast: Cast, sign_in, brief: str) -> None:
    page = text_of(sign_in(cast.alice).get(brief))

    assert any(f'likelihood-word">{word}<' in page for word in ("faible", "moyenne", "bonne"))
