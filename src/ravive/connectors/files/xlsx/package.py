"""The parts of a workbook and how they refer to one another."""

import posixpath
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO

from ravive.connectors.files.xml_stream import Attributes, Start, Text, local, stream_xml
from ravive.domain.kernel.errors import UnreadableFileError


@dataclass(frozen=True, slots=True)
class Relation:
    """A reference from one part to another: its kind (the last word of its type) and the part it leads to."""

    kind: str
    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet as the workbook lists it."""

    name: str
    part: str
    hidden: bool


class Package:
    """An opened workbook archive."""

    def __init__(self, archive: zipfile.ZipFile, *, file: str) -> None:
        self._archive = archive
        # Some writers begin names with a slash or use capitals: parts are looked up without either.
        self._names = {name.lstrip("/").lower(): name for name in archive.namelist()}
        self.file = file

    def has(self, part: str) -> bool:
        """Whether the archive holds a part."""
        return part.lower() in self._names

    def open(self, part: str) -> IO[bytes]:
        """
        Return the content of a part, to be streamed.

        Raises:
            UnreadableFileError: there is no such part.
        """
        name = self._names.get(part.lower())
        if name is None:
            raise UnreadableFileError("files.corrupt", file=self.file)
        return self._archive.open(name)

    def stream(self, part: str, *, start: Start, text: Text | None = None) -> None:
        """Hand over the elements of a part (see `stream_xml`)."""
        with self.open(part) as source:
            stream_xml(source, file=self.file, start=start, text=text)

    def relations(self, part: str) -> Mapping[str, Relation]:
        """Return what a part refers to, by identifier; nothing when it refers to nothing."""
        folder, name = posixpath.split(part)
        listing = f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"
        found: dict[str, Relation] = {}
        if not self.has(listing):
            return found

        def start(tag: str, attributes: Attributes) -> None:
            if local(tag) == "Relationship":
                found[attributes.get("Id", "")] = _relation(attributes, folder)

        self.stream(listing, start=start)
        return found

    @property
    def workbook_part(self) -> str:
        """The part that lists the sheets."""
        for relation in self.relations("").values():
            if relation.kind == "officeDocument":
                return relation.target
        return "xl/workbook.xml"

    def sheets(self) -> tuple[SheetPart, ...]:
        """Return the worksheets in their order; chart sheets and macro sheets hold no rows and are left out."""
        relations = self.relations(self.workbook_part)
        found: list[SheetPart] = []

        def start(tag: str, attributes: Attributes) -> None:
            if local(tag) != "sheet":
                return
            key = next((value for name, value in attributes.items() if local(name) == "id"), "")
            relation = relations.get(key)
            if relation is not None and relation.kind == "worksheet":
                hidden = attributes.get("state", "visible") != "visible"
                found.append(SheetPart(attributes.get("name", ""), relation.target, hidden))

        self.stream(self.workbook_part, start=start)
        return tuple(found)


def _relation(attributes: Attributes, folder: str) -> Relation:
    target = attributes.get("Target", "")
    external = attributes.get("TargetMode") == "External"
    if not external:
        target = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
    return Relation(attributes.get("Type", "").rpartition("/")[2], target, external)
