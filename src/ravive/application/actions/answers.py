"""Answers given with one key to what the reader was unsure of, and taking the last one back."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from ravive.application import audit
from ravive.application.actions.importing.undoing import make_findable
from ravive.application.actions.refusals import append_refusal, refusal_to_correct
from ravive.application.errors import NotPossibleError
from ravive.application.proposals import carry_over
from ravive.application.unread_comments import asks_for_words
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.records import Correction
from ravive.store import models
from ravive.store.values.refusals import ending_of_row

_ANSWERS = frozenset({Correction.CONFIRMED.value, Correction.DENIED.value, Correction.NOTHING.value})


@transaction.atomic(durable=True)
def do_draw_nothing(*, actor: Actor, at: datetime, refusal_id: UUID) -> UUID:
    """
    Say that there is nothing to draw from a comment that could not be read. Returns the new refusal.

    Raises:
        NotPossibleError: the refusal was corrected already, or its comment asks for nobody's word.
    """
    refusal = refusal_to_correct(actor, refusal_id)
    if not asks_for_words(refusal):
        raise NotPossibleError("error.nothing_asked")
    settled = append_refusal(actor, at, refusal, ending_of_row(refusal), Correction.NOTHING.value)
    carry_over(refusal, settled, at=at)
    audit.record(
        actor=actor, at=at, action="draw_nothing", subject=settled, supersedes=refusal.pk, person=refusal.person_id
    )
    return settled.pk


@transaction.atomic(durable=True)
def do_undo_answer(*, actor: Actor, at: datetime, refusal_id: UUID) -> UUID:
    """
    Take back the answer that `refusal_id` holds: what stood before is appended again. Returns the new refusal.

    Raises:
        NotPossibleError: the refusal was corrected since, or is no answer to a question of the reader.
    """
    refusal = refusal_to_correct(actor, refusal_id)
    if refusal.supersedes_id is None or refusal.reason not in _ANSWERS:
        raise NotPossibleError("error.no_answer_to_undo")
    before = models.Refusal.objects.select_related("application").get(pk=refusal.supersedes_id)
    if before.firmness != refusal.firmness:
        # An answer never touches the firmness: this is a correction whose author typed the very words of an answer.
        raise NotPossibleError("error.no_answer_to_undo")
    restored = append_refusal(
        actor, at, refusal, ending_of_row(before), Correction.UNDONE.value, urgency=before.urgency
    )
    carry_over(refusal, restored, at=at)
    make_findable((refusal.person_id,))
    audit.record(
        actor=actor, at=at, action="undo_answer", subject=restored, supersedes=refusal.pk, person=refusal.person_id
    )
    return restored.pk
