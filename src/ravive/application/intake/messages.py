"""The messages of a LinkedIn archive: no list of people, but contacts with people who are listed elsewhere."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ravive.application.intake.cell_text import text_of
from ravive.application.intake.contacts import linkedin_in
from ravive.application.intake.date_cells import DateReader
from ravive.application.intake.header_words import MESSAGE_COLUMNS
from ravive.application.intake.layout import Table
from ravive.domain.kernel.history import Direction, Touch
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.tables import Row
from ravive.domain.kernel.vocabulary import Channel
from ravive.domain.lexicon import fold

_SENDER, _RECIPIENTS, _DATE = "sender profile url", "recipient profile urls", "date"


def are_messages(table: Table) -> bool:
    """Whether a table is the list of messages of a LinkedIn archive."""
    return {fold(name) for name in table.names.values()} >= MESSAGE_COLUMNS


def touches_of_messages(table: Table, dates: DateReader, where: Source) -> Iterator[tuple[str, Touch]]:
    """Yield each message as a contact, with the profile at either end of it."""
    places = {fold(name): index for index, name in table.names.items()}
    for row in table.rows:
        days = dates.read_all(_cell(row, places.get(_DATE)))
        if not days:
            continue
        source = replace(where, row=row.number, on=str(days[0]))
        ends = ((_SENDER, Direction.FROM_THEM), (_RECIPIENTS, Direction.FROM_US))
        for column, direction in ends:
            for profile in filter(None, map(linkedin_in, _cell(row, places.get(column)).split(","))):
                yield profile, Touch(on=days[0], direction=direction, channel=Channel.LINKEDIN, source=source)


def _cell(row: Row, index: int | None) -> str:
    return text_of(row.cells[index]) if index is not None and index < len(row.cells) else ""


def with_messages(people: Sequence[Person], touches: Mapping[str, Sequence[Touch]]) -> tuple[Person, ...]:
    """Return the people with the messages exchanged with their profile."""
    return tuple(
        replace(person, touches=(*person.touches, *touches.get(person.linkedin or "", ()))) for person in people
    )
