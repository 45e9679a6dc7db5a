"""The whole pool for one opening, on a day: everybody, in order, each with a decision and its reasons."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ravive.domain.bond import bond_of, furthest_stage
from ravive.domain.channels import choose_channel
from ravive.domain.kernel.openings import Change, Opening
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Line, Verdict
from ravive.domain.kernel.vocabulary import Channel, Decision
from ravive.domain.lexicon import Lexicon
from ravive.domain.recall.claims import check_claims, is_lifted, known_of, latest_first
from ravive.domain.recall.decision import Situation, decide
from ravive.domain.recall.fit import fit_of, known_missing, trade_closeness
from ravive.domain.recall.likelihood import likelihood_of
from ravive.domain.recall.result import ClaimCheck, Fit, Recall, RequirementCheck
from ravive.domain.recall.weights import DEFAULT_WEIGHTS, Weights
from ravive.domain.recall.why_now import has_reason, why_now
from ravive.domain.refusals import Terms, contrary_wishes, contrary_words, terms_of
from ravive.domain.rights import rights_of

_DECISIONS = tuple(Decision)

#: Decision, whether anything changed, likelihood x fit, the freshest contact, the place in the files, the key.
OrderKey = tuple[int, int, float, int, tuple[tuple[str, str, int], ...], str]


@dataclass(frozen=True, slots=True)
class Placed:
    """A recall with the key of its place in the list."""

    recall: Recall
    key: OrderKey


def rank(
    people: Sequence[Person],
    *,
    opening: Opening,
    changes: Sequence[Change],
    on: date,
    lexicon: Lexicon,
    weights: Weights = DEFAULT_WEIGHTS,
) -> tuple[Recall, ...]:
    """
    Return everybody with a decision, best first, ranked from 1; nobody is left out.

    The order of `people` changes nothing, nor do names and addresses.
    """
    return in_order(
        place(person, opening=opening, changes=changes, on=on, lexicon=lexicon, weights=weights) for person in people
    )


def in_order(placed: Iterable[Placed]) -> tuple[Recall, ...]:
    """Return recalls in the order of their keys, ranked from 1."""
    ordered = sorted(placed, key=lambda one: one.key)
    return tuple(replace(one.recall, rank=position) for position, one in enumerate(ordered, start=1))


def rank_one(
    person: Person,
    *,
    opening: Opening,
    changes: Sequence[Change],
    on: date,
    lexicon: Lexicon,
    weights: Weights = DEFAULT_WEIGHTS,
) -> Recall:
    """Return the recall of one person alone (rank 1): the same code on one row."""
    return place(person, opening=opening, changes=changes, on=on, lexicon=lexicon, weights=weights).recall


def place(
    person: Person, *, opening: Opening, changes: Sequence[Change], on: date, lexicon: Lexicon, weights: Weights
) -> Placed:
    """Return the recall of one person with the key of its place."""
    situation = situation_of(person, opening=opening, changes=changes, on=on, lexicon=lexicon)
    decision, because = decide(situation)
    channel, channel_why = _channel(situation, decision)
    likelihood = (
        None
        if decision is Decision.BLOCKED
        else likelihood_of(person, bond=situation.bond, checks=situation.checks, channel=channel, weights=weights)
    )
    recall = Recall(
        rank=1,
        person=person,
        decision=decision,
        because=because,
        checks=tuple(situation.checks),
        fit=situation.fit,
        likelihood=likelihood,
        channel=channel,
        channel_why=channel_why,
        why_now=why_now(situation, decision),
        notices=situation.right.notices,
    )
    return Placed(recall, _key(recall, situation))


def situation_of(
    person: Person, *, opening: Opening, changes: Sequence[Change], on: date, lexicon: Lexicon
) -> Situation:
    """Work out everything a decision about one person rests on."""
    terms = terms_of(lexicon)
    bond = bond_of(person, on=on)
    checks = check_claims(person, opening=opening, changes=changes, on=on, lexicon=lexicon)
    trade = trade_closeness(person, opening=opening, terms=terms)
    fit = fit_of(person, opening=opening, on=on, terms=terms, trade=trade)
    return Situation(
        person=person,
        opening=opening,
        on=on,
        bond=bond,
        right=rights_of(person, on=on, bond=bond),
        checks=checks,
        missing=_missing(fit, checks, terms),
        contrary=_contrary(person, opening=opening, changes=changes, on=on, lexicon=lexicon),
        fit=fit,
        trade=trade,
    )


def _contrary(
    person: Person, *, opening: Opening, changes: Sequence[Change], on: date, lexicon: Lexicon
) -> Verdict | None:
    """Return what they want and the post is not: as they declared it, else as the note of the latest ending tells."""
    known = known_of(person)
    declared = contrary_wishes(known, opening=opening, changes=changes, on=on, lexicon=lexicon)
    found = next(iter(declared), None)
    latest = next(iter(latest_first(person)), None)
    if found is not None or latest is None:
        return found
    return contrary_words(latest, known=known, opening=opening, changes=changes, on=on, lexicon=lexicon)


def _missing(fit: Fit, checks: Sequence[ClaimCheck], terms: Terms) -> RequirementCheck | None:
    """Return the must-have they lack, unless the claim about it was lifted: what is taught on the job is no lack."""
    missing = known_missing(fit)
    if missing is None:
        return None
    labels = [str(check.verdict.data.get("label", "")) for check in checks if is_lifted(check)]
    return None if any(label and terms.names(label, missing.requirement) for label in labels) else missing


def _channel(situation: Situation, decision: Decision) -> tuple[Channel | None, Line | None]:
    """Choose a channel for those to be reached; nobody who is blocked or let go is offered one."""
    if decision in {Decision.BLOCKED, Decision.LET_GO}:
        return None, None
    return choose_channel(
        situation.person,
        bond=situation.bond,
        stage=furthest_stage(situation.person),
        opening=situation.opening,
        right=situation.right,
    )


def _key(recall: Recall, situation: Situation) -> OrderKey:
    worth = recall.likelihood.p * recall.fit.share if recall.likelihood else 0.0
    last = situation.bond.last_contact
    sources = tuple((s.file or "", s.sheet or "", s.row or 0) for s in recall.person.sources)
    freshest = -(last.first.toordinal() if last else 0)
    return (_DECISIONS.index(recall.decision), has_reason(situation), -worth, freshest, sources, recall.person.key)
