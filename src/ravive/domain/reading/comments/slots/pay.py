"""What a candidate asked and what the post pays."""

import re

from ravive.domain.kernel.claims import SalaryGap
from ravive.domain.reading.comments.slots.amounts import Amount, read_amounts
from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.sides import Cues, whose
from ravive.domain.reading.months import MONTHS

_ASKED = (
    r"veu(?:t|lent)|voul(?:ait|u\w*|oir)|voudrait|demand\w*|souhait\w*|exig\w*|attend\w*|attentes?|reclam\w*|vis(?:e|"
    r"ait)|"
    r"esper\w*|pretentions?|pretend\w*|cherch\w*|revendiqu\w*|minimum|mini\b|moins de|en dessous de|dessous|sous|"
    r"wants?|wanted|wanting|ask\w*|expect\w*|after|looking|needs?|needed|requir\w*|request\w*|hop(?:es|ing|ed)|"
    r"holding out|insist\w*|targets?|targeting|less than|below|under|seek\w*|quot(?:es?|ed)|desired?|at least|au moins"
)
_PAID = (
    r"budget\w*|max(?:i|imum)?|enveloppe|grille|plafon\w*|fourchette|baremes?|convention\w*|cap(?:ped)?|offr\w*|"
    r"offer\w*|"
    r"propos\w*|paye?|paie|paient|payons|pays?|paying|ranges?|band|brackets?|scale|limit\w*|ceiling|tops?|prevu\w*|"
    r"on (?:a|est|peut|va|reste|monte|s'arrete|tourne)|nous|notre|nos|we|our|us|client|cliente|they|post|poste|role|"
    r"jusqu'a|up to|possible|alloue\w*|available|dispo\w*|alors qu\w*|contre|vs|versus|against|au lieu de|face a|"
    r"instead of|plus(?: \w+)? qu[e']|only|a peine|ici|here|chez nous"
)
_CUES = Cues(
    before=re.compile(rf"\b(?:(?P<theirs>{_ASKED})|(?P<ours>{_PAID}))\b"),
    after=re.compile(
        r"[ ,(]*(?:(?:brut|annuels?|fixe|k|€|a year|par an|est|etait|is|was|were|sont|en|de|as|the|le|la|her|his|son|"
        r"sa) )*"
        r"(?:(?P<theirs>demand\w*|souhait\w*|voulu\w*|exig\w*|attendu\w*|reclam\w*|esper\w*|vises?|asked|asks|wanted|"
        r"expected|"
        r"expectation\w*|requested|requested|demanded|required|minimum|mini\b|min\b|ou rien|or nothing|ferme|firm\b|"
        r"pretention\w*|"
        r"non negociable\w*|or more|et pas moins)|"
        r"(?P<ours>max(?:i|imum)?\b|prevu\w*|propos\w*|offer\w*|offert\w*|on offer|on the table|possibles?|budget\w*|"
        r"alloue\w*|"
        r"au budget|a la grille|at most|tops?\b|cap\b|ceiling|limit\b|available|autorise\w*|pas plus|no more|"
        r"seulement|only\b))"
    ),
)
_DAY = r"\d{1,2}(?:er|st|nd|rd|th)?"
#: Days as they are written: "4 and 19 May", "le 17/03".
_DAYS = re.compile(
    rf"\b{_DAY}(?: ?(?:,|et|and|&|ou|or|-) ?{_DAY})* (?:{'|'.join(MONTHS)})\b|\b\d{{1,2}}/\d\d(?:/\d{{2,4}})?\b"
)
_FIGURE = re.compile(r"\d")
_REACH = 250


def names_only_days(passage: Passage) -> bool:
    """Tell whether all the figures of a passage are days: there is nothing of pay in these."""
    words, days = _DAYS.subn("", passage.words)
    return days > 0 and _FIGURE.search(words) is None


def read_salary_gap(passage: Passage) -> SalaryGap:
    """Return what was asked (the lower end of a range) and what could be paid (the upper end), in euros a year."""
    first, last = passage.sentences
    start, end = max(first, passage.start - _REACH), min(last, passage.start + 2 * _REACH)
    expected, budget = _asked_and_paid(passage.comment.body[start:end])
    if expected is None or budget is None:
        expected, budget = _with_rest(passage, expected, budget)
    return SalaryGap(expected=expected, budget=budget)


def _with_rest(passage: Passage, expected: int | None, budget: int | None) -> tuple[int | None, int | None]:
    """Return the two figures, the missing one as the sentences around state it outright."""
    start, end = max(0, passage.start - _REACH), passage.start + 2 * _REACH
    text = passage.comment.body[start:end]
    asked, paid = _stated(text)
    if expected is None and asked is not None and asked.low != budget:
        expected = asked.low
    if budget is None and paid is not None and paid.high != expected:
        budget = paid.high
    return expected, budget


def _stated(text: str) -> tuple[Amount | None, Amount | None]:
    """Return the first amount that the words give as asked, and the first they give as paid."""
    amounts = [amount for amount in read_amounts(text) if amount.signed]
    sides = whose(text, [(amount.start, amount.end) for amount in amounts], _CUES)
    return _first(amounts, sides, "theirs"), _first(amounts, sides, "ours")


def _first(amounts: list[Amount], sides: list[str | None], side: str) -> Amount | None:
    return next((amount for amount, its in zip(amounts, sides, strict=True) if its == side), None)


def _asked_and_paid(text: str) -> tuple[int | None, int | None]:
    amounts = read_amounts(text)
    sides = whose(text, [(amount.start, amount.end) for amount in amounts], _CUES)
    asked, paid = _first(amounts, sides, "theirs"), _first(amounts, sides, "ours")
    others = [amount for amount in amounts if amount not in (asked, paid)]
    if asked is None and others:
        asked = others.pop(0)
    if paid is None and others:
        paid = others.pop(0)
    if asked is not None and paid is not None and _crossed(asked, paid):
        asked, paid = paid, asked
    return (asked.low if asked else None), (paid.high if paid else None)


def _crossed(asked: Amount, paid: Amount) -> bool:
    """Tell whether the two were taken for each other: nobody is refused for asking less."""
    return asked.high is not None and paid.low is not None and asked.high < paid.low
