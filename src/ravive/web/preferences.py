"""What a browser remembers of its user's taste: the theme, and whether single keys are shortcuts."""

from enum import StrEnum

from django.conf import settings
from django.http import HttpRequest, HttpResponse

THEME_COOKIE = "ravive_theme"
KEYS_COOKIE = "ravive_keys"
_YEAR = 365 * 24 * 3600


class Theme(StrEnum):
    """Light, dark, or as the system says."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"

    @property
    def next(self) -> "Theme":
        """The theme that the switch of the rail goes to."""
        return {Theme.AUTO: Theme.LIGHT, Theme.LIGHT: Theme.DARK, Theme.DARK: Theme.AUTO}[self]


def theme_of(request: HttpRequest) -> Theme:
    """Return the theme of this browser; whatever else a cookie holds means the system's."""
    value = request.COOKIES.get(THEME_COOKIE, "")
    return Theme(value) if value in set(Theme) else Theme.AUTO


def keys_are_on(request: HttpRequest) -> bool:
    """Return whether single keys are shortcuts in this browser: they are until switched off."""
    return request.COOKIES.get(KEYS_COOKIE) != "off"


def remember_theme(response: HttpResponse, theme: Theme) -> None:
    """Keep the theme for a year."""
    _remember(response, THEME_COOKIE, theme.value)


def remember_keys(response: HttpResponse, *, on: bool) -> None:
    """Keep for a year whether single keys are shortcuts."""
    _remember(response, KEYS_COOKIE, "on" if on else "off")


def _remember(response: HttpResponse, name: str, value: str) -> None:
    response.set_cookie(
        name, value, max_age=_YEAR, secure=settings.SESSION_COOKIE_SECURE, httponly=True, samesite="Lax"
    )
