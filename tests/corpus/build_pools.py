"""
Build the measuring pools from the tables of `pools_src`: `python tests/corpus/build_pools.py [--check]`.

Each `pools_src/NN-name.toml` holds the rows of one pool and what a careful recruiter would decide about its people.
From it come the files of `pools/NN-name`: the spreadsheets, the advert, the changes and `gold.json`. `--check` reads
what was written again and compares it with the gold. README.md says who may look at what.
"""

import argparse
import csv
import io
import json
import re
import shutil
import sys
import tomllib
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from pool_files import CsvShape, Line, Sheet, value_of, write_csv, write_ods, write_xls, write_xlsx
from python_calamine import CalamineWorkbook

HERE = Path(__file__).parent
SOURCES, POOLS = HERE / "pools_src", HERE / "pools"
CONVENTION = (
    "row = the number a spreadsheet program shows, from 1, titles and headers counted; "
    "in a .csv the records are counted (a record over several lines counts once)"
)
LONG_SILENCE, TOO_OLD = 365, 730
MAIL = re.compile(r"[\w.+-]+@example\.(?:org|com|fr)")
DECISIONS = ("call_now", "warm_up", "let_go", "blocked")
KINDS = {
    *("missing_skill", "experience_short", "experience_over", "salary_gap", "location", "availability", "language"),
    *("soft_skill", "culture_fit", "motivation", "outranked", "position_closed", "contract", "credential", "conduct"),
    *("candidate_withdrew", "other"),
}
STATUSES = {"lifted", "stands", "unknown"}
PHONES = {
    "p": "06 39 98 {0} {1}",
    "p.": "06.39.98.{0}.{1}",
    "p+": "+33 6 39 98 {0} {1}",
    "p0": "063998{0}{1}",
    "p-": "06-39-98-{0}-{1}",
    "p9": "63998{0}{1}",
}


class CorpusError(Exception):
    """A table of the sources contradicts itself; the message says which pool and what."""


@dataclass(slots=True, kw_only=True)
class Person:
    """Somebody of the files, with all their rows."""

    key: str
    name: str
    also: list[str] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    sources: list[dict[str, Any]] = field(default_factory=list)
    safety: str | None = None
    said: str = ""


@dataclass(slots=True, kw_only=True)
class Reading:
    """What the walk through the rows of a pool has met."""

    number: int
    people: dict[str, Person] = field(default_factory=dict)
    aside: list[dict[str, Any]] = field(default_factory=list)
    blank: list[dict[str, Any]] = field(default_factory=list)
    phones: dict[str, int] = field(default_factory=dict)
    rows: int = 0
    with_a_person: int = 0


def plain(words: str) -> str:
    """Return the words in lower case, without accents or invisible characters."""
    split = unicodedata.normalize("NFKD", words)
    return "".join(c for c in split if unicodedata.category(c) not in ("Mn", "Cf")).lower()


def tokens(name: str) -> tuple[str, ...]:
    """Return the words of a name in a fixed order, as the scorer compares them."""
    return tuple(sorted(re.findall(r"[^\W_]+", plain(name))))


def slug(name: str) -> str:
    """Return a readable id for somebody without a label."""
    return ".".join(re.findall(r"[^\W_]+", plain(name)))


def phone(reading: Reading, key: str, style: str) -> str:
    """Return the fictitious number of a person (06 39 98 is reserved for fiction), always the same for the same key."""
    index = reading.phones.setdefault(key, len(reading.phones))
    digits = f"{(reading.number * 900 + index * 17 % 900) % 10_000:04d}"
    return PHONES[style].format(digits[:2], digits[2:])


def fill_phones(cell: Any, reading: Reading, key: str) -> Any:
    """Put the person's number where a cell says {p}, {p.}, {p+}, {p0}, {p-} or {p9} (a number that lost its zero)."""
    if not isinstance(cell, str):
        return cell
    filled = re.sub(r"\{(p[.+0-]?)\}", lambda found: phone(reading, key, found[1]), cell)
    return int(phone(reading, key, "p9")) if filled == "{p9}" else filled


def expand(cell: Any) -> Any:
    """Repeat the words of a {long} cell until it holds as many characters as asked."""
    if isinstance(cell, dict) and "long" in cell:
        padding = cell["long"] * (cell["size"] // len(cell["long"]) + 1)
        return str(cell.get("start", "") + padding)[: cell["size"]]
    return cell


def walk_row(raw: Any, place: dict[str, Any], sheet: dict[str, Any], reading: Reading) -> Line:
    """Turn one row of the source into the line to write, and note whose it is or why it must be set aside."""
    row: dict[str, Any] = {"c": raw} if isinstance(raw, list) else raw
    cells = [expand(cell) for cell in row.get("c", [])]
    reading.rows += 1
    key = ""
    if not cells:
        reading.blank.append(place)
    elif "aside" in row:
        level, why = row["aside"].split(":", 1)
        reading.aside.append({**place, "why": why.strip(), "level": level})
    elif not sheet.get("unrelated"):
        key = add_person(row, cells, place, sheet, reading)
    return Line(
        cells=tuple(fill_phones(cell, reading, key) for cell in cells),
        notes={int(column): note for column, note in row.get("note", {}).items()},
        fill=row.get("fill"),
        hidden=row.get("hidden", False),
    )


def add_person(
    row: dict[str, Any], cells: list[Any], place: dict[str, Any], sheet: dict[str, Any], reading: Reading
) -> str:
    """Add the row to the person it speaks of; return their id."""
    name = row.get("name") or " ".join(str(cells[column]) for column in sheet["names"] if str(cells[column]).strip())
    said = " ".join([*(str(value_of(cell)) for cell in cells), *row.get("note", {}).values()])
    key = row.get("id") or slug(name)
    person = reading.people.setdefault(key, Person(key=key, name=name))
    if tokens(name) != tokens(person.name) and name not in person.also:
        person.also.append(name)
    mails = [mail for column in sheet.get("emails", []) for mail in MAIL.findall(str(value_of(cells[column])).lower())]
    person.emails += [mail for mail in mails if mail not in person.emails]
    person.sources.append(place)
    person.safety = person.safety or row.get("safety")
    person.said += " " + said
    reading.with_a_person += 1
    return key


def label(raw: dict[str, Any], person: Person, as_of: date) -> dict[str, Any]:
    """Return the gold of one labelled person in the shape of the scorer."""
    last = str(raw["last"])
    made: dict[str, Any] = {
        "id": person.key,
        "name": person.name,
        "emails": person.emails,
        "sources": person.sources,
        "decision": raw["d"].split("/"),
        "last_contact": last,
        "why": raw["why"],
    }
    if person.also:
        made["also"] = person.also
    if "ch" in raw:
        made["channel"] = raw["ch"].split("/")
    made["reasons"] = [reason(words) for words in raw.get("r", [])]
    if "never" in raw:
        made["never_say"] = raw["never"]
    if "by" in raw:
        made["by"] = raw["by"]
    made["days_silent"] = (as_of - date.fromisoformat(last if len(last) > len("2026-01") else f"{last}-28")).days
    return made


def reason(words: str) -> dict[str, list[str]]:
    """Read `missing_skill/credential lifted/unknown`."""
    kinds, statuses = words.split()
    return {"kind": kinds.split("/"), "status": statuses.split("/")}


def gold(source: dict[str, Any], reading: Reading) -> dict[str, Any]:
    """Return `gold.json` of a pool."""
    people = [label(raw, reading.people[raw["id"]], source["as_of"]) for raw in source["labels"]]
    return {
        "scenario": source["scenario"],
        "about": source["about"],
        "language": source["language"],
        "as_of": source["as_of"].isoformat(),
        "pools": [file["path"] for file in source["file"]],
        "opening": "opening.md",
        "changes": "changes.txt" if source.get("changes") else None,
        "rows": {
            "people": len(reading.people),
            "with_a_person": reading.with_a_person,
            "merged": reading.with_a_person - len(reading.people),
            "read": {"min": reading.with_a_person, "max": reading.rows},
            "set_aside": reading.aside,
            "blank": reading.blank,
            "convention": CONVENTION,
        },
        "people": people,
        "top5": source["top5"],
        "pairs": [pair.split(" > ") for pair in source["pairs"]],
        "distinct": [pair.split(" ") for pair in source.get("distinct", [])],
        "roster": [roster_entry(person) for person in reading.people.values()],
    }


def roster_entry(person: Person) -> dict[str, Any]:
    """Return the line of one person in the roster."""
    entry = {
        "id": person.key,
        "name": person.name,
        "also": person.also,
        "emails": person.emails,
        "sources": person.sources,
    }
    return entry | ({"safety": person.safety} if person.safety else {})


def build(path: Path) -> str:
    """Build one pool from its source; return its name."""
    source = tomllib.loads(path.read_text(encoding="utf-8"))
    reading = Reading(number=int(path.name[:2]))
    folder = POOLS / source["scenario"]
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for file in source["file"]:
        write_file(folder, file, reading)
    (folder / "opening.md").write_text(source["opening"].lstrip(), encoding="utf-8")
    if source.get("changes"):
        (folder / "changes.txt").write_text(source["changes"].lstrip(), encoding="utf-8")
    unknown = {raw["id"] for raw in source["labels"]} - set(reading.people)
    refuse(source, [f"a label for nobody: {key}" for key in sorted(unknown)])
    made = gold(source, reading)
    refuse(source, contradictions(made, reading))
    (folder / "gold.json").write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return str(source["scenario"])


def write_file(folder: Path, file: dict[str, Any], reading: Reading) -> None:
    """Write one spreadsheet of a pool in the format of its extension."""
    path = folder / file["path"]
    is_text = path.suffix == ".csv"
    sheets = []
    for raw in file["sheet"]:
        places = (
            {"file": path.name, "sheet": None if is_text else raw["name"], "row": n}
            for n in range(1, len(raw["rows"]) + 1)
        )
        lines = tuple(walk_row(row, place, raw, reading) for row, place in zip(raw["rows"], places, strict=True))
        options = {key: raw[key] for key in ("hidden", "dates", "author") if key in raw}
        sheets.append(Sheet(name=raw.get("name", ""), lines=lines, merged=tuple(raw.get("merged", ())), **options))
    if is_text:
        write_csv(path, sheets[0].lines, CsvShape(**file.get("shape", {})))
    else:
        {".xlsx": write_xlsx, ".xls": write_xls, ".ods": write_ods}[path.suffix](path, tuple(sheets))


def contradictions(made: dict[str, Any], reading: Reading) -> list[str]:
    """Say all that a careful reader of the gold would object to."""
    people = {entry["id"]: entry for entry in made["people"]}
    wrong = [f"{len(people)} labels for {len(made['people'])} lines"] if len(people) < len(made["people"]) else []
    wrong += [trouble for entry in people.values() for trouble in label_troubles(entry, reading.people[entry["id"]])]
    named = [*made["top5"], *(key for pair in made["pairs"] + made["distinct"] for key in pair)]
    wrong += [f"not labelled: {key}" for key in named if key not in people]
    wrong += [
        f"upside down: {better} > {worse}" for better, worse in made["pairs"] if upside_down(people, better, worse)
    ]
    return wrong + shared_mails(reading) + unsaid_homonyms(made, reading)


def label_troubles(entry: dict[str, Any], person: Person) -> list[str]:
    """Say what is odd in one label."""
    silent, key, wrong = entry["days_silent"], entry["id"], []
    if not set(entry["decision"]) <= set(DECISIONS):
        wrong.append(f"{key}: decision {entry['decision']}")
    if any(not set(r["kind"]) <= KINDS or not set(r["status"]) <= STATUSES for r in entry["reasons"]):
        wrong.append(f"{key}: reasons {entry['reasons']}")
    if silent < 0 or (silent > TOO_OLD) != (entry.get("by") == "age"):
        wrong.append(f"{key}: silent for {silent} days but by {entry.get('by')}")
    if entry["decision"] == ["call_now"] and silent > LONG_SILENCE and entry.get("by") != "agreed_call_back":
        wrong.append(f"{key}: call_now after {silent} days")
    wrong += [
        f"{key}: {word!r} is not in the row"
        for word in entry.get("never_say", [])
        if plain(word) not in plain(person.said)
    ]
    return wrong


def upside_down(people: dict[str, dict[str, Any]], better: str, worse: str) -> bool:
    """Whether a pair puts first somebody whose decision is the lesser one."""
    if better not in people or worse not in people:
        return False
    return max(map(DECISIONS.index, people[better]["decision"])) > max(map(DECISIONS.index, people[worse]["decision"]))


def shared_mails(reading: Reading) -> list[str]:
    """Say which addresses belong to two people."""
    owners: dict[str, str] = {}
    pairs = [(mail, person.key) for person in reading.people.values() for mail in person.emails]
    return [f"{mail} is of {key} and {owners[mail]}" for mail, key in pairs if owners.setdefault(mail, key) != key]


def unsaid_homonyms(made: dict[str, Any], reading: Reading) -> list[str]:
    """Say which people share a name without being listed as distinct."""
    by_name: dict[tuple[str, ...], list[str]] = {}
    for person in reading.people.values():
        by_name.setdefault(tokens(person.name), []).append(person.key)
    said = {frozenset(pair) for pair in made["distinct"]}
    return [f"homonyms: {keys}" for keys in by_name.values() if len(keys) > 1 and frozenset(keys) not in said]


def refuse(source: dict[str, Any], wrong: list[str]) -> None:
    """Stop on the first pool that contradicts itself."""
    if wrong:
        raise CorpusError(source["scenario"] + ": " + "; ".join(wrong))


def check(folder: Path) -> list[str]:
    """Read the files of a pool again: each row that the gold names must hold the name of its person."""
    made = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    rows = {place: row for path in made["pools"] for place, row in read_rows(folder / path)}
    wrong = []
    for person in made["roster"]:
        names = [tokens(name) for name in [person["name"], *person["also"]]]
        for source in person["sources"]:
            said = set(tokens(rows.get((source["file"], source["sheet"], source["row"]), "")))
            if not any(set(name) <= said for name in names):
                wrong.append(f"{folder.name}: {person['name']} is not in {source}")
    return wrong


def read_rows(path: Path) -> list[tuple[tuple[str, str | None, int], str]]:
    """Return the text of each row of a file by (file, sheet, row)."""
    if path.suffix == ".csv":
        raw = path.read_bytes()
        encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
        try:
            words = raw.decode(encoding)
        except UnicodeDecodeError:
            words = raw.decode("cp1252")
        first = words.split("\n", 1)[0]
        records = csv.reader(io.StringIO(words, newline=""), delimiter=max(";,\t", key=first.count))
        return [((path.name, None, n), " ".join(record)) for n, record in enumerate(records, 1)]
    book = CalamineWorkbook.from_path(str(path))
    pages = {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}
    return [
        ((path.name, name, n), " ".join(map(str, row))) for name, page in pages.items() for n, row in enumerate(page, 1)
    ]


def main() -> int:
    """Build every pool, then check what was written."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().splitlines()[0])
    parser.add_argument("--check", action="store_true", help="do not build, only read the files again")
    if not parser.parse_args().check:
        for path in sorted(SOURCES.glob("*.toml")):
            sys.stdout.write(f"built {build(path)}\n")
    wrong = [trouble for folder in sorted(POOLS.iterdir()) for trouble in check(folder)]
    sys.stdout.write("\n".join([*wrong, f"checked: {len(wrong)} rows at odds with the gold"]) + "\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
