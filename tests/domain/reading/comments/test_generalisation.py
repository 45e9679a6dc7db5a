"""
Rules on families of phrasing that recruiters of other houses use, each told by sentences written for this file.

A family is asserted as a share, not sentence by sentence: the weights are learnt, and one unusual turn may be read
differently after a lesson while the rule still holds.
"""

from collections.abc import Callable
from datetime import date

import pytest

from ravive.domain.kernel.vocabulary import Feedback, Reaction, ReasonKind, Side, Stage
from ravive.domain.reading.comments import read_comment
from ravive.domain.reading.comments.shape import CommentReading

WRITTEN_ON = date(2026, 3, 1)
#: Of the sentences of a family, so many at least are read as the rule says.
MOST = 0.75


def kinds(reading: CommentReading) -> set[ReasonKind]:
    return {claim.kind for claim in reading.claims}


def tells(kind: ReasonKind) -> Callable[[CommentReading], bool]:
    return lambda reading: kind in kinds(reading)


def spares(kind: ReasonKind) -> Callable[[CommentReading], bool]:
    return lambda reading: kind not in kinds(reading)


REASONS = {
    ReasonKind.MISSING_SKILL: [
        "Ne connaît ni Ciel ni EBP.",
        "Ne maîtrise pas l'autoclave.",
        "N'a jamais utilisé de nacelle.",
        "Never used a till before, no.",
        "Aucune pratique de la soudure inox.",
        "No experience of wound care.",
    ],
    ReasonKind.EXPERIENCE_SHORT: [
        "Trop junior pour encadrer.",
        "Le chef demande un profil plus expérimenté.",
        "Only one year in the trade, too green.",
        "3 ans de caisse, il en faut 6.",
        "Pas assez d'expérience pour ce poste.",
    ],
    ReasonKind.EXPERIENCE_OVER: [
        "Surqualifiée pour un poste d'assistante.",
        "Overqualified, would be bored in a month.",
        "Trop senior pour le poste.",
        "Too senior for the role.",
    ],
    ReasonKind.SALARY_GAP: [
        "Prétentions trop élevées.",
        "Trop cher pour nous, veut 45k.",
        "Salary expectations way above our budget.",
        "Demande 500 € de plus que la grille.",
    ],
    ReasonKind.LOCATION: [
        "Habite trop loin, 1h30 de trajet.",
        "Won't relocate to Leeds.",
        "Pas véhiculée, dépôt non desservi.",
        "Wants fully remote, the role is on site.",
    ],
    ReasonKind.AVAILABILITY: [
        "Sous contrat jusqu'à Noël, il nous faut quelqu'un tout de suite.",
        "Préavis de 3 mois, trop long pour le client.",
        "Not available before September, we need someone now.",
        "Pas disponible avant juin, poste à pourvoir en mars.",
    ],
    ReasonKind.LANGUAGE: [
        "Anglais insuffisant.",
        "Her German is too weak for the desk.",
        "Ne parle pas anglais, indispensable ici.",
        "Niveau d'espagnol trop faible.",
    ],
    ReasonKind.SOFT_SKILL: [
        "Manque d'autonomie.",
        "Jugée trop discrète.",
        "Arrogant with the panel.",
        "Poor communication, does not listen.",
    ],
    ReasonKind.CULTURE_FIT: [
        "Ne colle pas à l'esprit de la maison.",
        "Not a fit with our values.",
        "Pas en phase avec la culture de l'équipe.",
        "Would not fit in with the team.",
    ],
    ReasonKind.MOTIVATION: [
        "Aucune motivation pour le poste.",
        "Her heart isn't in it.",
        "Motivation pas convaincante.",
        "Not really interested in the job.",
    ],
    ReasonKind.OUTRANKED: [
        "Bon profil mais on a préféré un autre candidat.",
        "Second choice, the other candidate was stronger.",
        "Arrivée deuxième.",
        "Runner-up, very close.",
    ],
    ReasonKind.POSITION_CLOSED: [
        "Poste gelé.",
        "Role cancelled by the client.",
        "Poste pourvu en interne.",
        "Hiring freeze, position on hold.",
    ],
    ReasonKind.CONTRACT: [
        "Veut un CDI, nous proposons un CDD.",
        "Cherche un temps partiel, poste à temps plein.",
        "Refuse de travailler le week-end.",
        "Wants part time, we need full time.",
    ],
    ReasonKind.CREDENTIAL: [
        "Pas de permis B.",
        "No CSCS card.",
        "N'a pas le diplôme d'État.",
        "Il lui manque le CACES 3.",
        "Not registered with the NMC.",
    ],
    ReasonKind.CONDUCT: [
        "Très mauvaises références de son ancien employeur.",
        "A insulté la secrétaire.",
        "Lied on his CV.",
        "Ne s'est pas présenté à l'entretien, sans prévenir.",
    ],
    ReasonKind.CANDIDATE_WITHDREW: [
        "S'est désistée.",
        "A accepté une autre offre.",
        "Withdrew, took another job.",
        "Ne répond plus à nos messages.",
        "A retiré sa candidature.",
    ],
}


@pytest.mark.parametrize("kind", REASONS, ids=str)
def test_everyday_words_for_a_reason_are_read_as_that_reason(kind: ReasonKind) -> None:
    _assert_most(REASONS[kind], tells(kind))


def _assert_most(texts: list[str], rule: Callable[[CommentReading], bool]) -> None:
    wrong = [text for text in texts if not rule(read_comment(text, written_on=WRITTEN_ON))]

    assert len(wrong) <= (1 - MOST) * len(texts), wrong


@pytest.mark.parametrize(
    ("rule", "texts"),
    [
        (
            spares(ReasonKind.MISSING_SKILL),
            [
                "Pas la peine de la convoquer.",
                "Ni aujourd'hui ni demain.",
                "Sans faute, à rappeler.",
                "Aucun rappel prévu.",
            ],
        ),
        (
            spares(ReasonKind.CONDUCT),
            [
                "We left him hanging, nobody wrote.",
                "Nous avons oublié de lui répondre.",
                "Lettre type envoyée.",
                "Poste gelé, notre faute.",
            ],
        ),
        (
            spares(ReasonKind.CANDIDATE_WITHDREW),
            [
                "The client got cold feet.",
                "Le client a annulé.",
                "On ne l'a jamais rappelée.",
                "Refusé par le manager.",
            ],
        ),
        (
            lambda reading: reading.feedback is Feedback.NONE,
            [
                "On ne l'a jamais rappelée.",
                "Nobody ever got back to her.",
                "Jamais répondu, honte à nous.",
                "We ghosted him.",
            ],
        ),
        (
            lambda reading: reading.feedback is not Feedback.NONE,
            [
                "Demande qu'on le rappelle en mai.",
                "Très pro, il répond toujours.",
                "N'a pas répondu à nos relances.",
                "She never returned our calls.",
            ],
        ),
        (
            lambda reading: reading.reaction is Reaction.UNKNOWN,
            [
                "Trop junior, dommage.",
                "Sales assistant, no experience of returns.",
                "Trop court en exp, refus.",
                "Pas de permis, on regrette.",
            ],
        ),
        (
            lambda reading: reading.reaction is Reaction.WELL,
            [
                "Refus expliqué, elle nous a remerciés.",
                "Took it well.",
                "Très bonne réaction, a compris.",
                "Said thank you.",
            ],
        ),
        (
            lambda reading: reading.reaction is Reaction.HOSTILE,
            [
                "A très mal pris le refus, nous a insultés.",
                "Furious, hung up on me.",
                "Mail d'insultes après le refus.",
                "Told him no, he started shouting.",
            ],
        ),
        (
            lambda reading: reading.stage is Stage.TEAM_INTERVIEWED,
            [
                "Vu par le manager, refus.",
                "Met the whole team, they said no.",
                "Deuxième entretien avec le chef d'atelier.",
                "Second interview with the hiring manager.",
            ],
        ),
        (
            lambda reading: (reading.side, reading.claims) == (Side.COMPANY, ()),
            [
                "RQTH, le patron a refusé.",
                "Enceinte, dossier écarté.",
                "Délégué CGT, refusé par la direction.",
                "58 ans, trop vieux selon le client, refus.",
            ],
        ),
    ],
    ids=[
        "an act of ours is no skill",
        "our own fault is no conduct",
        "what others did is no withdrawal",
        "a silence of ours",
        "their silence is none of ours",
        "our regret is no reaction",
        "a kind answer",
        "insults after the no",
        "the team was met",
        "a refusal for a protected ground has no reason",
    ],
)
def test_a_rule_holds_for_most_ways_to_say_it(rule: Callable[[CommentReading], bool], texts: list[str]) -> None:
    _assert_most(texts, rule)


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        (
            [
                "Pas de souci technique, mais aucune motivation.",
                "Salaire ok, distance ok, mais aucune motivation.",
                "Anglais parfait, bon niveau Excel, aucune motivation.",
                "Technically fine, salary fine, no real motivation.",
            ],
            ReasonKind.MOTIVATION,
        ),
        (
            [
                "Sa collègue avait été refusée pour l'anglais, lui n'a pas le permis B.",
                "Bon niveau d'anglais, mais pas de permis B.",
                "Good CV, salary fine, but no driving licence.",
                "Très bonne technicienne, mais pas de permis C.",
            ],
            ReasonKind.CREDENTIAL,
        ),
    ],
    ids=["motivation", "credential"],
)
def test_a_point_waved_away_or_told_of_somebody_else_is_not_listed(texts: list[str], kind: ReasonKind) -> None:
    _assert_most(texts, lambda reading: kinds(reading) == {kind})
