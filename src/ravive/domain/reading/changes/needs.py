"""What a statement changes in what the posts ask: requirements dropped, added, or taught."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.facts import FactKind
from ravive.domain.kernel.openings import Effect, EffectKind, Requirement
from ravive.domain.kernel.sayings import Data, data_of
from ravive.domain.lexicon import Lexicon, TermKind, fold
from ravive.domain.reading.adverts.cues import Mood, mood_of
from ravive.domain.reading.adverts.experience import takes_beginners, years_in
from ravive.domain.reading.adverts.layout import Clause, Section
from ravive.domain.reading.adverts.requirements import EXPERIENCE, moods_in, requirement_of

_TRAINING = re.compile(
    r"\bformation\b|\bformations\b|\bforme[es]?\b|\bformons\b|\btraining\b|\btrained\b|\btutorat\b"
    r"|\btuteurs?\b|\btutrices?\b|\bmentor|\bacademy\b|\bacademie\b|\becole interne|\bparcours d'integration"
    r"|\bbinome|\bcompagnonnage|\bmontee en competences|\bupskill|\benseigne|\bfinanc\w+"
    r"|\bpris(?:es?)? en charge\b|\bwe (?:pay|fund)\b|\bpaid for\b|\blearning budget|\bonboarding program"
)
_NO_TRAINING = re.compile(r"(?:plus de|fin de la|fin des|pas de|sans|no more|no) (?:formations?|training)")
_CLIENTS = re.compile(r"formation (?:des |de nos |aux )?clients|customer training|training customers")
#: A tool given up for another: "migration d'Angular vers React", "we moved from AWS to Azure".
_SWITCH = re.compile(
    r"(?:migration|migr\w+|passage|passons|passe|bascul\w*|mov(?:ed|ing|es)|switch\w*|abandon\w*|remplac\w*"
    r"|replac\w*)(?:\s\w+){0,3}?\s+(?:de |d'|du |from )?(?P<old>.{1,30}?)\s+(?:a |au |vers |to |par |by |pour "
    r"|for )(?P<new>.{1,40})"
)
_REPLACED = re.compile(
    r"(?P<old>.{1,60}?)\s+(?:est |sont |is |are |was |were |a ete )?(?:remplac\w*|replaced"
    r"|abandonn\w*)\s+(?:par|by|au profit d\S*|for|with)\s+(?P<new>.{1,40})"
)
_NEW_NEED = re.compile(
    r"desormais|maintenant|\bnow\b|dorenavant|nouvelle exigence|new requirement|en plus|a partir de|devient"
    r"|becomes|from now on|also|ajout|added|introdu|adopt|deploi|deploy|rolled out|mis en place|mise en place"
)


def needs_in(statement: str, *, lexicon: Lexicon) -> Iterator[Effect]:
    """Yield the requirements that a statement drops, adds or says are taught."""
    clause = Clause(statement, fold(statement), 0, Section.OPEN)
    trains = _TRAINING.search(clause.folded) and not _NO_TRAINING.search(clause.folded)
    switched = _switched(clause, lexicon)
    yield from _experience(clause)
    taught: list[Data] = []
    for mention, mood in moods_in(clause, lexicon=lexicon):
        requirement = requirement_of(mention, clause, must=True)
        if requirement is None:
            continue
        effect = switched.get(mention.start) or _effect_of(mood, clause)
        if effect is not None:
            yield Effect(kind=effect, data=_data(requirement))
        if trains and requirement.kind in {FactKind.SKILL, FactKind.CREDENTIAL, FactKind.LANGUAGE}:
            taught.append(_data(requirement))
    if trains and not _CLIENTS.search(clause.folded):
        yield from (Effect(kind=EffectKind.TRAINING, data=data) for data in taught or [{}])


def _effect_of(mood: Mood | None, clause: Clause) -> EffectKind | None:
    if mood in {Mood.DROPPED, Mood.WELCOME}:
        return EffectKind.REQUIREMENT_DROPPED
    return EffectKind.REQUIREMENT_ADDED if mood is Mood.MUST and _asks_more(clause) else None


def _asks_more(clause: Clause) -> bool:
    said = mood_of(clause.folded)
    return _NEW_NEED.search(clause.folded) is not None or (said is not None and said[0] is Mood.MUST)


def _switched(clause: Clause, lexicon: Lexicon) -> dict[int, EffectKind]:
    """Return, by where they start, the terms that a change of tool gives up or takes on."""
    match = _REPLACED.search(clause.folded) or _SWITCH.search(clause.folded)
    if match is None:
        return {}
    mentions = [one for one in lexicon.find(clause.text) if one.term.kind is TermKind.SKILL]
    old = [one.start for one in mentions if match.start("old") <= one.start < match.end("old")]
    new = [one.start for one in mentions if match.start("new") <= one.start < match.end("new")]
    if not (old and new):
        return {}
    dropped = dict.fromkeys(old, EffectKind.REQUIREMENT_DROPPED)
    return dropped | dict.fromkeys(new, EffectKind.REQUIREMENT_ADDED)


def _experience(clause: Clause) -> Iterator[Effect]:
    """Yield that experience is no longer asked, or less of it than before."""
    beginners = takes_beginners(clause)
    if beginners is not None:
        label = clause.text[beginners.start() : beginners.end()]
        data = data_of(kind=FactKind.EXPERIENCE, term=EXPERIENCE, label=label, years=0)
        yield Effect(kind=EffectKind.REQUIREMENT_DROPPED, data=data)
        return
    years = years_in(clause)
    if years is not None and years.least is not None:
        label = clause.text[years.start : years.end].strip()
        data = data_of(kind=FactKind.EXPERIENCE, term=EXPERIENCE, label=label, years=years.least)
        yield Effect(kind=EffectKind.REQUIREMENT_DROPPED, data=data)


def _data(requirement: Requirement) -> Data:
    return data_of(kind=requirement.kind, term=requirement.term, label=requirement.label)
