"""How many years an advert asks for."""

import re
from dataclasses import dataclass

from ravive.domain.reading.adverts.layout import Clause, Section
from ravive.domain.reading.adverts.numbers import NUMBER, number_of


@dataclass(frozen=True, slots=True)
class Years:
    """Years asked, at least and at most, and where the clause says it; `instead`: they make up for a diploma."""

    least: float | None
    most: float | None
    start: int
    end: int
    instead: bool = False


_UNIT = r"(?:ans?|annees?|years?|yrs?|mois|months?)\b(?:')?"
_YEARS = re.compile(
    rf"(?P<upto>jusqu'a|moins de|maximum|max\.?|au plus|up to|less than|no more than|at most)?\s*"
    rf"\b(?P<low>{NUMBER})\s*(?:\([^)]{{1,12}}\)\s*)?\+?\s*(?:(?:a|-|ou|to|or|/|et"
    rf"|and)\s*(?P<high>{NUMBER})\s*)?\+?\s*(?P<unit>{_UNIT})"
)
_EXPERIENCE = re.compile(
    r"experience|\bexp\b|pratique|anciennete|similaire|dans (?:le|un) (?:metier|poste|domaine)|en tant que|comme |"
    r"\bas an? |track record|\bpqe\b|post-?registration|post-?qualif|background|practice"
    r"|in a similar|minimum|au moins|at least|or more|exige|requis|de metier|suffi|\benough\b|demand"
    r"|\basked\b|\brequired\b|\b(?:ans|annees|years) (?:d'|de |dans |en |chez |of |in )"
)
#: "BSc with 4 years of experience": the years make up for a lesser diploma.
_INSTEAD = re.compile(
    r"\b(?:ou|or)\b[^.;]{0,30}\b(?:bac|licence|bts|dut|cap|bsc|ba|degree|diplom\w+)\b[^.;]{0,30}(?:avec|with|et"
    r"|and|\+)"
)
#: A year, where no figure is written.
_A_YEAR = re.compile(
    r"(?:^\W*|\b(?:least|minimum|experience(?: of)?|soit|with|about|has|have) )(?P<n>an?) year(?:'s)?(?= (?:of|in"
    r"|as|at|behind|or)\b|[.,;)]|$)"
)
#: Years that are not asked of anybody: the age of a firm, the length of a contract, what somebody else has.
_NOT_ASKED = re.compile(
    r"depuis|il y a|fond[ee]|cree|existe|for (?:over|more than) \d+ years (?:we|now)|founded|since"
    r"|garantie|anniversaire|age de|ages? de|\bans? et plus\b.{0,12}enfants|enfants de|children aged"
    r"|fixed[- ]term|contract of|months? contract|month contract"
    r"|nous avons|fort de|forte de|notre experience|our \d+|we have|residents|periode d'essai|probation"
    r"|prolonge|renouvelable|duree|pendant|evolution sous"
)
_CONTRACT_BEFORE = re.compile(
    r"\b(?:cdd|contrat|mission|stage|interim|alternance|remplacement|renfort|contract|placement)\b[^.;,\d]{0,24}$"
)
_BEGINNERS = re.compile(
    r"debutants?(?:\(e\))?(?:s|\(s\))?(?:/?-?e?s?)? (?:\w+ )?(?:accepte|bienvenu|possible|ok|accueilli|motive)"
    r"|(?:profils? )?(?:debutants?|juniors?) (?:accepte|bienvenu)"
    r"|(?:aucune |pas d'|sans )(?:experience|exigence d'experience)(?! avec)(?: \w+){0,3}(?: (?:exigee|requise"
    r"|demandee|necessaire|obligatoire|prealable))?"
    r"|experience (?:non|pas) (?:exigee|requise|demandee|necessaire|obligatoire|indispensable)"
    r"|experience\b[^.;]{0,60}?n'est (?:pas|plus) (?:exigee|requise|demandee|necessaire|obligatoire"
    r"|indispensable)"
    r"|ouvert aux? (?:debutants?|jeunes diplomes?)|jeunes? diplome(?:e|\(e\)|·e|\.e)?s? (?:accepte|bienvenu)"
    r"|no (?:previous |prior )?experience (?:\w+ ){0,3}?(?:is )?(?:needed|required|necessary)"
    r"|beginners? (?:are )?(?:welcome|accepted|considered)|entry[- ]level"
    r"|newly[- ]qualified[^.;]{0,30}welcome|experience\b[^.;,]{0,25} pas (?:exigee|requise"
    r"|demandee|necessaire|obligatoire|indispensable)"
    r"|(?:new |recent )?graduates? (?:are )?welcome|experience (?:is )?not (?:required|needed|necessary"
    r"|essential)|first job|premier emploi"
)


def years_in(clause: Clause) -> Years | None:
    """Return the years a clause asks for, None when it asks for none."""
    if clause.section in {Section.EMPLOYER, Section.PROCESS} or _NOT_ASKED.search(clause.folded):
        return None
    a_year = _A_YEAR.search(clause.folded)
    if a_year is not None:
        return Years(1.0, None, *a_year.span("n"))
    if clause.section is not Section.PROFILE and not _EXPERIENCE.search(clause.folded):
        return None
    match = next((match for match in _YEARS.finditer(clause.folded) if not _is_a_term(match)), None)
    if match is None:
        return None
    instead = _INSTEAD.search(clause.folded, 0, match.start()) is not None
    share = 1 / 12 if match["unit"].startswith("mo") else 1.0
    low, high = (round(number_of(match[name]) * share, 2) if match[name] else None for name in ("low", "high"))
    if match["upto"]:
        return Years(None, low, match.start(), match.end(), instead)
    return Years(low, high, match.start(), match.end(), instead)


def _is_a_term(match: re.Match[str]) -> bool:
    """Whether a length of time is that of the contract: "CDD de 6 mois"."""
    before = match.string[max(0, match.start() - 30) : match.start()]
    return _CONTRACT_BEFORE.search(before) is not None


def takes_beginners(clause: Clause) -> re.Match[str] | None:
    """Return where a clause says that no experience is asked, None when it does not."""
    return _BEGINNERS.search(clause.folded)
