"""The front door."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe


@require_safe
def home(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - Django's signature
    """Send to the first screen of the day."""
    return redirect("today")
