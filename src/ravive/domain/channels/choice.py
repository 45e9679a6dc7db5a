"""The choice of a channel: how far they came, how important the post is, then what worked with them."""

from collections.abc import Iterator

from ravive.domain.bond import Bond
from ravive.domain.channels.addresses import avoided, reachable
from ravive.domain.kernel.history import Direction, Touch
from ravive.domain.kernel.openings import Opening
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Line, Source, data_of
from ravive.domain.kernel.vocabulary import Channel, Stage
from ravive.domain.rights import Right

#: Where nothing tells two channels apart, the one that disturbs least.
LIGHTEST_FIRST = (Channel.EMAIL, Channel.LINKEDIN, Channel.SMS, Channel.PHONE)


def choose_channel(
    person: Person, *, bond: Bond, stage: Stage, opening: Opening, right: Right
) -> tuple[Channel | None, Line]:
    """
    Return the channel to use for `opening`, and why; None where nothing may be used, the line says why not.

    `stage` is the furthest they reached in any application (see `bond.furthest_stage`). A channel that is known not to
    work is used only where it is the last one left; a channel they refused never is.
    """
    if not right.allowed:
        return None, right.line or Line("channels.blocked")
    held = reachable(person)
    if not held:
        return None, _nothing_left(person)
    willing = _ordinary(held - avoided(person), bond)
    if not willing:
        channel = _lightest(held)
        return channel, Line("channels.only_one_left", data_of(channel=channel))
    return next(_reasons(person, bond, stage, opening, willing))


def _reasons(
    person: Person, bond: Bond, stage: Stage, opening: Opening, willing: frozenset[Channel]
) -> Iterator[tuple[Channel, Line]]:
    """Yield each channel that a rule proposes, the strongest rule first; the last rule always proposes one."""
    if Channel.PHONE in willing:
        yield from ((Channel.PHONE, line) for line in _reached(stage))
    if Channel.PHONE in willing and not _told_us_better(person, willing):
        yield from ((Channel.PHONE, line) for line in _at_stake(opening))
    if len(willing) == 1:
        (channel,) = willing
        code = "channels.only_willing" if reachable(person) & avoided(person) else "channels.only_address"
        yield channel, Line(code, data_of(channel=channel))
    yield from _what_worked(person, bond, willing)
    yield from _how_it_was_told(person, willing)
    channel = _lightest(willing)
    yield channel, Line("channels.lighter", data_of(channel=channel))


def _ordinary(willing: frozenset[Channel], bond: Bond) -> frozenset[Channel]:
    """Leave out the SMS, which only a habit or an exchange earns, unless nothing else is left."""
    if Channel.SMS in bond.channels:
        return willing
    return (willing - {Channel.SMS}) or willing


def _told_us_better(person: Person, willing: frozenset[Channel]) -> bool:
    """Whether they said how they are best reached, and it is not the phone: our post changes nothing to it."""
    liked = {habit.channel for habit in person.habits if habit.works} & willing
    return bool(liked) and Channel.PHONE not in liked


def _reached(stage: Stage) -> Iterator[Line]:
    if stage.depth >= Stage.FINAL.depth:
        yield Line("channels.reached_final")
    elif stage is Stage.TEAM_INTERVIEWED:
        yield Line("channels.met_team")


def _at_stake(opening: Opening) -> Iterator[Line]:
    if opening.key_post:
        yield Line("channels.key_post")
    if opening.manages:
        yield Line("channels.manager_post")


def _what_worked(person: Person, bond: Bond, willing: frozenset[Channel]) -> Iterator[tuple[Channel, Line]]:
    habits = {habit.channel: habit for habit in person.habits if habit.works}
    for channel in bond.channels:
        if channel not in willing:
            continue
        if channel in habits:
            yield channel, Line("channels.habit", data_of(channel=channel), habits[channel].source)
        else:
            touch = _latest(touch for touch in person.touches if _is_two_way_by(touch, channel))
            yield channel, _told("channels.worked_both_ways", channel, touch)


def _how_it_was_told(person: Person, willing: frozenset[Channel]) -> Iterator[tuple[Channel, Line]]:
    """Yield the channel we used last where they never answered on any: better one they have seen us use."""
    told = _latest(
        touch for touch in person.touches if touch.direction is Direction.FROM_US and touch.channel in willing
    )
    if told is not None and told.channel is not None:
        yield told.channel, _told("channels.as_before", told.channel, told)


def _told(code: str, channel: Channel, touch: Touch | None) -> Line:
    source: Source | None = touch.source if touch else None
    return Line(code, data_of(channel=channel, on=touch.on if touch else None), source)


def _is_two_way_by(touch: Touch, channel: Channel) -> bool:
    return touch.direction.counts_as_contact and touch.channel is channel


def _latest(touches: Iterator[Touch]) -> Touch | None:
    return max(touches, key=lambda touch: touch.on.first, default=None)


def _lightest(channels: frozenset[Channel]) -> Channel:
    return next(channel for channel in LIGHTEST_FIRST if channel in channels)


def _nothing_left(person: Person) -> Line:
    if person.emails or person.phones or person.linkedin:
        return Line("channels.all_refused")
    return Line("channels.no_address")
