"""The rail: the screens that exist, in the order of a recruiter's day."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ravive.application.access import AccessPurpose, may
from ravive.application.queries.members import SignedIn
from ravive.application.queries.to_confirm import count_to_confirm

#: Where a request keeps its rail.
_HELD = "ravive_place_links"


@dataclass(frozen=True, slots=True)
class Place:
    """A screen of the rail. `key` is pressed after `g` to go there. `recruits`: only for who may recruit."""

    url_name: str
    label: str | Promise
    icon: str
    key: str
    recruits: bool = False


@dataclass(frozen=True, slots=True)
class PlaceLink:
    """A place as the rail shows it; `count` is how much waits there."""

    url: str
    label: str | Promise
    icon: str
    key: str
    current: bool
    count: int = 0


PLACES = (
    Place("today", _("Today"), "calendar", "t"),
    Place("openings", _("Posts"), "opening", "p"),
    Place("people", _("Pool"), "people", "v"),
    Place("readings", _("To confirm"), "check", "a", recruits=True),
    Place("imports", _("Imports"), "import", "i"),
    Place("settings", _("Settings"), "settings", "r"),
)


def place_links(request: HttpRequest) -> list[PlaceLink]:
    """Return the rail, the place that holds the present page marked. A page that shows it twice counts once."""
    held = getattr(request, _HELD, None)
    if held is None:
        waiting = _waiting(request)
        held = [_link(place, request.path, waiting) for place in PLACES if waiting is not None or not place.recruits]
        setattr(request, _HELD, held)
    return list(held)


def _waiting(request: HttpRequest) -> int | None:
    """Return how many readings wait for an answer; None for who may not answer."""
    member = getattr(request, "member", None)
    if not isinstance(member, SignedIn) or not may(member.actor, AccessPurpose.RECRUIT):
        return None
    return count_to_confirm(actor=member.actor)


def _link(place: Place, path: str, waiting: int | None) -> PlaceLink:
    url = reverse(place.url_name)
    return PlaceLink(
        url=url,
        label=place.label,
        icon=place.icon,
        key=place.key,
        current=path.startswith(url),
        count=waiting or 0 if place.recruits else 0,
    )
