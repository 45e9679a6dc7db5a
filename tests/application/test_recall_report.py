"""The JSON of `ravive recall`, as the contract writes it."""

import json
from types import SimpleNamespace

from ravive.application.recall_report import report
from ravive.domain.kernel.claims import Outranked, SalaryGap
from ravive.domain.kernel.sayings import Line
from ravive.domain.kernel.vocabulary import Firmness
from ravive.domain.recall import rank
from recall_cases import LEXICON, TODAY, ending, opening, person

POST = opening(salary_max=40_000)
ASIDE = SimpleNamespace(file="suivi.xlsx", sheet="2026", row=31, why=Line("recall.blocked"))
ROWS = SimpleNamespace(read=4, people=3, merged=0, set_aside=(ASIDE,))


def written(language="fr"):
    people = [
        person(ending(Outranked()), key="a"),
        person(ending(SalaryGap(expected=60_000)), key="b", emails=()),
        person(ending(firmness=Firmness.FIRM_NO), key="c", sources=()),
    ]
    recalls = rank(people, opening=POST, changes=(), on=TODAY, lexicon=LEXICON)
    return json.loads(json.dumps(report(POST, recalls, ROWS, language)))


def test_the_report_has_the_keys_of_the_contract() -> None:
    said = written()

    assert set(said) == {"opening", "people", "rows"}
    called, let_go, blocked = said["people"]
    keys = {"rank", "name", "email", "decision", "channel", "channel_why", "likelihood", "why_now", "reasons", "source"}
    assert set(called) == keys
    assert set(let_go) == keys | {"let_go_because"}
    assert set(blocked) == keys | {"blocked_because"}
    assert (blocked["channel"], blocked["likelihood"], blocked["why_now"]) == (None, None, [])
    assert let_go["email"] is None
    assert called["source"] == {"file": "suivi.xlsx", "sheet": "2026", "row": 4}


def test_sentences_are_in_the_language_asked() -> None:
    assert written("fr")["people"][1]["let_go_because"].startswith("60\N{NO-BREAK SPACE}k€ demandés")
    assert written("en")["people"][1]["let_go_because"].startswith("Asked €60k")


def test_reasons_carry_their_kind_their_status_and_why() -> None:
    (reason,) = written()["people"][1]["reasons"]

    assert (reason["kind"], reason["status"]) == ("salary_gap", "stands")
    assert reason["because"] == written()["people"][1]["let_go_because"]


def test_rows_set_aside_are_told_with_their_place() -> None:
    rows = written()["rows"]

    assert (rows["read"], rows["people"], rows["merged"]) == (4, 3, 0)
    assert rows["set_aside"] == [
        {"file": "suivi.xlsx", "sheet": "2026", "row": 31, "why": "Cette personne ne doit pas être contactée."}
    ]


def test_figures_are_short_and_the_opening_is_written_as_understood() -> None:
    said = written()

    assert said["people"][0]["likelihood"]["p"] == round(said["people"][0]["likelihood"]["p"], 4)
    assert said["opening"]["salary"] == {"min": None, "max": 40_000}
    assert [need["label"] for need in said["opening"]["requirements"]] == ["Pneumatique", "Mécanique"]
