"""The rail: the screens that exist, in the order of a recruiter's day."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Place:
    """A screen of the rail. `key` is pressed after `g` to go there."""

    url_name: str
    label: str | Promise
    icon: str
    key: str


@dataclass(frozen=True, slots=True)
class PlaceLink:
    """A place as the rail shows it."""

    url: str
    label: str | Promise
    icon: str
    key: str
    current: bool


PLACES = (
    Place("openings", _("Posts"), "opening", "p"),
    Place("people", _("Pool"), "people", "v"),
    Place("imports", _("Imports"), "import", "i"),
    Place("settings", _("Settings"), "settings", "r"),
)


def place_links(request: HttpRequest) -> list[PlaceLink]:
    """Return the rail, the place that holds the present page marked."""
    return [_link(place, request.path) for place in PLACES]


def _link(place: Place, path: str) -> PlaceLink:
    url = reverse(place.url_name)
    return PlaceLink(url=url, label=place.label, icon=place.icon, key=place.key, current=path.startswith(url))
