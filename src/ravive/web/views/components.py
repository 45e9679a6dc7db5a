"""Every component in both themes, for those who build the pages. Only with RAVIVE_DEBUG."""

from dataclasses import dataclass

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from ravive.domain.kernel.vocabulary import Channel, Decision
from ravive.web.bond_strip import Mark, draw_bond
from ravive.web.marked_words import marked_passages
from ravive.web.words import passages_of


@dataclass(frozen=True, slots=True)
class SpecimenRow:
    """A line of a recall list, invented."""

    name: str
    post: str
    why: str
    decision: str
    channel: str
    p: float
    low: float
    high: float
    last: str


@dataclass(frozen=True, slots=True)
class SpecimenPages:
    """The middle of a long list."""

    number: int = 2
    last: int = 7
    previous_url: str = "?page=1"
    next_url: str = "?page=3"


_WORDS = (
    "Très bon échange, l’équipe l’a beaucoup aimée. Demandait 62k pour un budget de 55k, et pas de Kubernetes. "
    "Deux enfants en bas âge. À rappeler si on réouvre le poste."
)

_ROWS = (
    SpecimenRow(
        "Camille Renaudin",
        "Ingénieure de production · finale, mars 2024",
        "Son salaire rentre désormais dans la fourchette ; Kubernetes n’est plus demandé.",
        "call_now",
        "phone",
        0.46,
        0.33,
        0.6,
        "il y a 8 mois",
    ),
    SpecimenRow(
        "Łukasz Wójcik",
        "Administrateur systèmes · rencontre de l’équipe, juin 2024",
        "Préféré à l’époque : quelqu’un d’autre, parti depuis.",
        "call_now",
        "email",
        0.38,
        0.25,
        0.52,
        "il y a 5 mois",
    ),
    SpecimenRow(
        "Inès Belkacem",
        "Technicienne réseau · entretien, janvier 2023",
        "Jamais répondu : reprendre contact avant de parler du poste.",
        "warm_up",
        "email",
        0.21,
        0.11,
        0.34,
        "il y a 22 mois",
    ),
    SpecimenRow(
        "Hugo Lemoine",
        "Ingénieur de production · préqualification, mai 2025",
        "Cherche un temps partiel, le poste est à temps plein.",
        "let_go",
        "email",
        0.08,
        0.04,
        0.15,
        "il y a 6 mois",
    ),
)


@login_not_required
@require_safe
def specimens(request: HttpRequest) -> HttpResponse:
    """Draw each component, in light and in dark."""
    marks = (
        Mark(month=0, kind="refusal"),
        Mark(month=3, kind="reached"),
        Mark(month=9, kind="contact"),
        Mark(month=17, kind="reached"),
        Mark(month=21, kind="refusal"),
        Mark(month=26, kind="contact"),
    )
    context = {
        "themes": ("light", "dark"),
        "decisions": [code.value for code in Decision],
        "channels": [code.value for code in Channel],
        "rows": _ROWS,
        "marked": {
            "anchor": "specimen",
            "passages": marked_passages(_WORDS, evidence=[(49, 81), (60, 100)], unlawful=[(102, 126)], asked=2),
        },
        "words": passages_of(_WORDS, evidence=[(49, 81), (86, 100)], unlawful=[(102, 126)]),
        "page": SpecimenPages(),
        "bond": draw_bond(marks, first_year=2023, months=34),
    }
    return render(request, "components/index.html", context)
