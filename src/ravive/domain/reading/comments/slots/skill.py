"""A technical skill, tool or field that was lacking: `missing_skill`."""

import re
from collections.abc import Callable, Iterator

from ravive.domain.kernel.claims import MissingSkill
from ravive.domain.reading.comments.slots.little_words import INNER, JUDGED
from ravive.domain.reading.comments.slots.not_names import NOT_SKILLS
from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.phrase import (
    Phrase,
    Words,
    also,
    asked_for,
    bounds,
    is_name,
    lacked,
    listed_before,
    named,
    only_theirs,
    ours,
    spoken_of,
    theirs,
    topics_of_lacking,
    words_around,
)
from ravive.domain.reading.comments.tools import TOOLS

_TOOL = re.compile(rf"(?<![\w-])(?:{TOOLS})(?![\w-])")
_MARK = re.compile(r"(?<![\d/.,])([0-5](?:[.,]\d)?) ?(?:/|sur|out of) ?5(?![\d/])")
#: A mark follows its skill within so many characters.
_NEAR = 40


def read_missing_skill(passage: Passage) -> MissingSkill:
    """Return the skill that the passage most plainly says was lacking; without a skill where it names none."""
    words = words_around(passage)
    phrases = _phrases(words)
    tools = [phrase for phrase in phrases if _is_tool(words, phrase)]
    if phrases and not tools:
        tools = [phrase for phrase in _likely(words, topics_of_lacking) if _is_tool(words, phrase)]
    return _claims(passage, words, (tools or phrases)[:1])[0]


def read_missing_skills(passage: Passage) -> tuple[MissingSkill, ...]:
    """Return one claim for each skill that the passage says was lacking: at least one, maybe without a skill."""
    words = words_around(passage)
    phrases = _phrases(words)
    listed = [other for phrase in phrases if _is_tool(words, phrase) for other in _listed_with(words, phrase)]
    tools = [other for other in listed if _is_tool(words, other) and _may_be_a_skill(words, other)]
    return _claims(passage, words, sorted(_distinct([*phrases, *tools])))


def _listed_with(words: Words, phrase: Phrase) -> list[Phrase]:
    return [*also(words, phrase), *listed_before(words, phrase)]


def _claims(passage: Passage, words: Words, phrases: list[Phrase]) -> tuple[MissingSkill, ...]:
    spans = [bounds(words, phrase) for phrase in phrases]
    claims = [MissingSkill(skill=passage.written(*span), level=_level(passage, span[1])) for span in spans]
    return tuple(claims) or (MissingSkill(level=_level(passage, passage.start)),)


def _is_tool(words: Words, phrase: Phrase) -> bool:
    """Tell whether a phrase is written like a name inside a sentence, or known as a tool."""
    return any(is_name(words.all[place]) for place in range(*phrase)) or _names_a_tool(words, phrase)


def _names_a_tool(words: Words, phrase: Phrase) -> bool:
    return _TOOL.search(" ".join(words.texts(phrase))) is not None


def _phrases(words: Words) -> list[Phrase]:
    """Return the phrases of the most telling kind that gives any."""
    if phrases := _likely(words, lacked):
        return phrases
    for kind in (topics_of_lacking, asked_for, ours, theirs, named, spoken_of):
        if phrases := _likely(words, kind):
            return phrases[:1]
    return []


def _likely(words: Words, kind: Callable[[Words], Iterator[Phrase]]) -> list[Phrase]:
    """Return the phrases of a kind that may be a skill, and are not what the person has."""
    held = only_theirs(words)
    return [phrase for phrase in kind(words) if phrase[0] not in held and _may_be_a_skill(words, phrase)]


def _may_be_a_skill(words: Words, phrase: Phrase) -> bool:
    texts = words.texts(phrase)
    if all(text in NOT_SKILLS or text in INNER or text in JUDGED or text.isdigit() for text in texts):
        return False
    return len(texts[0]) > 1 or words.all[phrase[0]].is_named


def _distinct(phrases: list[Phrase]) -> list[Phrase]:
    """Return the phrases in their order, without those that overlap an earlier one."""
    kept: list[Phrase] = []
    for first, last in phrases:
        if all(last <= start or end <= first for start, end in kept):
            kept.append((first, last))
    return kept


def _level(passage: Passage, position: int) -> float | None:
    """Return the mark out of 5 that follows a skill, else the first one of the passage."""
    body = passage.comment.body
    found = _MARK.search(body, position, position + _NEAR) or _MARK.search(body, passage.start, passage.end)
    if found is None:
        return None
    level = float(found[1].replace(",", "."))
    return int(level) if level.is_integer() else level
