"""Values that the tests of refusals, recalls and briefs speak of; no database, no file."""

from datetime import date

from ravive.domain.kernel.claims import Claim
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.facts import Fact, FactKind, Wishes
from ravive.domain.kernel.history import Direction, Ending, Touch
from ravive.domain.kernel.openings import Change, Effect, EffectKind, Opening, Requirement
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.sayings import Source, Verdict, data_of
from ravive.domain.kernel.vocabulary import ChangeKind, Feedback, Firmness, Reaction, Side, Stage
from ravive.domain.lexicon import Lexicon, Term, TermKind
from ravive.domain.refusals import Known, check_claim

TODAY = date(2026, 3, 30)

LEXICON = Lexicon(
    [
        Term("trade:technicien-maintenance", TermKind.TRADE, fr=("technicien de maintenance",)),
        Term(
            "trade:electromecanicien",
            TermKind.TRADE,
            fr=("électromécanicien",),
            related=("trade:technicien-maintenance",),
        ),
        Term("trade:designer", TermKind.TRADE, fr=("designer",), en=("designer",)),
        Term("skill:automate", TermKind.SKILL, fr=("automate", "automatisme"), en=("PLC",)),
        Term("skill:siemens", TermKind.SKILL, fr=("automate Siemens", "Siemens"), broader=("skill:automate",)),
        Term("skill:pneumatique", TermKind.SKILL, fr=("pneumatique",)),
        Term("de", TermKind.LANGUAGE, fr=("allemand",), en=("German",)),
    ]
)


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


def requirement(label: str, kind: FactKind = FactKind.SKILL, **fields: object) -> Requirement:
    plausible: dict[str, object] = {"kind": kind, "term": label.lower(), "label": label}
    return Requirement(**{**plausible, **fields})  # type: ignore[arg-type] - a test may set any field


def opening(**fields: object) -> Opening:
    plausible: dict[str, object] = {
        "title": "Technicien de maintenance",
        "trade": "trade:technicien-maintenance",
        "requirements": (requirement("Pneumatique"), requirement("Mécanique")),
        "text": "Technicien de maintenance : pneumatique et mécanique.",
    }
    return Opening(**{**plausible, **fields})  # type: ignore[arg-type] - a test may set any field


def change(
    statement: str = "nouvelle organisation",
    *effects: EffectKind,
    on: str = "2026-03-09",
    kind: ChangeKind = ChangeKind.NEEDS,
    **data: object,
) -> Change:
    found = tuple(Effect(kind=effect, data=data_of(**data)) for effect in effects)
    return Change(on=day(on), kind=kind, statement=statement, effects=found)


def ending(*claims: Claim, **fields: object) -> Ending:
    plausible: dict[str, object] = {
        "applied_on": day("2025-12-01"),
        "ended_on": day("2026-01-15"),
        "job": "Technicien de maintenance",
        "claims": claims,
        "side": Side.COMPANY,
        "firmness": Firmness.NOT_NOW,
        "feedback": Feedback.ARGUED,
        "reaction": Reaction.WELL,
        "stage": Stage.INTERVIEWED,
        "source": Source(file="suivi.xlsx", sheet="2026", row=4),
    }
    return Ending(**{**plausible, **fields})  # type: ignore[arg-type] - a test may set any field


def fact(label: str, kind: FactKind = FactKind.SKILL, *, as_of: str | None = "2026-02-20", **fields: object) -> Fact:
    plausible: dict[str, object] = {
        "kind": kind,
        "term": label.lower(),
        "label": label,
        "as_of": day(as_of) if as_of else None,
    }
    return Fact(**{**plausible, **fields})  # type: ignore[arg-type] - a test may set any field


def person(*endings: Ending, **fields: object) -> Person:
    plausible: dict[str, object] = {
        "key": "p1",
        "name": "Camille Exemple",
        "emails": ("camille@courriel.example",),
        "phones": ("+33 6 39 98 00 00",),
        "endings": endings,
        "sources": (Source(file="suivi.xlsx", sheet="2026", row=4),),
    }
    return Person(**{**plausible, **fields})  # type: ignore[arg-type] - a test may set any field


def from_them(on: str, *, friendly: bool | None = None) -> Touch:
    return Touch(on=day(on), direction=Direction.FROM_THEM, friendly=friendly)


def recheck(
    claim: Claim,
    *changes: Change,
    post: Opening | None = None,
    ended: Ending | None = None,
    facts: tuple[Fact, ...] = (),
    wishes: Wishes | None = None,
    touches: tuple[Touch, ...] = (),
    on: date = TODAY,
) -> Verdict:
    """Check one claim against a plausible opening."""
    return check_claim(
        claim,
        ending=ended or ending(claim),
        known=Known(facts=facts, wishes=wishes or Wishes(), touches=touches),
        opening=post or opening(),
        changes=changes,
        on=on,
        lexicon=LEXICON,
    )
