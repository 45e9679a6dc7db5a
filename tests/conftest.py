"""
The guard rails of the whole suite.

An undefined template variable fails (`--fail-on-template-vars`); a queryset without an order comes back shuffled; a GET
that writes fails; a page with a leftover `{{` or with inline script or style fails; a test outside the database
fixtures cannot reach a database.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.db import connection
from django.db.models import QuerySet
from django.http import HttpResponse
from django.test import Client
from hypothesis import settings as hypothesis_settings

_WRITES = re.compile(r"\s*(INSERT|UPDATE|DELETE|REPLACE)\b", re.IGNORECASE)
# What Django itself keeps about a visit is no data of ours; and that a ranking was shown is logged as it is shown.
_HOUSEKEEPING = ("django_session", "store_ranking", "store_ranked")
_LEFTOVER = re.compile(r"\{\{|\{%")
_INLINE = re.compile(
    r"<script(?![^>]*\b(?:src=|type=[\"']application/json))[^>]*>|<style\b|\sstyle=[\"']|\son[a-z]+=[\"']",
    re.IGNORECASE,
)


# Speed is measured in bench/, never by a test: a busy machine makes no property false.
hypothesis_settings.register_profile("ravive", deadline=None)
hypothesis_settings.load_profile("ravive")


def pytest_configure() -> None:
    """Make the settings of tests fast and free of the file system."""
    django_settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    django_settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    django_settings.STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
    django_settings.MIDDLEWARE.remove("whitenoise.middleware.WhiteNoiseMiddleware")
    django_settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"


@pytest.fixture(autouse=True)
def _shuffle_what_has_no_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody may rely on an order that no query asked for."""
    fetch_all = QuerySet._fetch_all

    def shuffled(queryset: QuerySet[Any]) -> None:
        query = queryset.query
        free = not (query.is_sliced or query.distinct or query.combinator or query.group_by)
        if queryset._result_cache is None and free and not queryset.ordered:
            query.add_ordering("?")
        fetch_all(queryset)

    monkeypatch.setattr(QuerySet, "_fetch_all", shuffled)


class GuardedClient(Client):
    """A visitor who notices what must never happen."""

    def get(self, *args: Any, **kwargs: Any) -> HttpResponse:
        with connection.execute_wrapper(_refuse_writes):
            response = super().get(*args, **kwargs)
        _inspect(response)
        return response

    def post(self, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().post(*args, **kwargs)
        _inspect(response)
        return response


@pytest.fixture
def client() -> GuardedClient:
    return GuardedClient()


def _refuse_writes(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:  # noqa: FBT001
    if _WRITES.match(sql) and not any(table in sql for table in _HOUSEKEEPING):
        pytest.fail(f"a GET wrote: {sql[:200]}")
    return execute(sql, params, many, context)


def _inspect(response: HttpResponse) -> None:
    if response.streaming or not response.headers.get("Content-Type", "").startswith("text/html"):
        return
    page = response.content.decode()
    for what, pattern in (("a leftover of a template", _LEFTOVER), ("inline script or style", _INLINE)):
        found = pattern.search(page)
        if found:
            pytest.fail(f"{what} in the page: {page[max(0, found.start() - 80) : found.end() + 80]!r}")


@pytest.fixture
def data_dir(settings: Any, tmp_path: Any) -> Iterator[Any]:
    """A data folder of this test alone."""
    settings.DATA_DIR = tmp_path
    return tmp_path
