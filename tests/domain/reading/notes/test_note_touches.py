from datetime import date

import pytest

from ravive.domain.kernel.history import Direction
from ravive.domain.kernel.vocabulary import Channel
from ravive.domain.reading.notes import read_note

ROW, TODAY = date(2025, 6, 12), date(2025, 11, 20)
US, THEM, BOTH = Direction.FROM_US, Direction.FROM_THEM, Direction.BOTH
EMAIL, PHONE, SMS, LINKEDIN = Channel.EMAIL, Channel.PHONE, Channel.SMS, Channel.LINKEDIN


def touches(text, *, written_on=ROW, as_of=TODAY, **known):
    reading = read_note(text, written_on=written_on, as_of=as_of, **known)
    return [(str(touch.on), touch.direction, touch.channel) for touch in reading.touches]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'ai prévenue au téléphone le 16/06, elle a bien pris la nouvelle", ("2025-06-16", BOTH, PHONE)),
        ("Appelé le 14/06, on a parlé vingt minutes", ("2025-06-14", BOTH, PHONE)),
        ("Told by phone 15 June, took it well", ("2025-06-15", BOTH, PHONE)),
        ("Phoned her on 15 June with the news", ("2025-06-15", BOTH, PHONE)),
        ("Vu en entretien le 02/06 avec la cadre de santé", ("2025-06-02", BOTH, None)),
        ("On s'est parlé le 3 juillet", ("2025-07-03", BOTH, None)),
        ("Last spoke in July, still keen", ("2025-07", BOTH, None)),
        ("Croisée au salon de Lille en septembre", ("2025-09", BOTH, None)),
        ("Interviewed 10 June by Sarah and the ward manager", ("2025-06-10", BOTH, None)),
        ("Dernier contact : 10/2025", ("2025-10", BOTH, None)),
    ],
)
def test_a_conversation_goes_both_ways(text, expected):
    assert touches(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("elle nous a rappelés le 02/10 pour prendre des nouvelles", ("2025-10-02", THEM, PHONE)),
        ("nous a envoyé son nouveau CV par mail en octobre", ("2025-10", THEM, EMAIL)),
        ("Reçu un mail de sa part le 08/10", ("2025-10-08", THEM, EMAIL)),
        ("He emailed on 2 Oct to ask whether we were hiring", ("2025-10-02", THEM, EMAIL)),
        ("She came back to us in October", ("2025-10", THEM, None)),
        ("Left us a voicemail on 18 June, nobody rang back", ("2025-06-18", THEM, PHONE)),
        ("a laissé un message le 18/06, personne n'a rappelé", ("2025-06-18", THEM, PHONE)),
        ("A refusé notre offre par mail le 15/06, très polie", ("2025-06-15", THEM, EMAIL)),
        ("Mail du 15/09 : toujours intéressé", ("2025-09-15", THEM, EMAIL)),
    ],
)
def test_what_they_wrote_or_said_comes_from_them(text, expected):
    assert touches(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Appelée le 14/06, pas de réponse, message laissé", ("2025-06-14", US, PHONE)),
        ("Called twice in July, no answer", ("2025-07", US, PHONE)),
        ("Réponse argumentée par mail", ("2025-06-12", US, EMAIL)),
        ("Lettre de refus envoyée le 13/06", ("2025-06-13", US, EMAIL)),
        ("Told by email on 20/06. No reaction.", ("2025-06-20", US, EMAIL)),
        ("Candidate relancée deux fois par SMS, jamais de réponse", ("2025-06-12", US, SMS)),
        ("Sent him a rejection, no reply", ("2025-06-12", US, EMAIL)),
        ("mail du 15/06", ("2025-06-15", US, EMAIL)),
    ],
)
def test_a_message_of_ours_without_an_answer_comes_from_us(text, expected):
    assert touches(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Wrote to her on 14 June explaining the choice; she was pleasant about it",
        "Prévenue par mail le 14/06, elle remercie",
        "Emailed him on 14 June, he answered the same day",
    ],
)
def test_a_message_that_was_answered_went_both_ways(text):
    assert touches(text) == [("2025-06-14", BOTH, EMAIL)]


def test_a_contact_told_with_several_dates_is_one_contact_a_date():
    assert touches("She mailed on 3 and 17 Nov, nobody answered") == [
        ("2025-11-03", THEM, EMAIL),
        ("2025-11-17", THEM, EMAIL),
    ]


def test_each_block_of_a_diary_dates_what_it_tells():
    text = "LM 14/07/25 : refus par téléphone, déçue.\nLM 03/10/25 : m'a envoyé par mail son attestation"

    assert touches(text) == [("2025-07-14", BOTH, PHONE), ("2025-10-03", THEM, EMAIL)]


def test_a_header_known_to_the_month_dates_what_has_no_date_of_its_own():
    assert touches("vue en juin\nJD (10/25) : elle a rappelé deux fois") == [
        ("2025-06", BOTH, None),
        ("2025-10", THEM, PHONE),
    ]


def test_a_year_left_out_is_that_of_the_row():
    assert touches("Rang her on 9 July", written_on=date(2024, 7, 2)) == [("2024-07-09", BOTH, PHONE)]


def test_a_year_left_out_is_the_latest_that_is_not_after_the_row_when_nothing_else_is_known():
    assert touches("Rang her on 9 July", written_on=date(2024, 7, 2), as_of=None) == [("2023-07-09", BOTH, PHONE)]


def test_a_day_alone_is_the_first_such_day_after_the_application():
    applied = date(2025, 2, 12)

    assert touches("Rang him on the 16th", written_on=applied, applied_on=applied) == [("2025-02-16", BOTH, PHONE)]


def test_a_contact_without_a_date_is_dated_by_its_row_and_by_nothing_without_one():
    assert touches("Débrief par tél.") == [("2025-06-12", BOTH, PHONE)]
    assert touches("Débrief par tél.", written_on=None) == []


def test_a_date_still_to_come_is_no_contact():
    assert touches("Spoke to her on 3 Dec 2025") == []


@pytest.mark.parametrize(
    "text",
    [
        "PL ne l'a jamais recontactée",
        "Pas rappelé.",
        "Not spoken since.",
        "Rien depuis.",
        "Not interviewed. CV only.",
        "Entretien prévu le 25/06 avec le chef de chantier",
        "Absent à l'entretien du 02/06.",
        "Rdv visio du 05/06 annulé par lui",
        "À rappeler le 15/09",
        "Call back in Sept",
        "Le client a rappelé le 10/06 : non",
        "Spoke to his former manager, poor reference",
        "Vu le CV, trop junior",
        "Dispo le 1er juillet, permis obtenu le 3 mai",
    ],
)
def test_what_did_not_happen_or_is_not_about_them_is_no_contact(text):
    assert touches(text) == []


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("lui ai écrit sur LinkedIn le 14/06", LINKEDIN),
        ("Messaged her on LinkedIn on 14 June", LINKEDIN),
        ("l'ai prévenue par SMS le 14/06", SMS),
        ("Texted him on 14 June", SMS),
    ],
)
def test_the_channel_is_the_one_the_note_names(text, channel):
    assert [found[2] for found in touches(text)] == [channel]


def test_the_tone_of_a_contact_is_told_apart():
    def tones(text):
        return [touch.friendly for touch in read_note(text, written_on=ROW, as_of=TODAY).touches]

    assert tones("Elle a rappelé le 02/10, toujours intéressée") == [True]
    assert tones("Refus au téléphone, il a raccroché furieux") == [False]
    assert tones("Elle a rappelé le 02/10") == [None]


def test_the_words_that_were_read_are_kept_and_nothing_around_them():
    text = "Beau parcours. Je lui ai téléphoné le 17/06, très correct."

    (touch,) = read_note(text, written_on=ROW, as_of=TODAY).touches

    assert touch.source.quote == "lui ai téléphoné le 17/06"
    assert touch.source.on == "2025-06-12"


@pytest.mark.parametrize("mark", ["Covadis 2/5", "motivation 9/10", "note 12/20", "3x8", "24/7", "3/4 du temps", "5/7"])
def test_marks_shares_and_shifts_are_no_dates(mark):
    assert touches(f"Échange au téléphone, {mark}") == [("2025-06-12", BOTH, PHONE)]


def test_an_answer_told_in_the_next_sentence_has_the_date_of_what_it_answers():
    assert touches("Rejected by text message on 14 July. He replied: no worries, thanks") == [("2025-07-14", BOTH, SMS)]


def test_a_date_just_before_a_contact_is_its_own_and_not_that_of_a_call_to_come():
    assert touches("02/10 appel candidat, OK pour être rappelé en novembre") == [("2025-10-02", THEM, PHONE)]


@pytest.mark.parametrize("text", ["Best by phone, evenings", "difficile à joindre par téléphone", "Mieux par mail"])
def test_how_somebody_is_reached_best_is_no_contact(text):
    assert touches(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("refus 04/05/25 pas d'AIPR. le 20/08/25 mail : AIPR obtenue, intéressé", ("2025-08-20", THEM, EMAIL)),
        ("trop court. 24/08/25 nous écrit : sept ans maintenant", ("2025-08-24", THEM, EMAIL)),
        ("14/09/25 : nous écrit, voudrait retenter", ("2025-09-14", THEM, EMAIL)),
        ("22/06/25 : mail from him, in production since December", ("2025-06-22", THEM, EMAIL)),
    ],
)
def test_an_entry_that_opens_with_its_date_is_dated_by_it(text, expected):
    assert touches(text) == [expected]


def test_an_address_is_no_message():
    assert touches("Mail : camille@courriel.example") == []
