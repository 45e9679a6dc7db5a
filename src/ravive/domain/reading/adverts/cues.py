"""The words by which an advert says that something is required, merely welcome, or no longer asked."""

import re
from enum import Enum, auto


class Mood(Enum):
    """How a thing is asked for."""

    MUST = auto()
    WELCOME = auto()
    DROPPED = auto()


_FR_ASKED = (
    r"(?:necessaires?|exigee?s?|demandee?s?|requise?s?|obligatoires?|indispensables?|imperati\w+|prerequis"
    r"|pre-requis|attendue?s?|imposee?s?|besoin|un critere|redhibitoires?|utilisee?s?)"
)
_EN_ASKED = (
    r"(?:needed|required|necessary|essential|mandatory|compulsory|asked(?: for)?|a must|a requirement"
    r"|a prerequisite|used|expected|wanted)"
)
_OTHERS = (
    r"(?:prestataires?|sous-traitants?|partenaires?|cabinets?|fournisseurs?|constructeurs?"
    r"|intervenants? exterieurs?|autres? (?:equipes?|services?|personnes?)|equipe dediee|collegues?|siege"
    r"|societe exterieure|contractors?|suppliers?|partners?|third part(?:y|ies)|agency|agencies|external \w+"
    r"|providers?|another (?:team|department|colleague)|other teams?|dedicated team|outside (?:firm|company)"
    r"|head office|specialists?)"
)

#: No longer asked, not asked, taught here, or given to somebody else.
_DROPPED = re.compile(
    # French: the post does not ask for it (any more)
    rf"\bn'(?:est|etait|y a)\s+(?:plus|pas)\s+(?:\w+ ){{0,2}}{_FR_ASKED}|\bne sont (?:plus"
    rf"|pas) (?:\w+ ){{0,2}}{_FR_ASKED}|\b(?:plus|pas|non|jamais) {_FR_ASKED}|\bne (?:sera|seront) (?:plus"
    rf"|pas) (?:\w+ )?{_FR_ASKED}"
    r"|\b(?:plus|pas) (?:d'exigences?|d'obligation|besoin|de prerequis|de condition)|\bsans (?:exigence"
    r"|obligation|condition|prerequis)|\bne (?:demandons|demande|exigeons|exige|requiert|necessite|cherchons"
    r"|recherchons) (?:plus|pas)|\bn'exigeons (?:plus|pas)|\bn'exige (?:plus|pas)|\bn'avons (?:plus"
    r"|pas) besoin"
    r"|\b(?:exigence|obligation|condition|critere|prerequis)\b[^.;,]{0,40}\b(?:supprimee?|levee?|abandonnee?"
    r"|retiree?|assouplie?)|\b(?:inutile|pas la peine|peu importe|abandon(?:ne)?|arret|fin) (?:d'|de|du|des|la"
    r"|le)|\binutiles?\b|\bon ne fait plus|\bn'utilise (?:plus|pas)|\bn'utilisons plus|\bne faisons plus"
    r"|\bne fait plus partie"
    r"|\bsupprim(?:e|ons|ee|es)?\b|\ba disparu|\bremplace(?:e|es|s)? par\b"
    r"|\babandonne(?:e|s|es)?\b(?! par)|\bn'(?:est|sont|y a) plus (?:\w+ )?(?:utilise|employe|pratique"
    r"|au programme)\w*"
    r"|\ba ete (?:abandonne|arrete|retire)\w*|\bon (?:arrete|abandonne|se passe d)\w*"
    rf"|\b(?:pas|aucune?|sans) (?:d'|de )?\w+(?: \w+){{0,2}} {_FR_ASKED}"
    # French: it is taught, or somebody else does it
    r"|\b(?:enseignee?s?|apprise?s?|formee?s?) (?:en interne|sur place|ici|a l'arrivee|sur le tas|chez nous)"
    r"|\bformation (?:\w+ ){0,3}?(?:prevue|assuree|dispensee|offerte|possible|financee|payee|fournie|proposee"
    r"|prise en charge|en interne|interne|sur place|complete|a nos frais|a (?:l'arrivee|l'embauche"
    r"|la prise de poste))|\bformation (?:a l'|a la |au |aux |sur )(?!niveau|minimum"
    r"|dominante)|\bforme[es]?s? (?:en interne|sur place|a nos|par nos|a l'arrivee)|\b(?:nous"
    r"|on) (?:vous )?(?:formons|forme)\b|\bvous (?:serez|etes) forme|\bs'apprend|\bs'acquier"
    r"|\bapprentissage sur|\bpeut s'apprendre|\bpeuvent s'apprendre"
    r"|\b(?:suivi|gere|confie|assure|pris|traite|realise|fait|sous-traite|delegue|transfere|repris|tenu|donne"
    r"|passe)\w* (?:en charge |en direct |desormais |maintenant |deja |entierement )?(?:par|a|chez|aux?) (?:un"
    rf"|une|des|notre|nos|l'|le|la|les|d')?\s*{_OTHERS}|\bexternalis\w+|\bsous-traitee?s?\b|\bsous-traitons"
    # English
    rf"|\bno longer (?:\w+ )?(?:{_EN_ASKED}|need|require|ask|use|look|part)|\b(?:not|n't"
    rf"|never) (?:\w+ )?{_EN_ASKED}|\bno need\b|\b(?:do not|don't|does not|doesn't|won't"
    r"|will not) (?:\w+ )?(?:need|require|ask|have to|use|expect|matter)"
    rf"|\bno (?:\w+ ){{1,4}}(?:is |are )?(?:needed|required|necessary|expected)|\b(?:not"
    rf"|no) (?:\w+ )?(?:any ?more|any longer)|\brequirements? (?:\w+ ){{0,3}}(?:dropped|removed|lifted|waived"
    r"|gone)|\b(?:dropped|removed|waived|scrapped|lifted) the\b|\b(?:is|are|was|were|been) (?:dropped|removed"
    r"|waived|scrapped|lifted|abandoned|gone|retired|phased out|discontinued)\b|\bdropp(?:ed|ing)\b"
    r"|\bstopped (?:asking|using|requiring)|\breplaced by\b|\bmigrated (?:away )?from\b|\bmoved away from\b"
    r"|\btraining (?:\w+ ){0,3}?(?:provided|given|offered|available|included|on the job|in-house)|\b(?:full"
    r"|internal|in-house|on-the-job|on the job|complete|paid) training|\bwe(?:'ll| will| can)? (?:train|teach)"
    r"|\b(?:can|will) be (?:learn(?:t|ed)|taught|trained)|\btaught (?:on the job|in-house|here)|\blearn(?:t"
    r"|ed)? on the job|\byou(?:'ll| will) (?:be trained|be taught|learn)"
    r"|\b(?:handled|done|managed|run|looked after|taken care of|covered|handed(?: over)?|given|outsourced"
    r"|passed|moved|assigned|entrusted|transferred|served) (?:now )?(?:by|to) (?:an?|our|the"
    rf"|some)?\s*{_OTHERS}|\boutsourc\w+|\bsubcontracted"
)
_WELCOME = re.compile(
    r"\b(?:est|sera(?:it|ient)?|sont|serait aussi|constitue(?:rait)?) (?:\w+ )?un (?:vrai |reel |gros "
    r"|petit )?(?:plus|atout|avantage)|\bun (?:vrai |reel |gros |petit |serieux )?(?:plus|atout)\b|\bapprecie"
    r"|\bsouhaite|\bsouhaitable|\bidealement|\bde preference|\bbienvenu|\bvalorise|\bpreferen|\bconseille"
    r"|\brecommande"
    r"|\bserai(?:t|ent) (?:un|bien|top|parfait)|\bbonus\b|\bsi possible|\beventuelle|\bfacultati|\boptionnel"
    r"|\bnice[- ]to[- ]have"
    r"|\ba (?:real |big |definite |strong )?(?:plus|bonus)\b|\ban (?:\w+ )?(?:asset|advantage)\b|\bdesirable"
    r"|\bpreferr?(?:ed|ably|able)|\bideal(?:ly)?\b(?! candidate)|\badvantage|\bwould be (?:great|nice|good"
    r"|useful|helpful|welcome|handy|ideal)|\bwould help\b|\bhandy\b|\buseful\b|\bappreciated|\bhelpful"
    r"|\bbeneficial|\boptional|\bis welcome|\bwelcomed"
)
_MUST = re.compile(
    r"\b(?:exige|obligatoire|indispensable|imperati|requis|necessaire|il (?:vous )?faut|doit|devez"
    r"|incontournable|absolument|essentiel|sine qua non|en cours de validite|a jour)|\b(?:required|must"
    r"|essential|mandatory|necessary|need(?:ed)? to|you need|you must|compulsory|vital)\b"
)
#: "Must" and "doit": shorter pieces say nothing, and a hostile text is made of them.
_SHORTEST = 4
_PLAIN_ASK = re.compile(
    r"\b(?:vous|tu) (?:avez|as|etes|es\b|maitris|dispos|posse|justifi|connaiss|parle|savez|sais|detene|pratiqu"
    r"|aimez|beneficiez|bénéfici)|\btitulaires?\b|\bdiplom"
    r"|(?<!selon )(?<!selon le )(?<!selon votre )\bprofil\b|\bexperience (?:\w+ )?(?:en|de|d'|dans|sur|requise"
    r"|exigee|souhaitee|similaire|significative|confirmee|reussie)|\bmaitris|\bconnaissances?\b|\baisance"
    r"|\ba l'aise|\bniveau\b|\bbonnes? (?:connaissance|maitrise|pratique)|\bcompetences? en|\bnotions\b"
    r"|\bhabilite|\brecherch\w+ (?:une? )?(?:personne|profil|candidat)|\bjustifi|\bans d'experience"
    r"|\byou(?:'ve| have| are|'re| know| speak| bring| hold| can)\b|\bexperience (?:with|of|in|as|using"
    r"|working)|\bknowledge of|\bproficien|\bfluent|\bat ease|\bfamiliar|\bskilled|\bqualified|\bqualification"
    r"|\bhold(?:ing|er)?\b|\bdegree\b|\bable to|\bability to|\bworking knowledge|\bunderstanding of"
    r"|\bbackground in|\byears'? (?:of )?experience|\bsomeone (?:who|with)|\bcomfortable"
)
_IN_CHARGE = re.compile(
    r"\bvous (?:avez|aurez|etes|serez) (?:\w+ )?(?:en charge|a charge|pour mission|charge|la charge"
    r"|responsable d|garant|rattache)|\byou(?:'ll| will| are|'re) (?:be )?(?:responsible|in charge|manag|run)"
)


def mood_of(folded: str) -> tuple[Mood, int] | None:
    """Return how a piece of text asks for what it names, and where its cue begins; None when it does not say."""
    if len(folded) < _SHORTEST:
        return None
    for mood, pattern in ((Mood.DROPPED, _DROPPED), (Mood.WELCOME, _WELCOME), (Mood.MUST, _MUST)):
        match = pattern.search(folded)
        if match:
            return mood, match.start()
    return None


def says_dropped(folded: str) -> bool:
    """Say whether a piece of text tells that something is no longer asked, taught here, or done by others."""
    return _DROPPED.search(folded) is not None


def asks_plainly(folded: str) -> bool:
    """Say whether a clause speaks of what the person brings, rather than of what they will do."""
    return (_PLAIN_ASK.search(folded) is not None or _MUST.search(folded) is not None) and not _IN_CHARGE.search(folded)
