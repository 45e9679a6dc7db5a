"""The words of a job title that tell what the job is, in a form that no gender, number or accent changes."""

import re
from functools import lru_cache

from ravive.domain.lexicon.folding import fold
from ravive.domain.lexicon.words import stems_of

#: Words that join the others: they tell no two titles apart.
_JOINING_WORDS = """
    a an and at au aux avec by chez d dans et for in its l on or ou par pour s sur to with
"""
_JOINING = frozenset(_JOINING_WORDS.split())
#: "(H/F)", "f/h", "m/w/d": who may apply, which is everybody.
_ANYBODY = re.compile(r"[(\[]\s*[hfmwdx](?:\s*[/,|-]\s*[hfmwdx])+\s*[)\]]|\b[hfmwdx](?:\s*/\s*[hfmwdx])+\b")
#: What a title says it is not ("teachers, except special education"), to its end.
_NOT_THIS = re.compile(r"[\s,(-]+(?:except|excluding|other than|sauf|hormis|hors|a l'exception d)\b.*")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})


@lru_cache(maxsize=65536)
def title_words(title: str) -> tuple[str, ...]:
    """
    Return the stems of a title's telling words, each once, in the order of the title.

    A form and its feminine count once ("infirmier / infirmière"); "H/F" and what the title excludes are left out.
    A title made of nothing else keeps all it has.
    """
    folded = fold(title).translate(_LIGATURES)
    bare = _NOT_THIS.sub("", _ANYBODY.sub(" ", folded))
    words = tuple(dict.fromkeys(stem for stem in stems_of(bare) if stem not in _JOINING))
    return words or stems_of(folded)
