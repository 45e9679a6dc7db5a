"""`ravive replay-ranking`: whether a ranking that was shown comes out the same, from what was logged."""

import sys
from uuid import UUID

import click

from ravive.application.sentences import say
from ravive.cli.database import connect, prepared_database
from ravive.cli.language import preferred_language
from ravive.domain.kernel.sayings import Line, data_of


@click.command("replay-ranking")
@click.argument("ranking", type=click.UUID)
def replay_ranking(*, ranking: UUID) -> None:
    """
    Rank again the people that RANKING showed, as they were known then, and say whether the order is identical.

    RANKING is the identifier in the address of its page. Ends with status 1 when something differs, 2 when there is no
    such ranking. Changes nothing.
    """
    language = preferred_language()
    connect(language)
    with prepared_database(language):
        from ravive.application.rankings.replay import replay_anywhere  # noqa: PLC0415 - models are loaded now

        replay = replay_anywhere(ranking)
    if replay is None:
        click.echo(say(Line("replay.unknown", data_of(id=ranking)), language), err=True)
        sys.exit(2)
    for line in replay.lines:
        click.echo(say(line, language))
    sys.exit(0 if replay.identical else 1)
