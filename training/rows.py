"""From the corpus to the rows that are learnt from: features by number, and who wrote what."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

import numpy as np
from numpy.typing import NDArray

from ravive.domain.reading.comments.clauses import clauses
from ravive.domain.reading.comments.features import features, is_concept
from ravive.domain.reading.comments.model import BESIDE, share_of_a_concept, stands_with
from training.corpus import LabelledComment, Phrase
from training.fitting import Lessons, matrix
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
#: How the features of the clauses beside, and of the concepts anywhere in the comment, are told from a clause's own.
BESIDE_MARK = "~"
ANYWHERE_MARK = "^"
#: All phrases share a feature of their own: what is particular to phrases is learnt there, and then left out.
_IS_PHRASE = "<phrase>"


@dataclass(slots=True)
class Table:
    """Clauses of comments, then phrases, as rows of feature numbers; `bags` says which text each row belongs to."""

    numbers: dict[str, int] = field(default_factory=dict)
    rows: list[dict[int, float]] = field(default_factory=list)
    bags: list[int] = field(default_factory=list)
    texts: int = 0

    def add(self, rows: Sequence[dict[str, float]]) -> None:
        """Add the clauses of one text."""
        for row in rows:
            self.rows.append({self.numbers.setdefault(name, len(self.numbers)): value for name, value in row.items()})
            self.bags.append(self.texts)
        self.texts += 1


@cache
def rows_of(text: str) -> list[dict[str, float]]:
    """Return the features of each clause of a comment: its own, and those of the clauses beside it."""
    found = clauses(text)
    each = [features(clause.words) for clause in found]
    concepts = sorted(filter(is_concept, set().union(*each)))
    weight = share_of_a_concept(len(concepts))
    together = stands_with(found)
    rows: list[dict[str, float]] = []
    for place, own in enumerate(each):
        row = dict.fromkeys(sorted(own), 1.0)
        for other in np.flatnonzero(together[place]):
            for name in sorted(each[other]):
                row[BESIDE_MARK + name] = row.get(BESIDE_MARK + name, 0.0) + BESIDE
        row |= dict.fromkeys((ANYWHERE_MARK + name for name in concepts), weight)
        rows.append(row)
    return rows


@cache
def row_of_phrase(text: str) -> dict[str, float]:
    """Return the features of a phrase, in one row."""
    names = set().union(*(features(clause.words) for clause in clauses(text)))
    return dict.fromkeys([*sorted(names), _IS_PHRASE], 1.0)


@dataclass(frozen=True, slots=True)
class Course:
    """All the lessons: of clauses and of comments, on the same features."""

    names: Sequence[str]
    of_clauses: Lessons
    of_comments: Lessons


def course(comments: Sequence[LabelledComment], phrases: Sequence[Phrase]) -> Course:
    """Return what these comments and phrases teach."""
    table, by_clause, by_comment = Table(), [], []
    for comment in comments:
        table.add(rows_of(comment.text))
        by_clause += [
            Lesson(frozenset(clause_labels(comment, clause)), frozenset()) for clause in clauses(comment.text)
        ]
        by_comment.append(Lesson(frozenset(comment_labels(comment)), frozenset()))
    marked = len(table.rows)
    for phrase in phrases:
        table.add([row_of_phrase(phrase.text)])
        by_clause.append(clause_lesson(phrase.label))
        by_comment.append(comment_lesson(phrase.label))
    names = sorted(table.numbers, key=table.numbers.__getitem__)
    rows = matrix(table.rows, features=len(names))
    kept = np.asarray((rows > 0).sum(axis=0)).ravel() >= _FEWEST_TEXTS
    kept[-1] = True
    rows = rows[:, kept]
    own_bag = np.arange(len(table.rows))
    return Course(
        names=[name for name, keep in zip(names, kept, strict=False) if keep],
        of_clauses=Lessons(rows, own_bag, *_taught(by_clause, CLAUSE_COLUMNS, full=marked)),
        of_comments=Lessons(rows, np.array(table.bags), *_taught(by_comment, COMMENT_COLUMNS, full=len(comments))),
    )


def _taught(
    lessons: Sequence[Lesson], columns: Sequence[str], *, full: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return whether each lesson tells each column and how much it counts; the first `full` count in full."""
    told = np.array([[column in lesson.told for column in columns] for lesson in lessons], np.float32)
    heard = np.array([[column not in lesson.silent for column in columns] for lesson in lessons], np.float32)
    heard[full:] *= _WEIGHT_OF_A_PHRASE
    return told, heard
