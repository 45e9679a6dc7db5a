"""Imports: files received, read into people, and undone."""

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from django.db import transaction

from ravive.application import audit
from ravive.application.access import AccessPurpose, access_import_run, check_may
from ravive.application.actions.importing import undoing
from ravive.application.actions.importing.adding import add_new, add_to_known, new_id
from ravive.application.actions.importing.matching import known_people
from ravive.application.actions.importing.report import ImportReport, report_json
from ravive.application.actions.importing.source_rows import RawRows, places_of, set_aside_places, source_rows
from ravive.application.errors import NotPossibleError
from ravive.application.intake import Understanding
from ravive.application.standing.touched import touch_everybody, touch_people
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.errors import RaviveError
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.records import ImportState
from ravive.domain.kernel.tables import Workbook
from ravive.store import models
from ravive.store.bulk import insert_rows
from ravive.store.originals import digest_of, forget_original, keep_original
from ravive.store.values.person_rows import Origin
from ravive.store.values.plain import plain
from ravive.store.values.sources import Place

# People whose rows are made and inserted at once: more would only take memory.
_BATCH = 1_000
_OPEN = frozenset({ImportState.RECEIVED, ImportState.RUNNING})


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file as it was dropped: what its owner calls it, which is also the name of its workbook, and where it is."""

    name: str
    path: Path


@transaction.atomic(durable=True)
def do_receive_files(*, actor: Actor, at: datetime, files: Sequence[ReceivedFile]) -> UUID:
    """Keep the files of an import to come, as they are, and return the identifier of the import."""
    check_may(actor, AccessPurpose.RECRUIT)
    if not files:
        raise NotPossibleError("error.no_file")
    with ExitStack() as undo:
        run = _create_run(actor, at, files, undo)
        audit.record(actor=actor, at=at, action="receive_files", subject=run, files=len(files))
        undo.pop_all()
    return run.pk


@transaction.atomic(durable=True)
def do_start_import(*, actor: Actor, at: datetime, run_id: UUID) -> None:
    """
    Say that the files of an import are being read.

    Raises:
        NotPossibleError: the import has ended already.
    """
    run = _open_run(actor, run_id)
    run.state = ImportState.RUNNING.value
    run.save(update_fields=["state"])
    audit.record(actor=actor, at=at, action="start_import", subject=run)


@transaction.atomic(durable=True)
def do_fail_import(*, actor: Actor, at: datetime, run_id: UUID, error: RaviveError) -> None:
    """Say that the files of an import cannot be used, and why; the originals go."""
    run = _open_run(actor, run_id)
    run.state, run.finished_at = ImportState.FAILED.value, at
    run.failure = {"code": error.code, "data": plain(error.data)}
    run.save(update_fields=["state", "finished_at", "failure"])
    _forget_originals_on_commit(run)
    audit.record(actor=actor, at=at, action="fail_import", subject=run, error=error.code)


@transaction.atomic(durable=True)
def do_import_workbooks(
    *,
    actor: Actor,
    at: datetime,
    workbooks: Sequence[Workbook],
    understanding: Understanding,
    files: Sequence[ReceivedFile] = (),
    run_id: UUID | None = None,
) -> ImportReport:
    """
    Keep what was understood of some workbooks; all of it, or nothing if anything goes wrong.

    People already in the pool get what is new of them. What is known already is not added again: the same file twice
    adds nothing. The originals are those of the import `run_id`, or the `files` given here.

    Raises:
        NotPossibleError: the import has ended already.
    """
    check_may(actor, AccessPurpose.RECRUIT)
    with ExitStack() as undo:
        run = _create_run(actor, at, files, undo) if run_id is None else _open_run(actor, run_id)
        report = _keep(run, at, workbooks, understanding)
        audit.record(
            actor=actor,
            at=at,
            action="import_workbooks",
            subject=run,
            people_added=report.people_added,
            people_known=report.people_known,
            rows_set_aside=report.rows_set_aside,
        )
        undo.pop_all()
    return report


@transaction.atomic(durable=True)
def do_undo_import(*, actor: Actor, at: datetime, run_id: UUID) -> int:
    """
    Take back what an import added and only that; return how many people left the pool.

    What another import also says passes to it. People with whom somebody has dealt since stay, with their addresses
    and what was recorded by hand. The raw rows and the original files go.

    Raises:
        NotPossibleError: the import was not finished, or was undone already.
    """
    run = access_import_run(actor, run_id, purpose=AccessPurpose.RECRUIT, lock=True)
    if run.state != ImportState.DONE:
        raise NotPossibleError("error.import_not_done", state=run.state)
    undoing.hand_over(run)
    kept = undoing.adopt(run, member_id=actor.member_id)
    touched = undoing.touched_people(run)
    gone = undoing.delete_rows(run)
    undoing.make_findable(touched | kept)
    touch_everybody(run.organization_id, at=at)
    run.state, run.undone_at = ImportState.UNDONE.value, at
    run.save(update_fields=["state", "undone_at"])
    _forget_originals_on_commit(run)
    audit.record(actor=actor, at=at, action="undo_import", subject=run, people_removed=gone, people_kept=len(kept))
    return gone


def _keep(
    run: models.ImportRun, at: datetime, workbooks: Sequence[Workbook], understanding: Understanding
) -> ImportReport:
    """Keep what was understood, unless all the files were brought before, and close the import with its report."""
    files = _file_ids(run, workbooks)
    if _all_imported_before(run):
        report = ImportReport.of(understanding, run_id=run.pk, already_imported=True)
    else:
        report = _persist(run, at, workbooks, understanding, files)
    run.state, run.finished_at, run.report = ImportState.DONE.value, at, report_json(report, understanding)
    run.rows_total = run.rows_done = understanding.rows.read
    run.save()
    return report


def _persist(
    run: models.ImportRun,
    at: datetime,
    workbooks: Sequence[Workbook],
    understanding: Understanding,
    files: Mapping[str, UUID],
) -> ImportReport:
    people = understanding.people
    known = known_people(people, organization_id=run.organization_id)
    ids = {person.key: known.get(person.key) or new_id() for person in people}
    places = _places(people, ids, understanding, files)
    origin = Origin(organization_id=run.organization_id, at=at, import_run_id=run.pk)
    set_aside = set_aside_places(understanding.rows.set_aside)
    rows = list(
        source_rows(places, raw=RawRows(workbooks, understanding), set_aside=set_aside, files=files, origin=origin)
    )
    rows_known = _count_known(rows, run)
    located = Origin(
        organization_id=run.organization_id,
        at=at,
        import_run_id=run.pk,
        source_rows={place: row.pk for place, row in zip(places, rows, strict=True)},
    )
    added = _add(people, ids, known, located)
    insert_rows(models.SourceRow, rows)
    touch_people(run.organization_id, ids.values(), at=at)
    return ImportReport.of(
        understanding, run_id=run.pk, added=added, people_known=len(set(known.values())), rows_known=rows_known
    )


def _add(people: Sequence[Person], ids: Mapping[str, UUID], known: Mapping[str, UUID], origin: Origin) -> Counter[str]:
    added: Counter[str] = Counter()
    new = [(person, ids[person.key]) for person in people if person.key not in known]
    old = [(person, ids[person.key]) for person in people if person.key in known]
    for start in range(0, len(new), _BATCH):
        added += add_new(new[start : start + _BATCH], origin=origin)
    told: set[UUID] = set()
    for start in range(0, len(old), _BATCH):
        added += add_to_known(old[start : start + _BATCH], origin=origin, told=told)
    return added


def _places(
    people: Sequence[Person], ids: Mapping[str, UUID], understanding: Understanding, files: Mapping[str, UUID]
) -> dict[Place, UUID | None]:
    """Return the rows of the files to keep, each with the person it tells of."""
    places: dict[Place, UUID | None] = dict.fromkeys(set_aside_places(understanding.rows.set_aside))
    for person in people:
        places.update(dict.fromkeys(places_of(person), ids[person.key]))
    return {place: person_id for place, person_id in places.items() if place[0] in files}


def _count_known(rows: Sequence[models.SourceRow], run: models.ImportRun) -> int:
    """Count the rows that an import still standing has already brought, word for word."""
    live = models.SourceRow.objects.filter(
        organization_id=run.organization_id, import_run__state=ImportState.DONE.value
    )
    digests = sorted({row.digest for row in rows})
    known: set[str] = set()
    for start in range(0, len(digests), 5_000):
        known.update(live.filter(digest__in=digests[start : start + 5_000]).values_list("digest", flat=True))
    return sum(row.digest in known for row in rows)


def _all_imported_before(run: models.ImportRun) -> bool:
    """Tell whether each of the files, to the byte, was already brought by an import that still stands."""
    digests = set(run.files.values_list("digest", flat=True))
    live = models.ImportFile.objects.filter(
        organization_id=run.organization_id, import_run__state=ImportState.DONE.value, digest__in=digests
    )
    return bool(digests) and "" not in digests and digests == set(live.values_list("digest", flat=True))


def _file_ids(run: models.ImportRun, workbooks: Sequence[Workbook]) -> dict[str, UUID]:
    """Return the identifier of each file by its name; those that were not received are written down now."""
    files = dict(run.files.values_list("name", "pk"))
    for book in workbooks:
        if book.file not in files:
            files[book.file] = _create_file(run, book.file, book.digest, 0).pk
    return files


def _create_run(actor: Actor, at: datetime, files: Sequence[ReceivedFile], undo: ExitStack) -> models.ImportRun:
    """Open an import and keep its originals; `undo` takes back those that are new, should the action fail."""
    run = models.ImportRun.objects.create(
        organization_id=actor.organization_id, recorded_by_id=actor.member_id, created_at=at
    )
    for name, file in zip(_distinct([file.name for file in files]), files, strict=True):
        digest = digest_of(file.path)
        if keep_original(file.path, digest=digest):
            undo.callback(forget_original, digest)
        _create_file(run, name, digest, file.path.stat().st_size)
    return run


def _create_file(run: models.ImportRun, name: str, digest: str, size: int) -> models.ImportFile:
    return models.ImportFile.objects.create(
        organization_id=run.organization_id,
        created_at=run.created_at,
        import_run=run,
        name=name,
        digest=digest,
        size=size,
    )


def _open_run(actor: Actor, run_id: UUID) -> models.ImportRun:
    run = access_import_run(actor, run_id, purpose=AccessPurpose.RECRUIT, lock=True)
    if run.state not in _OPEN:
        raise NotPossibleError("error.import_ended", state=run.state)
    return run


def _distinct(names: Sequence[str]) -> list[str]:
    """Return the names of files; a second file of one name says so."""
    seen: Counter[str] = Counter()
    found: list[str] = []
    for name in names:
        seen[name] += 1
        found.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return found


def _forget_originals_on_commit(run: models.ImportRun) -> None:
    """Delete the files that no standing import needs, once the transaction is safe."""
    gone = (ImportState.UNDONE.value, ImportState.FAILED.value)
    digests = set(run.files.values_list("digest", flat=True))
    # Originals are shared by organisations that were handed the same file: all of them are asked.
    needed = (
        models.ImportFile.objects.filter(digest__in=digests).exclude(import_run=run).exclude(import_run__state__in=gone)
    )
    for digest in digests - set(needed.values_list("digest", flat=True)):
        transaction.on_commit(partial(forget_original, digest))
