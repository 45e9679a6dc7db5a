"""Undoing an import: what it added goes; what a person relied on since stays, and so does what another file says."""

from collections.abc import Iterable
from typing import Any, TypeVar
from uuid import UUID

from django.db import models as db
from django.db.models import Q

from ravive.application.actions.importing.tables import CHILD_TABLES, IDENTITY_TABLES, TOLD_TABLES, table_name
from ravive.domain.kernel.records import ImportState
from ravive.store import models
from ravive.store.bulk import update_rows
from ravive.store.models.base import PersonPart, SourcedRow
from ravive.store.values.people import person_values
from ravive.store.values.search import joined_search_text, search_text_of

_Row = TypeVar("_Row", bound=SourcedRow)


def hand_over(run: models.ImportRun) -> None:
    """Pass the rows of an import that a later one also told to that later one."""
    for table in TOLD_TABLES:
        told = list(_told_again(run, table))
        # The first to tell it again keeps it: written last, its word holds.
        by_row = {again.row_id: again for again in reversed(told)}
        rows = list(_rows_of(table, run).filter(pk__in=by_row).order_by("pk"))
        for row in rows:
            again = by_row[row.pk]
            row.import_run_id, row.source_row_id, row.source = again.import_run_id, again.source_row_id, again.source
        update_rows(table, rows, ["import_run", "source_row", "source"])
        models.Corroboration.objects.filter(pk__in=[again.pk for again in by_row.values()]).delete()
    models.Corroboration.objects.filter(import_run=run).delete()


def adopt(run: models.ImportRun, *, member_id: UUID) -> set[UUID]:
    """
    Keep the people of an import whom somebody has dealt with since, with their addresses, and return them.

    The rows kept no longer belong to the import: they are the member's who undoes it.
    """
    kept = _dealt_with(_rows_of(models.Person, run))
    for table in IDENTITY_TABLES:
        _adopt_rows(_rows_of(table, run).filter(person__in=kept), member_id)
    _adopt_rows(_rows_of(models.Person, run).filter(pk__in=kept), member_id)
    told_by_hand = models.Refusal.objects.filter(recorded_by__isnull=False)
    _adopt_rows(_rows_of(models.Application, run).filter(refusals__in=told_by_hand), member_id)
    models.Refusal.objects.filter(supersedes__import_run=run).exclude(import_run=run).detach()
    return kept


def touched_people(run: models.ImportRun) -> set[UUID]:
    """Return the people of whom the import has told something."""
    ids: set[UUID] = set()
    for table in CHILD_TABLES:
        ids.update(_rows_of(table, run).order_by().values_list("person_id", flat=True).distinct())
    return ids


def delete_rows(run: models.ImportRun) -> int:
    """Delete what the import added and still owns, raw rows included; return how many people went."""
    _forget_ranked(run)
    _delete(models.ReadingProposal.objects.filter(refusal__in=_rows_of(models.Refusal, run).values("pk")))
    for table in reversed(CHILD_TABLES):
        _delete(_rows_of(table, run))
    people = _rows_of(models.Person, run)
    for table in reversed(CHILD_TABLES):
        # What is left of those who go: that they were informed, with everybody else.
        _delete(table._default_manager.filter(person__in=people.values("pk")))  # noqa: SLF001 - as below
    _delete(models.ReadingProposal.objects.filter(person__in=people.values("pk")))
    _delete(models.SourceRow.objects.filter(import_run=run))
    gone = people.values("pk")
    models.RankedPlace.objects.filter(person__in=gone).forget()
    models.RankingDeed.objects.filter(person__in=gone).forget()
    _delete(models.RankedState.objects.filter(person__in=gone))
    _delete(models.StandingDecision.objects.filter(person__in=gone))
    _delete(models.StandingNotice.objects.filter(person__in=gone))
    _delete(models.StandingTouch.objects.filter(person__in=gone))
    return _delete(people)


def _forget_ranked(run: models.ImportRun) -> None:
    """
    Forget how the rankings shown since the import knew the people of whom it told something; their places stay.

    What a ranking of before the import used already holds nothing of it.
    """
    before = models.RankedPlace.objects.filter(
        organization_id=run.organization_id, ranking__first_shown_at__lt=run.created_at, state__isnull=False
    )
    states = models.RankedState.objects.filter(person__in=touched_people(run))
    states.exclude(pk__in=before.values("state")).purge()


def make_findable(ids: Iterable[UUID]) -> None:
    """Write anew the search words of people who lost some of their history."""
    people = models.Person.objects.filter(pk__in=list(ids)).order_by("pk")
    notes = _notes(people)
    rows = list(people)
    for row, value in zip(rows, person_values(people), strict=True):
        row.search_text = joined_search_text((search_text_of(value), *notes.get(row.pk, ())))
    update_rows(models.Person, rows, ["search_text"])


def _rows_of(table: type[_Row], run: models.ImportRun) -> db.QuerySet[_Row]:
    return table._default_manager.filter(import_run=run)  # noqa: SLF001 - Django's public name for the manager


def _told_again(run: models.ImportRun, table: type[models.Person | PersonPart]) -> db.QuerySet[models.Corroboration]:
    """Return what live imports told again of the rows of a table, oldest first."""
    rows = _rows_of(table, run).order_by().values("pk")
    live = models.Corroboration.objects.filter(import_run__state=ImportState.DONE.value).exclude(import_run=run)
    return live.filter(table=table_name(table), row_id__in=rows).order_by("pk")


def _dealt_with(people: db.QuerySet[models.Person]) -> set[UUID]:
    """Return those people with whom a member has had to do; having been informed with everybody else is not enough."""
    ids: set[UUID] = set()
    by_hand = Q(recorded_by__isnull=False)
    only_informed = Q(requests=[], replaces=False)
    for table in CHILD_TABLES:
        rows = table._default_manager.filter(by_hand, person__in=people.values("pk"))  # noqa: SLF001 - as above
        if table is models.Permission:
            rows = rows.exclude(only_informed)
        ids.update(rows.order_by().values_list("person_id", flat=True))
    for other in (models.Recall, models.DueContact, models.Message):
        ids.update(other._default_manager.filter(person__in=people.values("pk")).values_list("person_id", flat=True))  # noqa: SLF001
    lifted = models.PersonMark.objects.filter(person__in=people.values("pk"), lifted_by__isnull=False)
    ids.update(lifted.values_list("person_id", flat=True))
    return ids


def _adopt_rows(rows: db.QuerySet[_Row], member_id: UUID) -> None:
    ids = list(rows.order_by().values_list("pk", flat=True).distinct())
    rows.model._default_manager.filter(pk__in=ids).update(  # noqa: SLF001 - as above
        import_run=None, source_row=None, recorded_by=member_id
    )


def _delete(rows: db.QuerySet[Any]) -> int:
    """Delete rows that nothing else refers to any more, in one statement and without reading them."""
    return rows._raw_delete(rows.db)  # noqa: SLF001 - what Django itself uses when there is nothing to cascade


def _notes(people: db.QuerySet[models.Person]) -> dict[UUID, list[str]]:
    notes: dict[UUID, list[str]] = {}
    said = models.Contact.objects.filter(person__in=people.values("pk")).exclude(said="").order_by("pk")
    for person_id, text in said.values_list("person_id", "said"):
        notes.setdefault(person_id, []).append(text)
    return notes
