"""French first, English complete: no page in one language holds a word of the other."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from django.test import Client
from django.utils import translation
from django.utils.translation import trans_real

import ravive
from addresses import PATTERNS, Scene, a_scene, browser_of
from cast import NOW, Cast
from ravive.application.actions.preferences import do_choose_language
from ravive.application.ports import Ports
from ravive.application.sentences import catalogue

SOURCE = Path(ravive.__file__).parent
WEB = SOURCE / "web"
PO = SOURCE / "locale" / "fr" / "LC_MESSAGES" / "django.po"
#: Shorter than this, a piece of a sentence may be anybody's.
_TELLING = 12
_NOT_PAGES = {"brief_pdf", "mfa_download_recovery_codes"}
_FIELD = re.compile(r"%\(\w+\)[sd]|%[sd]|\{[^{}]*\}|<[^>]*>")


def pieces_of(text: str) -> set[str]:
    """The parts of a message between what is filled in, long enough to tell its language."""
    return {piece.strip() for piece in _FIELD.split(unescape(text)) if len(piece.strip()) >= _TELLING}


def messages() -> Iterator[tuple[str, str]]:
    """Every message of the pages: in English, in French."""
    with PO.open("rb") as file:
        for message in read_po(file):
            originals = message.id if isinstance(message.id, tuple | list) else [message.id]
            forms = message.string if isinstance(message.string, tuple | list) else [message.string]
            for original in filter(None, originals):
                for form in forms:
                    yield original, form


def leftovers() -> dict[str, set[str]]:
    """By language, the pieces that belong to the other one alone."""
    english = {piece for original, _ in messages() for piece in pieces_of(original)}
    french = {piece for _, form in messages() for piece in pieces_of(form)}
    for language, pieces in (("en", english), ("fr", french)):
        for sentence in catalogue(language).values():
            pieces.update(pieces_of(sentence))
    return {"en": french - english, "fr": english - french}


def words_of(page: str) -> str:
    """What is read or heard of a page."""
    shown = re.sub(r"<(script|style)\b.*?</\1>", " ", page, flags=re.DOTALL)
    heard = " · ".join(re.findall(r'(?:title|alt|aria-label|placeholder|data-[a-z-]+)="([^"]*)"', shown))
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", shown)) + " · " + heard)


@pytest.fixture
def scene(cast: Cast, data_dir: Path, still_world: Ports) -> Scene:
    assert data_dir
    return a_scene(cast, still_world)


def pages(browser: Client, scene: Scene) -> Iterator[tuple[str, str]]:
    for name in sorted(set(PATTERNS) - _NOT_PAGES):
        answer = browser.get(scene.address(name))
        if answer.status_code not in {302, 405}:
            yield name, answer.content.decode()


@pytest.mark.django_db
@pytest.mark.ignore_template_errors
@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_page_of_a_member_holds_a_sentence_of_the_other_language(language: str, scene: Scene, cast: Cast) -> None:
    do_choose_language(actor=cast.alice, at=NOW, language=language)
    foreign = leftovers()[language]
    found = {}
    for name, page in pages(browser_of(cast.alice), scene):
        assert f'<html lang="{language}"' in page, name
        words = words_of(page)
        if held := sorted(piece for piece in foreign if re.search(rf"(?<!\w){re.escape(piece)}(?!\w)", words)):
            found[name] = held

    assert found == {}


def test_a_leftover_would_be_found() -> None:
    assert "Prénom" not in leftovers()["fr"]
    assert any("Good to see you" in piece for piece in leftovers()["fr"])
    assert any("Se connecter" in piece or "mot de passe" in piece for piece in leftovers()["en"])


@pytest.mark.django_db
@pytest.mark.ignore_template_errors
def test_every_message_of_a_page_in_french_is_translated(
    scene: Scene, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ours and those of the libraries alike: asked for in French, and not in any French catalogue."""
    missing: set[str] = set()
    for name in ("gettext", "pgettext", "ngettext", "npgettext"):
        monkeypatch.setattr(translation._trans, name, noting(getattr(trans_real, name), name, missing))

    with translation.override("fr"):
        translation.gettext("a message of nobody")
    assert missing == {"a message of nobody"}

    seen = [name for visitor in (cast.alice, None) for name, _ in pages(browser_of(visitor), scene)]

    assert len(seen) > 20
    assert sorted(missing - {"a message of nobody"}) == []


def noting(real, name: str, missing: set[str]):
    def translate(*arguments):
        message = arguments[1] if name in {"pgettext", "npgettext"} else arguments[0]
        key = f"{arguments[0]}{trans_real.CONTEXT_SEPARATOR}{message}" if "pgettext" in name else message
        known = trans_real.catalog()._catalog
        if translation.get_language() == "fr" and message and key not in known and (key, 0) not in known:
            missing.add(str(message))
        return real(*arguments)

    return translate


# --- Which language ---------------------------------------------------------------------------------------------------
@pytest.mark.django_db
@pytest.mark.parametrize(
    ("browser", "language"),
    [("", "fr"), ("fr-FR,fr;q=0.9", "fr"), ("en-GB,en;q=0.9", "en"), ("de-DE,de;q=0.9", "fr"), ("*", "fr")],
)
def test_a_visitor_is_spoken_to_in_french_unless_their_browser_speaks_english(browser: str, language: str) -> None:
    page = Client().get("/accounts/login/", headers={"Accept-Language": browser})

    assert f'<html lang="{language}"' in page.content.decode()


@pytest.mark.django_db
def test_a_member_is_spoken_to_in_their_language_whatever_their_browser_says(cast: Cast) -> None:
    do_choose_language(actor=cast.alice, at=NOW, language="en")

    for member, language in ((cast.alice, "en"), (cast.bob, "fr")):
        page = browser_of(member).get("/people/", headers={"Accept-Language": "en" if language == "fr" else "fr"})
        assert f'<html lang="{language}"' in page.content.decode()


# --- In the sources ---------------------------------------------------------------------------------------------------
_ACCENTED = re.compile(r"[àâçéèêëîïôùûüœÀÂÇÉÈÊËÎÏÔÙÛÜŒ]")
#: Where French stands on purpose: the page of an error in which nothing works any more, the name of the language in
#: itself, the specimens of the components, the invented words that only builders see.
_IN_FRENCH = {
    "templates/500.html",
    "forms.py",
    "views/components.py",
    "templates/components/specimens.html",
    "templates/components/index.html",
}


def test_no_page_is_written_in_french_beside_the_catalogue() -> None:
    found = []
    for path in sorted([*WEB.rglob("*.py"), *WEB.rglob("*.html"), *(WEB / "static" / "js").glob("*.js")]):
        place = path.relative_to(WEB).as_posix()
        text = re.sub(r"{% comment %}.*?{% endcomment %}", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        text = re.sub(r'""".*?"""|#:? .*', "", text, flags=re.DOTALL if path.suffix == ".py" else 0)
        if place not in _IN_FRENCH and _ACCENTED.search(text):
            found.append(place)

    assert found == []
