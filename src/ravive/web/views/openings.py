"""Postes: paste an advert, see what was understood of it, correct it."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from ravive.application.access import AccessPurpose, check_may, may
from ravive.application.actions import do_close_opening, do_reopen_opening
from ravive.application.opening_correction import fields_of
from ravive.application.opening_entry import correct_from_form, open_from_advert, record_change_line
from ravive.application.opening_text import decode
from ravive.application.queries.openings import list_openings, opening_file
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.errors import RaviveError, UnusableTextError
from ravive.domain.recall.doubtful_openings import doubts_about
from ravive.web.middleware import member_of
from ravive.web.moment import now, today
from ravive.web.opening_form import AdvertForm, ChangeForm, OpeningForm, initial_of
from ravive.web.speech import explanation


@require_http_methods(["GET", "HEAD", "POST"])
def openings(request: HttpRequest) -> HttpResponse:
    """List the posts; or open one from the advert that was pasted or dropped."""
    actor = member_of(request).actor
    form = AdvertForm(request.POST, request.FILES) if request.method == "POST" else AdvertForm()
    if request.method == "POST":
        check_may(actor, AccessPurpose.RECRUIT)
    if form.is_valid():
        try:
            return redirect("opening", open_from_advert(actor=actor, at=now(), text=_advert(form)))
        except RaviveError as error:
            form.add_error("advert", explanation(error))
    context = {
        "openings": list_openings(actor=actor),
        "form": form,
        "may_recruit": may(actor, AccessPurpose.RECRUIT),
    }
    return render(request, "openings/list.html", context, status=422 if form.errors else 200)


def _advert(form: AdvertForm) -> str:
    file = form.cleaned_data["file"]
    return decode(file.read(), file=file.name) if file else str(form.cleaned_data["advert"])


@require_http_methods(["GET", "HEAD", "POST"])
def opening(request: HttpRequest, opening_id: UUID) -> HttpResponse:
    """Show what was understood of an advert; or keep what a person says of it instead."""
    actor = member_of(request).actor
    file = opening_file(actor=actor, opening_id=opening_id)
    form = OpeningForm(request.POST or None, initial=initial_of(fields_of(file.opening)))
    if request.method == "POST" and form.is_valid():
        try:
            correct_from_form(actor=actor, at=now(), opening_id=opening_id, fields=form.fields_said)
        except UnusableTextError as error:
            form.add_error("musts", explanation(error))
        else:
            messages.success(request, _("Kept. The list follows at once."))
            return redirect("opening", opening_id)
    context = {
        "opening": file,
        "doubts": doubts_about(file.opening, changes=file.changes, on=today()),
        "form": form,
        "change_form": ChangeForm(),
        "may_recruit": may(actor, AccessPurpose.RECRUIT),
    }
    return render(request, "openings/opening.html", context, status=422 if form.errors else 200)


@require_POST
def change(request: HttpRequest, opening_id: UUID) -> HttpResponse:
    """Record what changed, for this post."""
    form = ChangeForm(request.POST)
    if form.is_valid():
        _record(request, member_of(request).actor, opening_id, form.cleaned_data["line"])
    else:
        messages.error(request, _("Write the change in a line: date | kind | what changed."))
    return redirect("opening", opening_id)


def _record(request: HttpRequest, actor: Actor, opening_id: UUID, line: str) -> None:
    try:
        record_change_line(actor=actor, at=now(), opening_id=opening_id, line=line)
    except RaviveError as error:
        messages.error(request, explanation(error))
    else:
        messages.success(request, _("Recorded. The list follows at once."))


@require_POST
def close(request: HttpRequest, opening_id: UUID) -> HttpResponse:
    """Close a post, or open it again."""
    actor = member_of(request).actor
    action = do_reopen_opening if "reopen" in request.POST else do_close_opening
    try:
        action(actor=actor, at=now(), opening_id=opening_id)
    except RaviveError as error:
        messages.error(request, explanation(error))
    return redirect("opening", opening_id)
