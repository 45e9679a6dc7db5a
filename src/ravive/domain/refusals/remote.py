"""Days at home: what they wanted, against what the post gives."""

import re

from ravive.domain.kernel.openings import Change, EffectKind
from ravive.domain.kernel.sayings import Verdict
from ravive.domain.refusals.case import Case
from ravive.domain.refusals.verdicts import lifted, lifted_by, stands, unknown

#: Days a week at home from which distance is no daily matter any more.
MOSTLY_REMOTE = 3.5
#: Days a week at home that change the week of somebody who travels far, when they are new.
_NOTABLY_REMOTE = 2.0
_WHOLE_WEEK = 5.0

_HOME = (
    r"(?:tele ?travail\w*|distanciel|a distance|remote\w*|from home|home ?office|at home|de chez (?:lui|elle|soi)|wfh)"
)
_REMOTE = re.compile(_HOME + r"|sur site|on[- ]?site|presentiel|in the office|au bureau")
_NUMBERS = {"un": 1, "une": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4, "four": 4}
_COUNT = r"(?P<days>[1-4]|un|une|one|deux|two|trois|three|quatre|four)"
_WANTED_DAYS = (
    re.compile(_COUNT + r"\s?(?:j\b|jours?|days?)[^.;,]{0,24}" + _HOME),
    re.compile(_HOME + r"[^.;,]{0,16}\b" + _COUNT + r"\s?(?:j\b|jours?|days?)"),
)
_WHOLLY = re.compile(
    r"(?:\bfull\w*|100 ?%|\bentiere\w*|\btotal\w*|\bcomplet\w*|\bque du|\bque le|\bonly|\bexclusive\w*|\btout en)"
    rf"[^.;,]{{0,12}}{_HOME}|{_HOME}[^.;,]{{0,12}}(?:\bcomplet|\btotal|\bintegral|\b100|\bonly|\bexclusi|\bfull)"
)


def is_about_remote(folded: str) -> bool:
    """Whether a folded text speaks of working at home or on site."""
    return _REMOTE.search(folded) is not None


def days_at_home(case: Case, *, words: str, sentence: str) -> Verdict | None:
    """
    Check days at home; None where neither the post nor the claim says anything of them.

    `words` is the folded passage of the claim, `sentence` the folded sentence around it, where the days wanted stand.
    """
    days, change = remote_days(case)
    if days is None:
        return None
    wanted = wanted_days(words) or (wanted_days(sentence) if is_about_remote(words) else None)
    if wanted is not None:
        return _against_wish(wanted, days, change, case)
    if change is not None and days >= _NOTABLY_REMOTE:
        return lifted_by(change, "location.remote_changed")
    if days >= MOSTLY_REMOTE:
        return lifted("location.remote")
    return _some_days(days, case) if is_about_remote(words) else None


def wanted_days(folded: str) -> float | None:
    """Return the days a week at home that a folded text asks for; None where it names none."""
    if _WHOLLY.search(folded):
        return _WHOLE_WEEK
    found = next((match for pattern in _WANTED_DAYS if (match := pattern.search(folded))), None)
    return None if found is None else float(_NUMBERS.get(found["days"]) or int(found["days"]))


def remote_days(case: Case) -> tuple[float | None, Change | None]:
    """Return the days a week at home, and the change since the ending that made them so, if one did."""
    changed = [(change, effect.data.get("days")) for change, effect in case.effects(EffectKind.REMOTE)]
    change = changed[-1][0] if changed else None
    if case.opening.remote_days is not None:
        return case.opening.remote_days, change
    told = [float(days) for _, days in changed if isinstance(days, int | float)]
    return (told[-1] if told else None), change


def _against_wish(wanted: float, days: float, change: Change | None, case: Case) -> Verdict:
    # A day or two on site a month is what everybody calls fully remote.
    enough = days >= (MOSTLY_REMOTE if wanted == _WHOLE_WEEK else wanted)
    if not enough:
        return stands("location.too_few_days_at_home", source=case.ending.source, days=days)
    return (
        lifted("location.days_at_home", days=days) if change is None else lifted_by(change, "location.remote_changed")
    )


def _some_days(days: float, case: Case) -> Verdict:
    if days == 0:
        return stands("location.still_on_site", source=case.ending.source)
    return unknown("location.some_days_at_home", days=days)
