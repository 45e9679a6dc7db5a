"""What a statement says of before, set apart from what it says of now."""

import re

#: "(five days a week before)", "(34 au plus avant)", "(was 38-42k)"
_ASIDE = re.compile(
    r"\([^)]*\b(?:before|avant|was|were|previously|formerly|auparavant|anciennement|jusqu'ici|until now"
    r"|au lieu|instead|contre)\b[^)]*\)"
)
_TAIL = re.compile(
    r"(?:,\s*)?\b(?:au lieu de|au lieu d'|contre|instead of|rather than|previously|formerly|auparavant"
    r"|anciennement|(?:up|down) from(?!.*\bto\b)|compared with|it was|was|c'etait|avant\s*:).*$"
)
#: "passage de 3x8 à 2x8", "raised from 38k to 45k"
_FROM_TO = re.compile(
    r"\b(?:pass(?:e|es|ee|ees|ent|er|ons|age)|bascule\w*|transition|porte(?:e|es|s)?|releve\w*|augment\w*"
    r"|revalorise\w*|moved?|moves|moving|raised?|increased?|goes|went|switch\w*|chang\w*|up|transforme\w*"
    r"|remonte\w*|migrat\w+|reduit\w*|reduced|cut|shortened|raccourci\w*|ramene\w*)\b"
    r"(?P<between>(?:\s+\w+){0,4}?)\s+(?:de|du|des|d'|from)\s+(?P<before>.{1,45}?)\s+(?P<to>a|au|aux|to|vers"
    r"|en|into)\s+"
)


def now_and_before(folded: str) -> tuple[str, str]:
    """
    Return what a folded statement says of now, and what it says of before.

    Both are as long as the statement: what belongs to the other is blanked out.
    """
    now = list(folded)
    spans = [match.span() for match in _ASIDE.finditer(folded)]
    spans += [match.span("before") for match in _FROM_TO.finditer(folded)]
    blanked = _blank(folded, spans)
    tail = _TAIL.search(blanked)
    if tail:
        spans.append(tail.span())
    for start, end in spans:
        now[start:end] = " " * (end - start)
    kept = [False] * len(folded)
    for start, end in spans:
        kept[start:end] = [True] * (end - start)
    before = "".join(character if keep else " " for character, keep in zip(folded, kept, strict=True))
    return "".join(now), before


def _blank(text: str, spans: list[tuple[int, int]]) -> str:
    characters = list(text)
    for start, end in spans:
        characters[start:end] = " " * (end - start)
    return "".join(characters)
