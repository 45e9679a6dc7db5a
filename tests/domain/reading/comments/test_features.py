"""What the model weighs in a clause."""

from ravive.domain.reading.comments.concepts import CONCEPTS, concept_of
from ravive.domain.reading.comments.features import features
from ravive.domain.reading.comments.tokens import tokens


def of(text):
    return features(list(tokens(text)))


def test_a_word_gives_its_stem_and_itself_where_it_is_longer():
    assert {"refus", "=refusee"} <= of("refusée")
    assert not any(feature.startswith("=") for feature in of("refus net"))


def test_inflected_words_share_a_feature():
    assert "refus" in of("refusée") & of("refusons") & of("refusés")


def test_neighbours_make_pairs():
    assert "trop cher" in of("vraiment trop cher")
    assert "cher trop" not in of("vraiment trop cher")


def test_words_of_one_meaning_share_its_concept_in_both_languages():
    shared = of("jamais") & of("never")

    assert "@never" in shared


def test_a_tool_never_seen_gives_the_class_of_a_name():
    assert "<name>" in of("il ignore Zorglub")
    assert of("il ignore Zorglub") - of("il ignore Blixtor") <= {
        feature for feature in of("il ignore Zorglub") if "zorgl" in feature
    }


def test_a_figure_weighs_by_its_class_and_never_by_its_digits():
    assert of("veut 42k") == of("veut 61k")


def test_no_words_have_no_features():
    assert features([]) == set()


def test_a_feature_counts_once_however_often_it_stands():
    assert of("refus " * 30) == of("refus refus")


def test_a_word_belongs_to_one_concept():
    entries = [word for words in CONCEPTS.values() for word in words.split()]

    assert len(entries) == len(set(entries))


def test_the_words_of_concepts_are_words_as_the_reader_cuts_them():
    entries = {word.removesuffix("*") for words in CONCEPTS.values() for word in words.split()}

    assert [word for word in sorted(entries) if [token.word for token in tokens(word)] != [word]] == []


def test_every_word_of_a_table_has_its_concept():
    for concept, words in CONCEPTS.items():
        for word in words.split():
            assert concept_of(word.removesuffix("*")) is not None, (concept, word)
            assert word.endswith("*") or concept_of(word) == concept


def test_an_unknown_word_has_no_concept():
    assert concept_of("zorglub") is None
