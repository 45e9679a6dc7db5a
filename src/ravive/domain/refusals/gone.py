"""How a text of the company says that something is over: the words right before it, or right after it."""

import re

_BEFORE = re.compile(
    r"(?:(?:\bpas\b|\bplus\b|\bsans\b|\bfin\b|\bfini\w*|\bjamais\b|\bni\b|\baucune?s?\b|\bferme\w*|\bfermeture\b|\babandon\w*"
    r"|\bsupprim\w*|\bsuppression\b|\bno\b|\bnot\b|\bnever\b|\bwithout\b|\bend(?:ed|s)?\b|\bclosed?\b|\bdropp\w*)[^.;]{0,24}"
    r"|\bpassage (?:de|du|des)\s+|\bau lieu (?:de|du|des|d')\s*|\bplutot que\s+"
    r"|\ba la place (?:de |du |des |d')\s*(?:l'|la |les? )?|\bremplac\w+ (?:de |du |des |les? )?"
    r"|\binstead of\s+|\brather than\s+|\bfrom\s+|\bwas\s+|\bwere\s+|\bavant\s*:?\s*)$"
)
_AFTER = re.compile(
    r"^(?:[^.;,()]{0,12}\b(?:supprime\w*|termine\w*|finie?s?|arrete\w*|abandonne\w*|ended|gone|abolished|over|dropped|stopped"
    r"|outsourced|not required)\b|[^.;,()]{0,8}\b(?:avant|auparavant|jusque-la|before|previously)\b)"
)
_EASED = re.compile(
    r"\bau lieu d|\bmoins\b|\bseulement\b|\bau plus\b|\bmaximum\b|\ballege\w*|\breduit\w*|\bavant\b|\bauparavant\b"
    r"|\binstead of\b|\bfewer\b|\bless\b|\bonly\b|\bat most\b|\breduced\b|\bbefore\b|\bwas\b"
)


def is_gone(folded: str, start: int, end: int) -> bool:
    """Whether a folded text says that what it names between two characters is over, or was so before."""
    return _BEFORE.search(folded[:start]) is not None or _AFTER.search(folded[end:]) is not None


def is_eased(folded: str) -> bool:
    """Whether a folded text compares with a before that was heavier."""
    return _EASED.search(folded) is not None
