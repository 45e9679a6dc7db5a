"""The `ravive` command: install the ports, then hand over to the command line."""

import os

import click

from ravive.application import ports
from ravive.cli.commands import LazyGroup
from ravive.project.wiring import build_ports

COMMANDS = {
    "check-messages": "ravive.cli.check_messages:check_messages",
    "doctor": "ravive.cli.doctor:doctor",
    "members": "ravive.cli.members:members",
    "read-comments": "ravive.cli.read_comments:read_comments",
    "recall": "ravive.cli.recall:recall",
    "replay-ranking": "ravive.cli.replay_ranking:replay_ranking",
    "reread": "ravive.cli.reread:reread",
    "taxonomy": "ravive.cli.taxonomy:taxonomy",
    "up": "ravive.cli.up:up",
    "worker": "ravive.jobs.worker:worker",
}


def main() -> None:
    """Run the command line."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ravive.project.settings")
    ports.install(build_ports())
    group = click.version_option(package_name="ravive")(LazyGroup(COMMANDS))
    group(prog_name="ravive")
