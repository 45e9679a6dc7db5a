"""The frame of a post: contract, start, leading others, how much it matters, and what makes it attractive."""

import re
from collections.abc import Sequence

from ravive.domain.kernel.dates import PartialDate
from ravive.domain.reading.adverts.numbers import MONTH, dates_in, month_of

_CONTRACTS = (
    ("alternance", (
r"\balternan(?:ce|t\w*)|apprenti(?:ssage|s|e)?\b|contrat pro(?:fessionnalisation)?\b"
r"|contrat de professionnalisation|apprentice(?:ship)?\b"
)),
    ("stage", r"\b(?:en|de|un|convention de) stage\b|^stage\b|\bstagiaire\b|internship\b|\bintern\b"),
    ("freelance", (
r"freelances?\b|collaboration liberale|exercice liberal|(?:statut|travailleur|en|contrat|mission) (?:d'"
    r"|de )?independante?\b|auto-entrepreneur"
r"|micro-entrepreneur|self-employed|portage salarial"
r"|contractor\b"
)),
    ("interim", (
r"\binterim(?:aire)?\b|mission d'interim|travail temporaire|agency temp|\btemp (?:job|role|contract)"
r"|temporary (?:agency )?(?:work|assignment)"
)),
    ("saisonnier", r"saisonni(?:er|ere)s?\b|seasonal|\bsaison du \d|(?:pour|contrat) (?:la )?saison\b"),
    ("cdi", (
r"\bcdi\b|duree indeterminee|indefinite contract|\bperm (?:job|role|post|position)|permanent (?:contract"
    r"|position|role|post|job|full|part|employment)"
r"|\bpermanent\b|open-ended contract|\bcdii\b|titularisation"
)),
    ("cdd", (
r"\bcdd\b|duree determinee|\bftc\b|(?:one|two|1|2)[- ]year contract|fixed[- ]term|temporary contract"
    r"|remplacement (?:de |d'un |d'une )?(?:conge"
    r"|arret|salarie|collegue)"
r"|maternity cover|\d+[- ]month contract|contract of \d+ months|\bcdd[iu]\b|contractuel\b"
)),
    ("vacation", r"\bvacataires?\b|(?:en|a la|contrat de) vacations?\b"),
)  # fmt: skip
_CONTRACT = tuple((code, re.compile(pattern)) for code, pattern in _CONTRACTS)
#: "CDD pouvant évoluer en CDI", "fixed-term, possibly permanent": the post starts as the first.
_LATER = re.compile(
    r"(?:evolutif|pouvant|debouch|transform|possibilite|possible|vers un|puis|evoluer|with a view|leading"
    r"|possibly|could|may|perspective|a la cle|converted|en vue)[^.;]{0,40}?(?:cdi|permanent)"
)

_START = re.compile(
    r"vacant|recrutement (?:au|le|en|des|pour le)\b|entree (?:en|le)\b|demarre\b|(?:commence|debute)\w*"
    r"|prise de (?:poste|fonctions?)|a pourvoir"
    r"|debut(?: du contrat| de (?:la )?mission| souhaite| prevu)?\b"
    r"|demarrage|demarrer|a compter d|a partir d|des (?:le|la|que)\b|date d'embauche|embauche (?:en|au|le"
    r"|prevue)"
    r"|date de debut|entree en fonctions?|disponib|arrivee|start(?:s|ing)?\b|from \b|available|beginning"
    r"|to begin|join us in|joining|commenc|poste ouvert|\bdu \d{1,2}(?:er)? \w+ 20\d\d au\b|\bfrom \d"
    r"|\bdu \d{1,2}(?:er)? [a-z]+\.? au \d|\bdu \d{1,2}/\d{1,2}/\d{2,4} au \d"
)
_BY = re.compile(r"avant (?:le|fin|debut)?|au plus tard|\bby\b|no later than|before|at the latest|d'ici")
_TWO_MONTHS = re.compile(rf"\b(?P<one>{MONTH})\s*(?:ou|or|/|-|et|a|to|and|au)\s*(?P<two>{MONTH})\s+(?P<year>20\d\d)")
#: "Du 1er avril au 30 septembre 2026".
_PERIOD = re.compile(
    rf"\b(?:du|from) (?P<day>\d{{1,2}})(?:er|st|nd|rd|th)? (?P<first>{MONTH}) (?:au|to|until) \d{{1,2}}(?:er|st"
    rf"|nd|rd|th)? "
    rf"(?P<last>{MONTH}) (?P<year>20\d\d)\b"
)
_OR_DATE = re.compile(r"\s*(?:ou|or|/|et|and)\s*(?:le |au |en |the |in )?")
_QUARTER = re.compile(
    r"\b(?:[qt] ?(?P<short>[1-4])|(?P<long>[1-4])(?:er|e|eme|st|nd|rd|th) (?:trimestre|quarter))"
    r" (?:of |de )?(?P<year>20\d\d)\b"
)
_BACK_TO_SCHOOL = re.compile(
    r"rentree(?: scolaire| de septembre)? (20\d\d)|september intake (20\d\d)"
    r"|for the (20\d\d)(?:[-/]\d+)? (?:school|academic) year"
)

_LEADS = re.compile(
    r"(?:manag\w*|encadr\w*|anim\w*|supervis\w*|dirig\w*|pilot\w*|lead\w*|gere[zr]?|coordonn\w*"
    r"|run) (?:et \w+ |and \w+ )?(?:directement |d'?|en direct )?(?:une|l'|votre|un|notre|the|a|your|our|la"
    r"|des?)?\s*(?:petite |small )?(?:equipe|team|brigade|collaborateurs|techniciens|personnes)"
    r"|manag\w* (?:de |of )?(?:\d+|deux|trois|quatre|cinq|six|two|three|four|five|six) (?:\w+ )?(?:personnes"
    r"|collaborateurs|people|technic|staff|salaries|agents|nurses|infirmi|soignant|conseill)"
    r"|direct reports|line manage|responsabilite d'une equipe|(?:a la tete|en charge) d'une equipe"
    r"|vous encadrez|equipe de \d+ (?:personnes|collaborateurs) (?:a|sous)|sous votre responsabilite"
    r"|\d+ people reporting to you|\b(?:lead|leading|manage|managing|supervise|supervising) (?:\d+|a team"
    r"|a group|two|three|four|five|six)"
    r"|\b(?:encadr|supervis|manag|anim|dirig)\w* (?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix|les|des|un comite)\b"
)
_NO_LEAD = re.compile(
    r"n'(?:encadr|anim|manag)\w+ (?:personne|pas)|(?:do not|don't|will not|won't) (?:manage|lead|supervise)"
    r"|sans (?:management|encadrement)|pas de management|no (?:direct reports|line management"
    r"|management responsib)|without (?:line )?management"
)
_LEAD_TITLE = re.compile(
    r"chef(?:fe|\(fe\)|·fe|\.fe)? d'equipe|team[- ]lead(?:er)?\b|responsable d'equipe|supervis(?:eur|or)"
    r"|head of\b|directeur|directrice|director|cadre de sante|chef(?:fe)? de service|foreman"
    r"|chef(?:fe)? (?:de cuisine|d'atelier|de chantier|de quai|de rayon)"
    r"|head chef|ward manager|store manager|responsable (?:de |du )?(?:magasin|production|maintenance|entrepot"
    r"|restaurant|atelier|salle)|encadrant"
)
_KEY = re.compile(
    r"poste[- ]cle|poste strategique|poste (?:tres )?important|(?:comite de direction|codir|comex)\b"
    r"|key (?:role|hire|post|position)|business[- ]critical|executive committee|leadership team"
    r"|reports? (?:directly )?to the (?:ceo|managing director|founder)|rattache\w* (?:directement )?(?:a la"
    r"|au) (?:direction generale|dirigeant|gerant|directeur general|pdg|president)|strategic (?:role|hire"
    r"|post)"
)

_LEVERS = (
    ("formation", (
r"formation (?:interne|continue|assuree|prevue|financee|possible|offerte|certifiante|payee|a nos frais"
r"|en interne|proposee|initiale|prise en charge)|(?:plan de|budget|parcours de|programme de) formation"
r"|vous (?:serez )?forme|on (?:vous )?forme|nous (?:vous )?form|training (?:provided|given|budget"
r"|programme|plan|offered|scheme)|full training|we(?:'ll| will)? train|learning budget|tutorat"
r"|financement du|paid training"
)),
    ("teletravail", r"teletravail|remote|from home|home ?working|hybrid|wfh"),
    ("evolution", (
r"evolution|perspectives|progression|career (?:path|progression|development)|promotion interne"
r"|room to grow|mobilite interne|grow into"
)),
    ("prime", (
r"\bprimes?\b|\bbonus\b|interessement|participation aux benefices|participation\b(?! (?:a"
r"|aux) (?!benefices))|variable|commission|profit[- ]shar|incentive"
)),
    ("4 jours", (
r"(?:semaine (?:de |en |sur )?(?:4|quatre) jours|(?:4|quatre) jours par semaine|4 jours/semaine"
r"|four[- ]day week|4[- ]day week|sur 4 jours)"
)),
    ("treizieme mois", r"13 ?e(?:me)? mois|treizieme mois|sur 13 mois|13th month|14e mois"),
    ("rtt", r"\brtt\b|jours de repos supplementaires"),
    ("conges", (
r"(?:\d{1,2}|six|sept) (?:semaines|jours) de conges|conges supplementaires|(?:2[6-9]|3\d) days(?:'"
r"| of)? (?:holiday|annual leave|leave|vacation)|extra (?:holiday|leave)"
)),
    ("mutuelle", r"mutuelle|prevoyance|health insurance|private medical|healthcare plan"),
    ("titres-restaurant", (
r"(?:tickets?|titres?|cheques?)[- ]?(?:restaurant|resto|dejeuner)|panier repas|paniers?\b|meal vouchers?"
r"|repas (?:fournis|offerts|pris en charge|gratuit)|free meals|lunch vouchers?"
)),
    ("vehicule", (
r"vehicule (?:de (?:service|fonction|societe)|fourni)|voiture de (?:fonction|service)|company car"
r"|company van|camionnette (?:fournie|de service)|vehicule et outillage|camion attitre|van provided"
)),
    ("logement", (
r"logement (?:possible|fourni|de fonction|propose|sur place|saisonnier)|loge\b|accommodation (?:provided"
r"|available)|housing (?:provided|support)|nourri loge|aide au logement"
)),
    ("horaires flexibles", (
r"horaires? (?:flexibles?|souples?|amenages?|amenageables|libres|choisis)|flexib(?:le|ility)[- ]?(?:hours"
r"|working|schedule)?|flexitime|planning (?:a l'avance|fixe|choisi|amenage)"
)),
    ("creche", r"place en creche|berceaux?|creche d'entreprise|childcare (?:support|vouchers?)|nursery place"),
    ("stabilite", r"\bcdi\b|permanent"),
    ("matinee", (
r"fin de (?:service|journee) a 1[3-7] ?h|termin\w* a 1[3-7] ?h|services? continus?|journee continue"
r"|sans coupure|no split shifts?|pas de coupure"
)),
    ("transport", (
r"(?:abonnement|navette|transports?)[^.;]{0,20}(?:rembourse|pris en charge|a 100|gratuit)"
r"|commut\w+ (?:paid|allowance)|season ticket|shuttle"
)),
)  # fmt: skip
_LEVER = tuple((code, re.compile(pattern)) for code, pattern in _LEVERS)
_NOT_OFFERED = re.compile(r"(?:pas de|sans|aucun\w*|plus de|no)\s+$")


def contract(folded: str) -> str | None:
    """Return the contract as a folded code (`cdi`, `cdd`, `interim`, `alternance`…), the one the post starts with."""
    rest = _LATER.sub(" ", folded)
    found = [(match.start(), code) for code, pattern in _CONTRACT if (match := pattern.search(rest))]
    return min(found)[1] if found else None


def starts(folded: str) -> tuple[PartialDate | None, PartialDate | None]:
    """
    Return when the post starts, at the earliest and at the latest.

    A month without a year tells nothing here: no clock says which year it is.
    """
    if not _START.search(folded):
        return None, None
    two = _TWO_MONTHS.search(folded)
    if two:
        year, first, last = int(two["year"]), month_of(two["one"]), month_of(two["two"])
        return PartialDate(year if first <= last else year - 1, first), PartialDate(year, last)
    period = _PERIOD.search(folded)
    if period:
        return _start_of(period), None
    found = dates_in(folded)
    if found:
        date, start, _ = found[0]
        by = _BY.search(folded[max(0, start - 16) : start]) is not None
        if by:
            return None, date
        between = folded[found[0][2] : found[1][1]] if len(found) > 1 else ""
        return date, found[1][0] if _OR_DATE.fullmatch(between) else None
    quarter = _QUARTER.search(folded)
    if quarter:
        first = 3 * int(quarter["short"] or quarter["long"]) - 2
        return PartialDate(int(quarter["year"]), first), PartialDate(int(quarter["year"]), first + 2)
    school = _BACK_TO_SCHOOL.search(folded)
    return (PartialDate(int(next(filter(None, school.groups()))), 9), None) if school else (None, None)


def _start_of(period: re.Match[str]) -> PartialDate | None:
    """Return the first day of a period that tells its year at its end only; None for a day of no calendar."""
    first, last, year = month_of(period["first"]), month_of(period["last"]), int(period["year"])
    try:
        return PartialDate(year if first <= last else year - 1, first, int(period["day"]))
    except ValueError:
        return None


def leads_by_title(title: str) -> bool | None:
    """Say whether a folded title is that of somebody who leads others; it never says the contrary."""
    return True if _LEAD_TITLE.search(title) else None


def manages(folded: str) -> bool | None:
    """Say whether a clause has the post lead other people."""
    if _NO_LEAD.search(folded):
        return False
    return True if _LEADS.search(folded) else None


def key_post(folded: str) -> bool | None:
    """Say whether the advert itself calls the post a key one; it never says the contrary."""
    return True if _KEY.search(folded) else None


def levers(clauses: Sequence[str]) -> tuple[str, ...]:
    """Return what the post offers that may win somebody over, as folded codes, in a steady order."""
    return tuple(
        code
        for code, pattern in _LEVER
        if any(_is_offered(match) for folded in clauses for match in pattern.finditer(folded))
    )


def _is_offered(match: re.Match[str]) -> bool:
    return not _NOT_OFFERED.search(match.string[max(0, match.start() - 12) : match.start()])
