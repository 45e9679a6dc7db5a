"""`ravive doctor`: say whether this installation is well."""

import sys

import click

from ravive.application.ports import ports
from ravive.application.sentences import say
from ravive.cli.database import connect
from ravive.cli.language import preferred_language


@click.command("doctor")
def doctor() -> None:
    """Check this installation; each fault comes with its remedy. Ends with status 1 when something must be mended."""
    language = preferred_language()
    connect(language)
    from ravive.application.installation import Health, examine  # noqa: PLC0415 - the models are loaded only now

    signs = {Health.GOOD: "✓", Health.WARNING: "!", Health.FAILURE: "✗"}
    checks = list(examine(now=ports().now()))
    for check in checks:
        click.echo(f"{signs[check.health]} {say(check.line, language)}")
    sys.exit(1 if any(check.health is Health.FAILURE for check in checks) else 0)
