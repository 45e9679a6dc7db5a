import pytest

from ravive.connectors.taxonomy import load_builtin
from ravive.domain.lexicon import Lexicon, Term, TermKind
from ravive.domain.lexicon.words import stem, stems_of


@pytest.fixture(scope="module")
def lexicon():
    return Lexicon(load_builtin())


def found(lexicon, text):
    return {mention.term.id: text[mention.start : mention.end] for mention in lexicon.find(text)}


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("une technicienne de maintenance", "trade:technicien-maintenance"),
        ("Technicien(ne)s de maintenance", "trade:technicien-maintenance"),
        ("technicien·ne de la maintenance", "trade:technicien-maintenance"),
        ("technicien ou technicienne de maintenance", "trade:technicien-maintenance"),
        ("INFIRMIER / INFIRMIÈRE", "trade:infirmier"),
        ("infirmier.ère", "trade:infirmier"),
        ("infirmier(ère)s", "trade:infirmier"),
        ("aides-soignantes", "trade:aide-soignant"),
        ("aide soignant(e)", "trade:aide-soignant"),
        ("conducteur/trice de ligne", "trade:conducteur-ligne"),
        ("vendeuse", "trade:vendeur"),
        ("forklift drivers", "trade:cariste"),
    ],
)
def test_plural_feminine_and_inclusive_forms_are_the_same_term(lexicon, text, term):
    assert term in found(lexicon, text)


def test_a_mention_spans_the_whole_inclusive_form(lexicon):
    assert found(lexicon, "un(e) technicien(ne) de maintenance !")["trade:technicien-maintenance"] == (
        "technicien(ne) de maintenance"
    )


def test_the_longest_name_wins(lexicon):
    assert set(found(lexicon, "développeur Python")) == {"trade:developpeur-python"}
    assert set(found(lexicon, "SQL Server")) == {"skill:sql-server"}


def test_a_name_does_not_run_over_the_end_of_a_sentence(lexicon):
    assert "skill:maintenance-industrielle" not in found(lexicon, "La maintenance. Industrielle ou non.")


def test_a_word_inside_another_is_no_mention(lexicon):
    assert "skill:sap" not in found(lexicon, "un sapin")


@pytest.mark.parametrize(
    ("text", "term", "expected"),
    [
        ("nice to have", "place:nice", False),
        ("poste à Nice", "place:nice", True),
        ("ready to go", "skill:go", False),
        ("du Go et du Rust", "skill:go", True),
        ("rejoignez Le Mans", "place:le-mans", True),
        ("the old man's job", "place:le-mans", False),
        ("mes missions", "skill:supervision-industrielle", False),
        ("a driving licence", "credential:licence", False),
    ],
)
def test_a_name_that_is_also_a_common_word_needs_its_exact_case(lexicon, text, term, expected):
    assert (term in found(lexicon, text)) is expected


def test_symbols_of_programming_languages_are_part_of_their_names(lexicon):
    assert set(found(lexicon, "C#, C++ et .NET")) == {"skill:csharp", "skill:cpp", "skill:dotnet"}


def test_a_label_resolves_whatever_its_form_and_seniority(lexicon):
    assert lexicon.resolve("Comptables confirmées").id == "trade:comptable"
    assert lexicon.resolve("cariste H/F").id == "trade:cariste"
    assert lexicon.resolve("trade:cariste").id == "trade:cariste"
    assert lexicon.resolve("gardien de licornes") is None


def test_a_kind_that_does_not_match_does_not_resolve(lexicon):
    assert lexicon.resolve("anglais", kind=TermKind.SKILL) is None
    assert lexicon.resolve("anglais", kind=TermKind.LANGUAGE).id == "en"


def test_closeness_goes_from_the_same_to_strangers(lexicon):
    same = lexicon.closeness("infirmière", "nurse")
    broader = lexicon.closeness("automates Siemens", "automates")
    related = lexicon.closeness("customer success manager", "account manager")
    strangers = lexicon.closeness("cariste", "skill:kubernetes")
    assert same == 1.0
    assert same > broader > related > strangers == 0.0


def test_closeness_is_symmetric(lexicon):
    pairs = [("cariste", "préparateur de commandes"), ("React", "Vue.js"), ("chef de rang", "vendeur en bijouterie")]
    assert all(lexicon.closeness(a, b) == lexicon.closeness(b, a) for a, b in pairs)


def test_unknown_labels_are_compared_word_by_word(lexicon):
    assert lexicon.closeness("gardien de licornes", "gardienne de licorne") > 0.8
    assert lexicon.closeness("gardien de licornes", "dompteur de lions") < 0.3


def test_the_first_term_owns_a_name_and_its_namesake_counts_as_the_same():
    ours = Term("trade:baker", TermKind.TRADE, fr=("boulanger",))
    theirs = Term("trade:other-7512", TermKind.TRADE, fr=("boulangère",))
    lexicon = Lexicon([ours, theirs])
    assert lexicon.resolve("boulangers") is ours
    assert lexicon.closeness("trade:other-7512", "trade:baker") == 1.0


def test_every_relation_of_the_builtin_lexicon_leads_to_a_term(lexicon):
    dangling = {one for term in lexicon for one in (*term.broader, *term.related) if lexicon.get(one) is None}
    assert dangling == set()


def test_the_builtin_lexicon_is_broad_and_its_ids_are_unique():
    terms = load_builtin()
    assert len({term.id for term in terms}) == len(terms) >= 1_200


def test_every_name_of_the_builtin_lexicon_is_found_in_a_text_made_of_it(lexicon):
    lost = [
        (term.id, name)
        for term in lexicon
        for name in term.names
        if not lexicon.find(name.removeprefix("=")) and not lexicon.resolve(name.removeprefix("="))
    ]
    assert lost == []


def test_stems_join_the_forms_of_a_word_and_leave_short_words_alone():
    assert stem("techniciennes") == stem("technicien")
    assert stem("bakeries") == stem("bakery")
    assert stem("commerciaux") == stem("commerciale")
    assert stem("aws") == "aws"
    assert stems_of("responsable de la paie") == stems_of("responsable paie")
