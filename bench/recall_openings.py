"""Five openings for a made-up pool, from skills that everybody has to skills that hardly anybody has."""

from bench.recall_pool import MadeUp
from ravive.domain.kernel.openings import Opening, Requirement

_MUST = 3
#: Skills by how common they are, the most common first.
RANKS = {
    "common": tuple(range(10)),
    "half common": (2, 6, 10, 15, 25, 40, 60, 90, 140, 200),
    "mixed": (0, 3, 8, 60, 90, 200, 400, 1_500, 2_500, 4_000),
    "rare": tuple(range(1_000, 1_010)),
    "very rare": tuple(range(4_500, 4_510)),
}
_TITLES = ("Infirmier", "Comptable", "Chef de projet", "Cuisinier", "Technicien de maintenance")


def openings(made: MadeUp) -> dict[str, Opening]:
    """Return the openings, by what they ask."""
    named = zip(RANKS.items(), _TITLES, strict=True)
    return {name: _opening(title, ranks, made) for (name, ranks), title in named}


def _opening(title: str, ranks: tuple[int, ...], made: MadeUp) -> Opening:
    asked = [made.skills[rank] for rank in ranks]
    return Opening(
        title=title,
        requirements=tuple(
            Requirement(kind=skill.kind, term=skill.term, label=skill.label, must=place < _MUST)
            for place, skill in enumerate(asked)
        ),
        salary_min=35_000,
        salary_max=45_000,
        contract="CDI",
        years_min=3,
        nights=False,
        text=f"{title} : " + ", ".join(skill.label for skill in asked),
    )
