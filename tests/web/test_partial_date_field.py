"""A year, a month or a day, as people type it."""

import pytest
from django.core.exceptions import ValidationError

from ravive.web.opening_form import PartialDateField


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2027", "2027"),
        ("2027-01", "2027-01"),
        ("2027-01-15", "2027-01-15"),
        ("15/01/2027", "2027-01-15"),
        ("5.1.2027", "2027-01-05"),
        ("01/2027", "2027-01"),
    ],
)
def test_a_date_may_be_typed_with_the_year_or_the_day_first(typed, meant):
    assert str(PartialDateField().clean(typed)) == meant


@pytest.mark.parametrize("typed", ["31/02/2027", "13/2027", "15/01", "bientôt"])
def test_what_is_no_date_is_refused(typed):
    with pytest.raises(ValidationError):
        PartialDateField().clean(typed)
