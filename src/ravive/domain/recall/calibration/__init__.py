"""
What came of the call-backs, against what was forecast: how far the chances can be trusted, and weights they suggest.

`trials` turns what was recorded into forecasts that came true or not, `reliability` compares the two, `update` proposes
weights. Nothing here is adopted by itself: a person does that.
"""

from ravive.domain.recall.calibration.forecast import Forecast, ForecastLine, forecast_of
from ravive.domain.recall.calibration.reliability import Reliability, ReliabilityRow, reliability_of
from ravive.domain.recall.calibration.trials import (
    DAYS_TO_ANSWER,
    ENOUGH_TRIALS,
    Record,
    Trial,
    is_same_attempt,
    is_settled,
    trials_of,
)
from ravive.domain.recall.calibration.update import Proposal, ProposedLine, TooFewTrialsError, propose

__all__ = [
    "DAYS_TO_ANSWER",
    "ENOUGH_TRIALS",
    "Forecast",
    "ForecastLine",
    "Proposal",
    "ProposedLine",
    "Record",
    "Reliability",
    "ReliabilityRow",
    "TooFewTrialsError",
    "Trial",
    "forecast_of",
    "is_same_attempt",
    "is_settled",
    "propose",
    "reliability_of",
    "trials_of",
]
