"""Skills, trades, places, languages: their names in French and English, and how near two of them are."""

from ravive.domain.lexicon.folding import fold
from ravive.domain.lexicon.lexicon import Lexicon
from ravive.domain.lexicon.relations import Relation
from ravive.domain.lexicon.terms import Mention, Term, TermKind

__all__ = ["Lexicon", "Mention", "Relation", "Term", "TermKind", "fold"]
