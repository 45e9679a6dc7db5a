"""The words under which a person is found: folded, so that accents and case do not matter."""

import re
from collections.abc import Iterable, Iterator

from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.people import Person
from ravive.domain.lexicon.folding import fold

_BETWEEN_WORDS = re.compile(r"[\s,;:()\[\]\"«»!?|/\\]+")


def search_words(text: str) -> list[str]:
    """Return the folded words of a text, each once, as the search compares them: `C++`, `j.doe@x.fr` stay whole."""
    words = (word.strip(".'-_*") for word in _BETWEEN_WORDS.split(fold(text)))
    return list(dict.fromkeys(word for word in words if word))


def search_text_of(person: Person) -> str:
    """Return the words of a person: name, addresses, jobs, skills and what was written of them."""
    return joined_search_text(_texts(person))


def joined_search_text(texts: Iterable[str]) -> str:
    """Return the words of several texts, each once. Also adds new words to an earlier result."""
    return " ".join(search_words(" ".join(texts)))


def _texts(person: Person) -> Iterator[str]:
    yield person.name
    yield from person.emails
    yield from person.phones
    if person.linkedin:
        yield person.linkedin
    for fact in person.facts:
        yield fact.label
    for ending in person.endings:
        yield from ending_texts(ending)


def ending_texts(ending: Ending) -> Iterator[str]:
    """
    Yield what makes an ending findable.

    Words that tell a protected ground must not become a way to sort people out: of a text that holds one, only the job
    and the slots of its claims are searched.
    """
    if ending.job:
        yield ending.job
    if ending.text and not ending.grounds:
        yield ending.text
    for claim in ending.claims:
        yield from (str(slot) for slot in claim.slots.values() if isinstance(slot, str))
