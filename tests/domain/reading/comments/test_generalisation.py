"""Rules on families of phrasing that recruiters of other houses use, each told by sentences written for this file."""

from datetime import date

import pytest

from ravive.domain.kernel.vocabulary import Feedback, Firmness, Reaction, ReasonKind, Side, Stage
from ravive.domain.reading.comments import read_comment
from ravive.domain.reading.comments.shape import CommentReading

WRITTEN_ON = date(2026, 3, 1)


def reading(text: str) -> CommentReading:
    return read_comment(text, written_on=WRITTEN_ON)


def kinds(text: str) -> set[ReasonKind]:
    return {claim.kind for claim in reading(text).claims}


@pytest.mark.parametrize(
    "text",
    [
        "Never ring him before 10, he does the early round.",
        "Ne pas la rappeler avant la rentrée, elle est en saison.",
        "Ne souhaite pas être contacté avant le mois de juin.",
        "Refuse de travailler le samedi, la boutique ouvre le samedi.",
        "Elle ne décroche jamais.",
        "Écartée pour sa grossesse, aucun autre grief.",
        "Turned down because of his age. No other reason on file.",
        "Do not submit to Brackwell Foods. Fine for other sites.",
    ],
)
def test_a_time_to_call_or_hours_refused_or_one_place_is_no_firm_no(text: str) -> None:
    assert reading(text).firmness is not Firmness.FIRM_NO


@pytest.mark.parametrize(
    "text",
    [
        "Ne jamais rappeler, a vidé la caisse.",
        "Plus jamais chez nous.",
        "She would rather never hear from us again.",
        "Nous prie d'oublier son numéro.",
    ],
)
def test_a_door_closed_for_good_stays_a_firm_no(text: str) -> None:
    assert reading(text).firmness is Firmness.FIRM_NO


def test_a_person_who_wants_never_to_hear_from_us_ended_it() -> None:
    assert reading("She would rather never hear from us again.").side is Side.CANDIDATE


@pytest.mark.parametrize(
    "text",
    [
        "Prévenue le 14/06, dossier clos.",
        "Rencontrée entre 9 et 11 h, partie 20 minutes après.",
        "Mailed on 4 and 19 May, then nothing from our side.",
    ],
)
def test_a_date_or_an_hour_is_never_money(text: str) -> None:
    assert ReasonKind.SALARY_GAP not in kinds(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("48k plancher. Non.", 48000), ("61K€ sinon rien", 61000), ("57k non négociable, on n'y est pas", 57000)],
)
def test_a_floor_in_thousands_is_what_was_expected(text: str, expected: int) -> None:
    figures = [claim.expected for claim in reading(text).claims if claim.kind is ReasonKind.SALARY_GAP]
    assert figures == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Poste suspendu (fuite de gaz, site évacué), elle l'a bien pris.",
        "We left him hanging, nobody wrote.",
        "Lettre type. A rappelé, nous a traités de voleurs.",
    ],
)
def test_our_own_fault_or_an_insult_after_the_no_is_no_conduct(text: str) -> None:
    assert ReasonKind.CONDUCT not in kinds(text)


@pytest.mark.parametrize(
    "text",
    ["Mauvais échos de son ancien employeur.", "Bad report from his previous manager.", "A insulté la secrétaire."],
)
def test_bad_references_and_insults_at_the_door_are_conduct(text: str) -> None:
    assert ReasonKind.CONDUCT in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "On ne peut pas le placer sur ce chantier.",
        "Pas la peine de la convoquer.",
        "Ni aujourd'hui ni demain.",
        "Sans faute, à rappeler.",
        "Aucun rappel prévu.",
    ],
)
def test_an_act_of_ours_or_a_time_is_no_skill(text: str) -> None:
    assert ReasonKind.MISSING_SKILL not in kinds(text)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Ne connaît ni Ciel ni EBP.", "Ciel"),
        ("Never welded aluminium, that's all we do.", "aluminium"),
        ("Ne maîtrise pas l'autoclave.", "autoclave"),
    ],
)
def test_what_was_never_done_or_known_is_a_missing_skill(text: str, skill: str) -> None:
    assert skill in [claim.skill for claim in reading(text).claims if claim.kind is ReasonKind.MISSING_SKILL]


@pytest.mark.parametrize(
    ("text", "has", "wanted"),
    [
        ("3 ans de caisse, le directeur en exige 6", 3, 6),
        ("Two years post-qual, practice wants five", 2, 5),
        ("1 an de bloc, la cadre en veut 4", 1, 4),
    ],
)
def test_years_that_somebody_wants_are_wanted_whoever_wants_them(text: str, has: int, wanted: int) -> None:
    years = [(c.years_has, c.years_wanted) for c in reading(text).claims if c.kind is ReasonKind.EXPERIENCE_SHORT]
    assert years == [(has, wanted)]


@pytest.mark.parametrize(
    "text",
    [
        "En saison sur la côte jusqu'à fin septembre.",
        "On sabbatical until early June.",
        "Finit son apprentissage, termine sa formation en juillet.",
        "Sous contrat jusqu'à Noël.",
        "Bonus pays out in April, won't leave before.",
    ],
)
def test_a_season_a_contract_or_a_leave_that_runs_on_is_availability(text: str) -> None:
    assert ReasonKind.AVAILABILITY in kinds(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Retrait, à cause des astreintes.", ReasonKind.CONTRACT),
        ("Vacataire dans l'âme, on embauche en CDI.", ReasonKind.CONTRACT),
        ("Permis retiré.", ReasonKind.CREDENTIAL),
        ("Ring her once she has her licence.", ReasonKind.CREDENTIAL),
        ("Candidature reçue hors délai.", ReasonKind.OTHER),
        ("Son remplaçant a été titularisé.", ReasonKind.POSITION_CLOSED),
        ("They hired his nephew.", ReasonKind.OUTRANKED),
        ("Jugée trop discrète.", ReasonKind.SOFT_SKILL),
        ("Pas un gars de chez nous.", ReasonKind.CULTURE_FIT),
        ("Her heart isn't in it.", ReasonKind.MOTIVATION),
    ],
)
def test_a_short_note_is_read_as_its_kind(text: str, kind: ReasonKind) -> None:
    assert kind in kinds(text)


def test_days_at_home_are_a_matter_of_place_and_not_of_contract() -> None:
    assert ReasonKind.CONTRACT not in kinds("Wants two days at home, the lab can't.")


def test_a_wish_for_a_more_seasoned_profile_is_no_rival() -> None:
    assert kinds("Le chef demande un profil plus aguerri.") == {ReasonKind.EXPERIENCE_SHORT}


def test_the_client_who_takes_fright_is_not_the_candidate_who_leaves() -> None:
    assert ReasonKind.CANDIDATE_WITHDREW not in kinds("The client got cold feet.")


@pytest.mark.parametrize(
    "text", ["Demande qu'on le rappelle en mai.", "Très pro, il répond toujours.", "Pas venu, pas prévenu."]
)
def test_a_wish_to_be_called_or_their_own_silence_is_no_silence_of_ours(text: str) -> None:
    assert reading(text).feedback is not Feedback.NONE


@pytest.mark.parametrize(
    "text",
    [
        "On ne l'a jamais rappelée.",
        "Paul devait lui écrire, il ne l'a jamais fait.",
        "Personne ne l'a recontactée.",
        "Sam was meant to ring back, never did.",
    ],
)
def test_a_promise_that_nobody_kept_is_a_silence_of_ours(text: str) -> None:
    assert reading(text).feedback is Feedback.NONE


@pytest.mark.parametrize(
    "text", ["Trop junior, dommage.", "Sales assistant, no experience of returns.", "Trop court en exp, refus."]
)
def test_our_regret_or_a_word_written_alike_is_no_reaction(text: str) -> None:
    assert reading(text).reaction is Reaction.UNKNOWN


def test_a_kind_note_after_the_no_is_a_good_reaction() -> None:
    assert reading("Refus expliqué, a répondu un message adorable.").reaction is Reaction.WELL


@pytest.mark.parametrize("text", ["Entretien programmé le 9/04.", "Vu sur LinkedIn, profil léger.", "Prévenu au tél."])
def test_a_meeting_to_come_or_a_page_seen_or_the_call_that_told_the_no_is_no_stage(text: str) -> None:
    assert reading(text).stage is Stage.UNKNOWN


@pytest.mark.parametrize("text", ["RQTH, le patron n'a pas voulu adapter.", "Délégué CGT ; niet, dit la direction."])
def test_a_boss_who_objects_to_a_protected_ground_has_refused(text: str) -> None:
    result = reading(text)
    assert (result.side, result.claims) == (Side.COMPANY, ())
