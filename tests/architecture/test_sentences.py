"""Every code has its sentence in both languages, and both say it with the same fields."""

import string

import pytest

from ravive.application import sentences
from ravive.application.sentences import LANGUAGES, catalogue, label, say
from ravive.domain.kernel import vocabulary
from ravive.domain.kernel.sayings import Line

FAMILIES = {
    "decision": vocabulary.Decision,
    "channel": vocabulary.Channel,
    "status": vocabulary.Status,
    "reason": vocabulary.ReasonKind,
    "cause": vocabulary.WithdrawalCause,
    "side": vocabulary.Side,
    "firmness": vocabulary.Firmness,
    "feedback": vocabulary.Feedback,
    "reaction": vocabulary.Reaction,
    "stage": vocabulary.Stage,
    "ground": vocabulary.Ground,
    "change": vocabulary.ChangeKind,
    "role": vocabulary.Role,
}


def test_both_languages_hold_the_same_codes() -> None:
    french, english = (set(catalogue(language)) for language in ("fr", "en"))

    assert french == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_empty(language: str) -> None:
    assert [code for code, sentence in catalogue(language).items() if not sentence.strip()] == []


def test_both_languages_use_the_same_fields() -> None:
    def fields(sentence: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}

    differing = [
        code for code, sentence in catalogue("fr").items() if fields(sentence) != fields(catalogue("en").get(code, ""))
    ]

    assert differing == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("family", FAMILIES)
def test_every_word_of_the_vocabulary_has_a_label(family: str, language: str) -> None:
    for word in FAMILIES[family]:
        assert label(f"{family}.{word}", language)


def test_money_is_written_as_recruiters_write_it() -> None:
    line = Line("test", {"amount": 38000})

    assert say_template("{amount:money}", line, "fr") == "38\N{NO-BREAK SPACE}k€"
    assert say_template("{amount:money}", line, "en") == "€38k"


def test_a_month_is_said_as_a_month() -> None:
    line = Line("test", {"on": "2026-03"})

    assert say_template("{on:date}", line, "fr") == "mars 2026"
    assert say_template("{on:date}", line, "en") == "March 2026"


def test_what_is_filled_in_stays_text() -> None:
    """A brace in what a recruiter typed is not a field."""
    line = Line("test", {"name": "{password}"})

    assert say_template("{name}", line, "fr") == "{password}"


def say_template(template: str, line: Line, language: str) -> str:
    return sentences._Sentence(language).format(template, **line.data)


def test_a_code_without_a_sentence_is_a_defect_of_ours() -> None:
    with pytest.raises(LookupError):
        say(Line("no.such.code"), "fr")
