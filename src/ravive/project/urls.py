"""Every address, in one place."""

from django.urls import include, path

urlpatterns = [
    path("accounts/", include("allauth.urls")),
    path("", include("ravive.web.urls")),
]
