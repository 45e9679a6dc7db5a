"""
Inserting and updating many rows fast.

`bulk_create` and `bulk_update` spend most of an import preparing values one by one (0.2 ms a row, measured): 50,000
people are 500,000 rows. Here the statement is written once a table and the values go straight to the driver.
"""

from collections.abc import Callable, Sequence
from functools import cache, partial
from operator import attrgetter
from typing import Any

from django.db import connections, models, router
from django.db.backends.base.base import BaseDatabaseWrapper

# Types whose values the drivers of both databases take as they are.
_AS_THEY_ARE = (models.CharField, models.TextField, models.IntegerField, models.FloatField, models.BooleanField)
# Types whose values come back row after row: the same organisation, import, person, moment.
_REPEATED = (models.ForeignKey, models.DateTimeField)


def insert_rows(table: type[models.Model], rows: Sequence[models.Model]) -> None:
    """Insert new rows of one table, in one statement executed for each. Signals, which we do not use, are not sent."""
    if not rows:
        return
    fields = table._meta.concrete_fields  # noqa: SLF001 - Django's public name for the description of a model
    connection = connections[router.db_for_write(table)]
    quote = connection.ops.quote_name
    columns = ", ".join(quote(field.column) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    sql = f"INSERT INTO {quote(table._meta.db_table)} ({columns}) VALUES ({places})"  # noqa: S608, SLF001 - our own names
    with connection.cursor() as cursor:
        cursor.executemany(sql, _values(rows, fields, connection))


def update_rows(table: type[models.Model], rows: Sequence[models.Model], names: Sequence[str]) -> None:
    """Save some fields of many rows of one table."""
    if not rows:
        return
    fields = [field for field in table._meta.concrete_fields if field.name in names]  # noqa: SLF001 - as above
    connection = connections[router.db_for_write(table)]
    quote = connection.ops.quote_name
    changes = ", ".join(f"{quote(field.column)} = %s" for field in fields)
    key = table._meta.pk  # noqa: SLF001 - as above
    sql = f"UPDATE {quote(table._meta.db_table)} SET {changes} WHERE {quote(key.column)} = %s"  # noqa: S608, SLF001 - our own names
    with connection.cursor() as cursor:
        cursor.executemany(sql, _values(rows, [*fields, key], connection))


def _values(
    rows: Sequence[models.Model],
    fields: "Sequence[models.Field[Any, Any]]",
    connection: BaseDatabaseWrapper,
) -> list[list[Any]]:
    columns = [(field.attname, _preparation(field, connection)) for field in fields]
    return [
        [held[name] if prepare is None or held[name] is None else prepare(held[name]) for name, prepare in columns]
        for held in (row.__dict__ for row in rows)
    ]


def _preparation(field: "models.Field[Any, Any]", connection: BaseDatabaseWrapper) -> Callable[[Any], Any] | None:
    """Return what must be done to the values of a column before the driver takes them, None for nothing."""
    if type(field) in _AS_THEY_ARE:
        return None
    if type(field) is models.UUIDField:
        return None if connection.features.has_native_uuid_field else attrgetter("hex")
    prepare = partial(field.get_db_prep_save, connection=connection)
    return cache(prepare) if isinstance(field, _REPEATED) else prepare
