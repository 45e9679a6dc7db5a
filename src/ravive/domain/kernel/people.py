"""A person of the pool, as the recall sees them: facts, history and rights, and nothing that must not weigh."""

from dataclasses import dataclass, field

from ravive.domain.kernel.facts import Fact, Wishes
from ravive.domain.kernel.history import ChannelHabit, Ending, RightsRequest, Standing, Touch
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class Permission:
    """
    On what ground we may hold and contact somebody.

    `until` is the ISO date an explicit agreement ends, None without one. `proven` tells an agreement we can show from
    a row that was merely imported ("basis to confirm", "to be informed").
    """

    proven: bool = False
    until: str | None = None
    refused_channels: tuple[Channel, ...] = ()
    requests: tuple[RightsRequest, ...] = ()
    request_source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """
    One person of the pool.

    The name and the addresses serve to reach them and break no tie; nothing else here can be a protected ground.
    `barred` is the source of a mark that says never again outside the prose: a red row, a list.
    """

    key: str
    name: str
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    linkedin: str | None = None
    facts: tuple[Fact, ...] = ()
    wishes: Wishes = field(default_factory=Wishes)
    endings: tuple[Ending, ...] = ()
    touches: tuple[Touch, ...] = ()
    habits: tuple[ChannelHabit, ...] = ()
    permission: Permission = field(default_factory=Permission)
    standing: Standing = Standing.FREE
    barred: Source | None = None
    sources: tuple[Source, ...] = ()
