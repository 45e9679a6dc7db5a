"""
Score how adverts are understood: `python tests/corpus/score_adverts.py [--command TEMPLATE] [--details]`.

The command must print an object whose `opening` holds the fields of `Opening` under their own names, as `ravive recall
--json` does; {opening} and {pool} are replaced. Only the fields that an expected file names are compared: null there
means that the advert says nothing, so that a value would be invented. "a|b" accepts either; a list counts item by item.
`must` and `nice` hold what is required and what is merely welcome, among the requirements; `not_asked` what no
requirement may name.
"""

import argparse
import json
import re
import shlex
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path
from typing import Any

ADVERTS = Path(__file__).parent / "adverts"
DEFAULT = "ravive recall --pool {pool} --opening {opening} --json"
POOL = "Nom,Mail,Note\nAmbre Essai,ambre.essai@example.org,2e\n"
EXACT = ("years_min", "years_max", "salary_min", "salary_max", "remote_days")
MOODS = {"must": True, "nice": False}
ITEMS = {"credentials": "credential", "languages": "language"}


def plain(words: Any) -> str:
    """Return the words in lower case without accents, separated by single spaces."""
    split = unicodedata.normalize("NFKD", str(words))
    kept = "".join(letter for letter in split if not unicodedata.combining(letter)).lower()
    return " ".join(re.findall(r"[a-z0-9+#]+", kept))


def says(expected: Any, found: Any) -> bool:
    """Whether what was found names one of the readings that are right."""
    words = f" {plain(found)} "
    return any(f" {plain(reading)} " in words for reading in str(expected).split("|"))


def understood(command: str, advert: Path, pool: Path) -> dict[str, Any]:
    """Run the command on one advert and return the opening as it was understood, empty when it cannot be read."""
    words = [word.replace("{opening}", str(advert)).replace("{pool}", str(pool)) for word in shlex.split(command)]
    done = subprocess.run(words, capture_output=True, check=False)
    try:
        found = json.loads(done.stdout)["opening"]
    except (ValueError, KeyError):
        return {}
    return found if isinstance(found, dict) else {}


def right(name: str, expected: Any, found: Any) -> bool:
    """Whether one field that holds a single value was understood."""
    if expected is None:
        return found in (None, "", [])
    if name in EXACT:
        return isinstance(found, int | float) and float(found) == float(expected)
    if name == "starts_on":
        known = found if isinstance(found, str) else ""
        return known.startswith(expected) or (len(known) >= len("2026-01") and expected.startswith(known))
    return found is not None and says(expected, found)


def compare(expected: dict[str, Any], found: dict[str, Any]) -> list[tuple[str, bool]]:
    """Return (field, right or wrong) for all that the expected file says."""
    asked = [asked for asked in found.get("requirements") or [] if isinstance(asked, dict)]
    marks = []
    for name, value in expected.items():
        if name == "places":
            marks += [(name, says("|".join(value), found.get(name)))] if value else []
        elif name == "dropped":
            marks += [(name, any(says(word, dropped) for dropped in found.get(name) or [])) for word in value]
        elif name in ITEMS:
            rivals = [one for one in asked if one.get("kind") == ITEMS[name]]
            marks += [(name, any(matches(name, item, rival) for rival in rivals)) for item in value]
        elif name in MOODS:
            rivals = [one for one in asked if one.get("must") is MOODS[name]]
            marks += [(name, any(named(item, rival) for rival in rivals)) for item in value]
        elif name == "not_asked":
            marks += [(name, not any(named(item, rival) for rival in asked)) for item in value]
        else:
            marks.append((name, right(name, value, found.get(name))))
    return marks


def named(item: str, rival: dict[str, Any]) -> bool:
    """Whether a requirement is one of the readings of an item, by its term or by its words."""
    return says(item, f"{rival.get('term')} {rival.get('label')}")


def matches(name: str, item: Any, rival: dict[str, Any]) -> bool:
    """Whether a requirement is the expected credential, or the expected language at its level."""
    if name == "credentials":
        return named(item, rival)
    code, level = item
    return (rival.get("term"), rival.get("cefr")) == (code, level)


def main() -> int:
    """Score every advert and print the share of right answers by field."""
    parser = argparse.ArgumentParser(description="Score how adverts are understood.")
    parser.add_argument("--command", default=DEFAULT)
    parser.add_argument("--details", action="store_true")
    options = parser.parse_args()
    counts: dict[str, list[int]] = {}
    with tempfile.TemporaryDirectory() as folder:
        pool = Path(folder) / "pool.csv"
        pool.write_text(POOL, encoding="utf-8")
        for advert in sorted(ADVERTS.glob("*.md")):
            expected = json.loads(advert.with_suffix(".json").read_text(encoding="utf-8"))
            found = understood(options.command, advert, pool)
            for name, hit in compare(expected, found):
                counts.setdefault(name, []).append(int(hit))
                if options.details and not hit:
                    sys.stdout.write(f"{advert.stem}: {name}: {found.get(name)!r}, expected {expected[name]!r}\n")
    for name, hits in counts.items():
        sys.stdout.write(f"{name:<14}{sum(hits):>4}/{len(hits)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
