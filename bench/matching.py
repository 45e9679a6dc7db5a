"""
How well titles are matched, measured on public yardsticks with the product's own matcher, beside what others reached.

    python -m bench.matching            print the tables
    python -m bench.matching --write    print them, and write the page about matching in English and French
    python -m bench.matching FOLDER     measure on the sets of another folder, laid out like ../shared

Knowledge used: ESCO's names in both languages, its skills of occupations and the names of its groups; nothing else.
"""

import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from bench.matching_data import (
    SHARED,
    Published,
    Yardstick,
    esco,
    melo_sets,
    published,
    similar_title_sets,
    term_id_of,
    terms_of,
)
from bench.matching_measures import as_trec_eval, measures
from bench.matching_page import Table, write_pages
from bench.table import print_table
from ravive.domain.lexicon import Term
from ravive.domain.lexicon.titles import NearName, TitleMatcher

OURS = "Ravive"


def measure(shared: Path) -> dict[str, Table]:
    """Return the tables, by the name of their set; none where the sets are absent."""
    found: dict[str, Table] = {}
    if not (shared / "taxonomy").is_dir():
        return found
    known = esco(shared)
    others = published(shared)
    for yardstick in melo_sets(shared):
        found[yardstick.name] = _melo_table(yardstick, known, others.get(yardstick.name, []))
    for yardstick in similar_title_sets(shared):
        found[f"jts_{yardstick.name}"] = _similar_titles_table(yardstick, known)
    return found


def _melo_table(yardstick: Yardstick, known: Sequence[Term], others: Sequence[Published]) -> Table:
    matcher, built = _built(terms_of(yardstick, known))
    started = time.process_time()
    near = [
        matcher.names_near(title, language=yardstick.query_language, of=yardstick.element_language)
        for title in yardstick.queries.values()
    ]
    each = (time.process_time() - started) / len(near)
    order = {element: place for place, element in enumerate(yardstick.elements)}
    elements = _elements_by_name(yardstick)
    rankings = [as_trec_eval(_scores(names, elements), order=order) for names in near]
    ours = measures(rankings, [yardstick.relevant[query] for query in yardstick.queries])
    rows = [(others_mrr, [name, *_three(others_mrr, first, five), "", ""]) for name, others_mrr, first, five in others]
    rows.append((ours.mrr, [OURS, *_three(ours.mrr, ours.first, ours.first_five), *_times(built, each)]))
    title = f"MELO {yardstick.name}: {len(yardstick.queries)} titles, {len(yardstick.elements)} names"
    ranked = [row for _, row in sorted(rows, key=lambda one: -one[0])]
    return title, ["model", "MRR", "A@1", "A@5", "built in", "a title"], ranked


def _similar_titles_table(yardstick: Yardstick, known: Sequence[Term]) -> Table:
    matcher, built = _built(known)
    targets = sorted(set(yardstick.elements.values()))
    started = time.process_time()
    rankings = [_nearest_first(matcher, title, targets, yardstick) for title in yardstick.queries.values()]
    each = (time.process_time() - started) / len(rankings)
    right = [{yardstick.elements[one] for one in yardstick.relevant[query]} for query in yardstick.queries]
    ours = measures(rankings, right)
    title = f"Job titles, {yardstick.name}: {len(rankings)} titles, {len(targets)} others"
    row = [OURS, f"{ours.average_precision:.3f}", f"{ours.mrr:.3f}", *_times(built, each)]
    return title, ["model", "MAP", "MRR", "built in", f"a title against {len(targets)}"], [row]


def _nearest_first(matcher: TitleMatcher, title: str, targets: Sequence[str], yardstick: Yardstick) -> list[str]:
    near = {other: matcher.closeness(title, other, language=yardstick.query_language) for other in targets}
    return sorted(targets, key=lambda other: -near[other])


def _built(terms: Iterable[Term]) -> tuple[TitleMatcher, float]:
    """Return the matcher, with the seconds it took, the words it translates included (a first title asks for them)."""
    started = time.process_time()
    matcher = TitleMatcher(terms)
    for language in ("fr", "en"):
        matcher.trades_near("x", language=language)
    return matcher, time.process_time() - started


def _elements_by_name(yardstick: Yardstick) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    for element, text in yardstick.elements.items():
        found.setdefault((term_id_of(yardstick.concept[element]), text), []).append(element)
    return found


def _scores(names: Iterable[NearName], elements: dict[tuple[str, str], list[str]]) -> dict[str, float]:
    return {element: near.closeness for near in names for element in elements[near.trade.id, near.name]}


def _three(*figures: float) -> list[str]:
    return [f"{figure:.3f}" for figure in figures]


def _times(built: float, each: float) -> list[str]:
    return [f"{built:.1f} s", f"{each * 1000:.1f} ms"]


def main(arguments: Sequence[str]) -> None:
    """Measure and print, and write the pages."""
    folders = [Path(one) for one in arguments if not one.startswith("-")]
    shared = folders[0] if folders else SHARED
    measured = measure(shared)
    if not measured:
        print("The yardsticks are not here: they are read from ../shared (bench and taxonomy), beside the project.")
    for table in measured.values():
        print_table(*table)
    if measured and "--write" in arguments:
        write_pages(measured)


if __name__ == "__main__":
    main(sys.argv[1:])
