"""What the tests of pages share: the cast signed in, a clock that stands still, and a reader of files that we rule."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from django.test import Client

from cast import NOW, Cast, a_cast
from ravive.application import ports as ports_module
from ravive.application.ports import Ports, ports
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.kernel.tables import Cell, Row, Sheet, Workbook
from ravive.store.models import Member

SignIn = Callable[[Actor], Client]


@pytest.fixture
def cast() -> Cast:
    return a_cast()


@pytest.fixture
def sign_in(client: Client) -> SignIn:
    """Sign somebody of the cast in, and return their browser."""

    def signed(actor: Actor) -> Client:
        client.force_login(Member.objects.select_related("user").get(pk=actor.member_id).user)
        return client

    return signed


def read_plainly(path: Path, *, name: str | None = None) -> Workbook:
    """Read a file as names, one a line; a file that says `broken` cannot be read."""
    file = name or path.name
    text = path.read_text()
    if "broken" in text:
        raise UnreadableFileError("upload.too_large", file=file, limit=50)
    rows = tuple(Row(number, (Cell(line),)) for number, line in enumerate(text.splitlines(), start=1))
    return Workbook(file=file, sheets=(Sheet(name=None, rows=rows),), digest="")


@pytest.fixture(autouse=True)
def still_world() -> Iterator[Ports]:
    """The ports of the product, but for the clock and the reader of files."""
    before = ports()
    ports_module.install(replace(before, now=lambda: NOW, read_workbook=read_plainly, lexicon=lambda: None))
    yield ports()
    ports_module.install(before)
