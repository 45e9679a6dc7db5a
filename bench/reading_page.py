"""The page about reading comments, in English and French: the words of `bench/pages`, the figures of the run."""

import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from string import Template

from training.corpus import comments, phrases
from training.labels import CLAUSE_COLUMNS, COMMENT_COLUMNS

from bench.reading_speed import LONG_CELL
from bench.reading_tables import Table
from bench.reading_words import FRENCH
from ravive.domain.reading.comments.weights import content, model, trained_on

_ROOT = Path(__file__).resolve().parents[1]
_WORDS = Path(__file__).parent / "pages"
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
    found = {"strangers": strangers(), **measured, **_unseen(measured)}
    shown = {name: markdown(table, language=language) for name, table in found.items()}
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
    return sha256(content()).hexdigest()[:12]


def _in_french(cell: str) -> str:
    return re.sub(r"(\d)\.(\d)", r"\1,\2", FRENCH.get(cell, cell))


def _unseen(measured: Mapping[str, Table]) -> dict[str, Table]:
    """Return the table of adverts without those that were looked at, and without their speed."""
    title, header, rows = measured["adverts"]
    kept = [[row[0], row[_UNSEEN_ADVERTS]] for row in rows if row[_UNSEEN_ADVERTS] not in {"", "-"}]
    return {"adverts": (title, [header[0], "right"], kept)}


def strangers() -> Table:
    """Return how well writers were read whose texts were left out of the learning, as the training noted it."""
    learnt = trained_on(content())
    rows = [
        [what, *(f"{100 * learnt[f'{name}_{share}']:.1f}" for share in ("precision", "recall", "f1"))]
        for what, name in (("reasons", "reasons"), ("firm no's", "firm_no"), ("protected grounds", "grounds"))
    ]
    return "Writers left out", ["what", "precision", "recall", "F1"], rows


def _counts() -> dict[str, str]:
    """Return what the corpus holds, counted in its files, and the size of the model."""
    every = comments()
    learnt = trained_on(content())
    counts = {
        "learnt_comments": int(learnt["comments"]),
        "learnt_phrases": int(learnt["phrases"]),
        "comments": len(every),
        "files": len({comment.hand for comment in every}),
        "taught": sum(not comment.unseen for comment in every),
        "unseen": sum(comment.unseen for comment in every),
        "phrases": len(phrases()),
        "labels": len({phrase.label for phrase in phrases()}),
        "near_misses": sum(phrase.label.startswith("-") for phrase in phrases()),
        "long": LONG_CELL,
        "columns": len(CLAUSE_COLUMNS) + len(COMMENT_COLUMNS),
        "hidden": len(model().layers.start),
    }
    return {name: str(number) for name, number in counts.items()}
