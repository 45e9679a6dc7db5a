"""A forecast as it was shown: the chance, its interval, the lines that made it and the table they were taken from."""

from dataclasses import dataclass

from ravive.domain.recall.likelihood import factor_of
from ravive.domain.recall.result import Likelihood
from ravive.domain.recall.weights import Factor, Weights


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastLine:
    """A line that counted: how many `times` over, and for how much in all, in log-odds."""

    factor: Factor
    times: float
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """A likelihood as it was shown, with the version and the fingerprint of the table of weights."""

    p: float
    low: float
    high: float
    version: str
    fingerprint: str
    lines: tuple[ForecastLine, ...]


def forecast_of(likelihood: Likelihood, *, weights: Weights) -> Forecast:
    """Return what is kept of a likelihood that was shown."""
    return Forecast(
        p=likelihood.p,
        low=likelihood.low,
        high=likelihood.high,
        version=weights.version,
        fingerprint=weights.fingerprint,
        lines=tuple(
            ForecastLine(factor=factor_of(part.line), times=part.times, weight=part.weight)
            for part in likelihood.contributions
        ),
    )
