"""The pages, as Django knows them: an application without models."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """The web shell."""

    name = "ravive.web"
    label = "web"
