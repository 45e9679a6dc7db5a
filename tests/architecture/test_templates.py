"""The templates, the pictures and the scripts of the pages: each is used, and what each one names is there."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import allauth
import pytest
from django.contrib.staticfiles import finders
from django.template import TemplateDoesNotExist, engines
from django.template.base import Lexer, TokenType
from django.template.loader import get_template

import ravive.web
from ravive.domain.kernel.vocabulary import Channel, Decision, Status
from ravive.web.templatetags.ravive import _CHANNEL_ICONS

WEB = Path(ravive.web.__file__).parent
TEMPLATES = WEB / "templates"
STATIC = WEB / "static"
NAMES = sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html"))
#: Those that Django looks up by itself.
ERROR_PAGES = {"403.html", "403_csrf.html", "404.html", "500.html"}
SCRIPTS = sorted((STATIC / "js").glob("*.js"))
STYLES = sorted((STATIC / "css").glob("*.css"))
PYTHON = sorted(WEB.rglob("*.py"))


def text_of(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


@cache
def python_text() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in PYTHON)


def tokens(name: str) -> Iterator[tuple[TokenType, str]]:
    """The tags and the variables of a template, comments left out."""
    commented = False
    for token in Lexer(text_of(name)).tokenize():
        if token.token_type is TokenType.BLOCK and token.contents.split()[0] in {"comment", "endcomment"}:
            commented = token.contents.split()[0] == "comment"
        elif not commented and token.token_type in {TokenType.BLOCK, TokenType.VAR}:
            yield token.token_type, token.contents


def named_in(name: str) -> set[str]:
    """The templates that a template extends or includes."""
    return set(re.findall(r'{% (?:extends|include) "([^"]+)"', text_of(name)))


# --- Templates --------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", NAMES)
def test_every_tag_every_filter_and_every_parent_of_a_template_exists(name: str) -> None:
    get_template(name)
    for other in named_in(name):
        get_template(other)


def test_a_template_that_is_wrong_would_be_found() -> None:
    with pytest.raises(TemplateDoesNotExist):
        get_template("no/such.html")


@pytest.mark.parametrize("name", NAMES)
def test_every_library_that_a_template_loads_is_used_in_it(name: str) -> None:
    libraries = engines["django"].engine.template_libraries
    used = list(tokens(name))
    for kind, contents in used:
        if kind is not TokenType.BLOCK or not contents.startswith("load "):
            continue
        for library_name in contents.split()[1:]:
            library = libraries[library_name]
            tags, filters = set(library.tags), set(library.filters)
            tag_used = any(kind is TokenType.BLOCK and text.split()[0] in tags for kind, text in used)
            filter_used = any(set(re.findall(r"\|(\w+)", text)) & filters for _kind, text in used)
            assert tag_used or filter_used, library_name


def test_no_template_is_unused() -> None:
    """From the views, the template tags and the pages that Django and allauth look up, along what they include."""
    allauth_templates = Path(allauth.__file__).parent / "templates"
    roots = set(re.findall(r'"([a-z0-9_/]+\.html)"', python_text())) | ERROR_PAGES
    roots |= {name for name in NAMES if (allauth_templates / name).is_file()}
    reached: set[str] = set()
    waiting = [name for name in NAMES if name in roots]
    while waiting:
        name = waiting.pop()
        reached.add(name)
        waiting.extend((named_in(name) & set(NAMES)) - reached)

    assert sorted(set(NAMES) - reached) == []


def test_every_form_that_is_sent_carries_its_token() -> None:
    for name in NAMES:
        for form in re.findall(r'<form\b[^>]*method="post".*?</form>', text_of(name), re.DOTALL | re.IGNORECASE):
            assert "{% csrf_token %}" in form, name


def test_a_link_that_opens_a_window_gives_it_no_handle_on_ours() -> None:
    for name in NAMES:
        for link in re.findall(r"<a\b[^>]*target=[^>]*>", text_of(name)):
            assert 'rel="noopener' in link, name


_INLINE = {
    "a script": re.compile(r"<script(?![^>]*\bsrc=)(?![^>]*application/json)[^>]*>", re.IGNORECASE),
    "a style sheet": re.compile(r"<style\b", re.IGNORECASE),
    "a style": re.compile(r"\sstyle=", re.IGNORECASE),
    "an event": re.compile(r"\s(?:on[a-z]+|hx-on[a-z:-]*)=", re.IGNORECASE),
    "a script as an address": re.compile(r"javascript:", re.IGNORECASE),
    "a value computed by htmx": re.compile(r"hx-(?:vals|headers|vars)=.js:", re.IGNORECASE),
}


@pytest.mark.parametrize("what", _INLINE)
def test_no_template_holds_anything_that_the_policy_refuses(what: str) -> None:
    assert [name for name in NAMES if _INLINE[what].search(text_of(name))] == []


def test_no_picture_holds_a_script() -> None:
    for path in STATIC.rglob("*.svg"):
        for element in ET.parse(path).iter():  # noqa: S314 - our own files
            assert not element.tag.endswith("script"), path.name
            assert not [name for name in element.attrib if name.startswith("on") or name == "style"], path.name


# --- Static files -----------------------------------------------------------------------------------------------------
@cache
def static_files_named() -> frozenset[str]:
    from_templates = {found for name in NAMES for found in re.findall(r"{% static ['\"]([^'\"]+)['\"]", text_of(name))}
    from_python = set(re.findall(r'\bstatic\("([^"]+)"\)', python_text()))
    from_styles = {
        (path.parent / address).resolve().relative_to(STATIC.resolve()).as_posix()
        for path in STYLES
        for address in re.findall(r'url\("([^")]+)"\)', path.read_text(encoding="utf-8"))
        if not address.startswith("data:")
    }
    return frozenset(from_templates | from_python | from_styles)


def test_every_static_file_that_is_named_exists() -> None:
    assert [name for name in static_files_named() if finders.find(name) is None] == []


def test_every_static_file_is_named_somewhere() -> None:
    held = {path.relative_to(STATIC).as_posix() for path in STATIC.rglob("*") if path.is_file()}
    papers = {name for name in held if name.endswith((".md", ".txt"))}  # licences and origins

    assert held - papers - static_files_named() == set()


def test_nothing_is_fetched_from_elsewhere() -> None:
    """No font, script, style or picture of another site: neither a leak nor a page that breaks offline."""
    pages = {name: text_of(name) for name in NAMES}
    files = {path.name: path.read_text(encoding="utf-8") for path in (*STYLES, *SCRIPTS)}
    fetched = re.compile(r"(?:src|href|url\(|import\(?|fetch\()\s*=?\s*[\"'(]*(?:https?:)?//", re.IGNORECASE)

    assert [name for name, text in {**pages, **files}.items() if fetched.search(text)] == []


# --- Icons ------------------------------------------------------------------------------------------------------------
@cache
def icons_named() -> frozenset[str]:
    """Every icon named in a template, in the code, or by a word of the vocabulary."""
    in_templates = {name for page in NAMES for name in re.findall(r"{% icon ['\"]([a-z_]+)['\"]", text_of(page))}
    # Those chosen by a variable are words of the code beside it.
    in_code = set(re.findall(r'"([a-z_]+)"', python_text()))
    in_variables = {
        word
        for page in NAMES
        for tag in re.findall(r"{% (?:icon|with|include) [^%]*%}", text_of(page))
        for word in re.findall(r"['\"]([a-z_]+)['\"]", tag)
    }
    channels = {_CHANNEL_ICONS.get(channel, channel) for channel in Channel}
    return frozenset(in_templates | channels | {*Decision, *Status} | ((in_code | in_variables) & drawn()))


@cache
def drawn() -> frozenset[str]:
    tree = ET.parse(STATIC / "icons.svg")  # noqa: S314 - our own file
    return frozenset(element.attrib["id"] for element in tree.iter() if "id" in element.attrib)


def test_every_icon_that_is_named_is_drawn() -> None:
    assert icons_named() - drawn() == set()


def test_every_icon_that_is_drawn_is_named() -> None:
    assert drawn() - icons_named() == set()
