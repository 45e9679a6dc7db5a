"""Rappels and Fiche d'appel: whom to call for a post, and what to have under the eyes while calling."""

from dataclasses import dataclass
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from ravive.application.access import AccessPurpose, may
from ravive.application.actions import do_decide_recall
from ravive.application.brief_pdf import brief_pdf
from ravive.application.queries.recalls import BriefFile, RecallsPage, brief_file, recall_of, recalls_page
from ravive.application.rankings.shown import log_brief_shown, log_recalls_shown
from ravive.domain.kernel.errors import RaviveError
from ravive.domain.kernel.vocabulary import Decision
from ravive.domain.recall.doubtful_openings import doubts_about
from ravive.web.middleware import member_of
from ravive.web.moment import now, today
from ravive.web.outcome_form import OutcomeForm, outcomes_of
from ravive.web.paging import PageLinks
from ravive.web.speech import explanation, language_of_page


@dataclass(frozen=True, slots=True)
class DecisionTab:
    """One of the four decisions, as a link with its count."""

    code: str
    people: int
    url: str
    current: bool


@require_safe
def recalls(request: HttpRequest, opening_id: UUID) -> HttpResponse:
    """Show the ranked list of a post, a decision at a time, and log that it was shown. htmx asks for the list alone."""
    actor = member_of(request).actor
    code = request.GET.get("show", "")
    number = int(text) if (text := request.GET.get("page", "1")).isdecimal() else 1
    page = recalls_page(
        actor=actor,
        opening_id=opening_id,
        decision=Decision(code) if code in set(Decision) else None,
        number=number,
        on=today(),
    )
    if request.method == "GET":
        log_recalls_shown(actor=actor, at=now(), page=page)
    context = {
        "page": page,
        "doubts": doubts_about(page.opening, changes=page.changes, on=page.on),
        "tabs": _tabs(page),
        "links": PageLinks.of(request, number=page.number, last=page.last),
    }
    return render(request, "recalls/_list.html" if request.htmx else "recalls/list.html", context)  # type: ignore[attr-defined] # set by django-htmx


def _tabs(page: RecallsPage) -> list[DecisionTab]:
    return [
        DecisionTab(code=code, people=people, url=f"?show={code}", current=code == page.chosen)
        for code, people in page.counts.items()
    ]


@require_safe
def brief(request: HttpRequest, opening_id: UUID, person_id: UUID) -> HttpResponse:
    """Show the call brief."""
    actor = member_of(request).actor
    file = brief_file(actor=actor, opening_id=opening_id, person_id=person_id, on=today())
    if request.method == "GET":
        log_brief_shown(actor=actor, at=now(), file=file)
    return brief_page(request, file)


def brief_page(request: HttpRequest, file: BriefFile, form: OutcomeForm | None = None) -> HttpResponse:
    """Return the page of a brief; `form` is one that was sent and not taken."""
    context = {
        "file": file,
        "recall": file.brief.recall,
        "choices": [code.value for code in Decision if code is not Decision.BLOCKED],
        "may_recruit": may(member_of(request).actor, AccessPurpose.RECRUIT),
        "outcome_form": form or OutcomeForm.for_today(file, on=today()),
        "outcomes": [state.value for state in outcomes_of(file)],
    }
    return render(request, "recalls/brief.html", context, status=422 if form else 200)


@require_safe
def brief_as_pdf(request: HttpRequest, opening_id: UUID, person_id: UUID) -> HttpResponse:
    """Return the call brief as one page of A4."""
    actor = member_of(request).actor
    file = brief_file(actor=actor, opening_id=opening_id, person_id=person_id, on=today())
    if request.method == "GET":
        log_brief_shown(actor=actor, at=now(), file=file)
    pdf = brief_pdf(file, on=today(), language=language_of_page())
    name = slugify(file.brief.recall.person.name) or "ravive"
    return HttpResponse(
        pdf,
        content_type="application/pdf",
        headers={"Content-Disposition": f'inline; filename="{name}.pdf"', "Cache-Control": "no-store"},
    )


@require_POST
def decide(request: HttpRequest, opening_id: UUID, person_id: UUID) -> HttpResponse:
    """Follow the decision that was shown, or choose another one with a reason."""
    actor = member_of(request).actor
    code = request.POST.get("chosen", "")
    try:
        do_decide_recall(
            actor=actor,
            at=now(),
            person_id=person_id,
            opening_id=opening_id,
            shown=recall_of(actor=actor, opening_id=opening_id, person_id=person_id, on=today()),
            chosen=Decision(code) if code in set(Decision) else None,
            reason=request.POST.get("reason", ""),
        )
    except RaviveError as error:
        messages.error(request, explanation(error))
    else:
        messages.success(request, _("Your decision is kept, with what was shown to you."))
    return redirect("brief", opening_id, person_id)
