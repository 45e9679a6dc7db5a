"""The candidate said no, left, or went silent: `candidate_withdrew`, and why."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.claims import CandidateWithdrew, Claim
from ravive.domain.kernel.vocabulary import WithdrawalCause
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.not_meant import is_ours
from ravive.domain.reading.comments.signs import Hit

#: Who on our side may decline: "le gérant préfère passer son tour" is no withdrawal of the candidate.
_OUR_SUBJECT = re.compile(
    r"(?<!\w)(?:(?:le |la |les |l[' ]?|notre |the |our |ce |nos |un |une )?(?:gerante?|client|manager|chef(?:fe)?|"
    r"direct\w+|direction|patron\w*|boss|responsable|cadre|boutique|equipe|team|owner|head|panel|jury|hiring manager|"
    r"ceo|cto|drh|rh|n\+1|president\w*|associe\w*|board|hm|md|magasin|site|agence|service|company|commission|comite|pl|"
    r"coo|cfo|gm|dg|daf|matron|school|we|on|nous|i|je)(?: (?:de|du|d[' ]?|of|des) [\w[' ]?-]+)?(?: (?:a|ont|avons|ai|"
    r"have|has|had|avait|l[' ]?a|les|finally|finalement|est|s[' ]?est|then|also|politely|was|were))*)[ ']*$"
)
_SILENCE_IS_OURS = re.compile(
    r"(?:de (?:notre|ma) part|from us|by us|de nous|on (?:n'|l'|ne |a )|nous |we (?:never|didn't|left)|nobody|no one|"
    r"personne|jamais (?:rappele|repondu|recontacte)\w*|notre (?:silence|absence)|our (?:silence|side|end))"
)


def claims(found: Found) -> Iterator[Claim]:
    """Yield the claim that the candidate left, with its cause."""
    hit = withdrawal(found)
    if hit is not None:
        yield CandidateWithdrew(cause=_cause(found, hit), evidence=found.span(hit), certain=not found.is_asked(hit))


def _is_their_fright(found: Found, hit: Hit) -> bool:
    """Tell whether it is the client who had cold feet or second thoughts."""
    return ("feet" in hit.words or "thought" in hit.words) and is_ours(found, hit)


def withdrawal(found: Found) -> Hit | None:
    """Return where the comment tells that the candidate left, if it does."""
    candidates = [
        hit
        for hit in found.of_candidate("left.withdrew", "left.other_offer")
        if not _is_companys(found, hit) and not _is_their_fright(found, hit)
    ]
    if not candidates and not found.has("conduct.no_show"):
        candidates = [
            hit
            for hit in found.of_candidate("left.silent")
            if not _is_our_silence(found, hit) and not _is_companys(found, hit)
        ]
    return min(candidates, key=lambda hit: hit.start, default=None)


def _is_companys(found: Found, hit: Hit) -> bool:
    """Tell whether it is the client or ourselves who declined: "le gérant préfère passer son tour"."""
    first, _ = found.sentence_of(hit)
    body = found.comment.body
    subject = _OUR_SUBJECT.search(body, max(first, hit.start - 40), hit.start)
    if subject is not None:
        return True
    opening = _OUR_OPENING.match(body, hit.start, hit.end)
    return opening is not None and opening.end() < hit.end - 2


_OUR_OPENING = re.compile(
    r"(?:le |la |l'|the |our |notre )?(?:client|manager|gerante?|direction|direct\w+|patron\w*|boss|team|equipe|board|"
    r"panel|we|nous)\b"
)


def _is_our_silence(found: Found, hit: Hit) -> bool:
    first, last = found.sentence_of(hit)
    return _SILENCE_IS_OURS.search(found.comment.body, max(first, hit.start - 25), min(last, hit.end + 20)) is not None


_CAUSES: tuple[tuple[str, WithdrawalCause], ...] = (
    ("left.other_offer", WithdrawalCause.OTHER_OFFER),
    ("cause.too_slow", WithdrawalCause.TOO_SLOW),
    ("cause.personal", WithdrawalCause.PERSONAL),
    ("cause.salary", WithdrawalCause.SALARY),
    ("cause.location", WithdrawalCause.LOCATION),
    ("cause.role", WithdrawalCause.ROLE),
)


def _cause(found: Found, hit: Hit) -> WithdrawalCause:
    """Return the cause told in the sentence of the withdrawal, else in the one that follows, else in the comment."""
    if hit.sign.label == "left.silent":
        return WithdrawalCause.UNKNOWN
    first, last = found.sentence_of(hit)
    _, after = found.comment.sentence(min(last + 1, len(found.comment.body)))
    for start, end in ((first, last), (last, after), (0, len(found.comment.body))):
        cause = _cause_between(found, start, end)
        if cause is not None:
            return cause
    return WithdrawalCause.UNKNOWN


def _cause_between(found: Found, start: int, end: int) -> WithdrawalCause | None:
    told = {label for label, _ in _CAUSES if any(start <= hit.start < end for hit in found.standing(label))}
    if "left.other_offer" in told and "counter" not in found.comment.body:
        return WithdrawalCause.OTHER_OFFER
    return next((cause for label, cause in _CAUSES if label in told), None)
