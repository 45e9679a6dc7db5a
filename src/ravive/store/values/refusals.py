"""A refusal and its application into an ending."""

from collections.abc import Mapping
from typing import Any

from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.vocabulary import Feedback, Firmness, Ground, Reaction, Side, Stage
from ravive.store import models
from ravive.store.values.claims import claims_of
from ravive.store.values.sources import source_of

_OWN = (
    "ended_on",
    "claims",
    "side",
    "firmness",
    "feedback",
    "reaction",
    "stage",
    "call_back_on",
    "grounds",
    "lifted_by",
    "text",
    "source",
)
#: What `ending_of` reads.
COLUMNS = (*_OWN, "application__applied_on", "application__job")


def ending_of(row: Mapping[str, Any]) -> Ending:
    """Return the ending that the columns of a refusal tell."""
    return Ending(
        applied_on=row["application__applied_on"],
        ended_on=row["ended_on"],
        job=row["application__job"],
        claims=claims_of(row["claims"]),
        side=Side(row["side"]),
        firmness=Firmness(row["firmness"]),
        feedback=Feedback(row["feedback"]),
        reaction=Reaction(row["reaction"]),
        stage=Stage(row["stage"]),
        call_back_on=row["call_back_on"],
        grounds=tuple(Ground(code) for code in row["grounds"]),
        lifted_by=source_of(row["lifted_by"]),
        text=row["text"],
        source=source_of(row["source"]),
    )


def ending_of_row(refusal: models.Refusal) -> Ending:
    """Return the ending of a refusal. Note: reads its application; without `select_related` this causes a query."""
    own = {column: getattr(refusal, column) for column in _OWN}
    application = refusal.application
    return ending_of({**own, "application__applied_on": application.applied_on, "application__job": application.job})
