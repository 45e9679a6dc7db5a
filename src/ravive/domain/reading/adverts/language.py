"""Which language an advert is written in, told from the small words that no text can do without."""

import re

from ravive.domain.lexicon import fold

#: Words are folded (no accents). A word shared by two languages sits in both and weighs nothing between them.
_SMALL_WORDS = {
    "fr": (
        "le la les un une des du de et est sont dans pour avec vous nous votre notre vos nos sur au aux "
        "cdi cdd interim brut poste recrute recherche profil exige souhaite obligatoire experience temps mois "
        "par en ou qui que ce cette plus sans ans"
    ),
    "en": (
        "the a an of and is are in for with you we your our on to at by or who that this as will be have "
        "from more years no not need required experience wanted job work permanent"
    ),
    "de": (
        "der die das ein eine einen und ist sind in fur mit sie wir ihre unser auf zu bei von oder den "
        "dem im als wird haben suchen"
    ),
    "es": (
        "el la los las un una de y es son en para con usted nosotros su nuestro al por o que se del como "
        "ser tiene buscamos anos"
    ),
    "it": (
        "il lo la gli le un una di e sono in per con noi nostro al dal o che si del come essere della "
        "nella cerchiamo anni"
    ),
    "pt": (
        "o a os as um uma de e sao em para com voce nos seu nosso ao por ou que se do da como ser no na procuramos anos"
    ),
    "nl": ("de het een en is zijn in voor met je wij jouw onze op bij van of die dat als wordt hebben zoeken naar"),
    "pl": ("i w na z do dla jest sa sie oraz nie o po jako od przez przy lub oferujemy szukamy praca"),
}
_SETS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_SCRIPTS = (
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
)
#: A word between blanks: the "e" of "un(e)" or of "salarié·e" is no Italian.
_WORD = re.compile(r"(?<!\S)[^\W\d_]+(?![^\s,.;:!?])")
READ = ("fr", "en")
#: The languages that are recognised and not read.
OTHERS = frozenset({*_SETS, *(language for language, _ in _SCRIPTS)} - {*READ})
_LEAST_WORDS = 4
_AHEAD = 1.25


def language_of(text: str) -> str | None:
    """
    Return the language of a text (ISO 639-1), None when too few small words tell.

    Another language than French and English must be well ahead of both to be named.
    """
    letters = sum(map(str.isalpha, text)) or 1
    for language, script in _SCRIPTS:
        if len(script.findall(text)) > letters / 3:
            return language
    words = _WORD.findall(fold(text))
    counts = {language: sum(word in known for word in words) for language, known in _SETS.items()}
    ours = max(READ, key=counts.__getitem__)
    other = max((language for language in counts if language not in READ), key=counts.__getitem__)
    if counts[other] >= _LEAST_WORDS and counts[other] > _AHEAD * counts[ours]:
        return other
    return ours if counts[ours] else None
