"""Colours as `#rrggbb`, whatever way a format has of writing them."""

import colorsys

#: The palette of Excel 97, which files still point into (index 0 to 63): rrggbb, one after the other.
_PALETTE = (
    "000000ffffffff000000ff000000ffffff00ff00ff00ffff000000ffffffff000000ff000000ffffff00ff00ff00ffff"
    "800000008000000080808000800080008080c0c0c08080809999ff993366ffffccccffff660066ff80800066ccccccff"
    "000080ff00ffffff0000ffff8000808000000080800000ff00ccffccffffccffccffff9999ccffff99cccc99ffffcc99"
    "3366ff33cccc99cc00ffcc00ff9900ff6600666699969696003366339966003300333300993300993366333399333333"
)
_WHITE = "ffffff"


def from_rgb(text: str | None) -> str | None:
    """Return `#rrggbb` from `RRGGBB`, `AARRGGBB` or `#rrggbb`; None for white, nothing, or what is no colour."""
    if not text:
        return None
    digits = text.lstrip("#").lower()[-6:]
    if len(digits) != 6 or digits == _WHITE or any(digit not in "0123456789abcdef" for digit in digits):
        return None
    return f"#{digits}"


def from_palette(index: int) -> str | None:
    """Return the colour of an index of the old palette; None for white and for the automatic colours."""
    return from_rgb(_PALETTE[6 * index : 6 * index + 6]) if index >= 0 else None


def tinted(digits: str, tint: float) -> str | None:
    """Return a theme colour (`rrggbb`) made lighter (`tint` up to 1) or darker (down to -1), as Excel does."""
    red, green, blue = (int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    parts = colorsys.hls_to_rgb(hue, min(1.0, max(0.0, light)), saturation)
    return from_rgb("".join(f"{round(part * 255):02x}" for part in parts))
