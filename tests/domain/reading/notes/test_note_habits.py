import pytest

from ravive.domain.kernel.vocabulary import Channel
from ravive.domain.reading.notes import read_note

EMAIL, PHONE, SMS, LINKEDIN = Channel.EMAIL, Channel.PHONE, Channel.SMS, Channel.LINKEDIN


def habits(text):
    return {habit.channel: habit.works for habit in read_note(text).habits}


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("Préfère les SMS", SMS),
        ("très réactive par SMS", SMS),
        ("She texts back within the hour, always by text", SMS),
        ("Always texted us", SMS),
        ("répond vite aux mails", EMAIL),
        ("Prefers email.", EMAIL),
        ("free to talk by mail", EMAIL),
        ("joignable le soir après 18h", PHONE),
        ("décroche toujours", PHONE),
        ("il répond tout de suite quand on l'appelle", PHONE),
        ("picks up on the first ring, every time: picks up every call", PHONE),
        ("easy to reach", PHONE),
        ("à contacter de préférence par LinkedIn", LINKEDIN),
    ],
)
def test_a_channel_said_to_work_is_a_habit(text, channel):
    assert habits(text)[channel] is True


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("ne décroche jamais", PHONE),
        ("filtre ses appels", PHONE),
        ("en poste, ne peut pas téléphoner", PHONE),
        ("never answers the phone", PHONE),
        ("voicemail full", PHONE),
        ("Ne lit pas ses mails", EMAIL),
        ("never mails", EMAIL),
        ("Doesn't do email, ring after 5", EMAIL),
    ],
)
def test_a_channel_said_to_fail_is_a_habit_that_does_not_work(text, channel):
    assert habits(text)[channel] is False


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("échanges par mail seulement", EMAIL),
        ("joignable uniquement par SMS", SMS),
        ("WhatsApp only please", SMS),
        ("LinkedIn only", LINKEDIN),
        ("par téléphone exclusivement", PHONE),
    ],
)
def test_only_one_channel_leaves_the_others_out(text, channel):
    known = habits(text)

    assert known.pop(channel) is True
    assert known
    assert not any(known.values())


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("stop SMS", SMS),
        ("plus de mails svp", EMAIL),
        ("Please don't call, email only", PHONE),
        ("ne souhaite pas être appelé, écrire", PHONE),
        ("no phone calls please", PHONE),
    ],
)
def test_a_channel_the_person_refuses_is_told_apart(text, channel):
    assert channel in read_note(text).refused_channels
    assert habits(text)[channel] is False


def test_one_channel_named_against_another_works_and_the_other_fails():
    assert habits("text rather than call") == {SMS: True, PHONE: False}


@pytest.mark.parametrize(
    "text",
    [
        "Refus par mail type",
        "Pas de réponse au mail de relance",
        "Call back in September",
        "call centre experience, good on the phone with customers",
        "ne répond plus depuis la prépa",
        "Ne souhaite pas être appelée au travail",
        "Do not call ever. Forged payslips.",
        "",
    ],
)
def test_a_single_exchange_or_a_skill_is_no_habit(text):
    assert habits(text) == {}
    assert read_note(text).refused_channels == ()


def test_a_habit_keeps_the_words_it_was_read_in():
    (habit,) = read_note("Sympa. Préfère les SMS").habits

    assert habit.source.quote == "Préfère les SMS"
