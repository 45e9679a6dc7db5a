"""Connecting a command to the database."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click
import django
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError

from ravive.application.sentences import say
from ravive.domain.kernel.sayings import Line, data_of


def connect(language: str) -> None:
    """Load Django and the models; stop with one line when the data folder or the settings do not allow it."""
    try:
        django.setup()
    except OSError as error:
        stop("installation.folder", language, folder=str(error.filename), why=error.strerror or "")
    except (ImproperlyConfigured, ValueError) as error:  # Django says ValueError of a time zone that does not exist
        stop("installation.settings", language, why=str(error))


@contextmanager
def prepared_database(language: str) -> Iterator[None]:
    """Stop with one line when the database does not answer, or was never prepared."""
    try:
        yield
    except DatabaseError as error:
        stop("installation.not_prepared", language, why=str(error).splitlines()[0])


def stop(code: str, language: str, **data: str | int) -> None:
    """Say one line on standard error and end with status 1."""
    click.echo(say(Line(code, data_of(**data)), language), err=True)
    sys.exit(1)
