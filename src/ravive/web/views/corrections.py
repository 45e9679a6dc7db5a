"""Correcting what was read, lifting a firm no, taking a request back: each with the word of who does it."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from ravive.application.access import AccessPurpose, check_may
from ravive.application.actions import do_allow_contact, do_correct_refusal, do_lift_firm_no
from ravive.application.queries.person_file import person_file
from ravive.application.queries.readings import reading_file
from ravive.application.reading_correction import corrected_ending
from ravive.domain.kernel.errors import RaviveError
from ravive.web.correction_form import AllowForm, CorrectionForm, LiftForm, claim_forms
from ravive.web.middleware import member_of
from ravive.web.moment import now, today
from ravive.web.shown_reading import shown_reading
from ravive.web.speech import explanation, sentence
from ravive.web.way_back import way_back


@require_http_methods(["GET", "HEAD", "POST"])
def correct(request: HttpRequest, refusal_id: UUID) -> HttpResponseBase:
    """Show what was read beside a form that corrects it; or append the correction."""
    actor = member_of(request).actor
    reading = reading_file(actor=actor, refusal_id=refusal_id)
    back = way_back(request, otherwise=reverse("person", args=[reading.person_id]))
    typed = request.POST if request.method == "POST" else None
    form = CorrectionForm(typed, ending=reading.ending)
    claims = claim_forms(reading.ending, typed)
    if all([form.is_valid(), claims.is_valid()]):
        ending = corrected_ending(reading.ending, form.fields_said(claims))
        try:
            do_correct_refusal(
                actor=actor, at=now(), refusal_id=refusal_id, ending=ending, reason=form.cleaned_data["reason"]
            )
        except RaviveError as error:
            form.add_error("firmness" if error.code == "error.firm_no_to_lift" else None, explanation(error))
        else:
            messages.success(request, _("Corrected. Your word holds: nothing read later replaces it."))
            return redirect(back)
    context = {"reading": reading, "shown": shown_reading(reading), "form": form, "claims": claims, "back": back}
    return render(request, "readings/correct.html", context, status=422 if form.errors or claims.has_errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def lift_firm_no(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """Ask why a firm no is to be lifted; or lift it."""
    actor = member_of(request).actor
    check_may(actor, AccessPurpose.RECRUIT)
    file = person_file(actor=actor, person_id=person_id, on=today())
    form = LiftForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            do_lift_firm_no(actor=actor, at=now(), person_id=person_id, reason=form.cleaned_data["reason"])
        except RaviveError as error:
            form.add_error("reason", explanation(error))
        else:
            messages.success(request, _("Lifted, and kept on record with your word."))
            _tell_what_still_blocks(request, person_id)
            return redirect("person", person_id)
    return render(request, "people/lift.html", {"person": file, "form": form}, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def allow_contact(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """Ask how we know that a person allows contact again; or record it."""
    actor = member_of(request).actor
    check_may(actor, AccessPurpose.RIGHTS)
    file = person_file(actor=actor, person_id=person_id, on=today())
    form = AllowForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            do_allow_contact(actor=actor, at=now(), person_id=person_id, reason=form.cleaned_data["reason"])
        except RaviveError as error:
            form.add_error("reason", explanation(error))
        else:
            messages.success(request, _("Recorded: they may be contacted again."))
            _tell_what_still_blocks(request, person_id)
            return redirect("person", person_id)
    return render(request, "people/allow.html", {"person": file, "form": form}, status=422 if form.errors else 200)


def _tell_what_still_blocks(request: HttpRequest, person_id: UUID) -> None:
    """Say what is left in the way of a call: a request of the person, a firm no, or the clock."""
    blocked = person_file(actor=member_of(request).actor, person_id=person_id, on=today()).rights.blocked
    if blocked is not None:
        messages.warning(request, _("Still not to be called: %(why)s") % {"why": sentence(blocked)})
