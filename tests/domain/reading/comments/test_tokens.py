"""The words of a comment: what each says, what it is, and where it stands."""

import pytest

from ravive.domain.reading.comments.tokens import tokens


def kinds(text):
    return [token.kind for token in tokens(text) if token.kind is not None]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("42k", "<money>"),
        ("38 000 €", "<money>"),
        ("2300 brut", "<money>"),
        ("£31", "<money>"),
        ("3 ans", "<years>"),
        ("5 yrs", "<years>"),
        ("15 ans", "<years>"),
        ("16 ans", "<decades>"),
        ("44 years", "<decades>"),
        ("52 ans", "<life>"),
        ("3 mai", "<day>"),
        ("1er juin", "<day>"),
        ("2nd of June", "<day>"),
        ("6 semaines", "<period>"),
        ("2 months", "<period>"),
        ("45 km", "<distance>"),
        ("30 min", "<distance>"),
        ("2/5", "<mark>"),
        ("2023", "<year>"),
        ("12345", "<big>"),
        ("12", "<number>"),
    ],
)
def test_a_figure_is_told_by_what_stands_beside_it_else_by_its_size(text, kind):
    assert kinds(text)[0] == kind


def test_a_figure_keeps_its_class_in_place_of_its_digits():
    assert [token.word for token in tokens("42k")] == ["<money>", "k"]
    assert [token.word for token in tokens("61k")] == ["<money>", "k"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [("trois", "<number>"), ("Excel", "<tool>"), ("anglais", "<language>"), ("mars", "<month>"), ("Sept", "<month>")],
)
def test_a_word_of_a_known_class_keeps_its_word_beside_it(text, kind):
    [token] = tokens(text)

    assert (token.word, token.kind) == (text.lower(), kind)


def test_a_capital_inside_a_sentence_makes_a_name():
    words = {token.word: token.kind for token in tokens("Bonjour Marie Dupont, le Grand magasin. Refus")}

    assert {word for word, kind in words.items() if kind == "<name>"} == {"marie", "dupont", "grand"}


@pytest.mark.parametrize("text", ["Refus net.", "Vu. Refus net.", "Vu\nRefus net.", "le TP"])
def test_the_first_word_of_a_sentence_and_a_word_too_short_are_no_names(text):
    assert "<name>" not in kinds(text)


def test_a_text_in_capitals_has_no_names():
    assert kinds("REFUS DE MARIE DUPONT PAR LE CLIENT") == []


def test_accents_case_and_typography_do_not_matter():
    assert [token.word for token in tokens("L’ÉQUIPE déçue")] == [token.word for token in tokens("l'equipe decue")]


def test_an_emoji_is_a_word():
    assert [token.word for token in tokens("déçu 😡!")] == ["decu", "😡", "!"]


@pytest.mark.parametrize("text", ["C++ et c#, déçu 😡 à 42k", "Œuvre d’art\r\n", "mot\ud800mot 12,5 ans"])
def test_the_places_are_those_of_the_text(text):
    for token in tokens(text):
        if token.kind is None and token.word.isascii():
            assert token.end - token.start == len(token.word)
        assert 0 <= token.start < token.end <= len(text)
        assert not text[token.start : token.end].isspace() or text[token.start] in "\r\n"
    places = [place for token in tokens(text) for place in (token.start, token.end)]
    assert places == sorted(places)


@pytest.mark.parametrize("text", ["", "   ", "\ud800", "日本語", "\x00"])
def test_a_text_without_our_letters_has_no_words(text):
    assert list(tokens(text)) == []
