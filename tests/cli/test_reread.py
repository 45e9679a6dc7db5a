"""`ravive reread`: after an upgrade, from the terminal."""

import pytest
from click.testing import CliRunner, Result
from django.db.models import QuerySet

from cast import a_cast
from factories import an_ending, an_import, someone
from ravive.cli.reread import reread
from ravive.domain.kernel.claims import Other
from ravive.domain.reading.version import READER_VERSION
from ravive.store import models

pytestmark = pytest.mark.django_db


def run() -> Result:
    return CliRunner().invoke(reread, env={"RAVIVE_LANGUAGE": "fr"}, catch_exceptions=False)


def test_what_an_older_version_read_is_read_again_and_said_house_by_house() -> None:
    an_import(a_cast().alice, someone(endings=(an_ending(Other(), text="Ne connaît pas Docker."),)))
    QuerySet.update(models.Refusal.objects.all(), reader_version=READER_VERSION - 1)

    result = run()

    assert result.exit_code == 0
    assert "Hôpital Saint-Luc : commentaires relus : 1 ; lectures proposées : 1." in result.stdout
    assert "Ailleurs SARL : commentaires relus : 0" in result.stdout
    assert models.ReadingProposal.objects.count() == 1


def test_once_it_is_done_there_is_nothing_to_do() -> None:
    a_cast()
    run()

    assert run().stdout == "Rien à relire : chaque commentaire a déjà été lu par cette version.\n"
