"""The short words of a status column: refused, withdrew, hired, under way, kept for later, and the stage they tell."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from ravive.application.intake.word_lists import any_of, words_of
from ravive.domain.kernel.history import RightsRequest, Standing
from ravive.domain.kernel.vocabulary import Firmness, Side, Stage
from ravive.domain.lexicon import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a status says by itself. Everything may be unknown but one."""

    side: Side = Side.UNKNOWN
    firmness: Firmness = Firmness.UNKNOWN
    standing: Standing | None = None
    stage: Stage = Stage.UNKNOWN
    request: RightsRequest | None = None
    #: "En attente", "pending": under way only as long as nothing else tells another story.
    waiting: bool = False


def _outcome(entry: Mapping[str, str]) -> Outcome:
    request, standing = entry.get("request"), entry.get("standing")
    return Outcome(
        side=Side(entry.get("side", Side.UNKNOWN)),
        firmness=Firmness(entry.get("firmness", Firmness.UNKNOWN)),
        standing=Standing(standing) if standing else None,
        stage=Stage(entry.get("stage", Stage.UNKNOWN)),
        request=RightsRequest(request) if request else None,
        waiting="waiting" in entry,
    )


_WORDS = words_of("statuses")
#: Read in this order; the first pattern that is found decides. Longer texts are prose, for the reader of comments.
_STATUSES = tuple((any_of(entry["words"]), _outcome(entry)) for entry in _WORDS["status"])
_STAGES = tuple((any_of(entry["words"]), Stage(entry["stage"])) for entry in _WORDS["stage"])
#: A status longer than this is a note: the reader of comments takes it.
_LONGEST = 60


@lru_cache(maxsize=4096)
def read_outcome(text: str) -> Outcome | None:
    """Return what a status says; None when it says nothing that is known, or is a whole note."""
    folded = " ".join(fold(text).split())
    if not folded or len(folded) > _LONGEST:
        return None
    return next((outcome for pattern, outcome in _STATUSES if pattern.search(folded)), None)


@lru_cache(maxsize=4096)
def stage_of(text: str) -> Stage:
    """Return the furthest stage that a short text names."""
    folded = fold(text)
    return next((stage for pattern, stage in _STAGES if pattern.search(folded)), Stage.UNKNOWN)


def stage_of_header(header: str) -> Stage | None:
    """Return the stage that names a column, None when it names none."""
    stage = stage_of(header)
    return None if stage is Stage.UNKNOWN or len(header) > _LONGEST else stage
