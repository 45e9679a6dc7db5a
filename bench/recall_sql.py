"""The same bounds in SQL, on SQLite: what the ranking would cost if the database of record worked it out."""

import sqlite3
from collections.abc import Iterator

import numpy as np

from ravive.domain.kernel.vocabulary import Channel
from ravive.domain.recall.columns import Lens, Pool
from ravive.domain.recall.columns import outcomes as may
from ravive.domain.recall.columns.layout import ALWAYS, MANNER, TYPES, Columns
from ravive.domain.recall.decision import TIME_TO_FILL_DAYS
from ravive.domain.recall.likelihood import FRESH_DAYS
from ravive.domain.recall.weights import Factor

_SCORES = f"""
WITH told AS (
  SELECT person, requirement, MAX(weight) AS weight, MAX(must) AS must, MAX(bits & 8) AS met, MAX(bits & 4) AS open,
         MAX(bits & 2) AS partly
  FROM about JOIN held USING (fact) GROUP BY person, requirement
), brought AS (
  SELECT person, SUM(weight * (met > 0)) AS met,
         SUM(weight * (met = 0 AND partly > 0 AND open = 0)) AS partly,
         SUM(weight * (met = 0 AND partly > 0 AND open > 0)) AS either,
         SUM(weight * (met = 0 AND partly = 0 AND open = 0)) AS missing,
         MAX(must AND met = 0 AND partly = 0 AND open = 0) AS lacks
  FROM told GROUP BY person
), seen AS (
  SELECT p.*, h.flags, w.contrary, b.is_foreign, b.unknown, COALESCE(met, 0) AS met, COALESCE(partly, 0) AS partly,
         COALESCE(either, 0) AS either, COALESCE(missing, 0) AS missing, COALESCE(lacks, 0) AS lacks,
         asked_for <> {ALWAYS} AND asked_for <= :day AS called_back
  FROM person p JOIN history h ON h.id = p.history JOIN wish w ON w.id = p.wishes
  JOIN background b ON b.id = p.background LEFT JOIN brought ON brought.person = p.row
), decided AS (
  SELECT *, CASE
    WHEN blocked_after < :day THEN 3
    WHEN flags & {may.LET_GO} OR (lacks AND NOT flags & {may.MAY_EXCUSE}) OR contrary THEN 2
    WHEN asked_for > :day THEN CASE WHEN asked_for > :latest THEN 2 ELSE 1 END
    WHEN is_foreign AND met = 0 THEN 2
    WHEN called_back AND due_until >= :day THEN 0
    WHEN warm_up OR silent_after < :day THEN 1 ELSE 0 END AS decision,
    CASE WHEN flags & {may.MAY_LIFT_FIRMLY} OR (called_back AND due_until >= :day) THEN 0
         WHEN flags & {may.MAY_LIFT} THEN MIN(reason, 1) ELSE reason END AS best_reason,
    (met + 0.5 * partly + MAX(0.5, unknown) * either + unknown * (:total - met - partly - either - missing)) / :total
      AS share
  FROM seen
)
SELECT row, CASE WHEN decision = 3 THEN 0 ELSE share / (1 + EXP(-(
    (SELECT odds FROM manner WHERE manner.id = (decided.manner | CASE WHEN called_back THEN {MANNER[Factor.OPEN_DOOR]}
        ELSE 0 END) AND manner.channel = CASE WHEN decision = 2 THEN :email ELSE decided.channel END)
    + CASE WHEN flags & {may.MAY_LIFT_FIRMLY} THEN :firmly WHEN flags & {may.MAY_LIFT} THEN :weakly ELSE 0 END
    + MAX(:day - heard_on - {FRESH_DAYS}, 0) * :a_day + attempts * :an_attempt))) END / 2
    - (3 * decision + best_reason) AS score
FROM decided ORDER BY score DESC LIMIT :first
"""  # noqa: S608 - nothing but our own constants is put in


def database_of(columns: Columns) -> sqlite3.Connection:
    """Return a database in memory that holds the columns."""
    database = sqlite3.connect(":memory:")
    names = ", ".join(TYPES)
    database.execute(f"CREATE TABLE person (row INTEGER PRIMARY KEY, {names})")
    database.execute("CREATE TABLE held (fact INTEGER, person INTEGER, PRIMARY KEY (fact, person)) WITHOUT ROWID")
    held = [getattr(columns, name).tolist() for name in TYPES]
    _fill(database, "person", zip(range(len(columns)), *held, strict=True), len(TYPES) + 1)
    _fill(database, "held", _held(columns), 2)
    for table, values in (
        ("history", "flags"),
        ("wish", "contrary"),
        ("background", "is_foreign, unknown"),
        ("about", "fact, requirement, weight, must, bits"),
        ("manner", "channel, odds"),
    ):
        database.execute(f"CREATE TABLE {table} (id INTEGER, {values})")
        database.execute(f"CREATE INDEX of_{table} ON {table} (id)")
    return database


def see(database: sqlite3.Connection, lens: Lens, pool: Pool) -> None:
    """Write down what the values of the vocabulary come to for an opening."""
    lens.look_at(pool.vocabulary)
    seen, odds = lens.seen, lens.odds
    _renew(database, "history", enumerate(seen.histories.tolist()), 2)
    _renew(database, "wish", enumerate(seen.contrary.tolist()), 2)
    backgrounds = zip(range(len(seen.foreign)), seen.foreign.tolist(), seen.unknown.tolist(), strict=True)
    _renew(database, "background", backgrounds, 3)
    _renew(database, "about", _about(lens), 6)
    manners = (
        (manner, channel, float(one)) for channel, row in enumerate(odds.by_manner) for manner, one in enumerate(row)
    )
    _renew(database, "manner", manners, 3)


def first_by_sql(database: sqlite3.Connection, lens: Lens, first: int) -> list[tuple[int, float]]:
    """Return the rows of the greatest bounds, with them."""
    against, odds = lens.against, lens.odds
    start = against.opening.starts_by or against.opening.starts_on
    day = against.on.toordinal()
    values = {
        "day": day,
        "latest": day + TIME_TO_FILL_DAYS if start is None else start.last.toordinal(),
        "total": sum(_weight(one.must) for one in against.opening.requirements),
        "email": tuple(Channel).index(Channel.EMAIL),
        "weakly": float(odds.gone[1]),
        "firmly": float(odds.gone[2]),
        "a_day": odds.a_day,
        "an_attempt": odds.an_attempt,
        "first": first,
    }
    return list(database.execute(_SCORES, values))


def _held(columns: Columns) -> Iterator[tuple[int, int]]:
    facts = np.repeat(np.arange(len(columns.starts) - 1), np.diff(columns.starts))
    return zip(facts.tolist(), columns.holders.tolist(), strict=True)


def _about(lens: Lens) -> Iterator[tuple[int, int, int, int, bool, int]]:
    for position, (requirement, about) in enumerate(zip(lens.asked.requirements, lens.asked.about, strict=True)):
        for fact, bits in about:
            yield position, fact, position, _weight(requirement.must), requirement.must, bits


def _weight(must: bool) -> int:  # noqa: FBT001 - the one thing a weight depends on
    return 2 if must else 1


def _renew(database: sqlite3.Connection, table: str, rows: Iterator[tuple[object, ...]], width: int) -> None:
    database.execute(f"DELETE FROM {table}")  # noqa: S608 - one of our own tables
    _fill(database, table, rows, width)


def _fill(database: sqlite3.Connection, table: str, rows: Iterator[tuple[object, ...]], width: int) -> None:
    marks = ", ".join("?" * width)
    database.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608 - one of our own tables
    database.commit()
