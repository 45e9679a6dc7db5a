"""The rules of the design that can be read in its files."""

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import ravive.web
from ravive.domain.kernel.vocabulary import Decision, Status
from ravive.web.navigation import PLACES

WEB = Path(ravive.web.__file__).parent
TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
STYLES = sorted((WEB / "static/css").glob("*.css"))
SCRIPTS = sorted((WEB / "static/js").glob("*.js"))


def sprite() -> set[str]:
    tree = ET.parse(WEB / "static/icons.svg")  # noqa: S314 - our own file
    return {symbol.attrib["id"] for symbol in tree.iter() if "id" in symbol.attrib}


def test_every_icon_that_a_template_names_is_drawn() -> None:
    named = {name for path in TEMPLATES for name in re.findall(r'{% icon "([a-z_]+)"', path.read_text())}

    assert named - sprite() == set()


def test_every_decision_and_every_status_has_an_icon_of_its_name() -> None:
    assert {*Decision, *Status} <= sprite()


def test_colours_are_named_in_one_file_only() -> None:
    """Elsewhere only roles: a page in the wrong theme is a page with a colour of its own."""
    loose = {
        path.name: found
        for path in STYLES
        if path.name != "tokens.css" and (found := re.findall(r"#[0-9a-fA-F]{3,8}\b", path.read_text()))
    }

    assert loose == {}


def test_hooks_of_scripts_are_data_attributes_that_the_templates_hold() -> None:
    """No script hangs on a class that a designer may rename; and no hook is left without its element."""
    text = "\n".join(path.read_text() for path in TEMPLATES)
    hooks = {hook for path in SCRIPTS for hook in re.findall(r"\[(data-ravive-[a-z-]+)", path.read_text())}

    assert {hook for hook in hooks if hook not in text} == set()


def test_every_component_opens_with_its_contract() -> None:
    components = [path for path in TEMPLATES if path.parent.name == "components" and path.name != "index.html"]

    assert components
    assert [path.name for path in components if "{% comment %}" not in path.read_text()[:200]] == []


def test_every_table_has_a_caption() -> None:
    for path in TEMPLATES:
        text = path.read_text()
        assert text.count("<table") == text.count("<caption"), path.name


def test_each_place_of_the_rail_has_a_key_of_its_own() -> None:
    keys = Counter(place.key for place in PLACES)

    assert keys.most_common(1)[0][1] == 1
    assert {place.icon for place in PLACES} <= sprite()
