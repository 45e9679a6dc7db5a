"""A skill, a language or a paper that was lacking, against what the opening asks and what they have since."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ravive.domain.kernel.claims import Credential, Language, MissingSkill
from ravive.domain.kernel.facts import Fact, FactKind
from ravive.domain.kernel.openings import Change, Effect, EffectKind, Requirement
from ravive.domain.kernel.sayings import Verdict
from ravive.domain.kernel.vocabulary import ChangeKind
from ravive.domain.refusals.case import Case
from ravive.domain.refusals.languages import LEVELS, names_of
from ravive.domain.refusals.optional import is_part_of_the_work
from ravive.domain.refusals.permits import is_work_permit
from ravive.domain.refusals.terms import content_words, mentions
from ravive.domain.refusals.verdicts import lifted, lifted_by, stands, unknown

#: An advert of which fewer requirements were understood says too little for its silence to mean anything.
_ENOUGH_REQUIREMENTS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """
    What was lacking: its name in the codes, its label, and how to recognise it elsewhere.

    `reaches` tells whether somebody with the mark or level of then reaches what a requirement asks now.
    """

    name: str
    label: str
    kinds: tuple[FactKind, ...]
    is_it: Callable[[Requirement | Fact], bool]
    words: frozenset[str]
    reaches: Callable[[Requirement], bool] = lambda _: False
    suffices: Callable[[Fact, Requirement | None], bool] = lambda fact, _: fact.held


def check_missing_skill(claim: MissingSkill, case: Case) -> Verdict:
    """Lift a skill no longer asked, taught on the job, or acquired since."""
    label = claim.skill or ""
    if not content_words(label):
        return unknown("missing_skill.not_named")
    lack = Lack(
        name="missing_skill",
        label=label,
        kinds=(FactKind.SKILL, FactKind.TRADE, FactKind.EXPERIENCE, FactKind.SECTOR, FactKind.CREDENTIAL),
        is_it=lambda thing: case.terms.names(label, thing),
        words=content_words(label),
        reaches=lambda asked: claim.level is not None and asked.level is not None and claim.level >= asked.level,
        suffices=lambda fact, asked: fact.held and _is_enough(fact.level, asked.level if asked else None),
    )
    return _recheck(lack, case) or _by_title(lack, case) or _not_asked(lack, case)


def check_credential(claim: Credential, case: Case) -> Verdict:
    """Lift a paper no longer asked, or obtained since. The right to work is asked everywhere, by law."""
    label = claim.credential or ""
    if not fold_words(label):
        return unknown("credential.not_named")
    lack = Lack(
        name="credential",
        label=label,
        kinds=(FactKind.CREDENTIAL, FactKind.SKILL),
        is_it=lambda thing: case.terms.names(label, thing),
        words=content_words(label),
    )
    found = _recheck(lack, case)
    if found is not None:
        return found
    if is_work_permit(label):
        return stands("credential.work_permit")
    # Many trades ask a paper by law that no advert repeats: silence counts only where other papers are named.
    asks_others = any(case.requirements(FactKind.CREDENTIAL))
    return _not_asked(lack, case) if asks_others else unknown("credential.advert_silent", label=label)


def check_language(claim: Language, case: Case) -> Verdict:
    """Lift a language no longer asked, asked at a level they had, or learnt since."""
    code = claim.language
    if code is None:
        return unknown("language.not_named")
    lack = Lack(
        name="language",
        label=code if names_of(code) else "other",
        kinds=(FactKind.LANGUAGE,),
        is_it=lambda thing: thing.kind is FactKind.LANGUAGE and thing.term == code,
        words=frozenset(),
        reaches=lambda asked: _reaches(claim.level, asked.cefr),
        suffices=_speaks_enough,
    )
    found = _recheck(lack, case)
    if found is not None:
        return found
    spoken_of = any(mentions(case.opening.text, content_words(name)) for name in names_of(code))
    if spoken_of or code == case.opening.language:
        return unknown("language.mentioned", label=lack.label)
    return _silence(lack, case)


def fold_words(label: str) -> frozenset[str]:
    """Return the words that name a paper; a diploma without a name is still a diploma."""
    return content_words(label) or frozenset(label.split())


def _recheck(lack: Lack, case: Case) -> Verdict | None:
    """Go through what lifts or keeps a lack; None when the opening does not speak of it."""
    return _dropped(lack, case) or _acquired(lack, case) or _asked(lack, case)


def _dropped(lack: Lack, case: Case) -> Verdict | None:
    for change, effect in case.effects(EffectKind.REQUIREMENT_DROPPED, EffectKind.TRAINING):
        if _is_about(lack, effect):
            code = "trained" if effect.kind is EffectKind.TRAINING else "dropped"
            return lifted_by(change, f"{lack.name}.{code}", label=lack.label)
    if any(lack.is_it(requirement) for requirement in case.opening.dropped):
        return lifted(f"{lack.name}.dropped_by_opening", label=lack.label)
    return _need_gone(lack, case)


def _is_about(lack: Lack, effect: Effect) -> bool:
    term, label = str(effect.data.get("term") or ""), str(effect.data.get("label") or "")
    if not (term or label):
        return False
    kind = FactKind(str(effect.data.get("kind") or lack.kinds[0]))
    return lack.is_it(Requirement(kind=kind, term=term or label, label=label or term))


def _need_gone(lack: Lack, case: Case) -> Verdict | None:
    """Lift what a change of needs names and the opening does not ask: the need is what changed."""
    if any(lack.is_it(requirement) for requirement in case.requirements(*lack.kinds)):
        return None
    change = next(_changes_of_need(lack, case), None)
    return None if change is None else lifted_by(change, f"{lack.name}.need_changed", label=lack.label)


def _changes_of_need(lack: Lack, case: Case) -> Iterator[Change]:
    for change in case.since:
        adds = any(effect.kind is EffectKind.REQUIREMENT_ADDED for effect in change.effects)
        if change.kind is ChangeKind.NEEDS and not adds and mentions(change.statement, lack.words):
            yield change


def _acquired(lack: Lack, case: Case) -> Verdict | None:
    asked = next((requirement for requirement in case.requirements(*lack.kinds) if lack.is_it(requirement)), None)
    for fact in case.later_facts(*lack.kinds):
        if lack.is_it(fact) and lack.suffices(fact, asked):
            return lifted(f"{lack.name}.acquired", source=fact.source, label=lack.label, fact=fact.label, on=fact.as_of)
    return None


def _asked(lack: Lack, case: Case) -> Verdict | None:
    found = (requirement for requirement in case.requirements(*lack.kinds) if lack.is_it(requirement))
    # The line of the advert that names it most closely is the one to show.
    asked = sorted(found, key=lambda requirement: len(requirement.label))
    musts = [requirement for requirement in asked if requirement.must]
    if not asked:
        return None
    if not musts:
        if any(is_part_of_the_work(requirement, case.opening) for requirement in asked):
            return stands(f"{lack.name}.part_of_work", label=lack.label, asked=asked[0].label)
        return lifted(f"{lack.name}.now_optional", label=lack.label)
    if all(lack.reaches(requirement) for requirement in musts):
        return lifted(f"{lack.name}.level_enough", label=lack.label)
    return stands(f"{lack.name}.still_asked", label=lack.label, asked=musts[0].label)


def _by_title(lack: Lack, case: Case) -> Verdict | None:
    """Keep what the title of the post names: it is asked, even when no line of the advert repeats it."""
    if not mentions(case.opening.title, lack.words):
        return None
    return stands("missing_skill.still_asked", label=lack.label, asked=case.opening.title)


def _not_asked(lack: Lack, case: Case) -> Verdict:
    if mentions(case.opening.text, lack.words):
        return unknown(f"{lack.name}.mentioned", label=lack.label)
    return _silence(lack, case)


def _silence(lack: Lack, case: Case) -> Verdict:
    if len(case.opening.requirements) < _ENOUGH_REQUIREMENTS:
        return unknown(f"{lack.name}.advert_silent", label=lack.label)
    return lifted(f"{lack.name}.not_asked", label=lack.label)


def _is_enough(level: float | None, asked: float | None) -> bool:
    return level is None or asked is None or level >= asked


def _speaks_enough(fact: Fact, asked: Requirement | None) -> bool:
    return fact.held and (asked is None or asked.cefr is None or _reaches(fact.cefr, asked.cefr))


def _reaches(level: str | None, asked: str | None) -> bool:
    return level in LEVELS and asked in LEVELS and LEVELS.index(level) >= LEVELS.index(asked)
