"""What was read in a comment, who corrected it since, and where its words stand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ravive.application.access import AccessPurpose, access_refusal
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.claims import Span
from ravive.domain.kernel.history import Ending
from ravive.domain.kernel.records import Correction
from ravive.domain.kernel.vocabulary import Firmness
from ravive.domain.reading.comments import CommentReading, read_comment
from ravive.store import models
from ravive.store.values.refusals import ending_of_row

_ANSWERS = {
    Correction.CONFIRMED.value: "confirmed",
    Correction.DENIED.value: "denied",
    Correction.NOTHING.value: "nothing",
    Correction.ACCEPTED.value: "accepted",
    Correction.UNDONE.value: "undone",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """
    One step in the life of a reading: `read` in a file, `recorded` by hand, `corrected`, `lifted`, or an answer.

    `by` is the name of the member, "" where a file was read; `reason` their words, "" where nobody was asked.
    """

    how: str
    at: datetime
    by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """
    A refusal as it stands, with the words it was read in.

    `refusal_id` names the row that stands; `revisions` go from the first reading to it. `unlawful` is where protected
    grounds are told in the words. `language` is the one of the words (ISO 639-1) when it is not read here.
    """

    refusal_id: UUID
    application_id: UUID
    person_id: UUID
    person_name: str
    ending: Ending
    unlawful: tuple[Span, ...]
    revisions: tuple[Revision, ...]
    language: str | None = None

    @property
    def unsure(self) -> tuple[int, ...]:
        """The places of the claims that wait for a yes or a no."""
        return tuple(place for place, claim in enumerate(self.ending.claims) if not claim.certain)

    @property
    def is_firm_no(self) -> bool:
        """Whether it forbids any call until a person lifts it."""
        return self.ending.firmness is Firmness.FIRM_NO and self.ending.lifted_by is None


def reading_file(*, actor: Actor, refusal_id: UUID) -> Reading:
    """
    Return the reading that stands where this refusal stood, corrected since or not.

    Raises:
        NotFoundError: there is no such refusal, or not for this actor.
    """
    row = access_refusal(actor, refusal_id, purpose=AccessPurpose.RECRUIT)
    return reading_of_application(row.application_id, refusal_id=refusal_id)


def reading_of_application(application_id: UUID, *, refusal_id: UUID) -> Reading:
    """Return the reading that stands at the end of the chain of a refusal. For queries, behind their door."""
    rows = models.Refusal.objects.filter(application_id=application_id)
    chains = chains_of(rows.select_related("application", "recorded_by__user", "person").order_by("pk"))
    chain = next(chain for chain in chains if any(row.pk == refusal_id for row in chain))
    return reading_of(chain, name=chain[-1].person.full_name)


def chains_of(rows: Iterable[models.Refusal]) -> list[list[models.Refusal]]:
    """Return refusals with what corrects them: each chain from the first row to the one that stands."""
    held = list(rows)
    after = {row.supersedes_id: row for row in held if row.supersedes_id is not None}
    known = {row.pk for row in held}
    chains = []
    for row in held:
        if row.supersedes_id in known:
            continue
        chain = [row]
        while (following := after.get(chain[-1].pk)) is not None:
            chain.append(following)
        chains.append(chain)
    return chains


def reading_of(chain: Sequence[models.Refusal], *, name: str) -> Reading:
    """Return the reading that a chain of refusals ends in. Reads no row more."""
    row = chain[-1]
    told = read_comment(row.text)
    taken_off = _grounds_taken_off(chain)
    return Reading(
        refusal_id=row.pk,
        application_id=row.application_id,
        person_id=row.person_id,
        person_name=name,
        ending=ending_of_row(row),
        unlawful=tuple(mention.evidence for mention in told.sensitive if mention.ground.value not in taken_off),
        revisions=tuple(_revision(chain, place) for place in range(len(chain))),
        language=told.language,
    )


def unlawful_spans(text: str) -> tuple[Span, ...]:
    """
    Return where protected grounds are told in a text.

    This is not stored (a list of them would itself be a list of protected grounds): the text is read again.
    """
    return _unlawful(read_comment(text)) if text.strip() else ()


def _unlawful(told: CommentReading) -> tuple[Span, ...]:
    return tuple(mention.evidence for mention in told.sensitive)


def _grounds_taken_off(chain: Sequence[models.Refusal]) -> frozenset[str]:
    """Return the grounds that were read once and that a person took off since: their words are not struck any more."""
    read = {ground for row in chain[:-1] for ground in row.grounds}
    return frozenset(read - set(chain[-1].grounds))


def _revision(chain: Sequence[models.Refusal], place: int) -> Revision:
    row = chain[place]
    if row.recorded_by is None:
        return Revision(how="read", at=row.created_at)
    by = row.recorded_by.user.name or row.recorded_by.user.email
    if place == 0:
        return Revision(how="recorded" if not row.reason else "corrected", at=row.created_at, by=by, reason=row.reason)
    if row.reason in _ANSWERS:
        return Revision(how=_ANSWERS[row.reason], at=row.created_at, by=by)
    lifted = row.lifted_by is not None and chain[place - 1].lifted_by is None
    return Revision(how="lifted" if lifted else "corrected", at=row.created_at, by=by, reason=row.reason)
