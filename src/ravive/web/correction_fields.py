"""Fields that take figures as recruiters type them."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

_AMOUNT = re.compile(r"(\d+(?:[.,]\d+)?)(k?)")
_THOUSAND = 1_000
#: Beyond these a yearly salary is a slip of the hand.
_LEAST, _MOST = 1_000, 2_000_000


class NumberField(forms.FloatField):
    """A number, with a comma or a point."""

    widget = forms.TextInput(attrs={"inputmode": "decimal"})

    def to_python(self, value: Any) -> Any:  # noqa: ANN401 - Django's signature
        """Take a comma for a point."""
        return super().to_python(str(value).replace(",", ".") if value else value)


class AmountField(forms.CharField):
    """Whole euros a year: 62000, 62 000 €, 62k."""

    widget = forms.TextInput(attrs={"inputmode": "decimal"})

    def clean(self, value: Any) -> Any:  # noqa: ANN401 - Django's signature
        """Return whole euros, None when empty."""
        text = re.sub(r"[\s€]", "", str(super().clean(value) or "")).lower()
        if not text:
            return None
        found = _AMOUNT.fullmatch(text)
        if found is None:
            raise ValidationError(_("Write whole euros a year: 62000 or 62k."), code="amount")
        amount = round(float(found[1].replace(",", ".")) * (_THOUSAND if found[2] else 1))
        if not _LEAST <= amount <= _MOST:
            raise ValidationError(_("This is no yearly salary: write 62000 or 62k."), code="amount")
        return amount
