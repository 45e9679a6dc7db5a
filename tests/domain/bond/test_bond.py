from datetime import date

import pytest

from ravive.domain.bond import ContactBasis, bond_of, furthest_stage
from ravive.domain.kernel.dates import PartialDate
from ravive.domain.kernel.history import ChannelHabit, Direction, Ending, Touch
from ravive.domain.kernel.people import Person
from ravive.domain.kernel.vocabulary import Channel, Feedback, Reaction, Side, Stage

TODAY = date(2026, 3, 30)


def day(text):
    return PartialDate.parse(text)


def touch(on, direction=Direction.BOTH, channel=None, *, friendly=None):
    return Touch(on=day(on), direction=direction, channel=channel, friendly=friendly)


def person(*endings, touches=(), habits=()):
    return Person(key="p1", name="Maud Ferrand", endings=endings, touches=tuple(touches), habits=tuple(habits))


def bond(*endings, touches=(), habits=(), on=TODAY):
    return bond_of(person(*endings, touches=touches, habits=habits), on=on)


def test_nothing_dated_leaves_the_silence_unknown_and_not_zero():
    known = bond(Ending(feedback=Feedback.ARGUED))

    assert known.last_contact is None
    assert known.days_silent is None


def test_an_application_is_a_contact_that_came_from_them():
    known = bond(Ending(applied_on=day("2026-03-01")))

    assert known.last_contact == day("2026-03-01")
    assert known.basis is ContactBasis.APPLICATION
    assert known.days_silent == 29


def test_a_message_of_ours_that_nobody_answered_moves_no_clock():
    known = bond(Ending(applied_on=day("2024-05-02")), touches=[touch("2026-03-01", Direction.FROM_US)])

    assert known.last_contact == day("2024-05-02")


@pytest.mark.parametrize(
    "told",
    [
        Ending(side=Side.CANDIDATE),
        Ending(reaction=Reaction.NEUTRAL),
        Ending(feedback=Feedback.ARGUED),
        Ending(stage=Stage.INTERVIEWED),
    ],
)
def test_the_day_of_an_ending_counts_when_it_was_an_exchange(told):
    ending = Ending(
        applied_on=day("2025-01-10"),
        ended_on=day("2025-02-20"),
        side=told.side,
        reaction=told.reaction,
        feedback=told.feedback,
        stage=told.stage,
    )

    assert bond(ending).last_contact == day("2025-02-20")


@pytest.mark.parametrize("feedback", [Feedback.GENERIC, Feedback.NONE, Feedback.UNKNOWN])
def test_the_day_of_an_ending_that_was_not_told_does_not_count(feedback):
    ending = Ending(applied_on=day("2025-01-10"), ended_on=day("2025-02-20"), feedback=feedback)

    assert bond(ending).last_contact == day("2025-01-10")


def test_a_row_with_only_the_day_of_its_result_is_dated_by_it():
    known = bond(Ending(ended_on=day("2022-06")))

    assert known.last_contact == day("2022-06")
    assert known.basis is ContactBasis.RESULT


def test_what_is_dated_after_the_day_asked_has_not_happened_yet():
    known = bond(Ending(applied_on=day("2025-01-10")), touches=[touch("2026-06-01")])

    assert known.last_contact == day("2025-01-10")


def test_of_two_dates_the_one_certain_to_be_later_is_the_last_contact():
    known = bond(touches=[touch("2025"), touch("2025-09-05")])

    assert known.last_contact == day("2025-09-05")


def test_silence_is_counted_from_the_last_day_an_imprecise_date_may_have_been():
    assert bond(touches=[touch("2026-02")]).days_silent == 30
    assert bond(touches=[touch("2026-03")]).days_silent == 0


def test_never_answered_is_ghosted_whatever_they_wrote_since():
    ending = Ending(applied_on=day("2025-09-15"), ended_on=day("2025-09"), feedback=Feedback.NONE)

    assert bond(ending, touches=[touch("2026-01", Direction.FROM_THEM)]).ghosted


def test_a_later_answer_of_ours_ends_the_ghosting():
    ending = Ending(applied_on=day("2025-09-15"), ended_on=day("2025-09"), feedback=Feedback.NONE)

    assert not bond(ending, touches=[touch("2026-01-12", Direction.FROM_US)]).ghosted


def test_without_the_day_of_an_ending_only_an_answer_to_their_last_word_ends_the_ghosting():
    ending = Ending(applied_on=day("2025-10"), feedback=Feedback.NONE)
    wrote = touch("2025-11-17", Direction.FROM_THEM)

    assert bond(ending, touches=[touch("2025-10-20"), wrote]).ghosted
    assert not bond(ending, touches=[wrote, touch("2025-11-20", Direction.FROM_US)]).ghosted


def test_only_the_latest_application_tells_whether_they_were_ghosted():
    ignored = Ending(applied_on=day("2023-01-10"), feedback=Feedback.NONE)
    answered = Ending(applied_on=day("2025-01-10"), feedback=Feedback.ARGUED)

    assert not bond(answered, ignored).ghosted


def test_a_bad_reaction_hurts_until_they_come_back_friendly():
    ending = Ending(ended_on=day("2025-11-07"), reaction=Reaction.HOSTILE)

    assert bond(ending).is_hurt
    assert bond(ending, touches=[touch("2025-11-20", Direction.FROM_THEM, friendly=False)]).is_hurt
    assert bond(ending, touches=[touch("2025-11-20", Direction.FROM_THEM)]).is_hurt
    assert not bond(ending, touches=[touch("2025-11-20", Direction.FROM_THEM, friendly=True)]).is_hurt


def test_applying_again_mends_a_bad_reaction():
    hostile = Ending(ended_on=day("2024-11-07"), reaction=Reaction.HOSTILE)

    assert not bond(hostile, Ending(applied_on=day("2025-10-01"))).is_hurt


def test_a_reaction_well_taken_is_not_mended_for_nothing_was_broken():
    known = bond(Ending(ended_on=day("2025-11-07"), reaction=Reaction.WELL))

    assert known.last_reaction is Reaction.WELL
    assert not known.mended
    assert not known.is_hurt


def test_a_habit_comes_before_the_latest_exchange_among_the_channels_that_work():
    touches = [touch("2026-01-05", channel=Channel.PHONE), touch("2026-02-01", channel=Channel.EMAIL)]

    known = bond(touches=touches, habits=[ChannelHabit(channel=Channel.SMS, works=True)])

    assert known.channels == (Channel.SMS, Channel.EMAIL, Channel.PHONE)


def test_a_channel_that_fails_is_not_among_those_that_work():
    known = bond(
        touches=[touch("2026-01-05", channel=Channel.PHONE)],
        habits=[ChannelHabit(channel=Channel.PHONE, works=False)],
    )

    assert known.channels == ()


def test_a_message_of_ours_alone_proves_no_channel():
    assert bond(touches=[touch("2026-01-05", Direction.FROM_US, Channel.EMAIL)]).channels == ()


def test_the_latest_time_agreed_for_a_call_back_is_kept_and_becomes_due():
    first = Ending(ended_on=day("2024-03-01"), call_back_on=day("2024-09"))
    second = Ending(ended_on=day("2025-03-01"), call_back_on=day("2026-04"))

    before, after = bond(second, first), bond(second, first, on=date(2026, 4, 1))

    assert (before.agreed_call_back, before.call_back_due) == (day("2026-04"), False)
    assert after.call_back_due


def test_the_furthest_stage_is_that_of_all_their_applications():
    met = person(Ending(stage=Stage.FINAL), Ending(stage=Stage.APPLIED))

    assert furthest_stage(met) is Stage.FINAL
    assert furthest_stage(person()) is Stage.UNKNOWN


def test_an_application_known_to_the_year_came_before_the_no_that_is_dated_to_the_day():
    known = bond(Ending(applied_on=day("2024"), ended_on=day("2024-05-02")))

    assert known.last_contact == day("2024-05-02")


def test_whoever_took_an_answer_calmly_was_answered():
    assert not bond(Ending(applied_on=day("2026-01"), feedback=Feedback.NONE, reaction=Reaction.WELL)).ghosted
    assert bond(Ending(applied_on=day("2026-01"), feedback=Feedback.NONE, reaction=Reaction.HOSTILE)).ghosted


def test_a_call_after_the_meeting_answers_an_application_without_a_date():
    met, called = touch("2026-03-17"), touch("2026-03-24", channel=Channel.PHONE)

    assert not bond(Ending(feedback=Feedback.NONE), touches=[met, called]).ghosted
    assert bond(Ending(feedback=Feedback.NONE), touches=[met]).ghosted
