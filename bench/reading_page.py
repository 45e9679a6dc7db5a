"""The page about reading comments, in English and French: the words of `bench/pages`, the figures of the run."""

import re
from collections.abc import Mapping
from hashlib import sha256
from json import loads
from pathlib import Path
from string import Template

from training.corpus import comments, phrases
from training.labels import CLAUSE_COLUMNS, COMMENT_COLUMNS

import ravive.domain.reading.comments
from bench.reading_speed import LONG_CELL
from bench.reading_tables import Table
from bench.reading_words import FRENCH

_ROOT = Path(__file__).resolve().parents[1]
_WORDS = Path(__file__).parent / "pages"
_WEIGHTS = Path(ravive.domain.reading.comments.__file__).parent / "weights.tsv"
PAGES = {
    "en": _ROOT / "docs" / "reference" / "reading.md",
    "fr": _ROOT / "docs" / "reference" / "lecture.md",
}
#: Adverts that were looked at while their reader was made say nothing of the next ones.
_UNSEEN_ADVERTS = 2


def write_pages(measured: Mapping[str, Table]) -> None:
    """Write the page in both languages."""
    for language, path in PAGES.items():
        path.write_text(page(language, measured), encoding="utf-8")


def page(language: str, measured: Mapping[str, Table]) -> str:
    """Return the page in a language."""
    words = Template((_WORDS / PAGES[language].name).read_text(encoding="utf-8"))
    shown = {name: markdown(table, language=language) for name, table in {**measured, **_unseen(measured)}.items()}
    return words.substitute(shown, fingerprint=fingerprint(), **_counts())


def markdown(table: Table, *, language: str) -> str:
    """Return a table as Markdown, with its words and its figures in a language."""
    _, header, rows = table
    lines = [header, ["---", *["--:"] * (len(header) - 1)], *rows]
    if language == "fr":
        lines = [[_in_french(cell) for cell in line] for line in lines]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def fingerprint() -> str:
    """Return what tells the weights that were measured from all others."""
    return sha256(_WEIGHTS.read_bytes()).hexdigest()[:12]


def _in_french(cell: str) -> str:
    return re.sub(r"(\d)\.(\d)", r"\1,\2", FRENCH.get(cell, cell))


def _unseen(measured: Mapping[str, Table]) -> dict[str, Table]:
    """Return the table of adverts without those that were looked at, and without their speed."""
    title, header, rows = measured["adverts"]
    kept = [[row[0], row[_UNSEEN_ADVERTS]] for row in rows if row[_UNSEEN_ADVERTS] not in {"", "-"}]
    return {"adverts": (title, [header[0], "right"], kept)}


def _counts() -> dict[str, str]:
    """Return what the corpus holds, counted in its files, and the size of the model."""
    every = comments()
    learnt = loads(_WEIGHTS.read_text(encoding="utf-8").partition("\n")[0])["trained_on"]
    counts = {
        "learnt_comments": learnt["comments"],
        "learnt_phrases": learnt["phrases"],
        "comments": len(every),
        "files": len({comment.hand for comment in every}),
        "taught": sum(not comment.unseen for comment in every),
        "unseen": sum(comment.unseen for comment in every),
        "phrases": len(phrases()),
        "labels": len({phrase.label for phrase in phrases()}),
        "near_misses": sum(phrase.label.startswith("-") for phrase in phrases()),
        "long": LONG_CELL,
        "columns": len(CLAUSE_COLUMNS) + len(COMMENT_COLUMNS),
    }
    return {name: str(number) for name, number in counts.items()}
