"""The `ravive` command: a group whose commands are loaded only when they are called."""

from collections.abc import Mapping
from importlib import import_module

import click


class LazyGroup(click.Group):
    """Commands by name, each `module:attribute`: reading comments then needs no Django, no database and no numpy."""

    def __init__(self, commands: Mapping[str, str]) -> None:
        super().__init__(
            name="ravive",
            help="Call back, with tact and for a reason, the people you once refused.",
            context_settings={"help_option_names": ["-h", "--help"]},
        )
        self._places = dict(commands)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names, in order."""
        return sorted(self._places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Load a command."""
        if cmd_name not in self._places:
            return None
        module, _, attribute = self._places[cmd_name].partition(":")
        command = getattr(import_module(module), attribute)
        assert isinstance(command, click.Command)
        return command
