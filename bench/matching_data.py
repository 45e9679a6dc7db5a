"""
The public yardsticks for matching titles, and ESCO, read from a folder that is no part of the project.

    bench/melo/COUNTRY_q_LANGUAGE_c_LANGUAGE/   titles of a country, and every name of every ESCO occupation and group
    bench/jts/LANGUAGE/                         titles, and other titles that similar people bear
    bench/published/                            what others reached
    taxonomy/                                   ESCO
"""

import csv
import gzip
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ravive.connectors.taxonomy import load_esco
from ravive.domain.lexicon import Term, TermKind
from ravive.domain.lexicon.titles import Language

SHARED = Path(__file__).resolve().parents[1].parent / "shared"

Published = tuple[str, float, float, float]

_MELO_NAME = re.compile(r"\w+_q_(?P<query>fr|en)_c_(?P<corpus>fr|en)")
_ESCO_OCCUPATION, _ISCO_GROUP = "trade:esco-", "trade:isco-"


@dataclass(frozen=True, slots=True)
class Yardstick:
    """
    Titles to match, what to match them to, and what is right.

    `queries` and `elements` go from an id to a text, in the order of the files; `relevant` from the id of a query to
    those of its right elements; `concept` from an element to the identifier of what it names, where that is given.
    """

    name: str
    queries: Mapping[str, str]
    elements: Mapping[str, str]
    relevant: Mapping[str, frozenset[str]]
    query_language: Language
    element_language: Language
    concept: Mapping[str, str]


def melo_sets(shared: Path) -> Iterator[Yardstick]:
    """Yield the sets of MELO whose two languages are ours, in the order of their names."""
    for folder in _folders(shared / "bench" / "melo"):
        match = _MELO_NAME.fullmatch(folder.name)
        if match:
            elements = _texts(folder / "corpus_elements.tsv")
            concept = {one: uri.rsplit("/", 1)[1] for one, uri in _texts(folder / "concept_mapping.tsv").items()}
            yield _yardstick(folder, elements, _language(match["query"]), _language(match["corpus"]), concept)


def similar_title_sets(shared: Path) -> Iterator[Yardstick]:
    """Yield the sets of similar titles whose language is ours."""
    for folder in _folders(shared / "bench" / "jts"):
        if folder.name in {"fr", "en"}:
            language = _language(folder.name)
            yield _yardstick(folder, _texts(folder / "corpus_documents.tsv"), language, language, {})


def published(shared: Path) -> dict[str, list[Published]]:
    """Return what others reached on each set of MELO: their name, MRR, A@1 and A@5; nothing without the file."""
    found: dict[str, list[Published]] = {}
    path = shared / "bench" / "published" / "melo_published.tsv"
    if path.exists():
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                figures = (float(row["mrr"]), float(row["acc1"]), float(row["acc5"]))
                found.setdefault(row["dataset"], []).append((row["model"], *figures))
    return found


def esco(shared: Path) -> tuple[Term, ...]:
    """Return ESCO as the product loads it, the groups of occupations (ISCO-08) after it as trades without skills."""
    folder = shared / "taxonomy"
    return (*load_esco(sorted(folder.glob("esco_*.tsv.gz"))), *_groups(folder / "isco08_groups_fr_en.tsv.gz"))


def terms_of(yardstick: Yardstick, known: Sequence[Term]) -> tuple[Term, ...]:
    """
    Return the terms to match with: a trade for each concept of the set, and the skills.

    Names in the language of the set are those of the set; those in the other language, and the skills of each trade,
    are ESCO's for the same identifier.
    """
    by_id = {term.id: term for term in known}
    trades = [
        _named(by_id.get(term_id, Term(term_id, TermKind.TRADE)), tuple(names), yardstick.element_language)
        for term_id, names in _names_by_term(yardstick).items()
    ]
    return (*trades, *(term for term in known if term.kind is not TermKind.TRADE))


def term_id_of(concept: str) -> str:
    """Return our id of a concept of ESCO: an occupation, or a group such as `C2654`."""
    return (_ISCO_GROUP if re.fullmatch(r"C\d+", concept) else _ESCO_OCCUPATION) + concept


def _named(term: Term, names: tuple[str, ...], language: Language) -> Term:
    """Return the term with these names, ESCO's preferred name leading as it does in the product."""
    preferred = term.name(language)
    first = [name for name in names if name == preferred or name.startswith(f"{preferred}/")]
    ordered = tuple(dict.fromkeys((*first, *names)))
    return replace(term, en=ordered) if language == "en" else replace(term, fr=ordered)


def _names_by_term(yardstick: Yardstick) -> dict[str, dict[str, None]]:
    """Return the names of each concept, each once, in the order of the set."""
    names: dict[str, dict[str, None]] = {}
    for element, text in yardstick.elements.items():
        names.setdefault(term_id_of(yardstick.concept[element]), {})[text] = None
    return names


def _yardstick(
    folder: Path, elements: Mapping[str, str], query: Language, corpus: Language, concept: Mapping[str, str]
) -> Yardstick:
    relevant: dict[str, set[str]] = {}
    for line in _lines(folder / "annotations.tsv"):
        one, _, element, judgement = line.split("\t")
        if int(judgement) > 0 and element in elements:
            relevant.setdefault(one, set()).add(element)
    return Yardstick(
        folder.name,
        {one: text for one, text in _texts(folder / "queries.tsv").items() if one in relevant},
        elements,
        {one: frozenset(right) for one, right in relevant.items()},
        query,
        corpus,
        concept,
    )


def _groups(path: Path) -> Iterator[Term]:
    if not path.exists():
        return
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for code, french, english in list(csv.reader(file, delimiter="\t"))[1:]:
            yield Term(f"{_ISCO_GROUP}C{code}", TermKind.TRADE, fr=(french,), en=(english,))


def _texts(path: Path) -> dict[str, str]:
    pairs = (line.split("\t", 1) for line in _lines(path))
    return {one: text.strip() for one, text in pairs}


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def _folders(parent: Path) -> list[Path]:
    return sorted(path for path in parent.iterdir() if path.is_dir()) if parent.is_dir() else []


def _language(code: str) -> Language:
    return "en" if code == "en" else "fr"
