"""How the person behaves: `soft_skill`, `culture_fit`, `motivation`."""

from collections.abc import Iterator

from ravive.domain.kernel.claims import Claim, CultureFit, Motivation, SoftSkill
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.not_meant import is_ours
from ravive.domain.reading.comments.signs import Hit


def claims(found: Found) -> Iterator[Claim]:
    """Yield the claims on behaviour, on the fit with this house, and on interest."""
    taken: list[Hit] = []
    for hit in found.standing("motivation"):
        if not taken:
            yield Motivation(evidence=found.span(hit), certain=not found.is_asked(hit))
        taken.append(hit)
    culture = [hit for hit in found.standing("culture.fit") if _is_free(hit, taken)]
    for hit in culture[:1]:
        yield CultureFit(trait=_trait(found, hit), evidence=found.span(hit), certain=not found.is_asked(hit))
    taken += culture
    said: set[str] = set()
    for hit in found.standing("soft.trait"):
        trait = _trait(found, hit)
        if _is_free(hit, taken) and (trait or "") not in said and not is_ours(found, hit):
            said.add(trait or "")
            taken.append(hit)
            yield SoftSkill(trait=trait, evidence=found.span(hit), certain=not found.is_asked(hit))


def _is_free(hit: Hit, taken: list[Hit]) -> bool:
    return all(hit.end <= other.start or other.end <= hit.start for other in taken)


def _trait(found: Found, hit: Hit) -> str | None:
    for name in ("trait", "trait2"):
        if hit.match.groupdict().get(name):
            return found.written(*hit.match.span(name))
    return None
