"""The clauses of a comment: what is judged on its own."""

import pytest

from ravive.domain.reading.comments.clauses import clauses

_LONGEST = 60


def cut(text):
    return [text[clause.start : clause.end] for clause in clauses(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sérieux, trop cher", ["Sérieux", "trop cher"]),
        ("Refus : trop loin", ["Refus", "trop loin"]),
        ("Motivé (trop cher)", ["Motivé", "trop cher"]),
        ('Elle dit "oubliez-moi"', ["Elle dit", "oubliez-moi"]),
        ("Motivé - trop cher", ["Motivé", "trop cher"]),
        ("Motivé / trop cher", ["Motivé", "trop cher"]),
        ("Refus. Trop cher; merci", ["Refus", "Trop cher", "merci"]),
        ("un\ndeux | trois • quatre", ["un", "deux", "trois", "quatre"]),
    ],
)
def test_marks_end_a_clause(text, expected):
    assert cut(text) == expected


@pytest.mark.parametrize("text", ["aide-comptable", "note 3/5 au test", "node.js ok", "12,5 ans", "9:30 au dépôt"])
def test_a_mark_inside_a_word_or_a_figure_ends_nothing(text):
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bon en Sage mais préavis de 3 mois", ["bon en Sage", "mais préavis de 3 mois"]),
        ("good on the phone but no French", ["good on the phone", "but no French"]),
        ("sympathique cependant trop cher", ["sympathique", "cependant trop cher"]),
    ],
)
def test_a_word_that_turns_the_talk_begins_a_clause(text, expected):
    assert cut(text) == expected


def test_a_tone_belongs_to_the_clause_it_ends():
    assert cut("Trop junior ? Jamais !") == ["Trop junior ?", "Jamais !"]


def test_clauses_of_one_sentence_share_its_number():
    numbers = [clause.sentence for clause in clauses("Sérieux, trop cher. Refus")]

    assert numbers[0] == numbers[1] < numbers[2]


def test_no_clause_is_longer_than_allowed_and_none_of_its_words_is_lost():
    found = clauses("mot " * 1000)

    assert max(len(clause.words) for clause in found) <= _LONGEST
    assert sum(len(clause.words) for clause in found) == 1000


@pytest.mark.parametrize("text", ["", "   ", "...", " ,;: \n\n"])
def test_a_text_without_words_has_no_clauses(text):
    assert clauses(text) == []


@pytest.mark.parametrize("text", ["Déçue 😡, trop loin (1h20) ; refus.\r\nMail type", "Sérieux, mais trop cher : 58k"])
def test_a_clause_begins_and_ends_with_its_words(text):
    ends = [place for clause in clauses(text) for place in (clause.start, clause.end)]

    assert ends == sorted(ends)
    for clause in clauses(text):
        assert (clause.start, clause.end) == (clause.words[0].start, clause.words[-1].end)
        assert text[clause.start : clause.end].strip() == text[clause.start : clause.end]
