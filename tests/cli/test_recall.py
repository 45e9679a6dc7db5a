"""`ravive recall`: files in, a table or an object out; what is wrong with a file is said in one line."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cast import NOW
from ravive.application import ports as ports_module
from ravive.application.ports import ports
from ravive.cli.recall import recall
from ravive.project.wiring import build_ports

ADVERT = """# Cariste (H/F)

Transports Vauquelin recrute un cariste à Rouen, en CDI.

Profil : CACES R489 catégorie 3, deux ans d'expérience au moins. Du lundi au vendredi, 24 à 26 k€ brut par an.
"""
GERMAN = """Wir suchen einen Lagerarbeiter für unser Lager in Hamburg. Ihre Aufgaben: Be- und Entladen der Lastwagen,
Kommissionierung der Waren. Wir bieten einen unbefristeten Vertrag und ein gutes Gehalt."""
TRACKER = (
    "Nom;E-mail;Poste;Date;Commentaire\n"
    "Léa Martin;lea@courriel.example;Cariste;12/01/2026;Très bon entretien, 2e sur le poste, à rappeler\n"
    "Hugo Petit;hugo@courriel.example;Cariste;14/01/2026;Refus : demandait 32k pour un budget de 25k\n"
    "Ana Costa;ana@courriel.example;Cariste;20/01/2026;NON FERME, ne plus jamais contacter\n"
)


@pytest.fixture(autouse=True)
def real_ports() -> None:
    ports_module.install(replace(build_ports(), now=lambda: NOW))
    assert ports()


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "suivi.csv").write_text(TRACKER, encoding="utf-8")
    (tmp_path / "annonce.md").write_text(ADVERT, encoding="utf-8")
    (tmp_path / "changements.txt").write_text("2026-03-02 | terms | 24-26 k€ (23 auparavant)\n", encoding="utf-8")
    return tmp_path


def run(folder: Path, *options: object, pool: str | None = "suivi.csv", opening: str = "annonce.md") -> Result:
    pools = () if pool is None else ("--pool", str(folder / pool))
    arguments = [*pools, "--opening", str(folder / opening), "--as-of", "2026-03-10", *map(str, options)]
    return CliRunner().invoke(recall, arguments, env={"RAVIVE_LANGUAGE": "fr", "COLUMNS": "200"})


def refused(result: Result) -> str:
    """The one line of a refusal, which is nothing but that line."""
    assert (result.exit_code, result.stdout) == (2, "")
    (line,) = result.stderr.splitlines()
    return line


def counts_of(found: dict) -> tuple[int, int, int]:
    return found["rows"]["read"], found["rows"]["people"], found["rows"]["merged"]


def test_it_works(files: Path) -> None:
    result = run(files)

    assert result.exit_code == 0
    for word in ("Rappels pour « Cariste", "Léa Martin", "Hugo Petit", "À rappeler"):
        assert word in result.stdout
    assert "3 lignes lues · 3 personnes · 0 lignes fusionnées" in result.stdout
    assert "1 personne ne doit pas être appelée" in result.stdout


def test_the_object_has_the_shape_of_the_contract(files: Path) -> None:
    found = json.loads(run(files, "--json").stdout)

    assert set(found) == {"opening", "people", "rows"}
    assert set(found["rows"]) == {"read", "people", "merged", "set_aside"}
    assert counts_of(found) == (3, 3, 0)
    assert [person["rank"] for person in found["people"]] == [1, 2, 3]
    for person in found["people"]:
        assert {"rank", "name", "email", "decision", "channel", "likelihood", "why_now", "reasons", "source"} <= set(
            person
        )
        assert person["source"]["file"] == "suivi.csv"
        if person["channel"] is not None:
            assert person["channel_why"]


def test_nobody_who_is_blocked_gets_a_channel_or_a_likelihood(files: Path) -> None:
    (blocked,) = [p for p in json.loads(run(files, "--json").stdout)["people"] if p["decision"] == "blocked"]

    assert blocked["name"] == "Ana Costa"
    assert (blocked["channel"], blocked["likelihood"]) == (None, None)
    assert blocked["blocked_because"]


def test_the_same_files_on_the_same_day_give_the_same_answer(files: Path) -> None:
    assert run(files, "--json").stdout == run(files, "--json").stdout


def test_only_the_first_are_shown_and_everybody_is_still_counted(files: Path) -> None:
    found = json.loads(run(files, "--json", "--top", 1).stdout)
    table = run(files, "--top", 1).stdout

    assert [person["rank"] for person in found["people"]] == [1]
    assert found["rows"]["people"] == 3
    assert len([name for name in ("Léa Martin", "Hugo Petit", "Ana Costa") if name in table]) == 1


def test_english_is_answered_in_english(files: Path) -> None:
    result = run(files, "--language", "en")

    assert "Call-backs for “Cariste" in result.stdout.splitlines()[0]
    assert "3 rows read" in result.stdout
    assert "lignes lues" not in result.stdout


def test_several_trackers_are_read_as_one_pool(files: Path) -> None:
    (files / "autre.csv").write_text(TRACKER.splitlines()[0] + "\nLéa Martin;lea@courriel.example;;;\n", "utf-8")

    found = json.loads(run(files, "--pool", files / "autre.csv", "--json").stdout)

    assert counts_of(found) == (4, 3, 1)


def test_changes_are_read_and_a_line_that_cannot_be_is_said_and_passed_over(files: Path) -> None:
    (files / "changements.txt").write_text("2026-03-02 | terms | 24-26 k€ (23 auparavant)\nn'importe quoi\n", "utf-8")

    result = run(files, "--changes", files / "changements.txt", "--json")

    assert result.exit_code == 0
    assert json.loads(result.stdout)["people"]
    (line,) = result.stderr.splitlines()
    assert "2" in line


def test_a_pool_of_nobody_says_so(files: Path) -> None:
    (files / "vide.csv").write_text("Nom;E-mail;Commentaire\n", encoding="utf-8")

    result = run(files, pool="vide.csv")

    assert result.exit_code == 0
    assert "Personne dans ce vivier : aucune ligne" in result.stdout


@pytest.mark.parametrize(
    ("pool", "opening", "said"),
    [
        (None, "annonce.md", "--pool"),
        ("absent.xlsx", "annonce.md", "absent.xlsx"),
        ("suivi.csv", "absent.md", "absent.md"),
        ("image.xlsx", "annonce.md", "image.xlsx"),
        ("rien.csv", "annonce.md", "rien.csv"),
        (".", "annonce.md", "."),
        ("suivi.csv", "deux.md", "annonce"),
        ("suivi.csv", "rien.csv", ""),
        ("suivi.csv", "casse.json", "JSON"),
        ("suivi.csv", ".", "."),
    ],
    ids=[
        "no tracker named",
        "no such tracker",
        "no such advert",
        "a picture named .xlsx",
        "an empty tracker",
        "a folder for a tracker",
        "an advert of two words",
        "an empty advert",
        "a broken object",
        "a folder for an advert",
    ],
)
def test_what_cannot_be_used_is_said_in_one_line(files: Path, pool: str | None, opening: str, said: str) -> None:
    (files / "image.xlsx").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    (files / "rien.csv").write_bytes(b"")
    (files / "deux.md").write_text("Bonjour monde", encoding="utf-8")
    (files / "casse.json").write_text('{"title": ', encoding="utf-8")

    line = refused(run(files, pool=pool, opening=opening))

    assert said in line
    assert line.endswith((".", "…"))


def test_an_advert_in_another_language_says_how_little_of_it_was_read(files: Path) -> None:
    (files / "allemand.md").write_text(GERMAN, encoding="utf-8")

    result = run(files, "--json", opening="allemand.md")

    assert result.exit_code == 0
    assert "allemand" in result.stderr
    assert len(json.loads(result.stdout)["people"]) == 3


@pytest.mark.parametrize("option", [("--top", "0"), ("--as-of", "hier"), ("--language", "de"), ("--nope",)])
def test_an_option_that_makes_no_sense_ends_with_the_usage(files: Path, option: tuple[str, ...]) -> None:
    result = run(files, *option)

    assert result.exit_code == 2
    assert "Usage" in result.stderr


def test_nothing_is_written_beside_the_files(files: Path) -> None:
    before = sorted(files.rglob("*"))

    run(files)
    run(files, "--json", pool="absent.xlsx")

    assert sorted(files.rglob("*")) == before


def test_the_names_of_the_columns_are_no_row_left_out(files: Path) -> None:
    (files / "suivi.csv").write_text(f"{TRACKER}Total;;;;3\n", encoding="utf-8")

    rows = json.loads(run(files, "--json").stdout)["rows"]
    table = run(files).stdout

    assert len(rows["set_aside"]) == 2  # the contract lists the header too
    assert "· 1 lignes mises de côté" in table.replace("\N{NO-BREAK SPACE}", " ")
