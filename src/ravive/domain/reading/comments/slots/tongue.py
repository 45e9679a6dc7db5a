"""The level in a human language: `language`."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.claims import Language, Span
from ravive.domain.reading.comments.languages import LANGUAGES
from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.word_tables import words

#: How far around the passage the comment is still looked at, in characters.
_WINDOW = 300
#: Names that are also common words: they are languages only where they stand as one.
_AMBIGUOUS = words("all esp breton corse gallois basque no so it")
_MORE_NAMES = {
    "deutsch": "de", "castillan": "es", "castilian": "es", "espanol": "es", "italiano": "it", "francophone": "fr",
    "anglophone": "en", "germanophone": "de", "hispanophone": "es", "lusophone": "pt", "arabophone": "ar",
    "russophone": "ru", "sinophone": "zh", "neerlandophone": "nl", "cantonese": "zh", "cantonais": "zh",
    "bresilien": "pt", "brazilian": "pt", "farsi": "fa", "persan": "fa", "persian": "fa", "bengali": "bn",
    "tamil": "ta",
    "tamoul": "ta", "thai": "th", "slovaque": "sk", "slovak": "sk", "slovene": "sl", "slovenian": "sl",
    "croatian": "hr", "serbian": "sr", "lituanien": "lt", "lithuanian": "lt", "letton": "lv", "latvian": "lv",
    "estonien": "et", "estonian": "et", "islandais": "is", "icelandic": "is", "albanais": "sq", "albanian": "sq",
    "swahili": "sw", "malgache": "mg", "malagasy": "mg", "tagalog": "tl", "indonesien": "id", "indonesian": "id",
    "gujarati": "gu", "georgien": "ka", "georgian": "ka", "armenien": "hy", "armenian": "hy", "scottish": "gd",
    "castellano": "es", "flemish": "nl", "pashto": "ps", "pachto": "ps", "dari": "fa", "kurde": "ku", "kurdish": "ku",
    "amharic": "am", "amharique": "am", "tigrinya": "ti", "wolof": "wo", "creole": "ht", "occitan": "oc",
    "malay": "ms", "malais": "ms", "latin": "la", "lingala": "ln", "macedonien": "mk",
}  # fmt: skip
_TOEIC = re.compile(r"\b(?:toeic|toefl|ielts|cambridge)\b")
_DELF = re.compile(r"\b(?:delf|dalf|tcf)\b")
_GOETHE = re.compile(r"\b(?:goethe|testdaf)\b")
_WRITTEN_FRENCH = re.compile(r"\b(?:orthographe|fautes? d'orthographe|grammaire|syntaxe|expression ecrite)\b")
_WRITTEN_ENGLISH = re.compile(r"\b(?:spelling|grammar)\b")
_HINTS = ((_TOEIC, "en"), (_DELF, "fr"), (_GOETHE, "de"), (_WRITTEN_FRENCH, "fr"), (_WRITTEN_ENGLISH, "en"))
_TURN = re.compile(r"\b(?:mais|but|par contre|however|sauf|except|en revanche|though)\b")
_NAME = re.compile(r"[a-z]+")

_LEVEL = re.compile(r"(?<![\w/+])([abc][12])(?![\w/])(?:[+-]|/[abc][12])?")
#: What stands before a level that is wanted, not held; and after one.
_WANTED_BEFORE = re.compile(
    r"(?:exig\w*|requi\w*|demand\w*|veu\w+|voul\w+|voudr\w+|faut|fallait|faudrait|minimum|mini|min|attend\w*|need\w*|"
    r"want\w*|must|at least|au moins|au lieu|instead|rather than|plutot que|vs|contre|versus|against|pour (?:un|du|le)|"
    r"pour|looking for|expect\w*|ask\w*|for a|for|target|standard|post\w*|role|cible|pas|not|loin d\w+|short of|below|"
    r"under|sous|quand|when|where|announce\w*|annonc\w*|claim\w*|cv|affich\w*|declar\w*|said|dit|client|home|site|"
    r"cherch\w+|recherch\w+|imposee?|la ou|on est a|we are at)"
    r"(?:[ :,'(]{1,2}(?:un|une|du|le|la|de|d|a|an|the|en|au|moins|strict|solid|vrai|real|niveau|level|at|least|"
    r"required|minimum|is|est|c'est|of|was|on|in|for|us|nous|english|french|german|spanish|anglais|francais|allemand|"
    r"espagnol|italien|italian|to|be|have|has|had|it|son)){0,4}[ :,'(=]{1,3}$"
)
_WANTED_AFTER = re.compile(
    r" ?(?:[+-])?(?:,? )?(?:est |is |was |etait |a |au |en )?(?:mini\w*|min\b|exig\w*|requi\w*|demand\w*|attendu\w*|"
    r"needed|want\w*|expected|obligatoire|imperatif|imposee?|souhaite\w*|voulu\w*|annonc\w*|on (?:his|her|the) cv|"
    r"sur le cv|claimed|or (?:above|better|more)|and (?:above|up)|et plus|ou plus)"
    r"(?! (?:a |au |en |de )?[abc][12])"
)


def read_language(passage: Passage) -> Language:
    """Return the language the passage speaks of, and the CEFR level the person has in it, where they are told."""
    start, end = passage.sentences
    stop = min(passage.end, passage.start + 2 * _WINDOW)
    own = (passage.start, stop)
    near = (max(start, passage.start - _WINDOW), min(max(end, stop), stop + _WINDOW))
    wide = (max(0, passage.start - _WINDOW), min(len(passage.comment.body), stop + _WINDOW))
    language = next((code for place in (own, near, wide) if (code := _language(passage, place))), None)
    level = _level(passage, own, language) or _level(passage, (near[0], _next_end(passage, near[1])), language)
    return Language(language=language, level=level)


def _next_end(passage: Passage, end: int) -> int:
    """Return where the sentence that follows ends: "Anglais trop juste. B1 pour un C1"."""
    comment = passage.comment
    return min(comment.sentence(end + 1)[1], end + _WINDOW) if end + 1 < len(comment.body) else end


def _language(passage: Passage, place: Span) -> str | None:
    """Return the first language in a place, after "mais" if one stands there: "français ok mais pas d'anglais"."""
    body = passage.comment.body
    named = list(_named(body, place))
    if len(named) > 1:
        turn = max((found.end() for found in _TURN.finditer(body, *place)), default=0)
        named = [name for name in named if name[0] >= turn] or named
    if named:
        return named[0][1]
    return next((code for hint, code in _HINTS if hint.search(body, *place)), None)


def _named(body: str, place: Span) -> Iterator[tuple[int, str]]:
    """Yield where languages are named in a place, and their codes."""
    for name in _NAME.finditer(body, *place):
        code = LANGUAGES.get(name.group()) or _MORE_NAMES.get(name.group())
        if code is not None and name.group() not in _AMBIGUOUS:
            yield name.start(), code


def _level(passage: Passage, place: Span, language: str | None) -> str | None:
    """Return the first level in a place that is neither asked for, nor announced, nor that of another language."""
    body = passage.comment.body
    named = list(_named(body, place))
    for level in _LEVEL.finditer(body, *place):
        if _WANTED_BEFORE.search(body, max(0, level.start() - 40), level.start()):
            continue
        if _WANTED_AFTER.match(body, level.end(), min(len(body), level.end() + 40)):
            continue
        before = [code for start, code in named if start < level.start()][-1:]
        following = [code for start, code in named if start > level.start()][:1]
        if (before or following) in ([language], []):
            return level[1].upper()
    return None
