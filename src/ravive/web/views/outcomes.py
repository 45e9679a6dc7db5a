"""What came of a call-back, recorded from its brief, and taken back."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from ravive.application.access import AccessPurpose, check_may
from ravive.application.actions import do_record_outcome, do_undo_outcome
from ravive.application.queries.recalls import brief_file
from ravive.domain.kernel.errors import RaviveError
from ravive.web.middleware import member_of
from ravive.web.moment import now, today
from ravive.web.outcome_form import OutcomeForm
from ravive.web.speech import explanation
from ravive.web.views.recalls import brief_page
from ravive.web.way_back import way_back


@require_POST
def outcome(request: HttpRequest, opening_id: UUID, person_id: UUID) -> HttpResponse:
    """Record what came of a call-back, beside the chance that the brief showed."""
    actor = member_of(request).actor
    check_may(actor, AccessPurpose.RECRUIT)
    file = brief_file(actor=actor, opening_id=opening_id, person_id=person_id, on=today())
    form = OutcomeForm(request.POST)
    if not form.is_valid():
        return brief_page(request, file, form)
    try:
        outcome_id = do_record_outcome(
            actor=actor,
            at=now(),
            person_id=person_id,
            opening_id=opening_id,
            shown=file.brief.recall,
            reported=form.reported(),
        )
    except RaviveError as error:
        form.add_error(None, explanation(error))
        return brief_page(request, file, form)
    back = reverse("brief", args=[opening_id, person_id])
    undo = f"{reverse('outcome_undo', args=[outcome_id])}?{urlencode({'next': back})}"
    messages.success(request, _("The outcome is recorded."), extra_tags=undo)
    return redirect(back)


@require_POST
def undo(request: HttpRequest, outcome_id: UUID) -> HttpResponse:
    """Take back the last outcome of a recall."""
    try:
        do_undo_outcome(actor=member_of(request).actor, at=now(), outcome_id=outcome_id)
    except RaviveError as error:
        messages.error(request, explanation(error))
    else:
        messages.success(request, _("The outcome is taken back, with all that it brought."))
    return redirect(way_back(request, otherwise=reverse("openings")))
