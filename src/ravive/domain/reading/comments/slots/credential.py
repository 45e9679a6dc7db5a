"""A diploma, a licence, a registration or a right to work that was required: `credential`."""

from collections.abc import Iterator

from ravive.domain.kernel.claims import Credential
from ravive.domain.reading.comments.slots.little_words import (
    FILLERS,
    INNER,
    JUDGED,
    LACKING,
    STOPS,
    WANTED,
)
from ravive.domain.reading.comments.slots.not_names import NOT_PAPERS
from ravive.domain.reading.comments.slots.papers import CODES, LINKS, PAPERS, WEAK_PAPERS
from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.phrase import (
    Phrase,
    Word,
    Words,
    asked_for,
    bounds,
    is_name,
    lacked,
    named,
    only_theirs,
    topics_of_lacking,
    words_around,
)

#: Words that end the name of a paper, on either side.
_ENDS = (STOPS | FILLERS | LACKING | JUDGED | WANTED) - LINKS
#: "Ce diplôme": its name was told before.
_THIS = frozenset({"ce", "cet", "cette", "this", "that"})
#: No more words than this belong to the name of a paper, on each side of its head.
_LONGEST = 4


def read_credential(passage: Passage) -> Credential:
    """Return the paper that the passage says was required and lacking; without a credential where it names none."""
    return read_credentials(passage)[0]


def read_credentials(passage: Passage) -> tuple[Credential, ...]:
    """Return one claim for each paper that the passage says was lacking: at least one, maybe without a credential."""
    words = words_around(passage)
    spans = sorted(bounds(words, phrase) for phrase in _phrases(words))
    return tuple(Credential(credential=passage.written(*span)) for span in spans) or (Credential(),)


def _phrases(words: Words) -> list[Phrase]:
    """Return the papers that the passage names, else those its sentences name; a name that is lacked counts as one."""
    held = only_theirs(words)
    for kind in (_papers, lacked, topics_of_lacking, asked_for, named):
        phrases = [phrase for phrase in kind(words) if phrase[0] not in held and _may_be_a_paper(words, phrase)]
        if phrases:
            return _distinct(phrases) if kind is _papers else phrases[:1]
    around = list(_papers(Words(words.all, 0, len(words.all))))
    return around[-1:]


def _distinct(phrases: list[Phrase]) -> list[Phrase]:
    kept: list[Phrase] = []
    for phrase in phrases:
        if not kept or phrase[0] >= kept[-1][1]:
            kept.append(phrase)
    return kept


def _may_be_a_paper(words: Words, phrase: Phrase) -> bool:
    return not all(text in NOT_PAPERS or text in INNER or text.isdigit() for text in words.texts(phrase))


def _papers(words: Words) -> Iterator[Phrase]:
    """Yield the names of papers in the passage, with the words that say which paper it is."""
    for place in range(words.first, words.last):
        if not _heads(words.all[place]):
            continue
        first, last = _grown(words.all, place)
        if first > 0 and words.all[first - 1].text in _THIS:
            continue
        if last - first > 1 or words.all[place].text.lower() not in WEAK_PAPERS or is_name(words.all[place]):
            yield first, last


def _heads(word: Word) -> bool:
    text = word.text.lower()
    if text in WEAK_PAPERS and len(text) == len("ce"):
        return word.written.isupper()
    return text in PAPERS or CODES.fullmatch(text) is not None


def _grown(tokens: tuple[Word, ...], place: int) -> Phrase:
    first = place
    while first > 0 and place - first < _LONGEST and _belongs(tokens[first - 1]):
        first -= 1
    while first < place and tokens[first].text in LINKS:
        first += 1
    last = place + 1
    while last < len(tokens) and last - place <= _LONGEST and _belongs(tokens[last]):
        last += 1
    while last > place + 1 and tokens[last - 1].text in LINKS:
        last -= 1
    return first, last


def _belongs(word: Word) -> bool:
    return word.text not in _ENDS and word.text not in NOT_PAPERS and (word.text[0].isalnum() or word.text in LINKS)
