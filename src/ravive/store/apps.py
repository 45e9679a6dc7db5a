"""The Django application that holds every model."""

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """The only application with tables of ours."""

    name = "ravive.store"
    label = "store"
