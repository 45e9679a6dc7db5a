"""`ravive recall` on what nobody should bring: a sentence in the reader's language, never a trace, in bounded time."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ravive.application import ports as ports_module
from ravive.cli.recall import recall
from ravive.project.wiring import build_ports

TRACKER = "Nom;E-mail;Poste;Date;Commentaire\nLéa Martin;lea@courriel.example;Cariste;12/01/2026;2e sur le poste\n"
SOUND = {"title": "Cariste", "requirements": ["CACES R489"], "salary_min": 24_000, "salary_max": 26_000}

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run the command on an opening in JSON, a tracker and the lines of changes; `language` is the reader's."""
    ports_module.install(build_ports())

    def runs(
        opening: object = SOUND, *options: str, tracker: str = TRACKER, changes: str = "", language: str = "fr"
    ) -> Result:
        (tmp_path / "suivi.csv").write_text(tracker, encoding="utf-8")
        (tmp_path / "poste.json").write_text(json.dumps(opening), encoding="utf-8")
        (tmp_path / "changements.txt").write_text(changes, encoding="utf-8")
        files = {"--pool": "suivi.csv", "--opening": "poste.json", "--changes": "changements.txt"}
        arguments = [part for name, file in files.items() for part in (name, str(tmp_path / file))]
        result = CliRunner().invoke(recall, [*arguments, *options, "--json", "--language", language])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return runs


def ranked(result: Result) -> int:
    assert result.exit_code == 0, result.stderr
    return len(json.loads(result.stdout)["people"])


def refused(result: Result) -> str:
    assert (result.exit_code, result.stdout) == (2, "")
    (line,) = result.stderr.splitlines()
    return line


@pytest.mark.parametrize(
    ("opening", "french", "english"),
    [
        ({"title": "Cariste"}, "ne dit rien de ce qu’il demande", "does not say what it asks for"),
        ({**SOUND, "salary_min": 40_000}, "40 k€ au moins, 26 k€ au plus", "€40k at least, €26k at most"),
        (
            {**SOUND, "remote_days": 5, "text": "Poste 100 % sur site, à Rouen, en CDI, pour un cariste."},
            "à la fois tout à distance et sans télétravail",
            "both fully remote and no remote work",
        ),
    ],
)
def test_an_odd_opening_is_ranked_and_said_to_be_odd(run: Run, opening: object, french: str, english: str) -> None:
    for language, said in (("fr", french), ("en", english)):
        result = run(opening, language=language)

        assert ranked(result) == 1
        assert said in result.stderr.replace("\N{NO-BREAK SPACE}", " ")


def test_a_change_dated_ahead_is_said_to_count_later(run: Run) -> None:
    changes = "2026-06-01 | terms | 30-34 k€ (26 auparavant)\n"
    today = ("--as-of", "2026-03-10")

    result = run(SOUND, *today, changes=changes)
    english = run(SOUND, *today, changes=changes, language="en")

    assert ranked(result) == 1
    assert "la date n’est pas encore venue (1er juin 2026)" in result.stderr
    assert "has not come yet" in english.stderr


def test_a_day_in_the_past_is_ranked_and_said(run: Run) -> None:
    result = run(SOUND, "--as-of", "2020-01-01")

    assert ranked(result) == 1
    assert "La date demandée (1er janvier 2020) est passée" in result.stderr
    assert "is past" in run(SOUND, "--as-of", "2020-01-01", language="en").stderr


@pytest.mark.parametrize("day", ["0001-01-01", "1989-12-31", "9999-12-31"])
def test_a_day_that_no_calendar_of_ours_holds_is_refused_with_the_way_out(run: Run, day: str) -> None:
    assert "donnez un jour entre le 1er janvier 1990 et le " in refused(run(SOUND, "--as-of", day))
    assert "give a day between 1 January 1990 and " in refused(run(SOUND, "--as-of", day, language="en"))


@pytest.mark.parametrize("tracker", ["Nom;E-mail;Poste;Date;Commentaire\n", "Nom;E-mail;Commentaire\n;;\n;;\n"])
def test_a_pool_of_nobody_says_so(run: Run, tracker: str) -> None:
    result = run(SOUND, tracker=tracker)

    assert ranked(result) == 0
    assert "Personne dans ce vivier" in result.stderr
    assert "Nobody in this pool" in run(SOUND, tracker=tracker, language="en").stderr


@pytest.mark.parametrize("field", ["requirements", "skills", "dropped"])
def test_ten_thousand_requirements_are_refused_before_they_are_looked_up(
    run: Run, field: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ravive.domain.lexicon.Lexicon.resolve", lambda *_, **__: pytest.fail("looked up"))
    opening = {"title": "Cariste", field: [f"exigence {number}" for number in range(10_000)]}

    assert "demande 10" in refused(run(opening))
    assert "asks for 10,000 things, 200 at most" in refused(run(opening, language="en"))
