"""Settings of the person at the screen: language, theme, keys."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext, override
from django.views.decorators.http import require_http_methods, require_POST

from ravive.application.access import AccessPurpose, may
from ravive.application.actions.preferences import do_choose_language
from ravive.web.forms import PreferencesForm
from ravive.web.middleware import member_of
from ravive.web.moment import now
from ravive.web.preferences import Theme, keys_are_on, remember_keys, remember_theme, theme_of


@require_POST
def choose_theme(request: HttpRequest) -> HttpResponse:
    """Change the theme from the rail, and stay on the page."""
    back = request.POST.get("next", "")
    same_site = url_has_allowed_host_and_scheme(
        back, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    response = redirect(back if same_site else "home")
    chosen = request.POST.get("theme", "")
    remember_theme(response, Theme(chosen) if chosen in set(Theme) else Theme.AUTO)
    return response


@require_http_methods(["GET", "HEAD", "POST"])
def settings_page(request: HttpRequest) -> HttpResponse:
    """Show the settings, or keep them."""
    member = member_of(request)
    initial = {"language": member.actor.language, "theme": theme_of(request), "keys": keys_are_on(request)}
    form = PreferencesForm(request.POST or None, initial=initial)
    if request.method != "POST" or not form.is_valid():
        context = {
            "form": form,
            "member": member,
            "may_oversee": may(member.actor, AccessPurpose.OVERSEE),
            "may_recruit": may(member.actor, AccessPurpose.RECRUIT),
        }
        return render(request, "settings/page.html", context)
    chosen = form.cleaned_data
    do_choose_language(actor=member.actor, at=now(), language=chosen["language"])
    with override(chosen["language"]):
        messages.success(request, gettext("Settings kept."))
    response = redirect("settings")
    remember_theme(response, Theme(chosen["theme"]))
    remember_keys(response, on=chosen["keys"])
    # The sign-in page, which knows nobody yet, speaks the language of the last one who used this browser.
    response.set_cookie(settings.LANGUAGE_COOKIE_NAME, chosen["language"], samesite="Lax", secure=request.is_secure())
    return response
