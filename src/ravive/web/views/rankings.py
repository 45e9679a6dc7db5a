"""Classements montrés: what was shown to whom, what was done next, and whether it comes out the same today."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from ravive.application.access import AccessPurpose, check_may, may
from ravive.application.actions import do_keep_rankings
from ravive.application.queries.rankings import ranking_file, rankings_page
from ravive.application.rankings.replay import replay_ranking
from ravive.domain.kernel.errors import RaviveError
from ravive.web.forms import RankingMonthsForm
from ravive.web.middleware import member_of
from ravive.web.moment import now
from ravive.web.paging import PageLinks
from ravive.web.speech import explanation


@require_safe
def rankings(request: HttpRequest) -> HttpResponse:
    """Show the rankings that were shown, all or those in which a person stands."""
    return _list(request)


@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    """Say how long they are kept."""
    actor = member_of(request).actor
    check_may(actor, AccessPurpose.ADMINISTER)
    form = RankingMonthsForm(request.POST)
    if form.is_valid():
        try:
            do_keep_rankings(actor=actor, at=now(), months=form.cleaned_data["months"])
        except RaviveError as error:
            form.add_error("months", explanation(error))
        else:
            messages.success(request, _("Settings kept."))
            return redirect("rankings")
    return _list(request, form)


@require_safe
def ranking(request: HttpRequest, ranking_id: UUID) -> HttpResponse:
    """Show a ranking as it was shown, and replay it."""
    actor = member_of(request).actor
    context = {
        "file": ranking_file(actor=actor, ranking_id=ranking_id),
        "replay": replay_ranking(actor=actor, ranking_id=ranking_id),
    }
    return render(request, "rankings/ranking.html", context)


def _list(request: HttpRequest, form: RankingMonthsForm | None = None) -> HttpResponse:
    actor = member_of(request).actor
    number = int(text) if (text := request.GET.get("page", "1")).isdecimal() else 1
    page = rankings_page(actor=actor, number=number, person_id=_person_id(request))
    context = {
        "page": page,
        "links": PageLinks.of(request, number=page.number, last=page.last),
        "form": form or RankingMonthsForm(initial={"months": page.months}),
        "may_administer": may(actor, AccessPurpose.ADMINISTER),
    }
    return render(request, "rankings/list.html", context, status=422 if form and form.errors else 200)


def _person_id(request: HttpRequest) -> UUID | None:
    try:
        return UUID(request.GET.get("person", ""))
    except ValueError:
        return None
