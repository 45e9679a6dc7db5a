"""Place, commute, days on site and nights away: what bothered them against what the post is now."""

import re

from ravive.domain.kernel.claims import Location
from ravive.domain.kernel.openings import Change, EffectKind
from ravive.domain.kernel.sayings import Verdict
from ravive.domain.lexicon import fold
from ravive.domain.refusals.bearing import bearing_change
from ravive.domain.refusals.case import Case
from ravive.domain.refusals.remote import days_at_home
from ravive.domain.refusals.terms import content_words, mentions
from ravive.domain.refusals.verdicts import lifted, lifted_by, stands, unknown

_TRAVEL = re.compile(
    r"deplacement|decouch|nuits? dehors|nights? away|away from home|travel|itineran|tournee|on the road"
)
#: What one may lack to come, and how a post says that it gives it.
_MEANS = {
    "vehicle": (
        re.compile(r"voiture|vehicule|permis|\bcar\b|transports?\b|\bbus\b|\btrain\b|\bscooter|no licen[cs]e|\bdrive"),
        re.compile(
            r"(?:vehicule|voiture)s? (?:de service|de fonction|fournie?s?|mise?s? a disposition|d'entreprise)"
            r"|company (?:car|vehicle)|(?:car|vehicle|shuttle) (?:is )?provided|navette|service car"
        ),
    ),
    "housing": (
        re.compile(r"logement|loger\b|logee?\b|housing|accommodation|lodging"),
        re.compile(
            r"(?:logement|loge)e?s? (?:de fonction|fournie?s?|possible|sur place|mis a disposition|propose)"
            r"|\blogee?\b|(?:staff )?(?:housing|accommodation|lodging) (?:is )?(?:provided|available|offered)"
            r"|live[- ]in|staff accommodation"
        ),
    ),
}
#: Words by which a note says where the person is, rather than where the post was.
_FROM_THERE = r"(?:habite|vit|reside|base[e]?|lives?|living|based|from|depuis|domicil\w*|installee?)\b[^.;]{0,20}"


def check_location(claim: Location, case: Case) -> Verdict:
    """Check what bothered them then: days on site, a place, nights away."""
    words = fold(case.words_of(claim))
    if _TRAVEL.search(words):
        return _travel(case)
    return (
        _provided(case, words)
        or days_at_home(case, words=words, sentence=fold(case.sentence_of(claim)))
        or _site(claim, case, words)
        or _in_words(claim, case)
    )


def _in_words(claim: Location, case: Case) -> Verdict:
    change = bearing_change(case, " ".join(filter(None, (claim.place, case.sentence_of(claim)))))
    return unknown("location.ask") if change is None else lifted_by(change, "location.improved")


def _travel(case: Case) -> Verdict:
    change = case.first_change(EffectKind.TRAVEL_ENDED)
    if case.opening.travel:
        return stands("location.still_travels", source=case.ending.source)
    if change is not None:
        return lifted_by(change, "location.travel_ended")
    if case.opening.travel is False:
        return lifted("location.no_travel")
    return unknown("location.travel_not_said")


def _provided(case: Case, words: str) -> Verdict | None:
    """Lift what kept them from coming, a car or a roof, where the post gives it now."""
    for what, (lacked, given) in _MEANS.items():
        if not lacked.search(words):
            continue
        change = next((change for change in case.since if given.search(fold(change.statement))), None)
        if change is not None:
            return lifted_by(change, "location.means_changed", means=what)
        if given.search(fold(case.opening.text)):
            return lifted("location.means_given", means=what)
    return None


def _site(claim: Location, case: Case, words: str) -> Verdict | None:
    places = case.opening.places
    moved = case.first_change(EffectKind.SITE)
    wished = next((place for place in case.known.wishes.places if _among(place, places)), None)
    if wished is not None:
        return lifted("location.place_wished", place=wished)
    if claim.place is None or not (places or moved):
        return None
    near = re.search(_FROM_THERE + re.escape(fold(claim.place)), words) is not None
    if _among(claim.place, places) or (moved is not None and mentions(moved.statement, content_words(claim.place))):
        return _same_place(claim.place, moved, case, near=near)
    return _other_place(claim.place, moved, case, near=near)


def _same_place(place: str, moved: Change | None, case: Case, *, near: bool) -> Verdict:
    """Judge a post in the town that the note names: theirs, the new site, or the very obstacle."""
    if moved is not None:
        return lifted_by(moved, "location.site_moved")
    if near:
        return lifted("location.near_them", place=place)
    return stands("location.same_place", source=case.ending.source, place=place)


def _other_place(place: str, moved: Change | None, case: Case, *, near: bool) -> Verdict:
    if near:
        return unknown("location.ask_distance", place=_first(case))
    if moved is not None:
        return lifted_by(moved, "location.site_moved")
    return unknown("location.elsewhere", place=_first(case), before=place)


def _among(place: str, places: tuple[str, ...]) -> bool:
    wanted = content_words(place)
    return any(mentions(other, wanted) or mentions(place, content_words(other)) for other in places)


def _first(case: Case) -> str:
    return case.opening.places[0] if case.opening.places else case.opening.title
