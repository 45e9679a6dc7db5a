"""Columns that hold a value of the domain, and the constraints that hold them to it."""

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Left, Length
from django.db.models.lookups import LessThanOrEqual

from ravive.domain.kernel.dates import PartialDate

if TYPE_CHECKING:
    _TextColumn = models.CharField[PartialDate | None, PartialDate | None]
else:
    _TextColumn = models.CharField


class PartialDateField(_TextColumn):
    """
    A day, a month or a year, stored as its ISO text: `2024`, `2024-03` or `2024-03-05`.

    The text sorts as the dates do, on SQLite and on PostgreSQL.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - Django's own signature
        kwargs["max_length"] = 10
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:  # noqa: ANN401 - Django's own signature
        """Stand in migrations as the plain column it is: history must not depend on today's code."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.CharField", args, kwargs

    def from_db_value(self, value: str | None, *_: object) -> PartialDate | None:
        """Read the stored text."""
        return None if value is None else PartialDate.parse(value)

    def to_python(self, value: Any) -> PartialDate | None:  # noqa: ANN401 - Django hands over anything
        """Read a text or a date."""
        if value is None or isinstance(value, PartialDate):
            return value
        try:
            return PartialDate.parse(str(value))
        except ValueError as error:
            raise ValidationError(str(error)) from error

    def get_prep_value(self, value: Any) -> str | None:  # noqa: ANN401 - Django hands over anything
        """Write the ISO text; a text that is no date is refused here, before the database sees it."""
        if value is None or isinstance(value, PartialDate):
            return None if value is None else str(value)
        return str(PartialDate.parse(str(value)))


def known_codes(field: str, codes: type[StrEnum], *, name: str) -> models.CheckConstraint:
    """Return the constraint that a column holds a code of the vocabulary (or nothing, where it may be null)."""
    return models.CheckConstraint(condition=models.Q(**{f"{field}__in": [code.value for code in codes]}), name=name)


def ordered_dates(earlier: str, later: str, *, name: str) -> models.CheckConstraint:
    """
    Return the constraint that of two partial dates one is not after the other, as far as both are known.

    It binds what is typed in Ravive. A spreadsheet is kept as it was written, mistakes included: rows that come from an
    import are let through.
    """
    as_far_as_known: LessThanOrEqual[Any] = LessThanOrEqual(Left(earlier, Length(later)), models.F(later))
    return models.CheckConstraint(condition=models.Q(import_run__isnull=False) | models.Q(as_far_as_known), name=name)
