"""`ravive reread`: after an upgrade, read the comments again and propose what is read otherwise."""

import click

from ravive.application.ports import ports
from ravive.application.sentences import say
from ravive.cli.database import connect, prepared_database
from ravive.cli.language import preferred_language
from ravive.domain.kernel.sayings import Line, data_of


@click.command("reread")
def reread() -> None:
    """Read the comments again that an older version read, and propose what reads otherwise. Changes nothing itself."""
    language = preferred_language()
    connect(language)
    with prepared_database(language):
        from ravive.application.rereading import actors_not_through, reread_all  # noqa: PLC0415 - models are loaded now

        waiting = actors_not_through()
        for name, actor in waiting.items():
            progress = reread_all(actor=actor, at=ports().now())
            data = data_of(organization=name, read=progress.read, proposed=progress.proposed)
            click.echo(say(Line("reread.done", data), language))
        if not waiting:
            click.echo(say(Line("reread.nothing"), language))
