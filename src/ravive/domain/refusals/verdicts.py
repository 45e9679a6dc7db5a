"""The three answers, and where they come from."""

from typing import Any

from ravive.domain.kernel.openings import Change
from ravive.domain.kernel.sayings import Source, Verdict, data_of
from ravive.domain.kernel.vocabulary import Status


def lifted(code: str, *, source: Source | None = None, **data: Any) -> Verdict:  # noqa: ANN401 - `data_of` narrows
    """Say that a claim no longer holds, with the fact that says so."""
    return Verdict(Status.LIFTED, f"refusals.{code}", data_of(**data), source)


def stands(code: str, *, source: Source | None = None, **data: Any) -> Verdict:  # noqa: ANN401 - `data_of` narrows
    """Say that a claim still holds, with the fact that says so."""
    return Verdict(Status.STANDS, f"refusals.{code}", data_of(**data), source)


def unknown(code: str, *, source: Source | None = None, **data: Any) -> Verdict:  # noqa: ANN401 - `data_of` narrows
    """Say that nothing tells whether a claim still holds: it becomes a question."""
    return Verdict(Status.UNKNOWN, f"refusals.{code}", data_of(**data), source)


def lifted_by(change: Change, code: str, **data: Any) -> Verdict:  # noqa: ANN401 - `data_of` narrows
    """Say that a change of the company lifted a claim: its words and its day go with the verdict."""
    return lifted(code, source=source_of(change), change=change.statement, changed_on=change.on, **data)


def source_of(change: Change) -> Source:
    """Return where a change was read; its own words stand for it when nothing else does."""
    return change.source or Source(quote=change.statement, on=str(change.on))
