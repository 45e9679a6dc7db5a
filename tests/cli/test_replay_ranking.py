"""`ravive replay-ranking`: whether a ranking that was shown comes out the same, from the terminal."""

from uuid import UUID, uuid4

import pytest
from click.testing import CliRunner, Result
from django.db.models import QuerySet

from cast import a_cast
from factories import a_person, a_ranking, an_opening
from ravive.cli.replay_ranking import replay_ranking
from ravive.project.main import COMMANDS
from ravive.store import models

pytestmark = pytest.mark.django_db


def run(ranking_id: object, language: str = "fr") -> Result:
    return CliRunner().invoke(
        replay_ranking, [str(ranking_id)], env={"RAVIVE_LANGUAGE": language}, catch_exceptions=False
    )


@pytest.fixture
def ranking_id() -> UUID:
    alice = a_cast().alice
    a_person(alice)
    return a_ranking(alice, an_opening(alice))


def test_what_comes_out_the_same_is_said_in_one_line(ranking_id: UUID) -> None:
    result = run(ranking_id)

    assert result.exit_code == 0
    assert result.stdout.replace("\N{NO-BREAK SPACE}", " ") == (
        "Classement du 10 mars 2026 pour « Développeur back-end » : rejoué à l’identique (1 places).\n"
    )
    assert "replayed identically" in run(ranking_id, "en").stdout


def test_what_differs_is_said_and_ends_with_status_1(ranking_id: UUID) -> None:
    QuerySet.update(models.RankedPlace.objects.all(), p=0.5)

    result = run(ranking_id)

    assert result.exit_code == 1
    assert "même ordre : oui" in result.stdout.replace("\N{NO-BREAK SPACE}", " ")
    assert "places qui diffèrent : 1" in result.stdout.replace("\N{NO-BREAK SPACE}", " ")


def test_what_another_version_kept_otherwise_is_said_and_ends_with_status_1(ranking_id: UUID) -> None:
    QuerySet.update(models.RankedState.objects.all(), value={"key": "x", "endings": [], "of_another_version": 1})

    result = run(ranking_id)

    assert result.exit_code == 1
    assert "cette version de Ravive ne peut pas le rejouer" in result.stdout
    assert "this version of Ravive cannot replay it" in run(ranking_id, "en").stdout


def test_an_identifier_of_nothing_says_where_to_find_one(ranking_id: UUID) -> None:
    assert ranking_id
    result = run(uuid4())

    assert (result.exit_code, result.stdout) == (2, "")
    assert "Classements montrés" in result.stderr
    assert run("n'importe quoi").exit_code == 2


def test_the_command_is_known() -> None:
    assert COMMANDS["replay-ranking"] == "ravive.cli.replay_ranking:replay_ranking"
