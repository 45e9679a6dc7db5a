"""What the cell styles of a workbook look like: fill colour, colour of the letters, struck through or not."""

from dataclasses import dataclass, field, replace

from ravive.connectors.files import colours
from ravive.connectors.files.xlsx.package import Package
from ravive.connectors.files.xml_stream import Attributes, local


@dataclass(frozen=True, slots=True)
class Look:
    """What one style shows beside the value; a style that shows nothing of it is not kept."""

    colour: str | None = None
    ink: str | None = None
    struck: bool = False


_PLAIN = Look()
#: The order in which themes list their colours differs from the order in which styles number them.
_THEME_ORDER = ("lt1", "dk1", "lt2", "dk2", *(f"accent{number}" for number in range(1, 7)), "hlink", "folHlink")
_BLACK = "#000000"


def read_looks(package: Package) -> dict[int, Look]:
    """Return the styles that show something, by their number."""
    related = {relation.kind: relation.target for relation in package.relations(package.workbook_part).values()}
    part = related.get("styles", "xl/styles.xml")
    if not package.has(part):
        return {}
    collector = _Collector(_theme(package, related.get("theme", "xl/theme/theme1.xml")))
    package.stream(part, start=collector.start)
    return collector.looks()


def _theme(package: Package, part: str) -> tuple[str, ...]:
    """Return the theme's colours as `rrggbb`, in the order styles number them; nothing without a theme."""
    if not package.has(part):
        return ()
    found: dict[str, str] = {}
    slot: list[str] = []

    def start(tag: str, attributes: Attributes) -> None:
        name = local(tag)
        if name in _THEME_ORDER:
            slot[:] = [name]
        elif name in {"srgbClr", "sysClr"} and slot:
            found.setdefault(slot[0], attributes.get("lastClr") or attributes.get("val", ""))
            slot.clear()

    package.stream(part, start=start)
    return tuple(found.get(name, "ffffff") for name in _THEME_ORDER)


@dataclass(slots=True)
class _Collector:
    """Gathers fonts, fills and cell formats of the style sheet as they stream by."""

    theme: tuple[str, ...]
    section: str = ""
    pattern: str = "none"
    fonts: list[Look] = field(default_factory=list)
    fills: list[str | None] = field(default_factory=list)
    formats: list[tuple[int, int]] = field(default_factory=list)

    def start(self, tag: str, attributes: Attributes) -> None:
        """Take one element of the style sheet."""
        name = local(tag)
        if name in {"fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "colors"}:
            self.section = name
        elif self.section == "fonts":
            self._font(name, attributes)
        elif self.section == "fills":
            self._fill(name, attributes)
        elif self.section == "cellXfs" and name == "xf":
            self.formats.append((int(attributes.get("fontId", 0)), int(attributes.get("fillId", 0))))

    def _font(self, name: str, attributes: Attributes) -> None:
        if name == "font":
            self.fonts.append(_PLAIN)
        elif name == "strike" and self.fonts:
            struck = attributes.get("val", "1") not in {"0", "false"}
            self.fonts[-1] = replace(self.fonts[-1], struck=struck)
        elif name == "color" and self.fonts:
            ink = self._colour(attributes)
            self.fonts[-1] = replace(self.fonts[-1], ink=None if ink == _BLACK else ink)

    def _fill(self, name: str, attributes: Attributes) -> None:
        if name == "fill":
            self.fills.append(None)
            self.pattern = "none"
        elif name == "patternFill":
            self.pattern = attributes.get("patternType", "none")
        elif name == "fgColor" and self.pattern != "none" and self.fills:
            self.fills[-1] = self._colour(attributes)

    def _colour(self, attributes: Attributes) -> str | None:
        if "rgb" in attributes:
            return colours.from_rgb(attributes["rgb"])
        if "theme" in attributes:
            number = int(attributes["theme"])
            tint = float(attributes.get("tint", 0))
            return colours.tinted(self.theme[number], tint) if number < len(self.theme) else None
        return colours.from_palette(int(attributes.get("indexed", 64)))

    def looks(self) -> dict[int, Look]:
        """Return the cell formats that show something."""
        found = {}
        for number, (font, fill) in enumerate(self.formats):
            base = self.fonts[font] if font < len(self.fonts) else _PLAIN
            look = replace(base, colour=self.fills[fill] if fill < len(self.fills) else None)
            if look != _PLAIN:
                found[number] = look
        return found
