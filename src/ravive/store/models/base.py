"""What every row has in common: its identifier, its organisation, when it was made, and where it was read."""

from typing import Any, NoReturn, TypeVar

from django.db import models
from uuid_utils.compat import uuid7


class AppendOnlyError(TypeError):
    """An attempt to change or delete a row of a table that only grows: a defect of ours."""


class OwnedRow(models.Model):
    """
    A row of one organisation.

    The identifiers are UUIDv7, made in order: sorting by them sorts by the time of making.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    # Not indexed by itself: tables that are read by organisation say so with an index of their own.
    organization = models.ForeignKey("store.Organization", models.CASCADE, related_name="+", db_index=False)
    created_at = models.DateTimeField()

    class Meta:
        abstract = True


class SourcedRow(OwnedRow):
    """
    A row that was either read in a file, or recorded by a member.

    `source` says where the words stand (`store.values.sources`). `fingerprint` is the digest of what the row says, its
    source left out: the same thing read twice is known by it.
    """

    import_run = models.ForeignKey("store.ImportRun", models.PROTECT, null=True, blank=True, related_name="+")
    # Raw rows go when an import is undone, thousands at once: checking each of them against seven tables by a scan
    # would take hours, and an index on each of the seven would slow every import. The action keeps them in step.
    source_row = models.ForeignKey(
        "store.SourceRow",
        models.DO_NOTHING,
        null=True,
        blank=True,
        related_name="+",
        db_constraint=False,
        db_index=False,
    )
    source = models.JSONField(null=True, blank=True)
    fingerprint = models.CharField(max_length=32, default="", editable=False)
    recorded_by = models.ForeignKey(
        "store.Member", models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )

    class Meta:
        abstract = True


class PersonPart(SourcedRow):
    """A row of what is known of one person."""

    person = models.ForeignKey("store.Person", models.CASCADE, related_name="+")

    class Meta:
        abstract = True


_Row = TypeVar("_Row", bound=models.Model)


class AppendOnlyQuerySet(models.QuerySet[_Row]):
    """Rows that are added and read, nothing else."""

    def update(self, **_: Any) -> NoReturn:  # noqa: ANN401 - Django's own signature
        """Refuse."""
        raise AppendOnlyError(self.model.__name__)

    def bulk_update(self, *_: Any, **__: Any) -> NoReturn:  # noqa: ANN401 - Django's own signature
        """Refuse."""
        raise AppendOnlyError(self.model.__name__)

    def delete(self) -> NoReturn:
        """Refuse."""
        raise AppendOnlyError(self.model.__name__)


class AppendOnlyRow(models.Model):
    """A row that is written once."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - Django's own signature
        """Write the row; refuse to write it twice."""
        if not self._state.adding:
            raise AppendOnlyError(type(self).__name__)
        super().save(*args, **kwargs)

    def delete(self, *_: Any, **__: Any) -> NoReturn:  # noqa: ANN401 - Django's own signature
        """Refuse."""
        raise AppendOnlyError(type(self).__name__)
