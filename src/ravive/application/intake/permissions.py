"""What a row says of consent, of objections, and of the channels somebody does not want."""

import re
from dataclasses import replace

from ravive.application.intake.cell_text import text_of
from ravive.application.intake.outcomes import read_outcome
from ravive.application.intake.row_view import RowView
from ravive.application.intake.understanding import ColumnRole
from ravive.domain.kernel.dates import PartialDate, add_months
from ravive.domain.kernel.history import RightsRequest
from ravive.domain.kernel.people import Permission
from ravive.domain.kernel.sayings import Source
from ravive.domain.lexicon import fold

_YES = re.compile(
    r"^(?:oui|yes|ok|o|y|x|vrai|true|1|✓|✔|accord\w*|accepte\w*|signee?|given|granted|obtenu|donne\w*|opt-?in)\b|^[✓✔]"
)
_NO = re.compile(
    r"^(?:non|no|n|faux|false|0|ko|refus\w*|withdrawn|retire\w*|pas d'accord|oppose\w*|opt-?out|revoked|denied)\b|^[✗✘]"
)
_NOT_ASKED = re.compile(
    r"(?:non|pas|not|never|jamais) (?:encore )?(?:demande|asked|envoye|sent|requested|renseigne)"
    r"|a (?:demander|envoyer)|pending|en attente|\?"
)
_UNTIL = re.compile(r"jusqu|until|expire|\bfin\b|valid|->|→")
#: How long an agreement holds when only its day is known (CNIL, recruitment).
_MONTHS_HELD = 24
#: "Recontactable: no" forbids; "ne pas contacter: no" does not.
_POSITIVE_HEADER = re.compile(r"recontactable|rappelable|peut|may|can\b|ok\b")


def permission_of(view: RowView) -> Permission:
    """Return what the columns of a row say we may do."""
    requests: dict[RightsRequest, Source] = {}
    proven, until = False, None
    for column, cell in view.cells(ColumnRole.CONSENT, ColumnRole.CONSENT_ON):
        text = text_of(cell)
        folded = fold(text)
        asked = read_outcome(text)
        if asked is not None and asked.request is not None:
            requests[asked.request] = _quote(view, f"{column.header} : {text}")
        elif _NOT_ASKED.search(folded):
            continue
        elif _NO.match(folded):
            requests[RightsRequest.NO_CONTACT] = _quote(view, f"{column.header} : {text}")
        else:
            days = column.dates.read_all(cell.value)
            proven = proven or bool(_YES.match(folded) or days)
            until = until or _end_of(days, folded)
    ends = view.dates(ColumnRole.CONSENT_UNTIL)
    if ends and proven:
        until = ends[0].last.isoformat()
    requests |= _objections(view)
    source = next(iter(requests.values()), None)
    return Permission(proven=proven, until=until, requests=tuple(requests), request_source=source)


def _end_of(days: tuple[PartialDate, ...], folded: str) -> str | None:
    """Return the day an agreement ends: the one told as its end, else two years after it was given."""
    if not days:
        return None
    if _UNTIL.search(folded):
        return days[-1].last.isoformat()
    return add_months(days[0].first, _MONTHS_HELD).isoformat()


def _objections(view: RowView) -> dict[RightsRequest, Source]:
    """Return what the columns of objections say; anything but a plain no under "ne pas contacter" forbids."""
    found: dict[RightsRequest, Source] = {}
    for column, cell in view.cells(ColumnRole.DO_NOT_CONTACT):
        text = text_of(cell)
        asked = read_outcome(text)
        positive = bool(_POSITIVE_HEADER.search(fold(column.header)))
        refused = bool(_NO.match(fold(text)))
        if asked is not None and asked.request is not None:
            found[asked.request] = _quote(view, f"{column.header} : {text}")
        elif refused == positive:
            found[RightsRequest.NO_CONTACT] = _quote(view, f"{column.header} : {text}")
    return found


def joined(one: Permission, other: Permission) -> Permission:
    """Return what two rows of one person say together: an objection in either stands, the longest agreement is kept."""
    requests = tuple(dict.fromkeys((*one.requests, *other.requests)))
    until = max((end for end in (one.until, other.until) if end), default=None)
    return replace(
        one,
        proven=one.proven or other.proven,
        until=until,
        refused_channels=tuple(dict.fromkeys((*one.refused_channels, *other.refused_channels))),
        requests=requests,
        request_source=one.request_source or other.request_source,
    )


def _quote(view: RowView, quote: str) -> Source:
    return replace(view.source, quote=quote)
