"""Every pair of colours that is used together can be read, in both themes (WCAG 2.2 AA)."""

import re
from pathlib import Path

import pytest

import ravive.web

TOKENS = (Path(ravive.web.__file__).parent / "static/css/tokens.css").read_text()
PAIR = re.compile(r"--([a-z-]+): light-dark\((#[0-9a-fA-F]{6}), (#[0-9a-fA-F]{6})\)")
COLOURS = {name: {"light": light, "dark": dark} for name, light, dark in PAIR.findall(TOKENS)}

GROUNDS = ("ground", "surface", "raised", "sunken", "hover", "selected")
TEXT = 4.5
MARK = 3.0

PAIRS = [
    *[("ink", ground, TEXT) for ground in GROUNDS],
    *[("ink-soft", ground, TEXT) for ground in GROUNDS],
    *[("ink-faint", ground, TEXT) for ground in ("ground", "surface", "raised", "hover")],
    ("on-ink", "ink", TEXT),
    *[("edge", ground, MARK) for ground in ("surface", "raised", "ground")],
    *[(hue, f"{hue}-tint", TEXT) for hue in ("call", "warm", "leave", "block")],
    *[(hue, "surface", TEXT) for hue in ("call", "warm", "leave", "block")],
]


def luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("mark", "ground", "least"), PAIRS)
def test_what_is_written_can_be_read_on_its_ground(mark: str, ground: str, least: float, theme: str) -> None:
    assert contrast(COLOURS[mark][theme], COLOURS[ground][theme]) >= least


def test_the_extremes_measure_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_no_hue_is_defined_outside_the_decisions() -> None:
    """Colour means a decision and nothing else: every other token is close to grey."""
    hues = {"call", "warm", "leave", "block"}
    neutral = {name: themes for name, themes in COLOURS.items() if name.removesuffix("-tint") not in hues}

    for name, themes in neutral.items():
        for colour in themes.values():
            channels = [int(colour[start : start + 2], 16) for start in (1, 3, 5)]
            assert max(channels) - min(channels) <= 12, name
