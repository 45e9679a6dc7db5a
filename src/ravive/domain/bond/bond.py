"""How things stand between us and a person, on a day."""

from dataclasses import dataclass
from datetime import date

from ravive.domain.bond.contact import ContactBasis, last_contact
from ravive.domain.bond.promises import agreed_call_back
from ravive.domain.bond.reactions import is_ghosted, is_mended, last_reaction
from ravive.domain.bond.working import working_channels
from ravive.domain.kernel.dates import PartialDate, days_between
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Channel, Reaction, Stage

__all__ = ["Bond", "ContactBasis", "bond_of", "furthest_stage"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bond:
    """
    The bond with one person, on one day.

    `last_contact` is None when no date is known at all, and so is `days_silent`: silence is then unknown, not zero.
    `ghosted`: we never answered them, and still have not. `mended`: they came back friendly after `last_reaction`.
    `channels` are those known to work, best first. `agreed_call_back` is the latest time named for calling back;
    `call_back_due` whether its first day has come.
    """

    last_contact: PartialDate | None = None
    basis: ContactBasis | None = None
    source: Source | None = None
    days_silent: int | None = None
    ghosted: bool = False
    last_reaction: Reaction = Reaction.UNKNOWN
    reaction_source: Source | None = None
    mended: bool = False
    channels: tuple[Channel, ...] = ()
    agreed_call_back: PartialDate | None = None
    call_back_due: bool = False
    call_back_source: Source | None = None

    @property
    def is_hurt(self) -> bool:
        """A hostile or disappointed last word that nothing has mended since."""
        return self.last_reaction in {Reaction.HOSTILE, Reaction.DISAPPOINTED} and not self.mended


def bond_of(person: Person, *, on: date) -> Bond:
    """Return the bond with `person` as it stands on the day `on`; what is dated later has not happened yet."""
    contact = last_contact(person, on=on)
    reacted = last_reaction(person, on=on)
    promise = agreed_call_back(person, on=on)
    return Bond(
        last_contact=contact.on if contact else None,
        basis=contact.basis if contact else None,
        source=contact.source if contact else None,
        days_silent=days_of_silence(contact.on, on=on) if contact else None,
        ghosted=is_ghosted(person, on=on),
        last_reaction=reacted.reaction if reacted else Reaction.UNKNOWN,
        reaction_source=reacted.source if reacted else None,
        mended=reacted is not None and is_mended(person, since=reacted, on=on),
        channels=working_channels(person, on=on),
        agreed_call_back=promise.call_back_on if promise else None,
        call_back_due=promise is not None and promise.call_back_on is not None and promise.call_back_on.first <= on,
        call_back_source=promise.source if promise else None,
    )


def days_of_silence(contact: PartialDate, *, on: date) -> int:
    """
    Return the days since a contact, counted from the last day it may have been; never less than 0.

    A silence is never made longer than it can be proven to be: nobody is warmed up for an imprecise date.
    """
    return max(0, days_between(contact.last, on))


def furthest_stage(person: Person) -> Stage:
    """Return the furthest stage of all their applications."""
    return max((ending.stage for ending in person.endings), key=lambda stage: stage.depth, default=Stage.UNKNOWN)
