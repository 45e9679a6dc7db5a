"""What every request needs: who acts, and in which language they are answered."""

from collections.abc import Callable

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import translation
from django.views.defaults import page_not_found, permission_denied

from ravive.application.errors import NotAllowedError, NotFoundError
from ravive.application.queries.members import SignedIn, signed_in

GetResponse = Callable[[HttpRequest], HttpResponse]


class MemberMiddleware:
    """
    Put the signed-in member on the request (`request.member`, None for a visitor) and speak their language.

    A user whose memberships are all closed keeps no access: they get 403 everywhere but on the sign-out page.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request in the name of its member."""
        member = signed_in(request.user.pk) if request.user.is_authenticated else None
        request.member = member  # type: ignore[attr-defined] # the one attribute we add, read through `member_of`
        if member is None:
            if request.user.is_authenticated and request.path != reverse("account_logout"):
                raise PermissionDenied
            return self.get_response(request)
        with translation.override(member.actor.language):
            request.LANGUAGE_CODE = member.actor.language
            response = self.get_response(request)
        # What was shown about people must not come back with the Back button once its reader has signed out.
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Turn what a door refuses into a page; "not yours" and "not there" look the same. The rest goes its way."""
        if isinstance(exception, NotFoundError):
            return page_not_found(request, exception)
        if isinstance(exception, NotAllowedError):
            return permission_denied(request, exception)
        return None


def member_of(request: HttpRequest) -> SignedIn:
    """
    Return the signed-in member of a request that requires one.

    Raises:
        PermissionDenied: nobody is signed in.
    """
    member = getattr(request, "member", None)
    if not isinstance(member, SignedIn):
        raise PermissionDenied
    return member
