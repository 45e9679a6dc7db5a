"""One person as a row: what the plain code says of them whatever the opening, written down once."""

from dataclasses import replace
from datetime import date

from ravive.domain.bond import Bond, bond_of, furthest_stage
from ravive.domain.channels import choose_channel
from ravive.domain.kernel.dates import PartialDate, add_months
from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.openings import Opening
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.vocabulary import Channel
from ravive.domain.recall.columns.history import claim_values
from ravive.domain.recall.columns.layout import ALWAYS, MANNER, NEVER, Row
from ravive.domain.recall.columns.vocabulary import Background, Vocabulary
from ravive.domain.recall.decision import PROMISE_MONTHS, SILENT_MONTHS, why_warm_up
from ravive.domain.recall.likelihood import manner_of, unanswered_attempts
from ravive.domain.recall.why_now import lasting_reason
from ravive.domain.rights import Right
from ravive.domain.rights.blocks import first_block
from ravive.domain.rights.retention import agreement_end, kept_until

_CHANNELS = tuple(Channel)
_ALLOWED = Right(allowed=True)
_ORDINARY, _AT_STAKE = Opening(title=""), Opening(title="", key_post=True)
_LAST_YEAR = date.max.year - PROMISE_MONTHS // 12 - 2
_MOST_ATTEMPTS = 65_535


def row_of(person: Person, vocabulary: Vocabulary) -> Row:
    """Return the row of a person; their values join the vocabulary."""
    settled = settled_on(person)
    bond = bond_of(person, on=settled)
    last = bond.last_contact
    values = tuple(vocabulary.claims.number(value) for value in claim_values(person, on=settled))
    return Row(
        settled_on=settled.toordinal(),
        blocked_after=_blocked_after(person, last),
        asked_for=ALWAYS if bond.agreed_call_back is None else bond.agreed_call_back.first.toordinal(),
        due_until=_due_until(bond),
        silent_after=NEVER if last is None else _months_after(last, SILENT_MONTHS),
        heard_on=NEVER if last is None else last.last.toordinal(),
        channel=_channel(person, bond, _ORDINARY),
        channel_at_stake=_channel(person, bond, _AT_STAKE),
        manner=sum(MANNER[factor] for factor in manner_of(person, replace(bond, call_back_due=False))),
        attempts=min(unanswered_attempts(person, bond), _MOST_ATTEMPTS),
        warm_up=int(why_warm_up(person, bond) is not None),
        reason=lasting_reason(person, on=settled),
        history=vocabulary.histories.number(tuple(sorted(set(values)))),
        background=vocabulary.backgrounds.number(Background(_trades(person), furthest_stage(person))),
        wishes=vocabulary.wishes.number(replace(person.wishes, sources=(), levers=(), places=())),
        facts=tuple(dict.fromkeys(map(vocabulary.fact, person.facts))),
    )


def settled_on(person: Person) -> date:
    """Return the day from which on nothing dated of a person's bond is still to come."""
    days = [touch.on for touch in person.touches]
    days += [day for ending in person.endings for day in (ending.applied_on, ending.ended_on) if day is not None]
    return max((day.first for day in days), default=date.min)


def _blocked_after(person: Person, last: PartialDate | None) -> int:
    """Return the last day they may be called, as `rights` decides it; on the first of days no clock has run out."""
    if first_block(person, on=date.min, last_contact=last) is not None:
        return ALWAYS
    agreed, kept = agreement_end(person), kept_until(person, last_contact=last)
    ends = [] if kept is None else [kept.toordinal()]
    if agreed is not None and (last is None or last.last <= agreed):
        ends.append(agreed.toordinal())
    return min(ends, default=NEVER)


def _due_until(bond: Bond) -> int:
    """Return the last day an agreed call-back is an appointment; a contact that came after it has kept it."""
    asked, last = bond.agreed_call_back, bond.last_contact
    if asked is None or (last is not None and last.first > asked.last):
        return ALWAYS
    return _months_after(asked, PROMISE_MONTHS)


def _months_after(day: PartialDate, months: int) -> int:
    return NEVER if day.year > _LAST_YEAR else add_months(day.last, months).toordinal()


def _channel(person: Person, bond: Bond, opening: Opening) -> int:
    channel, _ = choose_channel(person, bond=bond, stage=furthest_stage(person), opening=opening, right=_ALLOWED)
    return _CHANNELS.index(channel or Channel.EMAIL)


def _trades(person: Person) -> tuple[str, ...]:
    """Return the jobs and trades they are known by, each once: their order changes nothing to the nearest."""
    jobs = [ending.job for ending in person.endings if ending.job]
    trades = [fact.term for fact in person.facts if fact.kind is FactKind.TRADE and fact.held]
    return tuple(sorted({*jobs, *trades}))
