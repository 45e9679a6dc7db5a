"""Imports: those of the past, and what became of one of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from ravive.application.access import AccessPurpose, access_import_run, check_may, import_runs_of
from ravive.application.intake import HEADER
from ravive.application.queries.import_preview import MOST_SET_ASIDE
from ravive.application.queries.notices import GroupedNotice, grouped
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.records import ImportState
from ravive.domain.kernel.sayings import Line
from ravive.store import models

#: Imports that the page lists; older ones are found from the people they brought.
MOST_LISTED = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportCounts:
    """What an import brought: people and rows. `already` tells that all its files had been imported before."""

    read: int = 0
    added: int = 0
    known: int = 0
    merged: int = 0
    set_aside: int = 0
    already: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportLine:
    """One import of the list."""

    id: UUID
    files: tuple[str, ...]
    by: str
    at: datetime
    state: str
    counts: ImportCounts

    @property
    def is_done(self) -> bool:
        """Whether what it brought is in the pool."""
        return self.state == ImportState.DONE

    @property
    def is_open(self) -> bool:
        """Whether its files are still to be read, or being read."""
        return self.state in {ImportState.RECEIVED, ImportState.RUNNING}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowSetAside:
    """A row that was not used: where it is, and why."""

    file: str
    sheet: str | None
    row: int
    why: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class DroppedColumn:
    """A column that must not be held, and was not kept."""

    file: str
    sheet: str | None
    header: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportFile:
    """One import, whole. `failure` says why it was interrupted; `set_aside` lists the first rows that were."""

    line: ImportLine
    finished_at: datetime | None
    undone_at: datetime | None
    failure: Line | None
    set_aside: tuple[RowSetAside, ...]
    dropped: tuple[DroppedColumn, ...]
    ignored_sheets: tuple[tuple[str, str | None, Line], ...]
    notices: tuple[GroupedNotice, ...]


def list_imports(*, actor: Actor) -> tuple[ImportLine, ...]:
    """Return the latest imports, the last first. Two queries."""
    check_may(actor, AccessPurpose.VIEW)
    runs = import_runs_of(actor).select_related("recorded_by__user").order_by("-created_at", "-pk")[:MOST_LISTED]
    names = _file_names([run.pk for run in runs])
    return tuple(_line(run, names.get(run.pk, ())) for run in runs)


def import_file(*, actor: Actor, run_id: UUID) -> ImportFile:
    """
    Return one import.

    Raises:
        NotFoundError: there is no such import, or not for this actor.
    """
    found = access_import_run(actor, run_id, purpose=AccessPurpose.VIEW)
    run = models.ImportRun.objects.select_related("recorded_by__user").get(pk=found.pk)
    report = run.report
    return ImportFile(
        line=_line(run, _file_names([run.pk]).get(run.pk, ())),
        finished_at=run.finished_at,
        undone_at=run.undone_at,
        failure=_said(run.failure) if run.failure else None,
        set_aside=_set_aside(run),
        dropped=tuple(DroppedColumn(**column) for column in report.get("dropped_columns", ())),
        ignored_sheets=tuple(
            (sheet["file"], sheet["sheet"], _said(sheet["ignored"]))
            for sheet in report.get("sheets", ())
            if sheet.get("ignored")
        ),
        notices=grouped(_said(notice) for notice in report.get("notices", ())),
    )


def _line(run: models.ImportRun, files: tuple[str, ...]) -> ImportLine:
    user = run.recorded_by.user
    return ImportLine(
        id=run.pk,
        files=files,
        by=user.name or user.email,
        at=run.created_at,
        state=run.state,
        counts=_counts(run.report),
    )


def _counts(report: Mapping[str, Any]) -> ImportCounts:
    return ImportCounts(
        read=report.get("rows_read", 0),
        added=report.get("people_added", 0),
        known=report.get("people_known", 0),
        merged=report.get("rows_merged", 0),
        set_aside=report.get("rows_set_aside", 0),
        already=report.get("already_imported", False),
    )


def _file_names(run_ids: list[UUID]) -> dict[UUID, tuple[str, ...]]:
    names: dict[UUID, tuple[str, ...]] = {}
    files = models.ImportFile.objects.filter(import_run__in=run_ids).order_by("pk")
    for run_id, name in files.values_list("import_run_id", "name"):
        names[run_id] = (*names.get(run_id, ()), name)
    return names


def _set_aside(run: models.ImportRun) -> tuple[RowSetAside, ...]:
    rows = (
        models.SourceRow.objects.filter(import_run=run, set_aside__isnull=False)
        .exclude(set_aside__code=HEADER)
        .order_by("import_file_id", "sheet", "number")
        .values_list("import_file__name", "sheet", "number", "set_aside")[:MOST_SET_ASIDE]
    )
    return tuple(
        RowSetAside(file=file, sheet=sheet, row=number, why=_said(why))
        for file, sheet, number, why in rows
        if why is not None
    )


def _said(held: Mapping[str, Any]) -> Line:
    return Line(held["code"], held.get("data", {}))
