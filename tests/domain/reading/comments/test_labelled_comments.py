"""A labelled set of comments, French and English, every sector: what each says is read from it."""

import json
from datetime import date
from pathlib import Path

import pytest

from ravive.domain.reading.comments import read_comment, to_contract

CASES = [json.loads(line) for line in (Path(__file__).parent / "cases.jsonl").read_text(encoding="utf-8").splitlines()]


def _read(case):
    written_on = date.fromisoformat(case["written_on"]) if case["written_on"] else None
    return to_contract(read_comment(case["text"], written_on=written_on))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:60])
def test_a_comment_is_read_as_a_recruiter_would_label_it(case):
    said = _read(case)

    assert {reason["kind"] for reason in said["reasons"]} == {reason["kind"] for reason in case["reasons"]}
    for field in ("side", "firmness", "feedback", "reaction", "stage"):
        assert said[field] == case.get(field, "unknown"), field
    assert said["call_back_on"] == case.get("call_back_on")
    assert sorted({mention["ground"] for mention in said["sensitive"]}) == case.get("grounds", [])


@pytest.mark.parametrize(
    "case",
    [case for case in CASES if any(len(reason) > 1 for reason in case["reasons"])],
    ids=lambda case: case["text"][:60],
)
def test_the_slots_of_a_reason_are_what_the_text_states(case):
    said = _read(case)["reasons"]

    for wanted in case["reasons"]:
        rivals = [reason for reason in said if reason["kind"] == wanted["kind"]]
        for slot in wanted.keys() - {"kind"}:
            assert any(_same(reason.get(slot), wanted[slot]) for reason in rivals), (slot, rivals)


def _same(read, wanted):
    if isinstance(wanted, str):
        return read is not None and wanted.lower() in str(read).lower()
    return read == wanted
