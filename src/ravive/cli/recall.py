"""`ravive recall`: whom to call for an opening, from files alone."""

import json
import sys
from datetime import date, datetime
from pathlib import Path

import click
from rich import box
from rich.console import Console
from rich.table import Table

from ravive.application.file_recall import FileRecall, recall_from_files
from ravive.application.ports import ports
from ravive.application.recall_report import report
from ravive.application.sentences import LANGUAGES, label, say
from ravive.cli.language import explain, preferred_language
from ravive.cli.texts import read_text
from ravive.domain.kernel.dates import add_months
from ravive.domain.kernel.errors import RaviveError
from ravive.domain.kernel.sayings import Line, data_of
from ravive.domain.kernel.vocabulary import Decision

_FILE = click.Path(path_type=Path)
_SHOWN_IN_TABLE = 20
#: No tracker is older, and no post is planned further ahead.
_FIRST_DAY, _MOST_MONTHS_AHEAD = date(1990, 1, 1), 120


@click.command("recall")
@click.option("--pool", "pools", type=_FILE, multiple=True, help="A tracker: .xlsx, .xls, .ods, .csv. Repeat for more.")
@click.option("--opening", type=_FILE, required=True, help="The advert: a text or Markdown file, or JSON.")
@click.option("--changes", type=_FILE, help="What changed, a line each: 2026-03-02 | terms | 40-44 k€ (38 before).")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day to count from; today if left out.")
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object instead of a table.")
@click.option("--top", type=click.IntRange(min=1), help="Show only the first N people.")
@click.option("--language", type=click.Choice(LANGUAGES), help="The language of the answer.")
def recall(
    *,
    pools: tuple[Path, ...],
    opening: Path,
    changes: Path | None,
    as_of: datetime | None,
    as_json: bool,
    top: int | None,
    language: str | None,
) -> None:
    """Say whom to call back for an opening, why now, and how."""
    language = language or preferred_language()
    on = as_of.date() if as_of else ports().today()
    try:
        _check_in_range(on)
        found = _recall(pools, opening, changes, on=on)
    except RaviveError as error:
        click.echo(explain(error, language), err=True)
        sys.exit(2)
    for notice in (*_about_the_day(on), *found.notices):
        click.echo(say(notice, language), err=True)
    for unread in found.unread_changes:
        click.echo(explain(unread, language), err=True)
    if as_json:
        if not found.recalls:
            click.echo(say(Line("recall_command.nobody"), language), err=True)
        click.echo(json.dumps(_as_object(found, language=language, top=top), ensure_ascii=False))
    else:
        _print_table(found, language=language, top=top or _SHOWN_IN_TABLE)


def _check_in_range(on: date) -> None:
    least, most = _FIRST_DAY, add_months(ports().today(), _MOST_MONTHS_AHEAD)
    if not least <= on <= most:
        raise RaviveError("recall_command.as_of_out_of_range", on=str(on), least=str(least), most=str(most))


def _about_the_day(on: date) -> tuple[Line, ...]:
    return (Line("recall_command.as_of_past", data_of(on=on)),) if on < ports().today() else ()


def _recall(pools: tuple[Path, ...], opening: Path, changes: Path | None, *, on: date) -> FileRecall:
    if not pools:
        raise RaviveError("recall_command.no_pool")
    changes_text = read_text(changes) if changes else None
    return recall_from_files(pools=pools, opening_text=read_text(opening), changes_text=changes_text, on=on)


def _as_object(found: FileRecall, *, language: str, top: int | None) -> dict[str, object]:
    return report(found.opening, found.recalls[:top], found.understanding.rows, language)


def _print_table(found: FileRecall, *, language: str, top: int) -> None:
    """Print the first people, then what was withheld and what was set aside: nothing is passed over in silence."""
    console = Console(highlight=False, markup=False)
    console.print(say(Line("recall_command.heading", data_of(title=found.opening.title)), language), style="bold")
    rows = _as_object(found, language=language, top=None)
    if found.recalls:
        console.print(_table(rows, language=language, top=top))
    else:
        console.print(say(Line("recall_command.nobody"), language))
    withheld = sum(recall.decision is Decision.BLOCKED for recall in found.recalls)
    if withheld:
        console.print(say(Line("recall_command.withheld", data_of(n=withheld)), language))
    counts = found.understanding.rows
    console.print(
        say(
            Line(
                "recall_command.rows",
                data_of(read=counts.read, people=counts.people, merged=counts.merged, set_aside=len(counts.left_out)),
            ),
            language,
        )
    )
    for aside in counts.left_out:
        code = "recall_command.place" if aside.sheet else "recall_command.place_without_sheet"
        place = say(Line(code, data_of(file=aside.file, sheet=aside.sheet, row=aside.row)), language)
        console.print(
            f"  {place} : {say(aside.why, language)}" if language == "fr" else f"  {place}: {say(aside.why, language)}"
        )


def _table(report_object: dict[str, object], *, language: str, top: int) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    for column in ("rank", "name", "decision", "likelihood", "channel", "why"):
        table.add_column(say(Line(f"column.{column}"), language), justify="right" if column == "rank" else "left")
    people = report_object["people"]
    assert isinstance(people, list)
    for person in people[:top]:
        likelihood = person["likelihood"]
        why = person["why_now"] or [person.get("let_go_because") or person.get("blocked_because") or ""]
        table.add_row(
            str(person["rank"]),
            person["name"],
            label(f"decision.{person['decision']}", language),
            f"{likelihood['p']:.0%} ({likelihood['low']:.0%}–{likelihood['high']:.0%})" if likelihood else "—",
            label(f"channel.{person['channel']}", language) if person["channel"] else "—",
            "\n".join(why),
        )
    return table
