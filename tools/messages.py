"""
Keep the French catalogue of the pages in step with the code and the templates, without any system package.

    python tools/messages.py            bring locale/fr/LC_MESSAGES/django.po up to date and compile it
    python tools/messages.py --check    fail when it is out of date, incomplete, fuzzy, or not compiled

The msgids are the English sentences; English therefore needs no catalogue.
"""

import io
import re
import sys
import tokenize
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import django
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "ravive"
PO = SOURCE / "locale" / "fr" / "LC_MESSAGES" / "django.po"
MO = PO.with_suffix(".mo")
KEYWORDS = {
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "_": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
# A catalogue carries no date of its own: the history of the repository does.
EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]")


def main(*, check: bool) -> int:
    """Sync or check; return the exit status."""
    settings.configure(TEMPLATES=[], USE_I18N=True)
    django.setup()
    catalog = read_po(io.BytesIO(PO.read_bytes()), locale="fr", domain="django")
    catalog.update(collect(), no_fuzzy_matching=True)
    catalog.obsolete.clear()
    faults = [f"{message.id!r}: {fault}" for message in catalog if message.id for fault in faults_of(message)]
    po, mo = rendered(catalog)
    if not check:
        PO.write_bytes(po)
        MO.write_bytes(mo)
    elif MO.read_bytes() != mo or ids_of(read_po(io.BytesIO(PO.read_bytes()))) != ids_of(catalog):
        faults.append("the catalogue is out of date: run `make messages`")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def collect() -> Catalog:
    """Return every message of the Python code and of the templates."""
    catalog = Catalog(locale="fr", domain="django", project="Ravive")
    for path, text in sources():
        found = extract("python", io.BytesIO(text.encode()), keywords=KEYWORDS, options={"encoding": "utf-8"})
        for _line, message, _comments, context in found:
            catalog.add(message, locations=[(str(path.relative_to(ROOT)), 0)], context=context)
    return catalog


def sources() -> Iterator[tuple[Path, str]]:
    """Yield each file that may hold messages, as Python: Django turns a template into the calls it makes."""
    for path in sorted(SOURCE.rglob("*.py")):
        yield path, path.read_text(encoding="utf-8")
    for path in sorted((SOURCE / "web" / "templates").rglob("*")):
        if path.suffix in {".html", ".txt"}:
            yield path, python_of(path)


def python_of(template: Path) -> str:
    """Return a template as a series of gettext calls, what stands between them left out."""
    source = templatize(template.read_text(encoding="utf-8"))
    return "\n".join(call_at(source, found.start()) for found in re.finditer(r"\b(?:n?p?gettext|_)\(", source))


def call_at(source: str, start: int) -> str:
    """Return the call that starts there, up to the parenthesis that closes it: those inside a text do not count."""
    depth = 0
    for token in tokenize.generate_tokens(io.StringIO(source[start:]).readline):
        depth += {"(": 1, ")": -1}.get(token.string, 0)
        if token.string == ")" and depth == 0:
            row, column = token.end
            lines = source[start:].splitlines(keepends=True)
            return "".join(lines[: row - 1]) + lines[row - 1][:column]
    message = f"a call that never ends: {source[start : start + 80]!r}"
    raise ValueError(message)


def faults_of(message: Message) -> Iterator[str]:
    """Yield what is wrong with one translation."""
    forms = message.string if isinstance(message.string, tuple | list) else [message.string]
    originals = message.id if isinstance(message.id, tuple | list) else [message.id]
    if message.fuzzy:
        yield "fuzzy"
    if not all(forms):
        yield "not translated"
        return
    wanted = {name for original in originals for name in PLACEHOLDER.findall(original)}
    for form in forms:
        if not set(PLACEHOLDER.findall(form)) <= wanted:
            yield f"a placeholder that the original lacks: {form!r}"
    if set(PLACEHOLDER.findall(forms[-1])) != wanted:
        yield f"a placeholder is lost: {forms[-1]!r}"


def rendered(catalog: Catalog) -> tuple[bytes, bytes]:
    """Return the catalogue as .po and as .mo, the same bytes for the same messages."""
    catalog.creation_date = catalog.revision_date = EPOCH
    po, mo = io.BytesIO(), io.BytesIO()
    write_po(po, catalog, sort_output=True, no_location=True, width=110, omit_header=False)
    write_mo(mo, catalog)
    dated = re.sub(rb'"(POT-Creation-Date|PO-Revision-Date):[^"]*"\n', b"", po.getvalue())
    return dated, mo.getvalue()


def ids_of(catalog: Catalog) -> set[tuple[str | None, object]]:
    """Return what a catalogue translates."""
    return {(message.context, message.id) for message in catalog if message.id}


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv[1:]))
