"""Whether somebody has acted on a person for a post since that person became callable for it."""

from django.db.models import Exists, OuterRef, Q

from ravive.store import models


def acted_on() -> Q:
    """Return the condition that keeps the standing decisions upon which somebody decided, or called, since."""
    pair = {"person": OuterRef("person"), "opening": OuterRef("opening")}
    decided = models.Recall.objects.filter(**pair, shown_on__gte=OuterRef("became_on"))
    called = models.RecallOutcome.objects.filter(
        recall__person=OuterRef("person"),
        recall__opening=OuterRef("opening"),
        undone_at__isnull=True,
        on__gte=OuterRef("became_on"),
    )
    return Q(Exists(decided)) | Q(Exists(called))
