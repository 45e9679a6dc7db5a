"""Contract and working time: each condition the no was about, against what the post has now."""

from collections.abc import Iterator

from ravive.domain.kernel.claims import Contract
from ravive.domain.kernel.sayings import Verdict
from ravive.domain.kernel.vocabulary import Status
from ravive.domain.lexicon import fold
from ravive.domain.refusals.bearing import bearing_change
from ravive.domain.refusals.case import Case
from ravive.domain.refusals.conditions import BURDENS, Condition, named_in, objected_in, wanted_in
from ravive.domain.refusals.other_work import other_work
from ravive.domain.refusals.remote import days_at_home, is_about_remote
from ravive.domain.refusals.terms_of_work import offered
from ravive.domain.refusals.verdicts import lifted, lifted_by, stands, unknown

#: One condition that still does not suit is enough for the claim to stand; one that is not known, to ask.
_GRAVEST_FIRST = (Status.STANDS, Status.UNKNOWN, Status.LIFTED)


def check_contract(claim: Contract, case: Case) -> Verdict:
    """Lift it when every condition that did not suit now suits. Days at home are often filed here too."""
    at_home = _days_at_home(claim, case)
    if at_home is not None:
        return at_home
    verdicts = list(_verdicts(claim, case))
    if not verdicts:
        return _in_words(claim, case)
    # What a change of the company made good is the better thing to say.
    return min(verdicts, key=lambda verdict: (_GRAVEST_FIRST.index(verdict.state), verdict.source is None))


def _in_words(claim: Contract, case: Case) -> Verdict:
    """Check, word by word, hours and wishes that no condition has a name for."""
    sentence = " ".join(filter(None, (claim.wanted, claim.offered, case.sentence_of(claim))))
    change = bearing_change(case, sentence)
    if change is not None:
        return lifted_by(change, "contract.improved")
    return other_work(case, sentence) or unknown("contract.not_understood")


def _days_at_home(claim: Contract, case: Case) -> Verdict | None:
    """Check days at home, where the claim is about them."""
    words = fold(" ".join(filter(None, (claim.wanted, case.words_of(claim)))))
    if not is_about_remote(words):
        return None
    return days_at_home(case, words=words, sentence=fold(case.sentence_of(claim)))


def objections(claim: Contract, words: str) -> dict[Condition, bool]:
    """
    Return the conditions a no was about, and whether each was wanted.

    What the post offered and the person did not ask for is what they did not want; without either, the passage that
    made the claim is read.
    """
    wanted = wanted_in(claim.wanted or "")
    refused = {condition: False for condition in named_in(claim.offered or "") if condition not in wanted}
    if wanted:
        # Wanting a permanent contract already says what is not wanted; hours that were offered weigh beside it.
        refused = {condition: False for condition in refused if condition in BURDENS}
    return {**refused, **wanted} or objected_in(words)


def _verdicts(claim: Contract, case: Case) -> Iterator[Verdict]:
    words = " ".join(filter(None, (claim.wanted, claim.offered, case.words_of(claim))))
    found = objections(claim, case.words_of(claim)) or objected_in(case.sentence_of(claim))
    for condition, wanted in found.items():
        yield verdict_on(condition, wanted=wanted, case=case, words=words)


def verdict_on(condition: Condition, *, wanted: bool, case: Case, words: str = "") -> Verdict:
    """Say whether one condition, wanted or not, suits the post as it is now."""
    now = offered(condition, case=case, words=words)
    if now.has is None:
        return unknown("contract.not_said", condition=condition)
    if not wanted and now.eased and now.change is not None:
        return lifted_by(now.change, "contract.changed", condition=condition)
    if now.has is not wanted:
        code = "contract.still_without" if wanted else "contract.still_with"
        return stands(code, source=case.ending.source, condition=condition)
    if now.change is not None:
        return lifted_by(now.change, "contract.changed", condition=condition)
    return lifted("contract.now_with" if wanted else "contract.now_without", condition=condition)
