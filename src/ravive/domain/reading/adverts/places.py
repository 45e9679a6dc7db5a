"""Where the post is."""

import re
from collections.abc import Sequence

from ravive.domain.lexicon import Lexicon, TermKind
from ravive.domain.reading.adverts.layout import Clause, Section

_DEPARTMENT = re.compile(r"\((?P<code>\d{2}|2[ab]|97\d)(?:\d{3})?\)|\b(?P<alone>\d{2})\d{3}\b(?= [A-ZÀ-Ý])")
_TOWN = (
    r"(?<![\w'’-])[A-ZÀ-Ý][\w'’]+"
    r"(?:[ -](?:d['’])?(?:[A-ZÀ-Ý][\w'’]+|(?:sur|sous|en|de|la|le|les|lès|du|des|and|upon|aux?)\b)){0,8}"
)
#: What a title or a line says last may be a town that the lexicon does not know: "Auxiliaire de vie à Thouars",
#: "Bramble Court, Hove", "Northampton depot".
_LAST = re.compile(
    r"(?: à | at | in |[A-ZÀ-Ý][\w'’]+, ?)(?P<place>[A-ZÀ-Ý][\w'’]+(?:[ -](?:[A-ZÀ-Ý][\w'’]+|sur|en|la|le|les|de"
    r"|upon)){0,4})"
    r"(?=\s*(?:$|[.,;–|-]))"
    rf"|; ?(?P<cell>{_TOWN})(?=\s*(?:;|$))"
    r"|(?:[–—|-] ?)(?P<site>[A-ZÀ-Ý][\w'’]+) (?:depot|site|plant|warehouse|office|branch|store)\b"
)
#: A house and the town that it is named after.
_HOUSE_OF = re.compile(
    r"\b(?i:supermarché|hypermarché|magasin|usine|musée|site|agence|clinique|résidence|lycée|collège|école"
    r"|garage|dépôt"
    r"|plateforme|entrepôt|restaurant|boutique|hôpital|ehpad|crèche|campus|antenne|établissement|ccas|gare|cfa|chai)"
    rf" (?:de |d['’]|à )(?P<place>{_TOWN})"
)
_ARTICLE = re.compile(r"(?:\b(?:La|Le|Les) |\bL['’])$")
#: "Nice : Rust" is no town.
_WISH = re.compile(r"(?i:nice)(?: ?:|[ -](?:to|if)\b)")
_LINES_OF_A_HEAD = 4
#: A town the lexicon does not know, named as the place of the post.
_NAMED = re.compile(
    r"(?:(?i:\b(?:lieu(?: de travail| du poste| de mission)?|localisation|location|ville))\s*:\s*"
    r"|\b(?i:mairie de|ville de|commune de|centre hospitalier de|CHU de|hôpital de|based in|basée?s? à"
    r"|située?s? à|poste (?:basé )?à)\s+)"
    rf"(?P<place>{_TOWN})"
)
_BEFORE_CODE = re.compile(rf"(?P<place>{_TOWN})\s*\((?:\d{{2}}|2[AB]|97\d)(?:\d{{3}})?\)")
_ELSEWHERE = re.compile(
    r"deplacements? |(?<!notre )(?<!de nos )(?<!our )\bclients?\b|filiales?|groupe|siege|headquart|customers?"
    r"|marches?\b"
    r"|markets?|present[es]? (?:a|en|dans)|offices in|agences (?:a|en|dans)|subsidiar|export"
    r"|driving licen[cs]e"
)
_LONGEST_ACRONYM = 4
_COUNTRIES = frozenset({"place:france", "place:europe", "place:royaume-uni"})


def places_in(clauses: Sequence[Clause], *, title: str, lexicon: Lexicon) -> tuple[str, ...]:
    """
    Return the places of the post, as the advert writes them, the surest first.

    The title and the terms speak of the post; elsewhere a place only counts when nothing better is named. A department
    code between brackets gives the name of the department.
    """
    sure = _written(title, lexicon)
    for clause in clauses:
        if clause.section in {Section.TERMS, Section.OPEN} and not _ELSEWHERE.search(clause.folded):
            sure += _written(clause.text, lexicon)
    if not sure:
        for clause in clauses:
            if clause.section is not Section.PROCESS and not _ELSEWHERE.search(clause.folded):
                sure += _written(clause.text, lexicon)
    return _tidy(sure or _named_last(title, clauses, lexicon), lexicon)


def _named_last(title: str, clauses: Sequence[Clause], lexicon: Lexicon) -> list[str]:
    """Return the town that the head of the advert names last, when the lexicon knows none of its places."""
    for text in (title, *(clause.text for clause in clauses[:_LINES_OF_A_HEAD] if clause.section is Section.OPEN)):
        names = [match["place"] for match in _HOUSE_OF.finditer(text)]
        for name in names + [match["place"] or match["cell"] or match["site"] for match in _LAST.finditer(text)]:
            if not _is_something_else(name, lexicon):
                return [name]
    return []


def place_written(text: str, *, lexicon: Lexicon) -> str | None:
    """Return the first place a text names, as it writes it, None when it names none."""
    found = _tidy(_written(text, lexicon), lexicon)
    return found[0] if found else None


def _written(text: str, lexicon: Lexicon) -> list[str]:
    found = [
        (match.start("place"), match["place"])
        for pattern in (_NAMED, _BEFORE_CODE)
        for match in pattern.finditer(text)
        if not _is_something_else(match["place"], lexicon)
    ]
    named = [(start, start + len(place)) for start, place in found]
    found += [
        (mention.start, _with_article(text, mention.start) + text[mention.start : mention.end])
        for mention in lexicon.find(text)
        if mention.term.kind is TermKind.PLACE
        and not _WISH.match(text, mention.start)
        and not any(start <= mention.start and mention.end < end for start, end in named)
    ]
    found += [(match.start(), name) for match in _DEPARTMENT.finditer(text) if (name := _department(match, lexicon))]
    return [place for _, place in sorted(found)]


def _with_article(text: str, start: int) -> str:
    """Return the article of a town's name: "La Rochelle", but "la Bretagne"."""
    article = _ARTICLE.search(text, max(0, start - 4), start)
    return article[0] if article else ""


def _is_something_else(name: str, lexicon: Lexicon) -> bool:
    """Tell "CDI (25)" and "Soudeur TIG (25)" from a town before its department."""
    kinds = {mention.term.kind for mention in lexicon.find(name)}
    return bool(kinds - {TermKind.PLACE}) or (name.isupper() and len(name) <= _LONGEST_ACRONYM)


def _department(match: re.Match[str], lexicon: Lexicon) -> str | None:
    code = (match["code"] or match["alone"]).lower()
    term = lexicon.get(f"place:dep-{code}")
    return None if term is None else term.name("fr")


def _tidy(places: list[str], lexicon: Lexicon) -> tuple[str, ...]:
    """Leave out repeats, and a country where a town is named."""
    kept: dict[str, str] = {}
    for place in places:
        term = lexicon.resolve(place, kind=TermKind.PLACE)
        kept.setdefault(place.casefold() if term is None else term.id, place.strip(" -"))
    towns = {key: place for key, place in kept.items() if key not in _COUNTRIES}
    return tuple((towns or kept).values())
