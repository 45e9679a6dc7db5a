"""
The components, as template tags: `{% load ravive %}`.

Each takes plain values; what is more than a line of HTML has its template in `templates/components/`, which opens with
its contract. All are drawn on `/_components/`.
"""

from datetime import date
from typing import Any

from babel.numbers import format_decimal, format_percent
from django import template
from django.http import HttpRequest
from django.template.context import RequestContext
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext, ngettext

from ravive.application.sentences import label as label_of
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.sayings import Line, Source
from ravive.domain.recall.likelihood import line_of
from ravive.domain.recall.result import Chance
from ravive.domain.recall.weights import Factor
from ravive.web.navigation import PlaceLink, place_links
from ravive.web.preferences import Theme, keys_are_on, theme_of
from ravive.web.speech import language_of_page, sentence
from ravive.web.words import Passage

register = template.Library()

_CHANNEL_ICONS = {"phone": "call_now"}
_NOTICE_ICONS = {
    "rights.notice.unlawful_ground": "scales",
    "rights.notice.date_unknown": "clock",
    "rights.notice.date_imprecise": "clock",
    "rights.notice.ends_soon": "clock",
    "rights.notice.to_inform": "inform",
    "rights.notice.basis_to_confirm": "shield",
}


@register.simple_tag
def icon(name: str, size: str = "") -> SafeString:
    """Draw an icon of the sprite. It is never heard: a word stands beside it. `size`: `s`, `l` or nothing."""
    css = f"icon icon-{size}" if size else "icon"
    return format_html(
        '<svg class="{}" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>',
        css,
        static("icons.svg"),
        name,
    )


@register.filter
def said(line: Line) -> str:
    """Return the sentence of a line of the domain, in the language of the page."""
    return sentence(line)


@register.filter
def dated(on: PartialDate | date) -> str:
    """Write a date as far as it is known: `12 mars 2025`, `mars 2025` or `2025`."""
    return sentence(Line("web.day", {"on": str(on)}))


@register.filter
def for_days(days: int) -> str:
    """Write a length of time as one says it: days up to two weeks, weeks, months, then years."""
    for length, unit in ((730, _years), (60, _months), (14, _weeks)):
        if days >= length:
            return unit(days)
    return ngettext("%(n)s day", "%(n)s days", days) % {"n": days}


def _years(days: int) -> str:
    n = days // 365
    return ngettext("%(n)s year", "%(n)s years", n) % {"n": n}


def _months(days: int) -> str:
    n = round(days / 30.44)
    return ngettext("%(n)s month", "%(n)s months", n) % {"n": n}


def _weeks(days: int) -> str:
    n = days // 7
    return ngettext("%(n)s week", "%(n)s weeks", n) % {"n": n}


@register.filter
def signed(value: float) -> str:
    """Write a weight with its sign, as the language of the page does: `+0,40`."""
    return format_decimal(value, format="+0.00;-0.00", locale=language_of_page())


@register.filter
def percent(value: float) -> str:
    """Write a share or a chance as the language of the page does: `32 %`."""
    return format_percent(value, locale=language_of_page())


@register.filter
def to_three(value: float) -> str:
    """Write a score with three decimals, as the language of the page does: `0,187`."""
    return format_decimal(value, format="0.000", locale=language_of_page())


@register.filter
def factor_said(factor: str) -> str:
    """Return the sentence of a line of the likelihood."""
    return sentence(line_of(Factor(factor)))


@register.filter
def labelled(value: str, family: str) -> str:
    """Return the label of a word of the vocabulary: `{{ stage|labelled:"stage" }}`."""
    return label_of(f"{family}.{value}", language_of_page())


@register.inclusion_tag("components/decision.html")
def decision(code: str, size: str = "") -> dict[str, str]:
    """Show a decision: icon, word and colour. `size`: `large` or nothing."""
    return {"code": str(code), "word": label_of(f"decision.{code}", language_of_page()), "size": size}


@register.inclusion_tag("components/channel.html")
def channel(code: str) -> dict[str, str]:
    """Show a channel: icon and word."""
    return {
        "icon_name": _CHANNEL_ICONS.get(str(code), str(code)),
        "word": label_of(f"channel.{code}", language_of_page()),
    }


@register.simple_tag
def channel_icon(code: str) -> SafeString:
    """Show a channel by its icon alone, its word heard and shown by the pointer."""
    word = label_of(f"channel.{code}", language_of_page())
    return format_html(
        '<span class="mark" title="{}">{}<span class="only-heard">{}</span></span>',
        word,
        icon(_CHANNEL_ICONS.get(str(code), str(code))),
        word,
    )


@register.simple_tag
def notice_icon(notice: Line) -> SafeString:
    """Draw the icon of a notice of rights."""
    return icon(_NOTICE_ICONS.get(notice.code, "info"), "s")


@register.inclusion_tag("components/source.html")
def source(place: Source) -> dict[str, Source]:
    """Say where a thing was read: file, sheet, row."""
    return {"place": place}


@register.simple_tag
def source_row(place: Source) -> SafeString:
    """Say in two words where a thing was read; the file and the sheet are shown by the pointer, and heard."""
    where = " · ".join(filter(None, (place.file, place.sheet)))
    row = gettext("row %(row)s") % {"row": place.row}
    return format_html(
        '<span class="source" title="{}">{}<span class="only-heard">, {}</span></span>', where, row, where
    )


@register.inclusion_tag("components/claim.html")
def claim(kind: str, status: str = "", because: str = "", detail: str = "") -> dict[str, str]:
    """Show a claim of the past. `status`: lifted, stands, unknown, or nothing outside an opening."""
    return {
        "kind": label_of(f"reason.{kind}", language_of_page()),
        "status": str(status),
        "word": label_of(f"status.{status}", language_of_page()) if status else "",
        "because": because,
        "detail": detail,
    }


@register.inclusion_tag("components/likelihood.html")
def likelihood(p: float, low: float, high: float) -> dict[str, Any]:
    """Draw a likelihood and its range, all from 0 to 1, with its word."""
    return {
        "word": label_of(f"chance.{Chance.of(p)}", language_of_page()),
        "percent": round(p * 100),
        "low": round(low * 100),
        "high": round(high * 100),
        "span": max(round((high - low) * 100), 2),
    }


@register.inclusion_tag("components/words.html")
def words(passages: tuple[Passage, ...]) -> dict[str, Any]:
    """Show what was written at the time, its evidence underlined and what is unlawful struck out."""
    return {"passages": passages}


@register.inclusion_tag("components/pages.html")
def pages(page: Any) -> dict[str, Any]:  # noqa: ANN401 - any read model with number, last, previous_query, next_query
    """Show the links between the pages of a list."""
    return {"page": page}


@register.simple_tag(takes_context=True)
def theme(context: RequestContext) -> Theme:
    """Return the theme of this browser."""
    return theme_of(_request(context)) if "request" in context else Theme.AUTO


@register.simple_tag(takes_context=True)
def keys(context: RequestContext) -> str:
    """Return `on` or `off`: whether single keys are shortcuts."""
    return "on" if "request" not in context or keys_are_on(_request(context)) else "off"


@register.simple_tag(takes_context=True)
def places(context: RequestContext) -> list[PlaceLink]:
    """Return the rail."""
    return place_links(_request(context))


@register.simple_tag(takes_context=True)
def member(context: RequestContext) -> Any:  # noqa: ANN401 - SignedIn, or None for a visitor
    """Return the signed-in member."""
    return getattr(_request(context), "member", None)


def _request(context: RequestContext) -> HttpRequest:
    request = context["request"]
    assert isinstance(request, HttpRequest)
    return request
