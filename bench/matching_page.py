"""The page about matching titles, in English and French: the words of `bench/pages`, the figures of the run."""

import re
from collections.abc import Mapping
from pathlib import Path
from string import Template

from ravive.domain.lexicon.titles import matcher, names

Table = tuple[str, list[str], list[list[str]]]

_ROOT = Path(__file__).resolve().parents[1]
_WORDS = Path(__file__).parent / "pages"
PAGES = {
    "en": _ROOT / "docs" / "reference" / "matching.md",
    "fr": _ROOT / "docs" / "reference" / "rapprochement.md",
}
#: The words of the tables, in French.
FRENCH = {"model": "modèle", "built in": "prêt en", "a title": "par intitulé"}
#: The words of their titles, in the order in which they are replaced.
_OF_TITLES = (
    ("Job titles", "Intitulés semblables"),
    (" titles", " intitulés"),
    (" names", " noms"),
    (" others", " autres"),
    (": ", " : "),
)


def write_pages(measured: Mapping[str, Table]) -> None:
    """Write the page in both languages."""
    for language, path in PAGES.items():
        path.write_text(page(language, measured), encoding="utf-8")


def page(language: str, measured: Mapping[str, Table]) -> str:
    """Return the page in a language."""
    words = Template((_WORDS / PAGES[language].name).read_text(encoding="utf-8"))
    tables = "\n\n".join(markdown(table, language=language) for table in measured.values())
    weights = {
        "first_name": names.FIRST_NAME,
        "by_all_names": matcher.BY_ALL_NAMES,
        "by_skills": matcher.BY_SKILLS,
        "by_translation": matcher.BY_TRANSLATION,
    }
    shown = {name: _number(str(weight), language) for name, weight in weights.items()}
    return words.substitute(shown, tables=tables)


def markdown(table: Table, *, language: str) -> str:
    """Return a table as Markdown under its title, with its words and its figures in a language."""
    title, header, rows = table
    lines = [[_word(cell, language) for cell in header], ["---", *["--:"] * (len(header) - 1)]]
    lines += [[row[0], *(_number(cell, language) for cell in row[1:])] for row in rows]
    return f"### {_title(title, language)}\n\n" + "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _title(title: str, language: str) -> str:
    if language != "fr":
        return title
    for english, french in _OF_TITLES:
        title = title.replace(english, french)
    return title


def _word(cell: str, language: str) -> str:
    return FRENCH.get(cell, cell.replace("a title against", "par intitulé, contre")) if language == "fr" else cell


def _number(cell: str, language: str) -> str:
    return re.sub(r"(\d)\.(\d)", r"\1,\2", cell) if language == "fr" else cell
