import gzip
from pathlib import Path

import pytest

from ravive.application.sentences import say
from ravive.connectors.taxonomy import load_builtin, load_esco, store_terms, stored_terms
from ravive.domain.kernel.errors import RaviveError, UnreadableFileError
from ravive.domain.lexicon import Lexicon, TermKind

ESCO = Path(__file__).parents[3].parent / "shared" / "taxonomy"

OCCUPATIONS = "id\tisco08\tcode\tfr\tfr_alt\tfr_version\ten\ten_alt"
SKILLS = "id\ttype\treuse\tfr\tfr_alt\tfr_version\ten\ten_alt"


def written(folder, name, *lines):
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def small_esco(tmp_path):
    return [
        written(
            tmp_path, "o.tsv", OCCUPATIONS, "o1\t7512\t7512.1\tboulanger/boulangère\tmitron\t1.2\tbaker\tbread baker"
        ),
        written(
            tmp_path,
            "s.tsv",
            SKILLS,
            "s1\tskill\tany\tpétrir la pâte\t\t1.2\tknead dough\tterms|mix dough",
            "s2\tskill\tany\tgérer un four\t\t1.2\tmind an oven\t",
        ),
        written(tmp_path, "r.tsv", "occupation\trelation\tskill", "o1\te\ts1", "o1\to\ts2"),
        written(tmp_path, "b.tsv", "id\tbroader", "s2\ts1", "s1\tgroup-without-a-label"),
    ]


def test_occupations_and_skills_become_terms_with_their_relations(small_esco):
    terms = {term.id: term for term in load_esco(small_esco)}
    baker = terms["trade:esco-o1"]
    assert baker.kind is TermKind.TRADE
    assert baker.fr == ("boulanger", "mitron")
    assert (baker.related, baker.optional) == (("skill:esco-s1",), ("skill:esco-s2",))
    assert terms["skill:esco-s2"].broader == ("skill:esco-s1",)
    assert terms["skill:esco-s1"].broader == ()


def test_one_word_synonyms_of_skills_are_left_out_for_they_are_common_words(small_esco):
    terms = {term.id: term for term in load_esco(small_esco)}
    assert terms["skill:esco-s1"].en == ("knead dough", "mix dough")


def test_a_gzipped_file_reads_as_its_text(tmp_path, small_esco):
    packed = tmp_path / "o.tsv.gz"
    packed.write_bytes(gzip.compress(small_esco[0].read_bytes()))
    assert load_esco([packed]) == load_esco(small_esco[:1])


@pytest.mark.parametrize(
    ("lines", "code", "data"),
    [
        (["id\tname", "1\tx"], "taxonomy.header", {"found": "id, name"}),
        ([], "taxonomy.header", {}),
        ([OCCUPATIONS, "o1\tonly two"], "taxonomy.row", {"row": 2, "found": 2, "expected": 8}),
        (["occupation\trelation\tskill", "o1\te\ts1", "o1\tz\ts2"], "taxonomy.relation", {"row": 3, "found": "z"}),
    ],
    ids=["another table", "an empty file", "a short row", "an unknown relation"],
)
def test_a_file_that_is_no_esco_table_is_refused_with_its_place(tmp_path, lines, code, data):
    path = tmp_path / "wrong.tsv"
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(UnreadableFileError) as caught:
        load_esco([path])
    assert caught.value.code == code
    assert {**caught.value.data, **data, "file": "wrong.tsv"} == caught.value.data
    assert all("wrong.tsv" in say(caught.value.line, language) for language in ("fr", "en"))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\x1f\x8bbroken", "taxonomy.unreadable"),
        ("é".encode("latin-1"), "taxonomy.not_utf8"),
        (None, "taxonomy.unreadable"),
    ],
    ids=["damaged gzip", "another encoding", "no file"],
)
def test_a_file_that_cannot_be_read_at_all_says_so(tmp_path, content, code):
    path = tmp_path / "file.tsv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UnreadableFileError) as caught:
        load_esco([path])
    assert caught.value.code == code


def test_stored_terms_come_back_the_same(tmp_path, small_esco):
    terms = load_esco(small_esco)
    store_terms(terms, directory=tmp_path / "kept")
    assert stored_terms(directory=tmp_path / "kept") == terms


def test_builtin_terms_of_every_kind_survive_storing(tmp_path):
    terms = load_builtin()
    store_terms(terms, directory=tmp_path)
    assert stored_terms(directory=tmp_path) == terms


def test_nothing_stored_is_no_terms(tmp_path):
    assert stored_terms(directory=tmp_path / "never") == ()


def test_storing_again_replaces_and_leaves_no_draft_behind(tmp_path, small_esco):
    terms = load_esco(small_esco)
    store_terms(terms, directory=tmp_path / "kept")
    store_terms(terms[:1], directory=tmp_path / "kept")
    assert stored_terms(directory=tmp_path / "kept") == terms[:1]
    assert [path.name for path in (tmp_path / "kept").iterdir()] == ["taxonomy.tsv.gz"]


def test_a_damaged_store_says_so(tmp_path):
    (tmp_path / "taxonomy.tsv.gz").write_bytes(b"\x1f\x8bnot really")
    with pytest.raises(RaviveError) as caught:
        stored_terms(directory=tmp_path)
    assert caught.value.code == "taxonomy.unreadable"


@pytest.mark.skipif(not ESCO.exists(), reason="the ESCO tables are not beside this checkout")
def test_the_real_esco_tables_load_beside_ours_and_know_a_trade_we_do_not():
    terms = load_esco(sorted(ESCO.glob("esco_*.tsv.gz")))
    lexicon = Lexicon((*load_builtin(), *terms))
    assert len(terms) > 15_000
    assert lexicon.resolve("infirmier").id == "trade:infirmier"
    assert lexicon.resolve("technical director").id.startswith("trade:esco-")
    assert lexicon.find("nous cherchons un directeur technique de scène")


@pytest.mark.skipif(not ESCO.exists(), reason="the ESCO tables are not beside this checkout")
def test_a_table_of_another_classification_is_refused():
    with pytest.raises(UnreadableFileError) as caught:
        load_esco([ESCO / "isco08_groups_fr_en.tsv.gz"])
    assert caught.value.code == "taxonomy.header"
