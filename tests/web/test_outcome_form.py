"""The day of a contact, as it is typed on the brief."""

import pytest
from django.utils import translation

from ravive.web.outcome_form import OutcomeForm

SAID = {"en": "Give the whole day, as 2026-05-12.", "fr": "Donnez le jour entier, par exemple 2026-05-12."}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("typed", ["2026", "2026-02", "02/2026"])
def test_the_day_of_a_contact_is_a_whole_day(typed: str, language: str) -> None:
    with translation.override(language):
        form = OutcomeForm({"state": "yes", "channel": "phone", "on": typed})
        assert form.errors == {"on": [SAID[language]]}


def test_the_day_to_call_back_may_be_a_month() -> None:
    form = OutcomeForm({"state": "not_now", "channel": "phone", "on": "10/03/2026", "call_back_on": "2026-09"})

    assert form.is_valid()
    assert str(form.reported().contact.touch.on) == "2026-03-10"
