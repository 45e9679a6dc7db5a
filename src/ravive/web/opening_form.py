"""The form of a post: what was understood of its advert, to be corrected."""

import re
from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from ravive.application.opening_correction import OpeningFields
from ravive.domain.kernel.dates import PartialDate

_ANSWERS = [("", _("not said")), ("yes", _("yes")), ("no", _("no"))]
_LISTS = ("musts", "nices", "dropped", "places")
_QUESTIONS = ("nights", "weekends", "on_call", "manages", "key_post")


class AdvertForm(forms.Form):
    """An advert, pasted or dropped."""

    advert = forms.CharField(
        label=_("The advert"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 12}),
        help_text=_("Paste it as it was published, in French or English."),
    )
    file = forms.FileField(label=_("Or a text file"), required=False)


class ChangeForm(forms.Form):
    """A change, as one writes it in a line."""

    line = forms.CharField(
        label=_("What changed"),
        help_text=_("Date | kind | what changed, for example: 2026-03-02 | terms | 40-44 k€ (38 before)"),
    )


#: "15/01/2027", "01/2027": as dates are written in France; the day is always first.
_DAY_FIRST = re.compile(r"(?:(?P<day>\d{1,2})[/.])?(?P<month>\d{1,2})[/.](?P<year>\d{4})")


def _year_first(text: str) -> str:
    """Return a date that was written with the day first as 2027-01-15; any other text as it is."""
    found = _DAY_FIRST.fullmatch(text)
    if found is None:
        return text
    parts = (found["year"], found["month"], found["day"])
    return "-".join(part.zfill(2) for part in parts if part is not None)


class PartialDateField(forms.CharField):
    """A year, a month or a day."""

    def clean(self, value: Any) -> Any:  # noqa: ANN401 - Django's signature
        """Return a PartialDate, or None when empty."""
        text = super().clean(value)
        if not text:
            return None
        try:
            return PartialDate.parse(_year_first(text))
        except ValueError:
            raise ValidationError(_("Write it as 2026, 2026-05 or 2026-05-12."), code="date") from None


def _lines(label: Any, help_text: Any = "") -> forms.CharField:  # noqa: ANN401 - lazy texts
    return forms.CharField(label=label, help_text=help_text, required=False, widget=forms.Textarea(attrs={"rows": 3}))


def _question(label: Any) -> forms.ChoiceField:  # noqa: ANN401 - lazy texts
    return forms.ChoiceField(label=label, choices=_ANSWERS, required=False)


class OpeningForm(forms.Form):
    """What was understood, field by field; an empty field is "not said"."""

    title = forms.CharField(label=_("Post"), max_length=300)
    employer = forms.CharField(label=_("Employer"), max_length=300, required=False)
    musts = _lines(_("Asked"), _("One a line."))
    nices = _lines(_("Welcome"), _("One a line."))
    dropped = _lines(_("No longer asked, or taught on the job"), _("One a line."))
    years_min = forms.FloatField(label=_("Years of experience"), min_value=0, max_value=60, required=False)
    salary_min = forms.IntegerField(label=_("Salary from (€ a year, gross)"), min_value=0, required=False)
    salary_max = forms.IntegerField(label=_("Salary to (€ a year, gross)"), min_value=0, required=False)
    contract = forms.CharField(label=_("Contract"), max_length=100, required=False)
    places = _lines(_("Places"), _("One a line."))
    remote_days = forms.FloatField(label=_("Days at home, a week"), min_value=0, max_value=7, required=False)
    starts_on = PartialDateField(label=_("Starts"), required=False)
    nights = _question(_("Nights"))
    weekends = _question(_("Weekends"))
    on_call = _question(_("On-call duty"))
    manages = _question(_("Leads a team"))
    key_post = _question(_("Key post"))

    def clean(self) -> dict[str, Any]:
        """Refuse a range the wrong way round."""
        held: dict[str, Any] = super().clean() or {}
        low, high = held.get("salary_min"), held.get("salary_max")
        if low is not None and high is not None and low > high:
            self.add_error("salary_max", _("The top of the range is below its bottom."))
        return held

    @property
    def fields_said(self) -> OpeningFields:
        """What the form says, once it is valid."""
        held: Mapping[str, Any] = self.cleaned_data
        values: dict[str, Any] = {**held, "employer": held["employer"] or None, "contract": held["contract"] or None}
        for name in _LISTS:
            values[name] = tuple(line.strip() for line in held[name].splitlines() if line.strip())
        for name in _QUESTIONS:
            values[name] = {"yes": True, "no": False}.get(held[name])
        return OpeningFields(**values)


def initial_of(fields: OpeningFields) -> dict[str, Any]:
    """Return the values the form starts with."""
    held: dict[str, Any] = {name: getattr(fields, name) for name in OpeningForm.base_fields}
    for name in _LISTS:
        held[name] = "\n".join(held[name])
    for name in _QUESTIONS:
        held[name] = {True: "yes", False: "no", None: ""}[held[name]]
    held["starts_on"] = str(held["starts_on"] or "")
    return held
