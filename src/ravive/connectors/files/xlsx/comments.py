"""What people pinned to cells: notes as Excel always had them, and the threaded comments of later versions."""

from dataclasses import dataclass, field

from ravive.connectors.files.xlsx.package import Package
from ravive.connectors.files.xlsx.scan import Place, place_of
from ravive.connectors.files.xml_stream import Attributes, local, stream_xml


@dataclass(slots=True)
class _Notes:
    """Gathers the text of each note as the part streams by."""

    tag: str
    place: Place | None = None
    inside: bool = False
    found: dict[Place, list[str]] = field(default_factory=dict)

    def start(self, tag: str, attributes: Attributes) -> None:
        name = local(tag)
        if name == self.tag:
            self.place = place_of(attributes.get("ref", ""))
        # Phonetic runs repeat the text in another script.
        self.inside = name == "t"

    def end(self, tag: str) -> None:
        if local(tag) == "t":
            self.inside = False

    def text(self, text: str) -> None:
        if self.inside and self.place is not None:
            self.found.setdefault(self.place, []).append(text)


def read_comments(package: Package, part: str) -> dict[Place, str]:
    """Return the comments of a sheet by cell, the thread in place of the note that stands for it."""
    related = package.relations(part).values()
    notes: dict[Place, str] = {}
    for relation in related:
        if relation.kind == "comments" and package.has(relation.target):
            notes.update(_read_notes(package, relation.target))
    threads: dict[Place, list[str]] = {}
    people = _people(package)
    for relation in related:
        if relation.kind == "threadedComment" and package.has(relation.target):
            _read_thread(package, relation.target, people, threads)
    return notes | {place: "\n".join(said) for place, said in threads.items()}


def _read_notes(package: Package, part: str) -> dict[Place, str]:
    notes = _Notes("comment")
    with package.open(part) as source:
        stream_xml(source, file=package.file, start=notes.start, end=notes.end, text=notes.text)
    return {place: "".join(said).strip() for place, said in notes.found.items() if "".join(said).strip()}


def _people(package: Package) -> dict[str, str]:
    """Return the authors of threads by identifier."""
    found: dict[str, str] = {}

    def start(tag: str, attributes: Attributes) -> None:
        if local(tag) == "person":
            found[attributes.get("id", "")] = attributes.get("displayName", "")

    for relation in package.relations(package.workbook_part).values():
        if relation.kind == "person" and package.has(relation.target):
            package.stream(relation.target, start=start)
    return found


def _read_thread(package: Package, part: str, people: dict[str, str], threads: dict[Place, list[str]]) -> None:
    """Add each message of a thread as `Author 2026-01-12 : text`, the way a recruiter signs a note."""
    here: list[tuple[Place, str]] = []
    said: list[str] = []
    inside = [False]

    def start(tag: str, attributes: Attributes) -> None:
        name = local(tag)
        inside[0] = name == "text"
        if name == "threadedComment":
            place = place_of(attributes.get("ref", ""))
            signature = f"{people.get(attributes.get('personId', ''), '')} {attributes.get('dT', '')[:10]}".strip()
            here[:] = [(place, signature)] if place else []
            said.clear()

    def end(tag: str) -> None:
        inside[0] = False
        if local(tag) == "threadedComment" and here and said:
            place, signature = here[0]
            threads.setdefault(place, []).append(
                f"{signature} : {''.join(said).strip()}" if signature else "".join(said)
            )

    def text(piece: str) -> None:
        if inside[0]:
            said.append(piece)

    with package.open(part) as source:
        stream_xml(source, file=package.file, start=start, end=end, text=text)
