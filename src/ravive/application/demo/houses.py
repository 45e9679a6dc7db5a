"""The three fictitious houses of the demo: their posts, what they look for and what changed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A kind of post a house recruits for, with what a comment about it would speak of."""

    title: str
    #: Tools or practices that somebody may lack, and the one that the opening of today no longer asks.
    skills: tuple[str, ...]
    dropped: str
    #: Something that must be held, and that can be obtained later.
    credential: str
    #: Thousands of euros a year: what the house paid then, and pays now.
    paid_then: int
    paid_now: int
    years: int
    strengths: tuple[str, ...]
    team: str


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """One employer of the demo."""

    name: str
    tracker: str
    town: str
    posts: tuple[Post, ...]
    #: (months ago, kind, statement)
    changes: tuple[tuple[int, str, str], ...]
    #: Working conditions that were an obstacle and no longer are: what a note said of them.
    old_hours: str
    old_place: str
    recruiters: tuple[str, ...]
    adverts: tuple[str, ...]


HOSPITAL = House(
    name="Hôpital Saint-Corentin",
    tracker="Hôpital Saint-Corentin - candidatures.xlsx",
    town="Quimper",
    posts=(
        Post(
            title="Infirmier de bloc opératoire",
            skills=("la cœlioscopie", "le robot chirurgical", "la circulante"),
            dropped="le robot chirurgical",
            credential="AFGSU 2",
            paid_then=33,
            paid_now=38,
            years=2,
            strengths=("très bon relationnel patient", "calme en urgence", "technique sûre"),
            team="l'équipe du bloc",
        ),
        Post(
            title="Aide-soignant",
            skills=("la prise en charge Alzheimer", "les transmissions ciblées"),
            dropped="les transmissions ciblées",
            credential="DEAS",
            paid_then=24,
            paid_now=27,
            years=1,
            strengths=("douce avec les résidents", "ponctuelle", "bonne connaissance de la gériatrie"),
            team="la cadre et deux collègues",
        ),
        Post(
            title="Cadre de santé",
            skills=("la gestion des plannings sous Octime", "la certification HAS"),
            dropped="la gestion des plannings sous Octime",
            credential="diplôme de cadre de santé",
            paid_then=42,
            paid_now=47,
            years=5,
            strengths=("vraie autorité tranquille", "a monté une unité"),
            team="le chef de pôle et les médecins",
        ),
    ),
    changes=(
        (3, "organisation", "bloc : fin du travail de nuit, journées de 7 h à 17 h du lundi au vendredi"),
        (2, "terms", "grille des infirmiers de bloc 34-38 k€ (33 au plus avant)"),
        (2, "needs", "le robot chirurgical est confié à une équipe dédiée, plus exigé à l'embauche"),
        (4, "management", "la directrice des soins, Mme Kerbrat, est partie ; Yann Le Goff a pris le service"),
    ),
    old_hours="ne veut plus de nuits, or le bloc tourne en 12 h de nuit",
    old_place="habite Brest, trop de route pour elle à 5 jours par semaine",
    recruiters=("MLB", "Katell"),
    adverts=(
        """# Infirmier ou infirmière de bloc opératoire

L'**Hôpital Saint-Corentin** (Quimper) recrute un infirmier ou une infirmière de bloc opératoire.

Vos missions : instrumentation, circulante, cœlioscopie.
Le robot chirurgical n'est plus exigé : une équipe dédiée s'en charge.

Profil : 2 ans d'expérience au bloc au moins, AFGSU 2 à jour.

Conditions : CDI, en journée du lundi au vendredi, sans nuit, 34 à 38 k€ brut par an.
""",
        """# Cadre de santé – gériatrie

L'**Hôpital Saint-Corentin** (Quimper) recrute un ou une cadre de santé pour son pôle de gériatrie.

Vous encadrez 40 soignants, tenez les plannings et préparez la certification HAS. Octime n'est plus utilisé.

Profil : diplôme de cadre de santé, 5 ans d'expérience hospitalière au moins.

Conditions : CDI, 42 à 47 k€ brut par an, deux jours de télétravail par mois.
""",
    ),
)

SOFTWARE = House(
    name="Loméa Logiciels",
    tracker="Loméa Logiciels - suivi recrutement.xlsx",
    town="Nantes",
    posts=(
        Post(
            title="Développeur Python",
            skills=("Kubernetes", "Django", "les tests automatisés"),
            dropped="Kubernetes",
            credential="certification AWS",
            paid_then=46,
            paid_now=54,
            years=3,
            strengths=("code très propre", "exercice technique remarquable", "curieuse, apprend vite"),
            team="les deux équipes produit",
        ),
        Post(
            title="Data engineer",
            skills=("Kafka", "dbt", "Airflow"),
            dropped="Kafka",
            credential="certification dbt",
            paid_then=48,
            paid_now=56,
            years=3,
            strengths=("modélisation claire", "bonne culture métier"),
            team="l'équipe data et le CTO",
        ),
        Post(
            title="Chef de produit",
            skills=("l'analyse SQL", "la recherche utilisateur"),
            dropped="l'analyse SQL",
            credential="certification Product Owner",
            paid_then=47,
            paid_now=52,
            years=4,
            strengths=("écrit remarquablement", "sait dire non"),
            team="les designers et la directrice produit",
        ),
    ),
    changes=(
        (2, "organisation", "télétravail : deux jours sur site par mois (quatre jours par semaine avant)"),
        (3, "needs", "l'infrastructure est confiée à un hébergeur : Kubernetes n'est plus demandé aux développeurs"),
        (1, "terms", "grille développeurs 46-54 k€ (46 au plus avant)"),
        (5, "management", "le CTO est parti, Salomé Ferrand dirige la technique"),
    ),
    old_hours="ne veut pas d'astreinte, l'équipe en faisait une semaine sur quatre",
    old_place="quatre jours par semaine à Nantes, impossible pour lui depuis Angers",
    recruiters=("Inès", "Paul"),
    adverts=(
        """# Développeur ou développeuse Python

**Loméa Logiciels** (80 personnes, Nantes) édite un logiciel de gestion pour les collectivités.

Vous développez avec Django et écrivez les tests automatisés.
Kubernetes n'est plus nécessaire : l'hébergement est confié à un prestataire.

Profil : 3 ans d'expérience en développement Python au moins ; l'anglais technique (B1) est apprécié.

Conditions : CDI, 46 à 54 k€, télétravail, deux jours sur site par mois, pas d'astreinte.
""",
        """# Data engineer

**Loméa Logiciels** (Nantes) recrute un ou une data engineer.

Vous construisez les flux avec dbt et Airflow. Kafka n'est plus nécessaire.

Profil : 3 ans d'expérience au moins, SQL, Python.

Conditions : CDI, 48 à 56 k€, télétravail, deux jours sur site par mois.
""",
    ),
)

LOGISTICS = House(
    name="Transports Vauquelin",
    tracker="Transports Vauquelin - vivier.xlsx",
    town="Rouen",
    posts=(
        Post(
            title="Cariste",
            skills=("le WMS Reflex", "la conduite en grande hauteur"),
            dropped="le WMS Reflex",
            credential="CACES R489 cat. 3",
            paid_then=23,
            paid_now=26,
            years=1,
            strengths=("rapide et soigneux", "zéro casse", "esprit d'équipe"),
            team="le chef de quai et l'équipe du matin",
        ),
        Post(
            title="Exploitant transport",
            skills=("l'affrètement", "l'anglais des CMR", "le TMS Akanea"),
            dropped="le TMS Akanea",
            credential="attestation de capacité transport",
            paid_then=30,
            paid_now=34,
            years=2,
            strengths=("négocie bien", "garde son calme au téléphone"),
            team="les trois exploitants",
        ),
        Post(
            title="Chef d'équipe entrepôt",
            skills=("le management d'équipe", "les indicateurs de quai"),
            dropped="les indicateurs de quai",
            credential="CACES R489 cat. 3",
            paid_then=31,
            paid_now=36,
            years=3,
            strengths=("respectée des équipes", "organisée"),
            team="le directeur de site et les chefs d'équipe",
        ),
    ),
    changes=(
        (2, "organisation", "entrepôt : passage de 3x8 à 2x8, plus de nuits ni de samedis"),
        (1, "terms", "grille caristes 24-26 k€ (23 au plus avant), prime de panier"),
        (3, "needs", "le WMS Reflex est remplacé, formation interne pour tous, plus d'exigence sur l'outil"),
        (6, "strategy", "ouverture d'un second entrepôt à Évreux"),
    ),
    old_hours="ne fait pas de nuits, on était en 3x8",
    old_place="habite Évreux, pas de voiture pour venir à Rouen",
    recruiters=("SB", "Nadia"),
    adverts=(
        """# Cariste (H/F)

**Transports Vauquelin** recrute un ou une cariste pour ses entrepôts de Rouen et d'Évreux.

Vous chargez, déchargez et rangez.
Le logiciel d'entrepôt est nouveau : formation interne assurée pour tous, plus besoin de Reflex.

Profil : CACES R489 catégorie 3, 1 an d'expérience au moins.

Conditions : CDI, 2x8 du lundi au vendredi, sans nuit ni samedi, 24 à 26 k€ brut par an.
""",
        """# Chef ou cheffe d'équipe entrepôt

**Transports Vauquelin** recrute un chef ou une cheffe d'équipe pour son nouvel entrepôt d'Évreux.

Vous encadrez 15 personnes, planifiez les quais et tenez la sécurité.

Profil : 3 ans d'expérience du management d'équipe au moins, CACES R489 catégorie 3.

Conditions : CDI, 2x8 sans nuit, 31 à 36 k€ brut par an. Poste clé : prise de fonction dès que possible.
""",
    ),
)

HOUSES = (HOSPITAL, SOFTWARE, LOGISTICS)
