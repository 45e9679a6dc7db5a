"""Django's view of the composition root: it installs the ports once every app is loaded."""

from django.apps import AppConfig


class ProjectConfig(AppConfig):
    """The composition root."""

    name = "ravive.project"

    def ready(self) -> None:
        """Install the ports of this process."""
        from ravive.application import ports  # noqa: PLC0415 - models are loaded only now
        from ravive.project.wiring import build_ports  # noqa: PLC0415

        ports.install(build_ports())
