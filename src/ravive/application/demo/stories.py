"""
What happened to each person of the demo: one function a story, each true to life and telling for the recall.

A story is drawn with its weight. It writes what a recruiter would have typed, never what Ravive should answer: the demo
goes through the same reading as anybody's tracker.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from babel.dates import format_date

from ravive.application.demo.houses import House, Post


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Whom, where and when a story is told about."""

    post: Post
    house: House
    today: date
    chance: Random
    she: bool

    def day_before(self, at_least: int, at_most: int) -> date:
        """Return a working day between so many days ago."""
        day = self.today - timedelta(days=self.chance.randint(at_least, at_most))
        return day - timedelta(days=max(0, day.weekday() - 4))

    def agreed(self, masculine: str, feminine: str) -> str:
        """Return the form that agrees with the person."""
        return feminine if self.she else masculine

    @property
    def strength(self) -> str:
        """Something good that was seen."""
        return self.chance.choice(self.post.strengths)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the tracker says of one application: its dates, its outcome, a note and a comment pinned to the note."""

    seen_on: date
    outcome: str
    outcome_on: date | None
    note: str
    pinned: str = ""
    met: str = ""


def skill_no_longer_asked(scene: Scene) -> Told:
    """Lacked the very thing the house no longer asks for, and was told why."""
    seen, told = scene.day_before(70, 170), scene.day_before(40, 65)
    return Told(
        seen_on=seen,
        outcome="Refus",
        outcome_on=told,
        note=f"pas de pratique : {scene.post.dropped}",
        pinned=f"{scene.strength}, mais ne connaît pas {scene.post.dropped}. Lui ai expliqué au téléphone le "
        f"{told:%d/%m/%y}, l'a bien pris, reste {scene.agreed('intéressé', 'intéressée')}.",
        met="entretien téléphonique",
    )


def skill_still_asked(scene: Scene) -> Told:
    """Lacks something that is still needed."""
    skill = scene.chance.choice([skill for skill in scene.post.skills if skill != scene.post.dropped])
    told = scene.day_before(60, 300)
    return Told(seen_on=told - timedelta(days=9), outcome="Refus", outcome_on=told, note=f"ne maîtrise pas {skill}")


def salary_now_in_range(scene: Scene) -> Told:
    """Asked for what the house can pay today."""
    told = scene.day_before(60, 200)
    return Told(
        seen_on=told - timedelta(days=12),
        outcome="Refus",
        outcome_on=told,
        note=f"prétentions {scene.post.paid_now - 1} k€ pour {scene.post.paid_then} max",
        pinned=f"{scene.strength}. Refus au téléphone le {told:%d/%m/%y}, bien passé, répond toujours au téléphone.",
        met="entretien téléphonique",
    )


def salary_out_of_reach(scene: Scene) -> Told:
    """Asks for more than any range of the house."""
    told = scene.day_before(40, 300)
    wanted = int(scene.post.paid_now * 1.35)
    return Told(
        seen_on=told - timedelta(days=6),
        outcome="Refus",
        outcome_on=told,
        note=f"veut {wanted} k€, {scene.post.paid_then} au mieux chez nous",
    )


def finalist(scene: Scene) -> Told:
    """Came second, met the team, was told so."""
    told = scene.day_before(30, 150)
    return Told(
        seen_on=told - timedelta(days=20),
        outcome="2e",
        outcome_on=told,
        note=f"finaliste, {scene.strength}",
        pinned=f"Une demi-journée avec {scene.post.team}, tout le monde {scene.agreed('le', 'la')} voulait. Un autre "
        f"profil a été préféré. Débrief par téléphone le {told:%d/%m/%y}. À rappeler sans hésiter.",
        met="rencontre équipe",
    )


def post_cancelled(scene: Scene) -> Told:
    """See the post frozen, then a long silence."""
    told = scene.day_before(400, 620)
    return Told(
        seen_on=told - timedelta(days=15),
        outcome="Annulé",
        outcome_on=told,
        note=f"poste gelé, {scene.agreed('prévenu', 'prévenue')} par mail, compréhensif, rien depuis",
        met="entretien",
    )


def hours_changed(scene: Scene) -> Told:
    """Withdrew over working hours that have changed."""
    told = scene.day_before(50, 180)
    return Told(
        seen_on=told - timedelta(days=10),
        outcome="Désistement",
        outcome_on=told,
        note=scene.house.old_hours,
        pinned=f"S'est {scene.agreed('retiré', 'retirée')} en bons termes. Échanges par mail uniquement.",
    )


def place_changed(scene: Scene) -> Told:
    """Withdrew over the distance."""
    told = scene.day_before(50, 250)
    return Told(
        seen_on=told - timedelta(days=14),
        outcome="Désistement",
        outcome_on=told,
        note=scene.house.old_place,
        pinned="Préfère les SMS, répond dans l'heure.",
    )


def never_answered(scene: Scene) -> Told:
    """Was left without an answer."""
    seen = scene.day_before(120, 320)
    return Told(
        seen_on=seen,
        outcome="",
        outcome_on=None,
        note=f"{scene.strength} en entretien, jamais {scene.agreed('rappelé', 'rappelée')}",
        pinned=f"A relancé deux fois, personne ne lui a répondu. Aucun avis négatif. {scene.house.recruiters[0]}",
        met="entretien",
    )


def took_it_badly(scene: Scene) -> Told:
    """Get a stock mail, and answer in anger."""
    told = scene.day_before(90, 300)
    return Told(
        seen_on=told - timedelta(days=8),
        outcome="Refus",
        outcome_on=told,
        note=f"{scene.post.dropped} non pratiqué",
        pinned="Refus par mail type. Réponse furieuse, trois mails à la suite : « vos méthodes sont lamentables ».",
    )


def credential_obtained(scene: Scene) -> Told:
    """Lacked a licence, and has it now."""
    told, back = scene.day_before(120, 200), scene.day_before(5, 40)
    return Told(
        seen_on=told - timedelta(days=7),
        outcome="Refus",
        outcome_on=told,
        note=f"pas de {scene.post.credential}",
        pinned=f"{told:%d/%m/%y} : ne pouvait pas prendre le poste sans {scene.post.credential}.\n"
        f"{back:%d/%m/%y} : m'écrit par mail, vient d'obtenir {scene.post.credential}, toujours "
        f"{scene.agreed('candidat', 'candidate')}.",
    )


def too_junior(scene: Scene) -> Told:
    """Too few years, lately."""
    told = scene.day_before(20, 120)
    return Told(
        seen_on=told - timedelta(days=5),
        outcome="Refus",
        outcome_on=told,
        note=f"débutant, il faut {max(scene.post.years, 2)} ans mini",
        pinned="Réponse argumentée par mail, a compris." if scene.chance.random() < 0.5 else "",
    )


def firm_no(scene: Scene) -> Told:
    """Earn a no that nobody may forget."""
    told = scene.day_before(60, 500)
    why = scene.chance.choice(
        (
            "a insulté l'équipe en partant. Ne plus jamais présenter",
            "faux diplôme, vérifié auprès de l'école. Liste noire",
            "absent à trois rendez-vous, a menti sur ses références. À ne plus jamais rappeler",
        )
    )
    return Told(seen_on=told - timedelta(days=11), outcome="NON", outcome_on=told, note=why)


def erasure_asked(scene: Scene) -> Told:
    """Asked to be forgotten."""
    told = scene.day_before(60, 400)
    return Told(
        seen_on=told - timedelta(days=20),
        outcome="—",
        outcome_on=told,
        note=f"demande d'effacement reçue le {told:%d/%m/%y}, ne plus écrire ni appeler",
    )


def too_old(scene: Scene) -> Told:
    """Nothing for more than two years."""
    told = scene.day_before(800, 1300)
    return Told(
        seen_on=told - timedelta(days=16),
        outcome="Refus",
        outcome_on=told,
        note=f"{scene.strength}, à rappeler un jour",
    )


def other_offer(scene: Scene) -> Told:
    """Took another offer."""
    told = scene.day_before(90, 330)
    return Told(
        seen_on=told - timedelta(days=18),
        outcome="Désistement",
        outcome_on=told,
        note="a accepté une autre offre, contre-offre trop belle",
        pinned=f"Très bon échange, {scene.strength}. Garde contact." if scene.chance.random() < 0.6 else "",
        met="entretien",
    )


def call_back_agreed(scene: Scene) -> Told:
    """Asked to be called back at a time that has come."""
    told = scene.day_before(150, 260)
    due = scene.today - timedelta(days=scene.chance.randint(3, 25))
    return Told(
        seen_on=told - timedelta(days=9),
        outcome="Refus",
        outcome_on=told,
        note=f"préavis de 3 mois, pas libre à temps. À rappeler en {format_date(due, 'MMMM y', locale='fr')}",
        pinned=f"{scene.strength}. Demande qu'on {scene.agreed('le', 'la')} rappelle à cette date.",
        met="entretien téléphonique",
    )


def way_of_working(scene: Scene) -> Told:
    """Did not match the way the team worked then."""
    told = scene.day_before(190, 330)
    return Told(
        seen_on=told - timedelta(days=13),
        outcome="Refus",
        outcome_on=told,
        note="trop autonome pour le management de l'époque, pas le fit",
        met="rencontre équipe",
    )


def hired(scene: Scene) -> Told:
    """Join the house."""
    told = scene.day_before(60, 400)
    return Told(
        seen_on=told - timedelta(days=30),
        outcome="Embauché" if not scene.she else "Embauchée",
        outcome_on=told,
        note=f"a pris son poste le {told:%d/%m/%y}",
        met="rencontre équipe",
    )


def unlawful(scene: Scene) -> Told:
    """Somebody wrote down a ground that the law forbids: it is shown as such and never used."""
    told = scene.day_before(30, 120)
    note, pinned = scene.chance.choice(
        (
            ("enceinte, le responsable ne veut pas", "Rien d'autre à lui reprocher, {s}. Je lui ai téléphoné le {d}."),
            ("58 ans, « trop vieux pour l'équipe »", "Aucune autre objection : {s}. Appel courtois le {d}."),
        )
        if scene.she
        else (("58 ans, « trop vieux pour l'équipe »", "Aucune autre objection : {s}. Appel courtois le {d}."),)
    )
    return Told(
        seen_on=told - timedelta(days=8),
        outcome="Refus",
        outcome_on=told,
        note=note,
        pinned=pinned.format(s=scene.strength, d=f"{told:%d/%m/%y}"),
        met="entretien téléphonique",
    )


Story = Callable[[Scene], Told]

#: (story, weight in a hundred)
STORIES: tuple[tuple[Story, int], ...] = (
    (skill_no_longer_asked, 9),
    (skill_still_asked, 12),
    (salary_now_in_range, 8),
    (salary_out_of_reach, 7),
    (finalist, 7),
    (post_cancelled, 4),
    (hours_changed, 6),
    (place_changed, 4),
    (never_answered, 8),
    (took_it_badly, 3),
    (credential_obtained, 3),
    (too_junior, 8),
    (firm_no, 3),
    (erasure_asked, 2),
    (too_old, 5),
    (other_offer, 5),
    (call_back_agreed, 3),
    (way_of_working, 2),
    (hired, 2),
    (unlawful, 1),
)
