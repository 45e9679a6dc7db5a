"""`ravive taxonomy load`: add a public taxonomy, such as ESCO, to the built-in lexicon."""

import sys
from pathlib import Path

import click

from ravive.application.ports import ports
from ravive.application.sentences import say
from ravive.cli.language import explain, preferred_language
from ravive.domain.kernel.errors import RaviveError
from ravive.domain.kernel.sayings import Line, data_of


@click.group("taxonomy")
def taxonomy() -> None:
    """Add public taxonomies of skills and trades."""


@taxonomy.command("load")
@click.argument("files", type=click.Path(path_type=Path), nargs=-1, required=True)
def load(files: tuple[Path, ...]) -> None:
    """Load FILES (the ESCO tables, .tsv or .tsv.gz) into this installation; what was loaded before is replaced."""
    language = preferred_language()
    try:
        count = ports().load_taxonomy(files)
    except RaviveError as error:
        click.echo(explain(error, language), err=True)
        sys.exit(2)
    click.echo(say(Line("taxonomy_command.loaded", data_of(n=count)), language))
