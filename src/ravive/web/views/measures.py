"""Mesures: what was forecast against what came of it, and the weights that an administrator may adopt."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from ravive.application.access import AccessPurpose, check_may, may
from ravive.application.actions import do_adopt_weights, do_put_back_weights
from ravive.application.queries.measures import MeasuresPage, measures_page
from ravive.domain.kernel.errors import RaviveError
from ravive.web.measures_forms import AdoptForm, PutBackForm, earlier_tables
from ravive.web.middleware import member_of
from ravive.web.moment import now, today
from ravive.web.reliability_chart import draw_reliability
from ravive.web.speech import explanation


@require_safe
def measures(request: HttpRequest) -> HttpResponse:
    """Show forecasts against outcomes, and the weights that these suggest."""
    page = measures_page(actor=member_of(request).actor, on=today())
    return _show(request, page)


@require_POST
def adopt(request: HttpRequest) -> HttpResponse:
    """Rank from now on with the weights that are proposed."""
    actor = member_of(request).actor
    check_may(actor, AccessPurpose.ADMINISTER)
    form = AdoptForm(request.POST)
    if form.is_valid():
        try:
            do_adopt_weights(actor=actor, at=now(), **form.cleaned_data)
        except RaviveError as error:
            form.add_error(None, explanation(error))
        else:
            messages.success(request, _("These weights rank from now on."))
            return redirect("measures")
    return _show(request, measures_page(actor=actor, on=today()), adopt_form=form)


@require_POST
def put_back(request: HttpRequest) -> HttpResponse:
    """Rank again with weights of before."""
    actor = member_of(request).actor
    check_may(actor, AccessPurpose.ADMINISTER)
    page = measures_page(actor=actor, on=today())
    form = PutBackForm(request.POST, page=page)
    if form.is_valid():
        try:
            do_put_back_weights(actor=actor, at=now(), **form.cleaned_data)
        except RaviveError as error:
            form.add_error(None, explanation(error))
        else:
            messages.success(request, _("These weights rank from now on."))
            return redirect("measures")
    return _show(request, page, put_back_form=form)


def _show(
    request: HttpRequest,
    page: MeasuresPage,
    *,
    adopt_form: AdoptForm | None = None,
    put_back_form: PutBackForm | None = None,
) -> HttpResponse:
    proposed = "" if page.proposal is None else page.proposal.weights.fingerprint
    if adopt_form is not None:
        adopt_form.show_instead(proposed)
    context = {
        "page": page,
        "reliability": page.reliability,
        "chart": draw_reliability(page.reliability.deciles),
        "adopt_form": adopt_form or AdoptForm(initial={"fingerprint": proposed}),
        "put_back_form": put_back_form or PutBackForm(page=page),
        "earlier": earlier_tables(page),
        "may_administer": may(member_of(request).actor, AccessPurpose.ADMINISTER),
    }
    status = 422 if any(form is not None and form.errors for form in (adopt_form, put_back_form)) else 200
    return render(request, "measures/page.html", context, status=status)
