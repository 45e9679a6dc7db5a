"""What an advert merely welcomes, told apart from what it names because the work is made of it."""

import re

from ravive.domain.kernel.openings import Opening, Requirement
from ravive.domain.lexicon import fold
from ravive.domain.refusals.sentences import sentence_around

_WELCOME = re.compile(
    r"\b(?:un|serait|est|sont|seraient) (?:vrai |gros )?plus\b"
    r"|\batouts?\b|\bappreciee?s?\b|\bsouhaitee?s?\b"
    r"|\bidealement\b|\bbienvenue?s?\b|\bbonus\b|\ba plus\b"
    r"|\bnice to have\b|\bwelcome\b|\bpreferred\b|\bpreferably\b|\bassets?\b"
    r"|\bappreciated\b|\bdesirable\b|\bideally\b|\badvantage\b|\bpas (?:obligatoire|indispensable|exige)"
    r"|\bnot (?:required|essential|mandatory)\b|\bhelpful\b|\bfacultati\w+"
)


def is_part_of_the_work(requirement: Requirement, opening: Opening) -> bool:
    """
    Whether an advert names something not as a wish but as the work itself ("your tasks: welding, assembly").

    What is read outside any text (a form, JSON) says for itself that it is optional.
    """
    if requirement.must or requirement.evidence is None:
        return False
    return _WELCOME.search(fold(sentence_around(opening.text, requirement.evidence))) is None
