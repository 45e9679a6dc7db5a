"""How alike two names are, word by word, where nobody declared a relation between them."""

from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein

#: Words found in so many titles that sharing one says little ("agent", "manager").
_GENERIC = frozenset(
    [
        "agent",
        "assistant",
        "charge",
        "responsabl",
        "chef",
        "manager",
        "technicien",
        "conseiller",
        "employe",
        "operateur",
        "operator",
        "officer",
        "specialist",
        "specialiste",
        "senior",
        "junior",
        "lead",
        "head",
        "directeur",
        "director",
        "consultant",
        "coordinateur",
        "coordinator",
        "adjoint",
        "associate",
        "executive",
        "executif",
        "worker",
        "ouvrier",
        "service",
        "equip",
        "team",
        "a",
        "and",
        "et",
        "h",
        "f",
    ]
)
_GENERIC_WEIGHT = 0.35
_SAME_WORD_FROM = 0.84


def likeness(first: Sequence[str], second: Sequence[str]) -> float:
    """
    Return how alike two names are, from 0 to 1, given the stems of their words.

    A word counts as shared when it is the same but for a slip of the pen; a generic word counts for little.
    """
    if not first or not second:
        return 0.0
    left, right = set(first), set(second)
    shared = sum(_weight(word) for word in left if _has(right, word))
    shared += sum(_weight(word) for word in right if _has(left, word))
    return shared / (sum(map(_weight, left)) + sum(map(_weight, right)))


def _weight(word: str) -> float:
    return _GENERIC_WEIGHT if word in _GENERIC else 1.0


def _has(words: set[str], wanted: str) -> bool:
    return wanted in words or any(
        Levenshtein.normalized_similarity(wanted, word) >= _SAME_WORD_FROM for word in words if len(word) > 4
    )
