"""Whom to call for an opening: fit, likelihood, decision and order, each with its reasons."""

from ravive.domain.recall.ranking import rank, rank_one
from ravive.domain.recall.result import Recall
from ravive.domain.recall.weights import DEFAULT_WEIGHTS, Weights

__all__ = ["DEFAULT_WEIGHTS", "Recall", "Weights", "rank", "rank_one"]
