"""What was read in a comment, as pages show it: the words marked, the claims numbered, the rest in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ravive.application.ports import ports
from ravive.application.queries.readings import Reading, Revision
from ravive.application.queries.to_confirm import Proposal
from ravive.application.sentences import label
from ravive.domain.kernel.claims import Claim, Language
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.sayings import Line, data_of
from ravive.domain.reading.rereading import claim_meanings
from ravive.web.marked_words import MarkedPassage, marked_passages
from ravive.web.speech import language_of_page, sentence

_TOLD = (
    ("side", _("Ended by")),
    ("firmness", _("How firm")),
    ("feedback", _("How it was told")),
    ("reaction", _("How it was taken")),
    ("stage", _("As far as")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownClaim:
    """A claim with its number, from 1, and its `position`, from 0. `is_new`: the reading beside it does not hold it."""

    number: int
    position: int
    kind: str
    detail: str
    certain: bool
    asked: bool = False
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that is told of the ending besides its claims. `is_new` as of a claim."""

    label: str | Promise
    value: str
    strong: bool = False
    is_new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownReading:
    """
    A reading, ready to be shown. `anchor` begins the identifiers of its claims in the page.

    `asked` is the place of the claim that is asked about, None when nothing is. `grounds` are the protected grounds
    that the words touch. `history` says who read it and who corrected it. `not_read` says that the words are in a
    language that is not read here, "" where they are not or where somebody has said since what they tell.
    """

    anchor: str
    refusal_id: UUID
    passages: tuple[MarkedPassage, ...]
    claims: tuple[ShownClaim, ...]
    told: tuple[Told, ...]
    grounds: tuple[str, ...]
    history: tuple[str, ...]
    asked: int | None
    is_firm_no: bool
    is_corrected: bool
    not_read: str

    @property
    def asked_claim(self) -> ShownClaim | None:
        """The claim that is asked about."""
        return None if self.asked is None else self.claims[self.asked]


def shown_reading(reading: Reading, *, asked: int | None = None) -> ShownReading:
    """Return a reading as it is shown, with a question about one of its claims or without."""
    return _shown(reading, reading.ending, asked=asked, against=None, anchor=f"reading-{reading.application_id}")


def shown_proposal(proposal: Proposal) -> tuple[ShownReading, ShownReading]:
    """Return what stands and what is proposed in its place, each marked where it differs from the other."""
    reading = proposal.reading
    before = _shown(reading, reading.ending, asked=None, against=proposal.proposed, anchor=f"before-{proposal.id}")
    after = _shown(reading, proposal.proposed, asked=None, against=reading.ending, anchor=f"after-{proposal.id}")
    return before, after


def claim_detail(claim: Claim) -> str:
    """Return what the slots of a claim hold, in words; nothing when they are empty."""
    slots = claim.slots
    if isinstance(claim, Language) and "language" in slots:
        return " ".join(str(slots[name]).upper() for name in ("language", "level") if name in slots)
    parts = [
        sentence(Line(f"web.slot.{name}", {"value": value, "n": value}))
        for name, value in slots.items()
        if value != "unknown"
    ]
    return ", ".join(parts)


def _shown(reading: Reading, ending: Ending, *, asked: int | None, against: Ending | None, anchor: str) -> ShownReading:
    return ShownReading(
        anchor=anchor,
        refusal_id=reading.refusal_id,
        passages=marked_passages(
            ending.text,
            evidence=[claim.evidence for claim in ending.claims],
            unlawful=reading.unlawful,
            asked=None if asked is None else asked + 1,
        ),
        claims=tuple(_claims(ending, asked, against)),
        told=tuple(_told(ending, against)),
        grounds=tuple(label(f"ground.{ground.value}", language_of_page()) for ground in ending.grounds),
        history=tuple(_revision(revision) for revision in reading.revisions),
        asked=asked,
        is_firm_no=reading.is_firm_no,
        is_corrected=len(reading.revisions) > 1,
        not_read=_not_read(reading),
    )


def _not_read(reading: Reading) -> str:
    if reading.language is None or len(reading.revisions) > 1:
        return ""
    return sentence(Line("readings.language_not_read", {"language": reading.language}))


def _claims(ending: Ending, asked: int | None, against: Ending | None) -> Iterator[ShownClaim]:
    meanings = claim_meanings(ending.claims)
    others = meanings if against is None else claim_meanings(against.claims)
    for position, claim in enumerate(ending.claims):
        yield ShownClaim(
            number=position + 1,
            position=position,
            kind=claim.kind.value,
            detail=claim_detail(claim),
            certain=claim.certain,
            asked=position == asked,
            is_new=meanings[position] not in others,
        )


def _told(ending: Ending, against: Ending | None) -> Iterator[Told]:
    for family, name in _TOLD:
        code = getattr(ending, family).value
        if code != "unknown":
            is_new = against is not None and getattr(against, family).value != code
            strong = code in {"firm_no", "hostile"}
            yield Told(name, label(f"{family}.{code}", language_of_page()), strong=strong, is_new=is_new)
    if ending.lifted_by is not None and ending.lifted_by.on is not None:
        yield Told(_("Firm no lifted"), sentence(Line("web.day", {"on": ending.lifted_by.on})))
    if ending.call_back_on is not None:
        is_new = against is not None and against.call_back_on != ending.call_back_on
        yield Told(_("Call back"), sentence(Line("web.day", {"on": str(ending.call_back_on)})), is_new=is_new)


def _revision(revision: Revision) -> str:
    data = data_of(on=ports().day_of(revision.at), by=revision.by, reason=revision.reason)
    return sentence(Line(f"readings.revision.{revision.how}", data))
