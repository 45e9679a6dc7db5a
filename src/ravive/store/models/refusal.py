"""Refusals: what was said at the time. Never overwritten; correcting and reopening append."""

from django.db import models

from ravive.domain.kernel.vocabulary import Feedback, Firmness, Reaction, Side, Stage
from ravive.store.fields import PartialDateField, known_codes
from ravive.store.models.application import Application
from ravive.store.models.base import AppendOnlyQuerySet, AppendOnlyRow, PersonPart
from ravive.store.models.person import Person


class RefusalQuerySet(AppendOnlyQuerySet["Refusal"]):
    """Refusals."""

    def current(self) -> "RefusalQuerySet":
        """Those that no later row corrects."""
        return self.filter(superseded_by__isnull=True)

    def forget(self) -> int:
        """
        Delete these rows for good, and say how many.

        For the two cases where the law or the user takes back the data themselves: an import undone, a person erased.
        """
        return self._raw_delete(self.db)

    def detach(self) -> None:
        """Forget which row these correct: that row goes with the import that is undone."""
        models.QuerySet.update(self, supersedes=None)


class Refusal(AppendOnlyRow, PersonPart):
    """
    How one application ended, as claims: `domain.kernel.history.Ending`.

    `claims` is a JSON list (`store.values.claims`). A row that corrects another names it in `supersedes` and says why
    in `reason`; it holds everything anew, so that a row can be read alone. `lifted_by` is the decision, with its words
    and its day, that lifts a firm no: the firm no itself stays on record.

    `reader_version` is the version of the reader whose reading an import brought, 0 for one of before versions were
    counted and for what a person recorded. `urgency` says how soon its unsure claims should be looked at
    (`domain.refusals.doubts`), 0 when there are none: what waits for an answer is found by it.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="refusals")
    application = models.ForeignKey(Application, models.PROTECT, related_name="refusals")
    supersedes = models.OneToOneField(
        "self", models.DO_NOTHING, null=True, blank=True, related_name="superseded_by", db_constraint=False
    )
    ended_on = PartialDateField(null=True, blank=True)
    claims = models.JSONField(default=list)
    side = models.CharField(max_length=20)
    firmness = models.CharField(max_length=20)
    feedback = models.CharField(max_length=20)
    reaction = models.CharField(max_length=20)
    stage = models.CharField(max_length=20)
    call_back_on = PartialDateField(null=True, blank=True)
    grounds = models.JSONField(default=list)
    lifted_by = models.JSONField(null=True, blank=True)
    text = models.TextField(default="", blank=True)
    reason = models.TextField(default="", blank=True)
    reader_version = models.IntegerField(default=0)
    urgency = models.IntegerField(default=0)

    objects = RefusalQuerySet.as_manager()

    class Meta:
        constraints = [
            known_codes("side", Side, name="refusal_side_known"),
            known_codes("firmness", Firmness, name="refusal_firmness_known"),
            known_codes("feedback", Feedback, name="refusal_feedback_known"),
            known_codes("reaction", Reaction, name="refusal_reaction_known"),
            known_codes("stage", Stage, name="refusal_stage_known"),
            models.CheckConstraint(
                condition=models.Q(import_run__isnull=False) | models.Q(recorded_by__isnull=False),
                name="refusal_comes_from_somewhere",
            ),
        ]
        indexes = [
            models.Index(
                fields=["organization", "urgency"], condition=models.Q(urgency__gt=0), name="refusal_to_confirm"
            ),
        ]
