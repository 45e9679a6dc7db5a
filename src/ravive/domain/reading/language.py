"""Which language a text is written in, told from the small words that no text can do without."""

import re

from ravive.domain.lexicon import fold
from ravive.domain.reading.language_words import ANY_FOREIGN, FOREIGN_WORDS, SMALL_WORDS, WORDS_READ_HERE

#: Japanese before Chinese: it writes with both, and Chinese never with kana.
_SCRIPTS = (
    ("uk", re.compile(r"[іїєґ]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
)
#: What share of the letters makes a text one of that script. These two only mark the letters that a kindred language
#: has not.
_SHARES = {"uk": 1 / 25, "ja": 1 / 8}
_SHARE = 1 / 3
_OTHER_SCRIPT = re.compile(r"[\u0370-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
#: A word between blanks: the "e" of "un(e)" or of "salarié·e" is no Italian.
_WORD = re.compile(r"(?<!\S)[^\W\d_]+(?![^\s,.;:!?])")
_LETTERS = re.compile(r"[^\W\d_]+")
READ = ("fr", "en")
#: The languages that are recognised and not read.
OTHERS = frozenset({*SMALL_WORDS, *FOREIGN_WORDS, *(language for language, _ in _SCRIPTS)} - {*READ})
_LEAST_WORDS = 4
_AHEAD = 1.25

#: Of a note: so many words at least, so many different ones of the other language, so large a share of all its words,
#: and of those that are ours no more than this share of those that are not: none beside two or three.
_LEAST_WORDS_OF_NOTE = 6
_LEAST_DIFFERENT = 2
_LEAST_SHARE = 0.2
_MOST_OF_OURS = 0.25
#: A name in another script is no note in another language.
_LEAST_LETTERS = 12
_NOTE_SHARE = 0.6
#: Letters that folding keeps, for they are no accented letter, and that the tables hold without their stroke or dot.
_NOT_FOLDED = (("ł", "l"), ("ø", "o"), ("ı", "i"), ("å", "a"), ("æ", "ae"))
#: The language of a note is told by its beginning.
_TELLING = 2_000


def language_of(text: str) -> str | None:
    """
    Return the language of a text (ISO 639-1), None when too few small words tell.

    Another language than French and English must be well ahead of both to be named.
    """
    if (language := _by_script(text, share=_SHARE)) is not None:
        return language
    words = _WORD.findall(fold(text))
    counts = {language: sum(word in known for word in words) for language, known in SMALL_WORDS.items()}
    ours = max(READ, key=counts.__getitem__)
    other = max((language for language in counts if language not in READ), key=counts.__getitem__)
    if counts[other] >= _LEAST_WORDS and counts[other] > _AHEAD * counts[ours]:
        return other
    return ours if counts[ours] else None


def unread_language(folded: str) -> str | None:
    """
    Return the language (ISO 639-1) of a short note that is clearly neither French nor English, nor a mixture.

    `folded` is the text as `fold` leaves it. None in any doubt: a word, a name or a quotation of another language in
    French or English prose makes no note in that language.
    """
    beginning = folded[:_TELLING]
    if not beginning.isascii():
        if len(_OTHER_SCRIPT.findall(beginning)) >= _LEAST_LETTERS:
            return _by_script(beginning, share=_NOTE_SHARE)
        for letter, plain in _NOT_FOLDED:
            beginning = beginning.replace(letter, plain)
    # Nearly every note stops here: what is not in another language holds none of its words.
    if len(ANY_FOREIGN.intersection(beginning.split())) < _LEAST_DIFFERENT:
        return None
    words = _LETTERS.findall(beginning)
    return _by_words(words) if len(words) >= _LEAST_WORDS_OF_NOTE else None


def _by_words(words: list[str]) -> str | None:
    different = {language: len(known.intersection(words)) for language, known in FOREIGN_WORDS.items()}
    language = max(different, key=different.__getitem__)
    theirs = sum(word in FOREIGN_WORDS[language] for word in words)
    ours = sum(word in WORDS_READ_HERE for word in words)
    clear = theirs >= _LEAST_SHARE * len(words) and ours <= _MOST_OF_OURS * theirs
    return language if different[language] >= _LEAST_DIFFERENT and clear else None


def _by_script(text: str, *, share: float) -> str | None:
    """Return the language whose script holds more than this share of the letters of a text, None where none does."""
    letters = sum(map(str.isalpha, text)) or 1
    if len(_OTHER_SCRIPT.findall(text)) <= letters * share:
        return None
    for language, script in _SCRIPTS:
        if len(script.findall(text)) > letters * min(share, _SHARES.get(language, share)):
            return language
    return None
