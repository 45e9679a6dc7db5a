"""Job titles: which trades they are near to, and how near they are to each other, in French and in English."""

from ravive.domain.lexicon.titles.matcher import Language, NearName, NearTrade, TitleMatcher

__all__ = ["Language", "NearName", "NearTrade", "TitleMatcher"]
