"""What code asks the database to lock: seen where it is asked for, since not every database says so in its queries."""

from typing import Any

import pytest
from django.db.models import QuerySet


def locked_models(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list to which the model of each `select_for_update` is added from now on, in order."""
    locked: list[str] = []
    select = QuerySet.select_for_update

    def watched(rows: QuerySet[Any], *args: object, **named: object) -> QuerySet[Any]:
        locked.append(rows.model.__name__)
        return select(rows, *args, **named)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(QuerySet, "select_for_update", watched)
    return locked
