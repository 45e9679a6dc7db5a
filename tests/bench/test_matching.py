"""The measuring of matched titles: the protocol, and what is said where the yardsticks are absent."""

from pathlib import Path

import pytest
from bench.matching import main, measure
from bench.matching_data import SHARED, term_id_of
from bench.matching_measures import as_trec_eval, measures
from bench.matching_page import PAGES, markdown, page

FILES = {
    "queries.tsv": "Q1\tInfirmier / Infirmière\nQ2\tCariste\n",
    "corpus_elements.tsv": "C1_fr_0\tinfirmier\nC1_fr_1\tinfirmière\nC2_fr_0\tcariste\n",
    "concept_mapping.tsv": "C1_fr_0\thttp://e/C2221\nC1_fr_1\thttp://e/C2221\nC2_fr_0\thttp://e/abc\n",
    "annotations.tsv": "Q1\t0\tC1_fr_0\t1\nQ1\t0\tC1_fr_1\t1\nQ2\t0\tC2_fr_0\t1\n",
}


def test_equal_scores_are_ranked_as_trec_eval_does_the_last_id_first() -> None:
    scores = {"a": 0.5, "b": 0.5000001, "c": 0.9}

    assert as_trec_eval(scores, order={"a": 0, "b": 1, "c": 2}) == ["c", "b", "a"]


def test_only_the_hundred_best_are_kept_the_first_of_the_files_among_equals() -> None:
    order = {f"{place:03}": place for place in range(101)}

    assert "100" not in as_trec_eval(dict.fromkeys(order, 1.0), order=order)


def test_measures_are_means_over_the_queries() -> None:
    found = measures([["a", "b"], ["a", "b"], ["a"]], [{"a"}, {"b"}, {"z"}])

    assert (found.mrr, found.first, found.first_five) == (0.5, pytest.approx(1 / 3), pytest.approx(2 / 3))
    assert found.average_precision == 0.5


def test_what_is_never_found_lowers_the_average_precision() -> None:
    assert measures([["a", "x"]], [{"a", "b"}]).average_precision == 0.5


def test_without_the_yardsticks_a_sentence_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(tmp_path)])

    assert "../shared" in capsys.readouterr().out


def test_a_group_of_occupations_and_an_occupation_have_their_own_ids() -> None:
    assert (term_id_of("C2221"), term_id_of("00030d09")) == ("trade:isco-C2221", "trade:esco-00030d09")


@pytest.mark.skipif(not (SHARED / "taxonomy").is_dir(), reason="ESCO is read from ../shared, which is not here")
def test_a_set_of_another_folder_is_measured(tmp_path: Path) -> None:
    (tmp_path / "taxonomy").symlink_to(SHARED / "taxonomy")
    folder = tmp_path / "bench" / "melo" / "xyz_q_fr_c_fr"
    folder.mkdir(parents=True)
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")

    ((_, _, rows),) = measure(tmp_path).values()

    assert rows[0][:3] == ["Ravive", "1.000", "1.000"]


@pytest.mark.parametrize("language", PAGES)
def test_a_page_holds_its_tables_and_leaves_no_blank(language: str) -> None:
    shown = page(language, {"x": ("MELO x: 2 titles, 3 names", ["model", "MRR"], [["Ravive", "0.812"]])})

    assert ("| Ravive | 0,812 |" if language == "fr" else "| Ravive | 0.812 |") in shown
    assert "$" not in shown


@pytest.mark.parametrize("language", PAGES)
def test_the_written_pages_say_the_words_and_the_weights_of_today(language: str) -> None:
    rules = page(language, {}).partition("MELO (Retyk")[0]

    assert PAGES[language].read_text(encoding="utf-8").startswith(rules), "make bench-matching writes them again"


def test_a_table_in_french_has_french_words() -> None:
    table = ("MELO x: 2 titles, 3 names", ["model", "a title"], [["Ravive", "4.1 ms"]])

    assert markdown(table, language="fr").startswith("### MELO x : 2 intitulés, 3 noms\n\n| modèle | par intitulé |")
