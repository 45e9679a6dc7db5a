"""May we hold, rank and contact a person: the law, their word, and our own firm no."""

from ravive.domain.rights.rights import Right, rights_of

__all__ = ["Right", "rights_of"]
