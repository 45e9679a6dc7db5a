"""Texts far longer than a comment: what is read of them, and how much work they may make."""

import pytest

from ravive.domain.kernel.vocabulary import Firmness
from ravive.domain.lexicon.folding import fold
from ravive.domain.reading.comments import read_comment
from ravive.domain.reading.comments.clauses import clauses
from ravive.domain.reading.comments.long_texts import clauses_to_read

PADDING = "Échange cordial, suite au prochain point. "


def work(text):
    return sum(len(clause.words) for clause in clauses_to_read(text))


def test_of_a_comment_every_clause_is_read():
    text = PADDING * 20

    assert clauses_to_read(text) == clauses(text)


@pytest.mark.parametrize(
    "unit", [PADDING, "mot ", "x", "(", "ne jamais le rappeler ", "45k pour 38k ", "blacklist, ", "\n"]
)
def test_ten_times_the_text_is_not_ten_times_the_work(unit):
    once = unit * (100_000 // len(unit))

    assert work(once * 10) <= 1.2 * work(once) + 10


@pytest.mark.parametrize("unit", [PADDING, "jamais vu. ", "Blacklist ? "])
def test_what_is_read_stands_in_order_and_where_the_text_has_it(unit):
    text = unit * 3_000
    found = clauses_to_read(text)
    ends = [place for clause in found for place in (clause.start, clause.end)]

    assert ends == sorted(ends)
    assert [clause.sentence for clause in found] == sorted(clause.sentence for clause in found)
    for clause in found:
        assert (clause.start, clause.end) == (clause.words[0].start, clause.words[-1].end)
        assert all(fold(text[word.start : word.end]) == word.word for word in clause.words if word.word.isalpha())


def test_the_beginning_and_the_end_are_read():
    read = {
        word.word for clause in clauses_to_read("Zorglub. " + PADDING * 1_000 + "Blixtor.") for word in clause.words
    }

    assert {"zorglub", "blixtor"} <= read


@pytest.mark.parametrize("words", ["Blacklisté, ne plus jamais présenter.", "Do not call him again, ever."])
def test_a_firm_no_in_the_middle_of_a_pasted_thread_is_not_missed(words):
    assert read_comment(PADDING * 400 + words + " " + PADDING * 400).firmness is Firmness.FIRM_NO
