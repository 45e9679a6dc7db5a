"""How a contact went: answered or not, in a friendly way or not. Words of French and English notes, folded."""

import re

_UNANSWERED = re.compile(
    r"\b(?:sans (?:reponse|retour|succes)|pas de (?:reponse|retour|nouvelles)|pas repondu|(?:ne|n') ?(?:me "
    r"|nous )?repond"
    r"|aucune? (?:reponse|retour|nouvelle)|injoignable|repondeur|messagerie|en vain|jamais repondu"
    r"|no (?:answer|reply|response)"
    r"|(?:not|never|n't|nor) (?:answer|reply|replied|respond|pick)\w*|unanswered|unreachable|voicemail|in vain|vm\b"
    r"|without (?:an? )?(?:reply|answer)|did not (?:answer|reply|pick)|laisse (?:un )?(?:message|msg)|(?:mess"
    r"|message|msg) (?:vocal )?laisse|left (?:a )?(?:message|msg))"
)
_ANSWERED = re.compile(
    r"\b(?:(?:tres |plutot |assez )?(?:bien|mal|moyennement) (?:pris|passee?|comprise?|recue?|accepte|vecu)"
    r"|a (?:bien )?compris|comprend"
    r"|(?:pas |me)?contente?|ravie?|remercie\w*|merci|decue?|comprehensi\w*|tres correcte?|correcte?|cordiale?"
    r"|sympa\w*|vexee?"
    r"|enervee?|raccroche|a repondu|pris acte|d'accord|pas de souci|reste (?:interesse|dispo|ouvert|motive)\w*"
    r"|bons termes|triste"
    r"|answered|replied|took it|thank\w*|pleasant|fine|no hard feelings|(?:was|is) ok|ok with|gracious"
    r"|understood|understands"
    r"|grateful|disappointed|sad|angry|lovely|polite|hung up|appreciat\w*|happy|furious|warm|friendly|kind"
    r"|accepted it|relieved)\b"
)
_FRIENDLY = re.compile(
    r"\b(?:sympa\w*|cordiale?|tres correcte?|tres (?:pro|polie?|agreable)|(?:tres |plutot )?bien (?:pris"
    r"|passee?|recue?|accepte)"
    r"|(?<!pas )(?<!me)contente?|ravie?|remercie\w*|merci|toujours (?:candidate?|interessee?|dispo\w*|motivee?"
    r"|partante?|ok)"
    r"|reste (?:interesse|dispo|ouvert|motive|partant)\w*|bons termes|avec plaisir|partante?|gentil\w*"
    r"|souhaite rester|tient a nous"
    r"|lovely|pleasant|friendly|warm|kind(?:ly)?|thank\w*|grateful|still (?:interested|keen|available|open"
    r"|looking)|happy to"
    r"|would like|would love|asks to (?:stay|remain|be kept)|no hard feelings|gracious\w*|polite\w*"
    r"|appreciat\w*|cheerful|free to talk)\b"
)
_UNFRIENDLY = re.compile(
    r"\b(?:insult\w*|lamentable\w*|furieu\w*|agressi\w*|menac\w*|mecontente?|(?:tres )?decue?|colere|hostile"
    r"|rude|liars?|amateurs?"
    r"|lawyer|avocat|furious|threat\w*|plainte|raccroche|hung up|angry|outrag\w*|scandal\w*|honte\w*|shame\w*"
    r"|disgust\w*|mal pris"
    r"|enervee?|vexee?|incendiaire|injur\w*|abus\w*|pas contente?|disappointed|bitter|sarcastic|nasty|rage\w*)\b"
)


#: What a message of theirs says: it tells the sender of one that is only dated.
_THEIR_WORDS = re.compile(
    r"\b(?:toujours|interessee?|merci|remercie\w*|souhaite\w*|demande (?:si|ou|quand|a|de)|dispo\w*|cherche"
    r"|refuse|decline|accepte|se retire"
    r"|still|interested|asks?|thanks|thanking|wants|looking|withdraws|declines|accepts|available)\b"
)


def speaks_for_them(folded: str) -> bool:
    """Whether the words are those of the person."""
    return _THEIR_WORDS.search(folded) is not None


def is_unanswered(folded: str) -> bool:
    """Whether the words tell that nobody answered."""
    return _UNANSWERED.search(folded) is not None


def is_answered(folded: str) -> bool:
    """Whether the words tell an answer or a reaction, good or bad."""
    return _ANSWERED.search(folded) is not None


def tone_of(folded: str) -> bool | None:
    """Return True for a friendly word, False for a hurt or hostile one, None when nothing tells."""
    if _UNFRIENDLY.search(folded):
        return False
    return True if _FRIENDLY.search(folded) else None
