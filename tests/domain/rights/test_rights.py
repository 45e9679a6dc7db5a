from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ravive.application.sentences import say
from ravive.domain.bond import bond_of
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import Direction, Ending, RightsRequest, Standing, Touch
from ravive.domain.kernel.people import Permission, Person
from ravive.domain.kernel.sayings import Source
from ravive.domain.kernel.vocabulary import Feedback, Firmness, Ground, Side
from ravive.domain.rights import rights_of

TODAY = date(2026, 3, 30)


def day(text):
    return PartialDate.parse(text)


def person(*, applied="2026-01-12", **known):
    endings = known.pop("endings", (Ending(applied_on=day(applied)),) if applied else ())
    return Person(key="p1", name="Maud Ferrand", endings=endings, **known)


def right(who, on=TODAY):
    return rights_of(who, on=on, bond=bond_of(who, on=on))


def codes(lines):
    return [line.code for line in lines]


def test_a_recent_contact_may_be_called():
    allowed = right(person())

    assert allowed.allowed
    assert allowed.line is None
    assert allowed.until == date(2028, 1, 12)


@pytest.mark.parametrize(
    ("known", "code"),
    [
        ({"permission": Permission(requests=(RightsRequest.ERASURE,))}, "rights.erasure_asked"),
        ({"permission": Permission(requests=(RightsRequest.NO_CONTACT,))}, "rights.no_contact_asked"),
        ({"barred": Source(file="suivi.xlsx", row=12)}, "rights.barred"),
        ({"standing": Standing.HIRED}, "rights.hired"),
        ({"standing": Standing.IN_PROCESS}, "rights.in_process"),
        ({"applied": "2022-05"}, "rights.too_old"),
    ],
)
def test_what_the_law_the_person_or_we_forbid_blocks(known, code):
    blocked = right(person(**known))

    assert not blocked.allowed
    assert blocked.line is not None
    assert blocked.line.code == code
    assert blocked.notices == ()


@pytest.mark.parametrize(
    ("side", "code"),
    [
        (Side.COMPANY, "rights.firm_no_ours"),
        (Side.UNKNOWN, "rights.firm_no_ours"),
        (Side.CANDIDATE, "rights.firm_no_theirs"),
    ],
)
def test_a_firm_no_blocks_whoever_said_it(side, code):
    firm = Ending(applied_on=day("2025-11"), firmness=Firmness.FIRM_NO, side=side)

    assert right(person(endings=(firm,))).line.code == code


def test_a_later_friendly_ending_does_not_lift_a_firm_no():
    firm = Ending(applied_on=day("2024-11"), firmness=Firmness.FIRM_NO)
    later = Ending(applied_on=day("2026-01"), firmness=Firmness.OPEN_DOOR)

    assert not right(person(endings=(firm, later))).allowed


def test_a_firm_no_is_lifted_by_a_person_only():
    firm = Ending(applied_on=day("2025-11"), firmness=Firmness.FIRM_NO, lifted_by=Source(quote="levé par la direction"))

    assert right(person(endings=(firm,))).allowed


def test_an_erasure_outweighs_every_other_reason_to_block():
    asked = Permission(requests=(RightsRequest.NO_CONTACT, RightsRequest.ERASURE))

    assert right(person(permission=asked, standing=Standing.HIRED)).line.code == "rights.erasure_asked"


def test_they_are_kept_exactly_24_calendar_months():
    who = person(applied="2024-03-30")

    assert right(who, date(2026, 3, 30)).allowed
    assert not right(who, date(2026, 3, 31)).allowed


def test_the_29th_of_february_is_kept_until_the_28th():
    who = person(applied="2024-02-29")

    assert right(who, date(2026, 2, 28)).allowed
    assert not right(who, date(2026, 3, 1)).allowed


def test_a_month_is_judged_at_its_last_day_and_says_that_it_is_not_sure():
    who = person(applied="2024-03")

    assert "rights.notice.date_imprecise" in codes(right(who, date(2026, 3, 20)).notices)
    assert right(who, date(2026, 3, 31)).allowed
    assert not right(who, date(2026, 4, 1)).allowed


def test_messages_of_ours_without_an_answer_do_not_prolong_the_24_months():
    sent = Touch(on=day("2026-03-01"), direction=Direction.FROM_US)

    assert not right(person(applied="2023-01-10", touches=(sent,))).allowed


def test_a_proven_agreement_keeps_them_past_24_months():
    agreed = Permission(proven=True, until="2026-12-31")

    assert right(person(applied="2022-05", permission=agreed)).allowed


def test_an_agreement_that_nobody_can_prove_prolongs_nothing():
    claimed = Permission(proven=False, until="2026-12-31")

    assert not right(person(applied="2022-05", permission=claimed)).allowed


def test_an_agreement_that_ended_with_no_contact_since_blocks():
    ended = Permission(proven=True, until="2026-02-28")

    assert right(person(applied="2025-06-01", permission=ended)).line.code == "rights.agreement_ended"


def test_a_contact_after_the_end_of_an_agreement_starts_the_24_months_anew():
    ended = Permission(proven=True, until="2026-02-28")

    assert right(person(applied="2026-03-10", permission=ended)).allowed


def test_without_any_date_they_stay_with_a_notice_to_check():
    undated = right(person(applied=None))

    assert undated.allowed
    assert "rights.notice.date_unknown" in codes(undated.notices)
    assert undated.until is None


def test_an_imported_row_without_proof_is_to_be_informed_and_its_basis_confirmed():
    assert codes(right(person()).notices) == ["rights.notice.to_inform", "rights.notice.basis_to_confirm"]
    assert codes(right(person(permission=Permission(proven=True, until="2027-01-01"))).notices) == []


def test_the_end_of_the_24_months_is_announced_two_months_ahead():
    who = person(applied="2024-05-10")

    assert "rights.notice.ends_soon" in codes(right(who).notices)
    assert "rights.notice.ends_soon" not in codes(right(who, date(2026, 2, 1)).notices)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("ground", list(Ground))
def test_an_unlawful_ground_is_told_without_being_named(ground, language):
    written = Ending(applied_on=day("2026-01-12"), grounds=(ground,), text="« il est trop vieux »")

    notice = right(person(endings=(written,))).notices[0]

    assert notice.code == "rights.notice.unlawful_ground"
    assert notice.data == {}
    assert notice.source is None
    assert ground.value.replace("_", " ") not in say(notice, language).lower().split()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_block_for_age_says_when_the_last_contact_was(language):
    line = right(person(applied="2022-05")).line

    assert "2022" in say(line, language)
    assert "2024" in say(line, language)


@given(
    applied=st.dates(date(2015, 1, 1), date(2026, 3, 30)),
    sent=st.lists(st.dates(date(2015, 1, 1), date(2026, 3, 30)), max_size=4),
)
def test_nobody_is_kept_past_the_limit_however_often_we_wrote(applied, sent):
    touches = tuple(Touch(on=PartialDate.of(when), direction=Direction.FROM_US) for when in sent)
    who = person(
        endings=(Ending(applied_on=PartialDate.of(applied), feedback=Feedback.GENERIC),),
        touches=touches,
    )

    verdict = right(who)

    assert verdict.allowed is (verdict.until >= TODAY)
    assert verdict.until <= applied + timedelta(days=731)
