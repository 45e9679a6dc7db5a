"""Applications: somebody wanted a post, or was wanted for it."""

from django.db import models

from ravive.domain.kernel.records import ApplicationOutcome
from ravive.domain.kernel.vocabulary import Stage
from ravive.store.fields import PartialDateField, known_codes, ordered_dates
from ravive.store.models.base import PersonPart
from ravive.store.models.opening import Opening
from ravive.store.models.person import Person


class Application(PersonPart):
    """One application: the post (in the words of the time, or ours), the stage reached, what became of it."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="applications")
    opening = models.ForeignKey(Opening, models.SET_NULL, null=True, blank=True, related_name="applications")
    job = models.TextField(null=True, blank=True)  # noqa: DJ001 - unknown is not an empty job
    applied_on = PartialDateField(null=True, blank=True)
    stage = models.CharField(max_length=20, default=Stage.UNKNOWN.value)
    outcome = models.CharField(max_length=20, default=ApplicationOutcome.UNKNOWN.value)
    answered_on = PartialDateField(null=True, blank=True)

    class Meta:
        constraints = [
            known_codes("stage", Stage, name="application_stage_known"),
            known_codes("outcome", ApplicationOutcome, name="application_outcome_known"),
            ordered_dates("applied_on", "answered_on", name="application_answered_after_applied"),
        ]
