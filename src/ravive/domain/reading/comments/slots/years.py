"""The years of experience a candidate has, and the years that were wanted."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ravive.domain.kernel.claims import ExperienceOver, ExperienceShort, Span
from ravive.domain.reading.comments.slots.bare_years import read_bare
from ravive.domain.reading.comments.slots.lengths import Length, read_lengths
from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.sides import Cues, whose

#: Words that lead to the years the candidate has.
_HAS = (
    r"(?<!ts )(?<!ed )(?<!ds )(?<!or )a (?:que |deja |environ |a peine |seulement |juste |bien )?$|"
    r"n'a|n'ont|ont|avait|possede|totalise|affiche|compte|has|had|have|he's|she's|seulement|only|just|barely|juste|"
    r"a peine|"
    r"hardly|under|moins d[e']|less than|il|elle|he|she|ses|his|her|candidate?|cv|son|sa|lui|justifie|cumule|"
    r"vient d[e']|sort d[e']|sorti\w*|diplome\w*|depuis|since|boasts?|brings?|apres|malgre|despite|fort\w* d[e']|mere|"
    r"merely|"
    r"fresh|qualified|chez|got|shows?|stage|alternance|internship|apprenti\w*|ancien\w*|ex-\w+"
)
#: Words that ask for years.
_SOUGHT = (
    r"veu(?:t|lent|x)|voul\w+|voudr\w+|demand\w*|exig\w*|souhait\w*|attend\w*|attentes?|reclam\w*|faut|fallait|"
    r"faudrait|"
    r"fallu|cherch\w*|recherch\w*|requi\w*|need\w*|want\w*|ask\w*|expect\w*|look\w*|insist\w*|au lieu de|instead of|"
    r"min(?:i|imum)?|max(?:i|imum)?|calibre\w*|pitched at|prevu\w*|jusqu'a|up to|"
    r"(?:come back|back|return|revien\w+|revenir) (?:with|avec)|"
    r"(?:quand|when|once|lorsqu|des qu)[e']? ?(?:il|elle|he|she) ?(?:aura|has|'s got|has got)"
)
#: Other words that lead to the years of the post.
_OF_THE_POST = (
    r"(?:refus\w*|won't|can't|doesn't|don't|(?:ne |n')\w+ pas)(?: \w+){0,3} (?:under|moins d[e']|below|less than)|"
    r"n'a pas(?: encore)?(?: les)?|pas (?:encore )?les|pas(?: encore)? $|(?:does|did|do)n't have|hasn't(?: got)?|"
    r"without|"
    r"sans|(?:short|shy) of|(?:les|the) $|isn't|aren't|is not|(?:n'est|ne font|ne fait) pas|"
    r"like[sd]?|takes?|prefer\w*|impos\w+|cibl\w*|target\w*|vis(?:e|ait)|recrut\w*|hire[sd]?|hiring|says?|stipul\w*|"
    r"besoin|seuil|threshold|grade|fiche|brief\w*|specs?|poste|role|post|job|annonce|ad|advert|client\w*|"
    r"on(?! (?:paper|the|her|his|a|top)\b)|nous|we|they|ils|eux|notre|our|ouvert\w* (?:a|aux)|"
    r"vs|versus|contre|face a|against|out of|pour|from|[aà] partir d[e']|au moins|at least|pas moins de|no less than|"
    r"alors qu\w*|whereas"
)
#: Words right after the years: what they may be years of, then what tells whose they are.
_AFTER = re.compile(
    r"[ ,(]*(?:(?:d'exp\w*|d'xp|exp\w*|of|xp|experience|en|de|in|the|role|poste|similaire|metier|etaient|sont|est|"
    r"were|are|is|"
    r"was|qui|that|\+|'|to \w+|terrain|pratique|practice|ici|here) )*(?:"
    r"(?P<ours>min\b|mini\b|minimum|max(?:i|imum)?\b|requi\w+|exige\w*|demande\w*|attendu\w*|wanted|required|needed|"
    r"we (?:need|want|asked)|souhaite\w*|expected|asked|imposee?s?|voulu\w*|recherche\w*|au moins|prevu\w*|"
    r"necessaires?|"
    r"at least|preferred|(?:it|the (?:role|post|job|ad|client)) (?:needs|takes|wants|says|asks)|"
    r"(?:dans|sur|in|on) (?:la |le |l'|the |our |notre )?(?:fiche|annonce|ad\b|advert|spec|brief|jd\b))|"
    r"(?P<theirs>(?:c'est |ne |n'est |isn't |not |aren't |pas )*(?:suffi\w*|enough|"
    r"(?:un peu|trop) (?:court|peu|juste|leger))|seulement|only\b|a peine|au compteur|au cv|"
    r"on (?:the|his|her) (?:cv|clock)|under (?:his|her)|so far|derriere (?:lui|elle)|behind (?:him|her)|a son actif|"
    r"de trop|chez\b))"
)
_CUES = Cues(before=re.compile(rf"\b(?:(?P<ours>{_SOUGHT}|{_OF_THE_POST})|(?P<theirs>{_HAS}))(?!\w)"), after=_AFTER)
#: Of somebody who has too much, only words that ask for years make them the years of the post.
_CUES_OVER = Cues(before=re.compile(rf"\b(?:(?P<ours>{_SOUGHT})|(?P<theirs>{_HAS}))(?!\w)"), after=_AFTER)
#: What stands between a career and the fewer years of a post.
_AGAINST = re.compile(
    r"\b(?:pour|for|quand|when|alors|where|la ou|vs|contre|against|on|we|nous|client|poste|job|role|slot|au lieu|"
    r"instead)\b"
)
_BACK, _ON = 250, 500
_TWO = 2
#: So many years, of somebody too junior and followed by nothing, are an age.
_YOUNGEST = 18
_NOTHING_MORE = re.compile(r" ?(?:[,;.:)\n/-]|$)")


def read_experience_short(passage: Passage) -> ExperienceShort:
    """Return the years the candidate has and the more years that were wanted."""
    has, wanted = _years(passage)
    if has is not None and wanted is not None and has > wanted:
        has, wanted = wanted, has
    return ExperienceShort(years_has=has, years_wanted=wanted)


def read_experience_over(passage: Passage) -> ExperienceOver:
    """Return the years the candidate has, the most that are named, and the fewer years that were wanted."""
    has: float | None = None
    for start, end in _windows(passage):
        text = _text(passage, start, end)
        lengths, sides = _lengths_and_sides(text, _CUES_OVER)
        known = [(length.years, side) for length, side in zip(lengths, sides, strict=True) if length.years is not None]
        most = max((years for years, _ in known), default=None)
        if has is None and known != [(most, "ours")]:
            has = most
        if has is not None:
            wanted = next((years for years, side in known if side == "ours" and years < has), None)
            wanted = _set_against(text, lengths, has) if wanted is None else wanted
            if wanted is not None:
                return ExperienceOver(years_has=has, years_wanted=wanted)
    return ExperienceOver(years_has=has)


def _set_against(text: str, lengths: list[Length], has: float) -> float | None:
    """Return the fewer years that the career is set against: "twelve years of audit for a two-year slot"."""
    for one, other in pairwise(lengths):
        fewer = other.years is not None and other.years < has
        if one.years == has and fewer and _AGAINST.search(text, one.end, other.start):
            return other.years
    return None


def _windows(passage: Passage) -> Iterator[Span]:
    """Yield where to look: in the passage, in its sentences, in those around."""
    first, last = passage.sentences
    start, end = max(0, passage.start - _BACK), passage.start + _ON
    yield passage.start, min(passage.end, end)
    yield max(first, start), min(last, end)
    yield start, min(end, len(passage.comment.body))


def _years(passage: Passage) -> tuple[float | None, float | None]:
    windows = (_text(passage, start, end) for start, end in _windows(passage))
    has, wanted = _has_and_wanted(next(windows))
    if has is None or wanted is None:
        wider = _has_and_wanted(next(windows))
        says_nothing = has is None and wanted is None
        has, wanted = wider if says_nothing or None not in wider else (has, wanted)
    if wanted is None:
        wanted = _sought(next(windows))
    return has, wanted


def _sought(text: str) -> float | None:
    """Return the first length that the words themselves ask for."""
    lengths, sides = _lengths_and_sides(text, _CUES_OVER)
    return next((length.years for length, side in zip(lengths, sides, strict=True) if side == "ours"), None)


def _text(passage: Passage, start: int, end: int) -> str:
    """Return a part of the body in which "à" keeps its accent, so that it is not taken for the verb."""
    raw, body = passage.comment.raw[start:end], passage.comment.body[start:end]
    if "à" not in raw:
        return body
    return "".join("à" if written == "à" else folded for written, folded in zip(raw, body, strict=True))


def _has_and_wanted(text: str) -> tuple[float | None, float | None]:
    """Return what the text gives to each side; what no word gives to one goes to the candidate first, then the post."""
    by_side: dict[str | None, list[Length]] = {"theirs": [], "ours": [], None: []}
    for length, side in zip(*_lengths_and_sides(text, _CUES), strict=True):
        if side == "ours" or not _is_age(text, length):
            by_side[side].append(length)
    has, wanted, free = by_side["theirs"], by_side["ours"], by_side[None]
    for known, other in ((has, wanted), (wanted, has)):
        if not known and (free or len(other) > 1):
            known.append(free.pop(0) if free else other.pop(0 if known is has else 1))
    return (has[0].years if has else None), (wanted[0].years if wanted else None)


def _is_age(text: str, length: Length) -> bool:
    """Tell whether so many years, of somebody too junior and followed by nothing, are an age: "24 ans, trop vert"."""
    return length.years is not None and length.years >= _YOUNGEST and _NOTHING_MORE.match(text, length.end) is not None


def _lengths_and_sides(text: str, cues: Cues) -> tuple[list[Length], list[str | None]]:
    lengths = _lengths(text, cues)
    return lengths, whose(text, [(length.start, length.end) for length in lengths], cues)


def _lengths(text: str, cues: Cues) -> list[Length]:
    """Return the lengths of experience in `text`, in their order; bare figures count where the words leave no doubt."""
    lengths = read_lengths(text)
    if len(lengths) < _TWO:
        lengths += read_bare(text, beside=lengths[0] if lengths else None, cues=cues)
    return sorted(lengths, key=lambda length: length.start)
