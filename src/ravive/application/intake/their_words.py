"""Whether an entry of a diary tells that the person wrote or called again, and nothing that ends anything."""

import re

from ravive.domain.lexicon import fold

_MEDIUM = r"(?:mail|e-?mail|courriel|sms|texto|text|message|msg|courrier|letter|lettre|linkedin|appel|call|tel)"
#: What opens the entry: who did what, or how the word came.
_THEIR_WORD = re.compile(
    r"\W*(?:"
    r"(?:(?:elle|il|candidate?) )?(?:nous |me |m')(?:a |avait )?(?:re)?"
    r"(?:ecri|envo|appel|telephon|contact|transm|inform|sollicit|fait savoir|signal|relanc)"
    r"|(?:elle|il) (?:a )?(?:re)?(?:ecri|appel|telephon|postul|candidat|donn)"
    r"|(?:(?:he|she|they|candidate) )(?:has |have )?(?:wrote|writes|written|e-?mailed|mailed|called|texted|messaged"
    r"|sent|rang|reapplied|got back|came back|is back|reached out|emails|calls)"
    r"|(?:wrote|e-?mailed|got in touch|reached out) (?:again|back|to us|to me|to say)"
    rf"|(?:(?:nouveau|nouvel|new|another) )?{_MEDIUM} "
    r"(?:de sa part|d'elle|de lui|from (?:her|him|them)|recue?\b|received)"
    rf"|{_MEDIUM}\s?:"
    r")"
)
#: Words of an answer, ours or theirs: an entry that holds one tells more than a word of theirs.
_AN_ANSWER = re.compile(
    r"\brefus|\brejet|\breject|\bdeclin|\bturned (?:\w+ )?down|\bnon\b(?! plus)|\bko\b|\bno\b[.,;!]"
    r"|pas retenu|not (?:selected|retained)"
    r"|\bretire|\bdesist|\brenonce|\bwithdr|pulled out|\bne veut plus|ne souhaite plus|no longer (?:wants|interested)"
    r"|plus interesse|accepte (?:un|une|ailleurs|autre)|accepted (?:an|another|elsewhere)|\bailleurs\b|elsewhere"
    r"|\bsigne\b|\bsigned\b|\bjamais\b|\bnever\b"
    r"|(?:ne pas|ne plus|stop|do not|don't) (?:le |la |l'|him |her )?(?:re)?(?:contact|appel|call|mail)"
)

_AGAIN = re.compile(
    r"\bre(?:ecri|appel|contact|postul|vien|lanc)|\bretente|toujours|encore|de nouveau|a nouveau"
    r"|\bagain\b|\bstill\b|\bback\b"
)


def is_their_word(text: str) -> bool:
    """Whether an entry opens with a mail, a call or a message of theirs, and tells no answer."""
    folded = fold(text).replace("’", "'")
    return _THEIR_WORD.match(folded) is not None and _AN_ANSWER.search(folded) is None


def writes_again(text: str) -> bool:
    """Whether an entry is a word of theirs and says that it is not the first, or that they still want to come."""
    return is_their_word(text) and _AGAIN.search(fold(text)) is not None
