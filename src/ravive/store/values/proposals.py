"""A proposed reading of an ending, as JSON."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.vocabulary import Feedback, Firmness, Ground, Reaction, Side, Stage
from ravive.store.values.claims import claims_json, claims_of


def reading_json(ending: Ending) -> dict[str, Any]:
    """Return what a reading tells of an ending; the rest of the ending is not its business."""
    return {
        "claims": claims_json(ending.claims),
        "side": ending.side.value,
        "firmness": ending.firmness.value,
        "feedback": ending.feedback.value,
        "reaction": ending.reaction.value,
        "stage": ending.stage.value,
        "call_back_on": None if ending.call_back_on is None else str(ending.call_back_on),
        "grounds": [ground.value for ground in ending.grounds],
    }


def with_reading(ending: Ending, held: Mapping[str, Any]) -> Ending:
    """Return an ending as a proposed reading tells it."""
    day = held["call_back_on"]
    return replace(
        ending,
        claims=claims_of(held["claims"]),
        side=Side(held["side"]),
        firmness=Firmness(held["firmness"]),
        feedback=Feedback(held["feedback"]),
        reaction=Reaction(held["reaction"]),
        stage=Stage(held["stage"]),
        call_back_on=None if day is None else PartialDate.parse(day),
        grounds=tuple(Ground(code) for code in held["grounds"]),
    )
