"""What a statement on the company alters, for the claims of the past to be checked against."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.openings import Effect, EffectKind
from ravive.domain.kernel.vocabulary import ChangeKind
from ravive.domain.lexicon import Lexicon, fold
from ravive.domain.reading.changes.conditions import conditions_in
from ravive.domain.reading.changes.needs import needs_in
from ravive.domain.reading.changes.past import now_and_before
from ravive.domain.reading.changes.people import movements

_PLAIN = (
    (
        EffectKind.REPORTING,
        (
r"rattach|\breports? to\b|reporting line|depend(?:ra)? (?:desormais |maintenant )?d|hierarchi|n\+1"
r"|sous la responsabilite|en direct\b|reports directly|line management"
),
    ),
    (
        EffectKind.TEAM,
        (r"equipes?\b[^.;]{0,40}(?:reorganis|renforc|dedoubl|scind|separ|doubl|agrand|passe|compte|etoff|stabilis"
r"|complet|recompos|renouvel|cree|mixte)|(?:reorganis|renfor|recompos|creation|renouvell"
r"|scission)\w*[^.;]{0,25}(?:equipe|service|pole|squad)|\bteams?\b[^.;]{0,40}(?:reorganis|reorganiz|split"
r"|grew|grown|doubled|merged|now|rebuilt|renewed|reshaped|strengthened|has)"
        r"|(?:reorganis|reorganiz|restructur|split|merged|rebuilt)\w*[^.;]{0,25}\b(?:teams?|department|squad)"
r"|arrivee de (?:deux|trois|\d+)|(?:two|three|four|\d+) (?:new|more|senior)\w* (?:\w+ )?(?:people|hires?"
r"|colleagues|engineers|nurses|seniors|staff)|(?:deux|trois|quatre|\d+) (?:nouveaux|nouvelles|seniors"
r"|recrutements|renforts|embauches|collegues)|\beffectifs?\b|sous-effectif|headcount (?:doubled|up)"
r"|renforts?\b"),
    ),
    (
        EffectKind.WAY_OF_WORKING,
        (r"\bagile\b|\bscrum\b|methodes? de travail|facon de travailler|way of working|ways of working|autonomie"
r"|autonomy|plannings? (?:fixes?|connus?|a l'avance|stable)|rosters? (?:fixed|published|known)"
r"|pair programming|reunions?\b|rituels|valeurs|culture\b|\bvalues\b|charte|deconnexion|charge de travail"
r"|workload|ratio\b|bienveill|management participatif|bottom-up|"
        r"moins de reporting|without micromanag|micro-?management|entretiens? reguliers?|feedback|self-organi[sz]"
r"|lean\b|\bokr\b|telepointage|badgeage|qvt|qvct|wellbeing|well-being|fewer meetings|nouvel outil|new tool"
r"|collegial|analyse des pratiques|supervision d'equipe|cadence|objectifs? (?:revus|baisses|assouplis)"
r"|new process|nouvelles? methodes?"),
    ),
    (
        EffectKind.POST_REOPENED,
        (r"(?:second|deuxieme|2e|2eme|nouveau|autre|troisieme) postes?\b|postes? (?:\w+ )?(?:rouverts?|reouverts?"
r"|recreee?s?|crees?|supplementaires?|de plus|budgetes?|degeles?|finances?|libere|vacant|a nouveau ouvert)"
r"|reouverture|rouv(?:re|rons|ert)|budgets? (?:\w+ ){0,3}(?:votes?|valides?|accordes?|debloques?|obtenus?"
r"|approuves?|confirmes?|acquis)|(?:budget|headcount|funding) (?:\w+ ){0,3}(?:approved|voted|granted"
r"|confirmed|secured|unlocked|signed off|released)"
        r"|creation (?:d'un|de (?:deux|trois|\d+)?) ?postes?|(?:posts?|positions?|roles?|vacanc(?:y|ies)|jobs?"
r"|requisitions?) (?:\w+ ){0,3}(?:reopened|re-opened|open(?:ed)? again|created|unfrozen|funded|back)"
r"|(?:reopen|re-open)\w*|(?:second|another|additional|extra|new|two|three) (?:\w+ )?(?:posts?|positions?"
r"|roles?|vacanc(?:y|ies)|openings?|seats?|headcounts?)\b|(?:gel|freeze)[^.;]{0,25}(?:leve|termine|fini"
r"|lifted|over|ended)|(?:lifted|end of|fin d[ue]s?|levee d[ue]) (?:the )?(?:hiring freeze|gel)"
        r"|recrutements? (?:\w+ )?(?:repris|reprennent|relances?|rouverts?)|hiring (?:again|resumes|resumed"
r"|restarted)|reprise des (?:embauches|recrutements)|doublement du poste|new contract won"
r"|nouveau (?:contrat|marche|client) (?:gagne|signe|remporte|decroche)"),
    ),
    (
        EffectKind.PROCESS_FASTER,
        (r"(?:process(?:us)?|recrutement|parcours|entretiens?|procedure)[^.;]{0,40}(?:raccourci|simplifi|allege"
r"|accelere|en (?:deux|2|une|1|trois|3) (?:etapes?|entretiens?|tours?|semaines?|jours)|reduit"
r"|plus (?:court|rapide)|seul entretien|ramene)|(?:une? seule?|deux) (?:entretiens?|rencontres?|entrevues?)"
r"|(?:reponse|decision"
r"|retour)s? (?:\w+ ){0,3}(?:sous|en|dans les) (?:moins de )?(?:\d+|une|deux|trois|huit|dix|48) ?(?:h|heures"
r"|jours|semaines?)"
        r"|(?:process|recruitment|hiring|interviews?|rounds?)[^.;]{0,40}(?:shorten|shorter|faster|simplif|cut"
r"|reduced|streamlin|down to|in (?:two|one|three|2|1|3) (?:steps?|rounds?|weeks?|days))|(?:one|two|single"
r"|only one|only two) (?:interviews?|rounds?)\b|(?:answer|decision|reply|feedback"
r"|offer) (?:\w+ )?(?:within|in|under) (?:\w+) (?:hours|days|weeks?)"),
    ),
)  # fmt: skip
_PLAIN_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _PLAIN)

#: The kind of a change whose line leaves it out, by the first effect understood.
_KIND_OF = {
    EffectKind.MANAGER_LEFT: ChangeKind.MANAGEMENT,
    EffectKind.MANAGER_ARRIVED: ChangeKind.MANAGEMENT,
    EffectKind.REPORTING: ChangeKind.MANAGEMENT,
    EffectKind.REQUIREMENT_DROPPED: ChangeKind.NEEDS,
    EffectKind.REQUIREMENT_ADDED: ChangeKind.NEEDS,
    EffectKind.POST_REOPENED: ChangeKind.NEEDS,
    EffectKind.TRAINING: ChangeKind.NEEDS,
    EffectKind.SALARY_RANGE: ChangeKind.TERMS,
    EffectKind.CONTRACT: ChangeKind.TERMS,
    EffectKind.SITE: ChangeKind.STRATEGY,
}


def effects_of(statement: str, *, kind: ChangeKind | None, lexicon: Lexicon) -> tuple[Effect, ...]:
    """Return what a statement alters, in a steady order, once each; `OTHER` alone when nothing of it is understood."""
    folded = fold(statement)
    now, before = now_and_before(folded)
    found = [
        *needs_in(statement, lexicon=lexicon),
        *conditions_in(now, before, statement=statement, about_pay=kind is ChangeKind.TERMS, lexicon=lexicon),
        *movements(statement, lexicon=lexicon),
        *_plain(folded),
    ]
    return tuple(_once(found)) or (Effect(kind=EffectKind.OTHER, data={}),)


def kind_of(effects: tuple[Effect, ...]) -> ChangeKind:
    """Return the kind a change most likely is, when its line leaves it out."""
    return next((_KIND_OF[effect.kind] for effect in effects if effect.kind in _KIND_OF), ChangeKind.ORGANISATION)


def _plain(folded: str) -> Iterator[Effect]:
    yield from (Effect(kind=kind, data={}) for kind, pattern in _PLAIN_PATTERNS if pattern.search(folded))


def _once(effects: list[Effect]) -> Iterator[Effect]:
    seen: set[tuple[object, ...]] = set()
    for effect in effects:
        key = (effect.kind, effect.data.get("term"), effect.data.get("name"), effect.data.get("contract"))
        if key not in seen:
            seen.add(key)
            yield effect
