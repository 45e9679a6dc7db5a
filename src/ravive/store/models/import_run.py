"""Imports: the files, their rows as they were, and what each added, so that it can be undone."""

from django.db import models

from ravive.domain.kernel.records import ImportState
from ravive.store.fields import known_codes
from ravive.store.models.base import OwnedRow
from ravive.store.models.member import Member
from ravive.store.models.organization import Organization


class ImportRun(OwnedRow):
    """
    One import, of one or several files.

    `report` is what the page shows of it (counts and codes, no personal text). The run stays when it is undone; what it
    added goes.
    """

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="+")
    state = models.CharField(max_length=20, default=ImportState.RECEIVED.value)
    recorded_by = models.ForeignKey(Member, models.PROTECT, related_name="+", db_index=False)
    report = models.JSONField(default=dict)
    rows_total = models.IntegerField(default=0)
    rows_done = models.IntegerField(default=0)
    finished_at = models.DateTimeField(null=True, blank=True)
    undone_at = models.DateTimeField(null=True, blank=True)
    failure = models.JSONField(null=True, blank=True)

    class Meta:
        constraints = [
            known_codes("state", ImportState, name="import_state_known"),
            models.CheckConstraint(
                condition=models.Q(rows_done__gte=0) & models.Q(rows_total__gte=0), name="import_rows_not_negative"
            ),
            models.CheckConstraint(
                condition=models.Q(undone_at__isnull=True) | models.Q(undone_at__gte=models.F("finished_at")),
                name="import_undone_after_it_finished",
            ),
        ]


class ImportFile(OwnedRow):
    """A file of an import: its name, and the SHA-256 under which the original is kept."""

    import_run = models.ForeignKey(ImportRun, models.CASCADE, related_name="files")
    name = models.TextField()
    digest = models.CharField(max_length=64)
    size = models.BigIntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~models.Q(name=""), name="import_file_has_a_name"),
            models.CheckConstraint(condition=models.Q(size__gte=0), name="import_file_size_not_negative"),
        ]
        indexes = [models.Index(fields=["organization", "digest"], name="import_file_by_digest")]


class SourceRow(OwnedRow):
    """
    A row of a file, as it was: its cells (JSON, forbidden columns left out), its digest, and what became of it.

    `set_aside` is the code and the data that say why it could not be used; None when it was used or held nobody.
    """

    import_run = models.ForeignKey(ImportRun, models.CASCADE, related_name="source_rows")
    import_file = models.ForeignKey(ImportFile, models.CASCADE, related_name="source_rows", db_index=False)
    person = models.ForeignKey("store.Person", models.SET_NULL, null=True, blank=True, related_name="source_rows")
    sheet = models.TextField(null=True, blank=True)  # noqa: DJ001 - a .csv has no sheet
    number = models.IntegerField()
    cells = models.JSONField(default=dict)
    digest = models.CharField(max_length=64)
    set_aside = models.JSONField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(number__gte=1), name="source_row_counts_from_one"),
        ]
        indexes = [models.Index(fields=["organization", "digest"], name="source_row_by_digest")]


class Corroboration(OwnedRow):
    """
    A thing that an earlier import had already told, told again by this one.

    When the earlier import is undone, the row (`table`, `row_id`) passes to this import instead of going.
    """

    import_run = models.ForeignKey(ImportRun, models.CASCADE, related_name="corroborations")
    source_row = models.ForeignKey(
        SourceRow, models.DO_NOTHING, null=True, blank=True, related_name="+", db_constraint=False, db_index=False
    )
    source = models.JSONField(null=True, blank=True)
    table = models.CharField(max_length=30)
    row_id = models.UUIDField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["import_run", "row_id"], name="corroboration_once_a_run"),
        ]
        indexes = [models.Index(fields=["row_id"], name="corroboration_by_row")]
