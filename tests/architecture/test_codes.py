"""
Every code that the product may answer has its sentence, and every sentence has its code.

Codes are read in the source itself. One written whole (`"recall.must_missing"`) must be a sentence. One that is built
(`f"brief.past.{side}"`) is read as a pattern that at least one sentence must fit: which of its values can occur is the
business of the test of its module. The other way round, a sentence that no code and no pattern leads to is dead.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import ravive
from ravive.application.sentences import LANGUAGES, catalogue

SOURCE = Path(ravive.__file__).parent
_CODE = re.compile(r"[a-z_]+(\.[a-z0-9_]+)+")
#: What takes a code first. What stands there is a code, even of a family that has no sentence at all.
_TAKES_A_CODE = {"Line", "stop", "_refuse", "BadLineError"}
#: Errors whose first argument is a noun or a role, and whose code is their own.
_TAKES_A_NOUN = {"NotFoundError", "NotAllowedError", "AppendOnlyError"}
#: Names of files that begin like a family.
_FILE_NAMES = {"taxonomy.tsv.gz", "upload.json"}
#: The verdicts on claims leave the family out: `lifted("terms.higher")` is `refusals.terms.higher`.
_VERDICTS = {"lifted": 0, "stands": 0, "unknown": 0, "lifted_by": 1}


#: Stands for what is filled in.
_FILLED = "\0"


def trees() -> Iterator[ast.Module]:
    for path in sorted(SOURCE.rglob("*.py")):
        yield ast.parse(path.read_text(encoding="utf-8"))


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def written(node: ast.expr) -> str | None:
    """A code that stands there: whole, or as a pattern in which what is filled in is `\\0`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else _FILLED for part in node.values)
    return None


def arguments(call: ast.Call) -> Iterator[str]:
    """The codes among the arguments of a call, whole."""
    name = name_of(call)
    if name in _VERDICTS:
        first, family = _VERDICTS[name], "refusals."
    elif name in _TAKES_A_CODE or (name.endswith("Error") and name not in _TAKES_A_NOUN):
        first, family = 0, ""
    elif name == "Verdict":
        first, family = 1, ""
    else:
        return
    for argument in call.args[first : first + 1]:
        code = written(argument)
        if code is not None:
            yield family + code


@cache
def codes() -> frozenset[str]:
    families = {code.partition(".")[0] for code in catalogue("fr")}
    found: set[str] = set()
    for tree in trees():
        inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in ast.walk(tree):
            text = written(node) if isinstance(node, ast.expr) and id(node) not in inside else None
            if text and _CODE.fullmatch(text.replace(_FILLED, "x")) and text.partition(".")[0] in families:
                found.add(text)
            elif isinstance(node, ast.Call):
                found.update(arguments(node))
    # Two helpers complete any code of their family: as patterns they would fit everything.
    return frozenset(found - _FILE_NAMES - {f"refusals.{_FILLED}", f"label.{_FILLED}"})


def patterns() -> dict[str, re.Pattern[str]]:
    return {
        code: re.compile(re.escape(code).replace(re.escape(_FILLED), "[^.]*")) for code in codes() if _FILLED in code
    }


def test_codes_are_found_at_all() -> None:
    assert {"recall.must_missing", "lines.no_id", f"brief.past.{_FILLED}"} <= codes()
    assert len(codes()) > 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_that_is_written_whole_has_its_sentence(language: str) -> None:
    assert sorted(code for code in codes() if _FILLED not in code and code not in catalogue(language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_that_is_built_can_be_a_sentence(language: str) -> None:
    sentences = catalogue(language)

    assert [code for code, pattern in patterns().items() if not any(map(pattern.fullmatch, sentences))] == []


def test_no_sentence_is_dead() -> None:
    built = patterns().values()
    labels = tuple(code for code in catalogue("fr") if code.startswith("label."))
    alive = {*codes(), *labels}
    dead = [
        code
        for code in catalogue("fr")
        if code.removesuffix(".one") not in alive
        and not any(pattern.fullmatch(code.removesuffix(".one")) for pattern in built)
    ]

    assert dead == []
