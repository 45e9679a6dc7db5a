from datetime import date

import pytest

from ravive.application.sentences import say
from ravive.domain.bond import bond_of
from ravive.domain.channels import choose_channel
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import ChannelHabit, Direction, Ending, Touch
from ravive.domain.kernel.openings import Opening
from ravive.domain.kernel.people import Permission, Person
from ravive.domain.kernel.vocabulary import Channel, Firmness, Stage
from ravive.domain.rights import rights_of

TODAY = date(2026, 3, 30)
POST = Opening(title="Technicien de maintenance")
EMAIL, PHONE, SMS, LINKEDIN = Channel.EMAIL, Channel.PHONE, Channel.SMS, Channel.LINKEDIN


def touch(on, channel, direction=Direction.BOTH):
    return Touch(on=PartialDate.parse(on), direction=direction, channel=channel)


def works(channel):
    return ChannelHabit(channel=channel, works=True)


def fails(channel):
    return ChannelHabit(channel=channel, works=False)


def person(*, emails=("maud@example.org",), phones=("06 39 98 00 01",), linkedin=None, **known):
    known.setdefault("endings", (Ending(applied_on=PartialDate(2026, 1, 12)),))
    return Person(key="p1", name="Maud Ferrand", emails=emails, phones=phones, linkedin=linkedin, **known)


def choose(who, stage=Stage.SCREENED, opening=POST):
    bond = bond_of(who, on=TODAY)
    right = rights_of(who, on=TODAY, bond=bond)
    return choose_channel(who, bond=bond, stage=stage, opening=opening, right=right)


@pytest.mark.parametrize(
    ("stage", "code"),
    [
        (Stage.TEAM_INTERVIEWED, "channels.met_team"),
        (Stage.FINAL, "channels.reached_final"),
        (Stage.OFFER, "channels.reached_final"),
    ],
)
def test_whoever_met_the_team_or_reached_the_final_is_phoned(stage, code):
    channel, why = choose(person(touches=(touch("2026-01-20", EMAIL),)), stage)

    assert (channel, why.code) == (PHONE, code)


@pytest.mark.parametrize(
    ("opening", "code"),
    [
        (Opening(title="Directrice d'usine", key_post=True), "channels.key_post"),
        (Opening(title="Chef d'équipe", manages=True), "channels.manager_post"),
    ],
)
def test_a_key_post_or_a_managers_post_is_told_by_phone(opening, code):
    channel, why = choose(person(touches=(touch("2026-01-20", EMAIL),)), opening=opening)

    assert (channel, why.code) == (PHONE, code)


def test_a_post_that_is_known_not_to_be_one_of_those_is_no_reason_to_phone():
    assert choose(person(), opening=Opening(title="Cariste", key_post=False, manages=False))[0] is EMAIL


def test_otherwise_the_channel_of_the_last_two_way_exchange_is_used():
    touches = (touch("2026-01-20", PHONE), touch("2025-06-01", EMAIL))

    channel, why = choose(person(touches=touches))

    assert (channel, why.code) == (PHONE, "channels.worked_both_ways")
    assert why.data["on"] == "2026-01-20"


def test_a_habit_comes_before_the_last_exchange():
    who = person(touches=(touch("2026-01-20", PHONE),), habits=(works(SMS), fails(EMAIL)))

    channel, why = choose(who)

    assert (channel, why.code) == (SMS, "channels.habit")


def test_a_channel_that_fails_beats_the_rule_of_the_stage():
    assert choose(person(habits=(fails(PHONE),)), Stage.FINAL)[0] is EMAIL


def test_how_we_last_told_them_counts_when_they_never_answered():
    channel, why = choose(person(touches=(touch("2026-01-26", PHONE, Direction.FROM_US),)))

    assert (channel, why.code) == (PHONE, "channels.as_before")


def test_of_two_channels_used_on_one_day_the_lighter_is_chosen():
    touches = (touch("2026-01-20", PHONE), touch("2026-01-20", EMAIL))

    assert choose(person(touches=touches))[0] is EMAIL


def test_where_nothing_tells_them_apart_the_lighter_is_chosen():
    channel, why = choose(person(linkedin="https://www.linkedin.com/in/maud"))

    assert (channel, why.code) == (EMAIL, "channels.lighter")


@pytest.mark.parametrize(
    ("addresses", "channel"),
    [
        ({"emails": ()}, PHONE),
        ({"phones": ()}, EMAIL),
        ({"emails": (), "phones": (), "linkedin": "https://www.linkedin.com/in/maud"}, LINKEDIN),
    ],
)
def test_the_only_address_is_the_channel(addresses, channel):
    chosen, why = choose(person(**addresses))

    assert (chosen, why.code) == (channel, "channels.only_address")


def test_a_finalist_without_a_phone_number_is_written_to():
    assert choose(person(phones=()), Stage.FINAL)[0] is EMAIL


def test_a_message_to_a_mobile_comes_before_a_call_nobody_will_answer():
    assert choose(person(emails=(), habits=(fails(PHONE),)))[0] is SMS


@pytest.mark.parametrize("number", ["02 61 91 00 01", "+33 2 61 91 00 01", "0033261910001"])
def test_a_fixed_line_never_receives_an_sms(number):
    channel, why = choose(person(emails=(), phones=(number,), habits=(fails(PHONE), works(SMS))))

    assert (channel, why.code) == (PHONE, "channels.only_one_left")


def test_a_refused_channel_is_never_used_even_when_it_is_the_last():
    refused = Permission(refused_channels=(PHONE, SMS))

    channel, why = choose(person(emails=(), permission=refused), Stage.FINAL)

    assert (channel, why.code) == (None, "channels.all_refused")


def test_without_any_address_there_is_no_channel():
    assert choose(person(emails=(), phones=()))[1].code == "channels.no_address"


def test_whoever_may_not_be_contacted_has_no_channel_and_the_reason_of_the_block():
    firm = Ending(applied_on=PartialDate(2026, 1), firmness=Firmness.FIRM_NO)

    channel, why = choose(person(endings=(firm,)), Stage.FINAL)

    assert (channel, why.code) == (None, "rights.firm_no_ours")


def test_the_last_word_on_a_channel_replaces_the_earlier_ones():
    assert choose(person(habits=(fails(PHONE), works(PHONE))))[0] is PHONE


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_reason_can_be_said(language):
    who = person(touches=(touch("2026-01", EMAIL),))

    assert "2026" in say(choose(who)[1], language)


def test_a_channel_they_said_they_prefer_outweighs_the_weight_of_the_post():
    post = Opening(title="Chef d'équipe", manages=True)

    assert choose(person(habits=(works(EMAIL),)), opening=post)[0] is EMAIL
    assert choose(person(), opening=post)[0] is PHONE
    assert choose(person(habits=(works(EMAIL),)), stage=Stage.FINAL, opening=post)[0] is PHONE
