"""From the corpus to the rows that are learnt from: the features of each clause by number, and what is taught of it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from ravive.domain.reading.comments.clauses import Clause, clauses
from ravive.domain.reading.comments.features import features, is_concept
from ravive.domain.reading.comments.model import BESIDE, share_of_a_concept, stands_with
from training.corpus import LabelledComment, Phrase
from training.labels import (
    CLAUSE_COLUMNS,
    COMMENT_COLUMNS,
    Lesson,
    clause_labels,
    clause_lesson,
    comment_labels,
    comment_lesson,
)

#: A phrase counts for a third of a clause of a comment: it was written to be learnt from, not to say something.
_WEIGHT_OF_A_PHRASE = 0.35
#: A feature of one text alone teaches nothing of the next.
_FEWEST_TEXTS = 2

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Lessons:
    """Whether each lesson tells each column and how much it counts, both of shape (lessons, columns)."""

    told: Floats
    counts: Floats


@dataclass(frozen=True, slots=True)
class Course:
    """
    All that is taught: a row a clause of a comment, and one a phrase.

    `own` holds the features of each row (rows, features), `anywhere` the concepts of its whole text (rows, concepts),
    `beside` what the rows of the same text count for (rows, rows). `starts` says where each text begins, and where the
    last one ends. `concepts` are the numbers of the features that are concepts.
    """

    names: Sequence[str]
    concepts: Sequence[int]
    own: sp.csr_matrix
    anywhere: sp.csr_matrix
    beside: sp.csr_matrix
    starts: NDArray[np.int64]
    of_clauses: Lessons
    of_comments: Lessons


@dataclass(frozen=True, slots=True)
class Text:
    """The features of each row of a text, and which rows stand with which."""

    rows: Sequence[frozenset[str]]
    together: NDArray[np.bool_]

    @property
    def names(self) -> frozenset[str]:
        """The features of the whole text."""
        return frozenset().union(*self.rows)


def course(comments: Sequence[LabelledComment], phrases: Sequence[Phrase]) -> Course:
    """Return what these comments and phrases teach."""
    texts = [*(text_of(comment.text) for comment in comments), *(text_of_phrase(phrase.text) for phrase in phrases)]
    known = Counter(chain.from_iterable(text.names for text in texts))
    names = sorted(name for name, count in known.items() if count >= _FEWEST_TEXTS)
    concepts = [number for number, name in enumerate(names) if is_concept(name)]
    clauses_taught = [
        Lesson(frozenset(clause_labels(comment, clause)), frozenset())
        for comment in comments
        for clause in clauses_of(comment.text)
    ]
    comments_taught = [Lesson(frozenset(comment_labels(comment)), frozenset()) for comment in comments]
    # A phrase is one row, unless it holds no word at all.
    heard = [phrase for phrase, text in zip(phrases, texts[len(comments) :], strict=True) if text.rows]
    return Course(
        names=names,
        concepts=concepts,
        own=_own(texts, {name: number for number, name in enumerate(names)}),
        anywhere=_anywhere(texts, {names[number]: place for place, number in enumerate(concepts)}),
        beside=_beside(texts),
        starts=np.cumsum([0, *(len(text.rows) for text in texts)]),
        of_clauses=_lessons(clauses_taught, [clause_lesson(phrase.label) for phrase in heard], CLAUSE_COLUMNS),
        of_comments=_lessons(comments_taught, [comment_lesson(phrase.label) for phrase in phrases], COMMENT_COLUMNS),
    )


@cache
def clauses_of(text: str) -> Sequence[Clause]:
    """Return the clauses of a text; read once, however often it is taught."""
    return clauses(text)


@cache
def text_of(text: str) -> Text:
    """Return the rows of a comment, one a clause."""
    found = clauses_of(text)
    together = stands_with(found) if found else np.zeros((0, 0), np.bool_)
    return Text([frozenset(features(clause.words)) for clause in found], together)


@cache
def text_of_phrase(text: str) -> Text:
    """Return the row of a phrase, which says one thing; none where it holds no word."""
    found = clauses_of(text)
    rows = [frozenset().union(*(features(clause.words) for clause in found))] if found else []
    return Text(rows, np.zeros((len(rows), len(rows)), np.bool_))


def _own(texts: Iterable[Text], numbers: dict[str, int]) -> sp.csr_matrix:
    rows = [sorted(numbers[name] for name in row if name in numbers) for text in texts for row in text.rows]
    return _matrix(rows, [1.0] * len(rows), width=len(numbers))


def _anywhere(texts: Iterable[Text], places: dict[str, int]) -> sp.csr_matrix:
    rows: list[list[int]] = []
    shares: list[float] = []
    for text in texts:
        concepts = sorted(places[name] for name in text.names if name in places)
        rows += [concepts] * len(text.rows)
        shares += [share_of_a_concept(len(concepts))] * len(text.rows)
    return _matrix(rows, shares, width=len(places))


def _matrix(rows: Sequence[Sequence[int]], values: Sequence[float], *, width: int) -> sp.csr_matrix:
    """Return the matrix that holds, in each row, its value at each of its places."""
    lengths = [len(row) for row in rows]
    indices = np.fromiter(chain.from_iterable(rows), np.int32, sum(lengths))
    held = np.repeat(np.array(values, np.float32), lengths)
    return sp.csr_matrix((held, indices, np.cumsum([0, *lengths])), shape=(len(rows), width))


def _beside(texts: Iterable[Text]) -> sp.csr_matrix:
    blocks = [sp.coo_matrix(text.together, dtype=np.float32) for text in texts if text.rows]
    return sp.csr_matrix(BESIDE * sp.block_diag(blocks, format="csr", dtype=np.float32))


def _lessons(full: Sequence[Lesson], of_phrases: Sequence[Lesson], columns: Sequence[str]) -> Lessons:
    """Return the lessons of comments, which count in full, then those of phrases."""
    lessons = (*full, *of_phrases)
    told = np.array([[column in lesson.told for column in columns] for lesson in lessons], np.float32)
    counts = np.array([[column not in lesson.silent for column in columns] for lesson in lessons], np.float32)
    counts[len(full) :] *= _WEIGHT_OF_A_PHRASE
    return Lessons(told.reshape(-1, len(columns)), counts.reshape(-1, len(columns)))
