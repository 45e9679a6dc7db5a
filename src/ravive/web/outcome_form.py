"""What came of a call-back, as it is recorded from the brief: one button says the answer, the rest is filled in."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from ravive.application.actions.contacts import LoggedContact
from ravive.application.actions.outcomes import OUTCOMES, Reported
from ravive.application.queries.recalls import BriefFile
from ravive.application.sentences import label
from ravive.domain.kernel.history import Direction, Touch
from ravive.domain.kernel.records import ContactKind, ContactOutcome, RecallState
from ravive.domain.kernel.vocabulary import Channel, Decision
from ravive.web.opening_form import PartialDateField
from ravive.web.speech import language_of_page

#: Of somebody who said yes, and is thereby in process: how that ended.
_AFTER_A_YES = (RecallState.HIRED, RecallState.NOT_NOW, RecallState.NO)


class DayField(PartialDateField):
    """A whole day: what was done was done on a day."""

    def clean(self, value: Any) -> Any:  # noqa: ANN401 - Django's signature
        """Return a PartialDate known to the day, or None when empty."""
        day = super().clean(value)
        if day is not None and day.day is None:
            raise ValidationError(_("Give the whole day, as 2026-05-12."), code="day")
        return day


class OutcomeForm(forms.Form):
    """The contact that there was; `state` is the button that sends it."""

    state = forms.ChoiceField(choices=[(state.value, state.value) for state in OUTCOMES], widget=forms.HiddenInput)
    channel = forms.ChoiceField(label=_("Reached by"), widget=forms.RadioSelect)
    on = DayField(label=_("On"))
    call_back_on = PartialDateField(label=_("Call back"), required=False, help_text=_("2026, 2026-05 or 2026-05-12"))
    said = forms.CharField(
        label=_("What was said"), required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
    )

    use_required_attribute = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - Django's own signature
        super().__init__(*args, **kwargs)
        words = [(channel.value, label(f"channel.{channel}", language_of_page())) for channel in Channel]
        channels = self.fields["channel"]
        assert isinstance(channels, forms.ChoiceField)
        channels.choices = words

    @classmethod
    def for_today(cls, file: BriefFile, *, on: date) -> "OutcomeForm":
        """Return the form with the channel that the brief advises, and today."""
        channel = file.brief.recall.channel or Channel.PHONE
        return cls(initial={"channel": channel.value, "on": on.isoformat()})

    def reported(self) -> Reported:
        """Return what was reported. The form is valid."""
        held = self.cleaned_data
        state, channel = RecallState(held["state"]), Channel(held["channel"])
        answered = state is not RecallState.CONTACTED
        direction = Direction.BOTH if answered else Direction.FROM_US
        contact = LoggedContact(
            touch=Touch(on=held["on"], direction=direction, channel=channel),
            kind=ContactKind.CALL if channel is Channel.PHONE else ContactKind.MESSAGE,
            outcome=ContactOutcome.REACHED if answered else ContactOutcome.NO_ANSWER,
            said=held["said"],
        )
        return Reported(state=state, contact=contact, call_back_on=held["call_back_on"])


def outcomes_of(file: BriefFile) -> Sequence[RecallState]:
    """Return what may be recorded of a recall: nothing of whom the law or the person forbids to call."""
    if file.brief.recall.decision is not Decision.BLOCKED:
        return OUTCOMES
    return _AFTER_A_YES if file.state == RecallState.YES else ()
