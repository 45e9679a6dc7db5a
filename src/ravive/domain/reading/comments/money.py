"""A salary gap, and the two figures it is made of, in whole euros a year, gross."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ravive.domain.kernel.claims import Claim, SalaryGap
from ravive.domain.reading.comments.found import Found
from ravive.domain.reading.comments.signs import Hit, signs

_PAY = (
    r"salaire\w*|salarial\w*|remuneration|remu|rem|pretentions?(?: salariales?)?|package|paie|paye|fixe|variable|"
    r"salary|salaries|pay|wages?|money|compensation|comp|rate|tjm|taux horaire|tarif|day rate|earnings|"
    r"salary expectations?|expectations?|attentes (?:salariales|financieres)|demande salariale|financier\w*|budget|"
    r"fourchette|grille"
)

SIGNS = (
    *signs(
        "money.paid",
        r"""
        budget|max|maxi|maximum|enveloppe|grille|plafon\w+|bareme|tops?(?: out)?|cap|capped|offered|
        on (?:a|est|paie|paye|propose|offre|peut|va)|we (?:pay|can|offer|have|do)|role|poste|nous|range|band|scale|
        fourchette|limit|ceiling|notre|our|prevus?|client|post
        """,
    ),
    *signs(
        "money.asked",
        r"""
        demand\w*|veut|voulait|souhait\w*|esper\w*|pretentions?|attend\w*|expect\w*|wants?|wanted|ask\w*|after|
        looking for|minimum|vis\w+|exig\w*|reclam\w*|hoping|salaire|requested|needs|hopes|moins|less
        """,
    ),
    *signs(
        "money.gap",
        r"""
        (?:no |aucune |pas de |zero |little |peu de )(?:wiggle room|marge|room|movement|leeway|flexibility|souplesse|
        latitude|negociation|compromis)(?: (?:de manoeuvre|to move|left))? (?:on|sur|for|pour) (?:the |le |la |son |
        his |her )?(?:salary|salaire|pay|money|remuneration|rate|package|budget|fixe)|
        (?:on|we|nous) (?:s'arrete|stop|plafonn\w+|s'arretera|bloqu\w+|can't go (?:past|over|beyond|above)|top out|
        max out|ne (?:depasse|depassons|montons|monte)) (?:pas )?(?:at|a|over|beyond|past|above|sous|de)? ?\d{2,3} ?k?
        """,
        # what was asked against what is paid
        r"""
        (?P<figures>(?:@amount)(?: ?@terms_of_pay)* ?@asked?[ ,(:]*@against_word
        (?: ?@on_our_side){0,7} ?(?:@amount)(?! ?@no_pay))
        """,
        r"""
        (?P<figures>\d+(?:[.,]\d+)? ?(?:k|k€|ke|000|€|k €|euros) ?(?:@terms_of_pay )*@asked?[ ,(:]*(?:=>|->|,|/|-|
        :)(?: ?@on_our_side){0,7} ?(?:@amount)(?! ?@no_pay))
        """,
        r"""
        (?P<figures>@asks_for (?:@about)*(?:[£$€] ?\d[\d ,.]*\d? ?k?|
        \d{2,3}(?:[.,]\d)?(?: ?(?:-|a|to|/) ?\d{2,3})? ?(?:k\b|k ?€|k ?eur\w*|ke\b|€|euros?|eur\b)|\d{1,3}[ .,]\d{3}|
        \d{4,6})(?! ?@no_pay))
        """,
        r"""
        (?P<figures>(?:@amount) (?:@terms_of_pay )*(?:minimum|mini|min\b|ou rien|or nothing|or more|demandee?s?|
        souhaitee?s?|voulus?|exigee?s?|attendus?|asked|wanted|expected|requested|demanded|required|
        est (?:son|sa) (?:minimum|demande)|was (?:his|her) (?:figure|number|floor|minimum))(?! (?:d'exp|exp)))
        """,
        r"""
        (?P<figures>budget (?:\w+ )?(?:de |of |is |est |: ?|= ?|a )?(?:@amount) ?(?:max\w*|only|pas plus|seulement|
        at most|tops?)(?! (?:ok|donc ok)))
        """,
        r"""
        (?:won't|ne|not|wouldn't|refuse\w*) (?:\w+ )?(?:move|bouge\w*|budge|shift|change|leave|jump|come|quitt\w+|
        partir\w*) (?:pas )?(?:for|a|pour|under|on|en dessous|below|de) (?:moins|less|that|under|below|
        ce (?:prix|salaire|tarif)|\d+|si peu|anything under|the money)
        """,
        # no figures, or only one
        r"""
        (?:trop|bien trop|beaucoup trop|un peu|far too|way too|too|a bit|hors|over|above|out of|outside|beyond|plus|
        priced? (?:him|her)self|au-dessus d\w+|au dessus d\w+|depasse\w* (?:le |la |notre |les )?|
        exceed\w* (?:the |our )?|superieur\w* (?:a|au|aux) (?:la |le |notre )?|explose\w* (?:le |la |notre )?|
        incompatible\w* avec (?:la |le |notre )?|en decalage avec (?:la |le |notre )?|not in |
        pas dans (?:la |le |notre |nos |les )?|rentr\w+ pas dans (?:la |le |notre )?) ?(?:of |our |the |le |la |
        notre |nos |les |his |her |client's )?(?:chere?s?|cher|couteu\w+|expensive|pricey|dear|steep|greedy|
        gourmande?s?|gourmand|exigeante? (?:sur|cote) (?:le )?(?:salaire|remu\w*)|budgets?|grille(?: salariale)?|
        fourchette|enveloppe|moyens|range|salary range|band|bracket|pay scale|price range|reach|bareme|convention|
        scale|budget client|rates?|salary band|pay band|grilles|range de salaire)(?! (?:to live))
        """,
        rf"""
        (?:{_PAY}) (?:\w+ ){{0,3}}?(?:@too )?(?:elevee?s?|hautes?|haut|
        trop (?:elev\w+|haut\w*|bas\w*|faible\w*|juste\w*|cher\w*|important\w*)|excessi[fv]\w*|irrealistes?|
        deraisonnables?|delirant\w*|hors (?:sol|de prix|budget|marche|grille|fourchette)|redhibitoires?|bloqu\w+|
        coince\w*|incompatibles?|en decalage|au-dessus|au dessus|deconnecte\w*|astronomiques?|
        pas (?:alignee?s?|compatible\w*|possible\w*|dans la)|insuffisant\w*|
        ne (?:suit|passe|colle|convient|suffi\w+) pas|ne lui (?:convient|convenait|suffi\w+) pas|
        too (?:high|low|much|steep|big|rich)|unrealistic|excessive|unreasonable|out of|above|
        over (?:the |our )?(?:budget|band|range|top)|was (?:the|a) (?:problem|issue|blocker|sticking point)|
        the (?:problem|issue|blocker|sticking point)|gap|mismatch|deal-?breaker|
        not (?:aligned|enough|matching|compatible|in line)|didn't match|don't match|doesn't match|ko|pb|probleme|
        sticking|off the (?:chart|scale)\w*|miles (?:off|apart|above)|trop loin|far apart|apart|non negociable\w*|
        a revoir|inferieure?|refusee?)
        """,
        rf"""
        (?:ecart|desaccord|gap|difference|disagreement|probleme|pb|souci|blocage|point de blocage|coince|bloque|
        ca (?:coince|bloque|bute|pche)|achoppe|bute|issue|problem|mismatch|sticking point|stuck|failed|
        fell (?:through|down)|sur|no agreement|pas d'accord|couldn't agree|could not agree|
        pas (?:trouve|tombe\w*)? ?(?:d'accord|un accord|d'entente)|ko) (?:de |du |sur |sur le |sur la |au niveau du |
        au niveau de la |cote |on |over |about |with |is |was |the |: ?|trop important de |point was |en |
        d'ordre )*(?:{_PAY})(?! (?:annonce|client|de))
        """,
        r"""
        (?:on |nous |we |client |ils |they |budget |the client )?(?:ne |n')?(?:peut|peuvent|pouvai\w+|pouvons|can't|
        cannot|couldn't|could not|suit|suivent|suivra|sait) (?:pas |ne pas )?(?:le |la |lui |l')?(?:payer|s'aligner|
        suivre|monter|match|afford|pay|stretch|meet|reach|go (?:that|any) (?:high|higher)|offrir ca|depasser|aligner|
        donner ca|lui donner)(?: (?:pas|that|him|her|it|a ce (?:niveau|tarif)|sur le (?:salaire|budget)|that far|this|
        such))?(?! (?:attention|a visit|the deadline|le client|les clients|sur le rythme))
        """,
        r"""
        (?:dans|hors|au-dela|beyond|outside|above|over) (?:de )?(?:nos|our) (?:moyens|means|budget)|
        pas (?:le|dans le|dans notre) budget|no budget for (?:him|her|that)|
        budget (?:trop (?:juste|court|serre|petit|bas)|insuffisant|depasse|explose|ne suit pas|
        too (?:tight|small|low)|doesn't stretch|won't stretch|blown|busted|not enough)|hors de prix|out of our league|
        pour ce (?:prix|salaire|tarif)|at that (?:price|rate|salary)|a ce (?:prix|tarif|salaire)
        """,
        r"""
        (?:veut|demand\w+|wants?|asks?|asking|reclam\w+|exig\w+|expects?|expecting|attend\w*|souhait\w+) (?:beaucoup |
        bien |far |much |way |a lot |nettement |clairement |un peu |a bit |slightly |trop|too much|\d+ ?%|
        )*(?:plus que (?:le |notre |ce |la |nos )?(?:budget|prevu|grille|fourchette|qu'on|ce qu)|
        more than (?:we|the|our|they|what)|trop(?: cher)?$|over (?:the |our )?(?:budget|band|odds|range)|
        above (?:the |our )?(?:budget|band|range|scale)|too much(?: money)?$|double|le double|twice)
        """,
        r"""
        (?:@amount) ?(?:k |€ |brut |de |)*(?:de trop|d'ecart|de difference|au-dessus (?:du|de la|de notre|de nos|des)|
        au dessus (?:du|de la|de notre)|over (?:budget|the|our|what)|above (?:budget|the|our|what)|
        too (?:much|expensive|high)|apart|de plus que|more than (?:we|the|our|they)|trop cher\w*|
        trop)(?! (?:ans|loin))
        """,
        r"""
        (?:wouldn't|would not|won't|refuse\w* (?:de|to)|ne (?:veut|voulait|peut|descend\w*|baiss\w*|bouge\w*|
        lache\w*)) (?:pas |plus )?(?:de )?(?:descendre|baisser|come down|drop|budge|negotiate|negocier|lower|
        take (?:a|the) (?:pay cut|drop)|baisse\w*|revoir|revise)(?: (?:son|ses|sur|on|a la baisse|below|under|sous|
        his|her) [^\n,;]{0,20})?|pay cut|baisse de salaire|perte de salaire|perdrait \d+ ?(?:€|k|euros)|
        (?:perdait|perd|perdrait|lose|losing|would lose)(?: too much| trop)? (?:sur|on|en) (?:le |la )?(?:salaire|
        remuneration|fixe|salary|pay)|(?:gagne|earns?|earning|touche|makes|on) (?:deja |already |bien |)*(?:plus|more|
        better) (?:la ou|where|que|than)[^\n,;]{0,25}|better paid (?:where|already)|
        mieux paye\w* (?:la|actuellement|aujourd'hui|chez|ailleurs)
        """,
    ),
)

_AMOUNT = re.compile(
    r"(?<![\w/.,-])(?P<sign>[£$€])? ?(?:(?P<thousands>\d{1,3}(?:[ .,]\d{3})+)(?![\d])|"
    r"(?P<low>\d+(?:[.,]\d+)?)(?: ?(?P<k0>k)? ?(?:-|a|to|/|et|and|ou) ?(?P<high>\d{2,}(?:[.,]\d+)?)(?= ?(?:k|€|eur|"
    r"\b)))?)"
    r" ?(?P<unit>k ?€|k ?eur\w*|ke\b|k£|k\b|k(?=\d)|€|euros?\b|eur\b|£|\$|chf|gbp|usd|francs)?"
    r"(?P<tail>(?: ?(?:brut|bruts|gross|net|nets|b\b|mensuels?|par mois|/ ?mois|a month|per month|pm\b|/ ?an|par an|"
    r"annuels?|pa\b|x ?1[2345](?:[.,]\d)?|sur 1[2345](?:[.,]\d)?(?: mois)?|\*1[234]|1[345]e? mois|/ ?h\b|de l'heure|"
    r"an hour|per hour|/ ?heure|par heure|ph\b|/ ?jour|par jour|/ ?j\b|a day|per day|/ ?day|tjm|day rate|chf|gbp|usd|"
    r"pounds|quid|dollars|hors variable))*)"
)
_PAY_FIGURE = re.compile(r"\d ?k\b|[€£$]|\d ?ke?\b|euros?\b|eur\b|\d{2} ?\d{3}\b|\d{1,2}[ .]\d{3}|\d{4,6}")
_PAY_WORD = re.compile(
    r"salair|salar|remu|pretention|budget|grille|fourchette|bareme|brut|\bnet\b|\bpay\b|wage|package|demand|souhait|"
    r"max|"
    r"prevu|asked|wants|offer|plafon|minimum|veut|after|expects"
)
_NOT_PAY_AFTER = re.compile(
    r" ?(?:ans?\b|annees|years?|yrs?|mois|months?|jours?|days?|km|kms|miles|min\b(?! \w*k)|minutes|h\b|h\d|heures?|"
    r"hours?|hrs|%|personnes|people|lits|beds|fois|times|e\b|eme|er\b|nd\b|rd\b|st\b|th\b|/\d|eleves|pupils|candidat|"
    r"cv\b|weeks|semaines|x8|x\d|points?|postes?|:|depart|employees|salaries\b|clients|m2|tonnes|t\b|stages?|enfants|"
    r"kids|magasins|stores|sites|pages|entretiens|rdv|relances|mails|appels|calls|emails)"
)
_DIFFERENCE_AFTER = re.compile(
    r" ?(?:brut |de |d')?(?:de trop|d'ecart|de difference|au[- ]dessus|over\b|above|too (?:much|high|expensive)|apart|"
    r"de plus|more than|trop\b|under\b|short|de moins|below|more\b|less\b)"
)
_NOW_BEFORE = re.compile(
    r"(?:gagne|touche|actuel\w*|aujourd'hui|currently|on|earns?|earning|makes|paid|est a|salaire actuel|deja a|"
    r"current)(?: (?:deja|already|a|:|de|about|environ|salary|salaire|on|at|of))* ?$"
)
_FOREIGN = ("£", "$", "chf", "gbp", "usd", "pounds", "quid", "dollars", "francs")
_EXPECTED = re.compile(
    r"(?:veu\w+|voul\w+|voudr\w+|demand\w*|souhait\w*|exig\w+|attend\w*|attentes?|reclam\w+|\bvis\w+|pretentions?|"
    r"expectations?|wants?|wanted|ask\w*|expect\w*|after|looking for|hoping|needs?|insist\w*|minimum|mini|holding|"
    r"won't move|bouge|below|under|moins de|dessous)"
)
_BUDGET = re.compile(
    r"(?:budget|max\w*|plafon\w*|grille|fourchette|bareme|prevu\w*|on (?:a|est|propose|offre|peut|paie|paye|plafonne|"
    r"va)|nous|notre|offr\w+|offer\w*|propos\w+|we\b|our|cap\b|band|range|ceiling|top|limit|could do|client|enveloppe|"
    r"pour|contre|vs|au lieu de|they (?:pay|can|offer|have)|scale|poste a|role (?:pays|at)|pays|paie|for)"
)


@dataclass(frozen=True, slots=True)
class _Amount:
    low: float
    high: float
    start: int
    end: int
    usable: bool
    monthly: bool

    @property
    def is_pay(self) -> bool:
        """Tell whether it can be somebody's pay at all."""
        return self.low >= 900 or 20 <= self.low <= 400


def claims(found: Found) -> Iterator[Claim]:
    """Yield the claim on pay, if expectation and budget did not meet."""
    hits = [hit for hit in found.standing("money.gap") if not _is_another_figure(found, hit)]
    if not hits:
        yield from _figures_that_do_not_meet(found)
        return
    hit = max(hits, key=lambda each: each.end - each.start)
    expected, budget = _figures(found, hit)
    yield SalaryGap(expected=expected, budget=budget, evidence=found.span(hit), certain=not found.is_asked(hit))


def _is_another_figure(found: Found, hit: Hit) -> bool:
    """Tell whether the hit rests on figures that are no pay: a date, a mark, a number of years."""
    if hit.part("figures") is None:
        return False
    if _PAY_FIGURE.search(hit.words):
        return False
    first, last = found.sentence_of(hit)
    sentence = found.comment.body[first:last]
    return _PAY_WORD.search(sentence) is None or not any(amount.usable for amount in _amounts(sentence))


def _figures_that_do_not_meet(found: Found) -> Iterator[Claim]:
    """Yield the claim drawn from a sentence with two amounts, one asked and a lower one paid, however it is put."""
    for asked in found.standing("money.asked"):
        if not found.in_same_sentence(asked, "money.paid"):
            continue
        first, last = found.sentence_of(asked)
        amounts = [amount for amount in _amounts(found.comment.body[first:last]) if amount.is_pay]
        if len(amounts) < 2 or amounts[0].low == amounts[1].low:
            continue
        expected, budget = _figures(found, asked)
        evidence = found.comment.span(first + amounts[0].start, first + amounts[-1].end)
        yield SalaryGap(expected=expected, budget=budget, evidence=evidence, certain=expected is not None)
        return


def _figures(found: Found, hit: Hit) -> tuple[int | None, int | None]:
    """Return what was asked and what could be paid, as far as the sentence of the hit tells."""
    first, last = found.sentence_of(hit)
    sentence = found.comment.body[first:last]
    amounts = [amount for amount in _amounts(sentence) if amount.usable]
    foreign = any(mark in sentence for mark in ("£", "$", " chf", "gbp", " usd"))
    if foreign or not amounts:
        return None, None
    roles = [(_role(sentence, amount, amounts), amount) for amount in amounts]
    asked = [amount for role, amount in roles if role == "expected"]
    paid = [amount for role, amount in roles if role == "budget"]
    if len(amounts) >= 2 and not (asked and paid):
        ordered = sorted(amounts, key=lambda amount: amount.low)
        asked, paid = [ordered[-1]], [ordered[0]]
    expected = _yearly(asked[0].low, asked[0].monthly) if asked else None
    budget = _yearly(paid[0].high, paid[0].monthly) if paid else None
    if expected is not None and budget is not None and expected < budget and not _range_meets(asked[0], paid[0]):
        expected, budget = budget, expected
    if expected == budget:
        budget = None
    thirteen = re.search(r"x ?13|sur 13|13e mois|13 mois|\*13|13eme mois", sentence) is not None
    return _over(expected, asked, thirteen), _over(budget, paid, thirteen)


def _range_meets(asked: _Amount, paid: _Amount) -> bool:
    return asked.high > paid.high


def _over(yearly: int | None, amounts: list[_Amount], thirteen: bool) -> int | None:  # noqa: FBT001 - a plain fact of the text
    if yearly is None or not thirteen or not amounts or not amounts[0].monthly:
        return yearly
    return round(yearly / 12 * 13)


def _yearly(number: float, monthly: bool) -> int:  # noqa: FBT001 - a plain fact of the text
    if monthly:
        return round(number * 12)
    return round(number * 1000) if number < 1000 else round(number)


def _role(sentence: str, amount: _Amount, amounts: list[_Amount]) -> str:
    """Tell whether an amount is what was asked or what could be paid, by the nearest word before it, then after it."""
    previous = max((other.end for other in amounts if other.end <= amount.start), default=0)
    following = min((other.start for other in amounts if other.start >= amount.end), default=len(sentence))
    before = sentence[max(previous, amount.start - 45) : amount.start]
    after = sentence[amount.end : min(following, amount.end + 25)]
    asked = [found.end() for found in _EXPECTED.finditer(before)]
    paid = [found.end() for found in _BUDGET.finditer(before)]
    if re.match(
        r" ?(?:k |€ |brut |fixe )*(?:demand|souhait|voulu|exig|attendu|asked|wanted|expected|requested|ou rien|"
        r"or nothing|minimum|mini\b)",
        after,
    ):
        return "expected"
    if re.match(
        r" ?(?:k |€ |brut |fixe )*(?:max|prevu|budget|propos|au budget|maxi|offer|on (?:the )?table|possible|"
        r"at most|top|was the most|is the (?:most|limit|cap|max)|tops)",
        after,
    ):
        return "budget"
    if asked or paid:
        return "budget" if max(paid, default=-1) > max(asked, default=-1) else "expected"
    return "budget" if previous else "expected"


def _amounts(sentence: str) -> Iterator[_Amount]:
    monthly_seen = False
    for match in _AMOUNT.finditer(sentence):
        after = sentence[match.end() :]
        if not match["tail"] and not match["unit"] and _NOT_PAY_AFTER.match(after):
            continue
        if _DIFFERENCE_AFTER.match(after) or _NOW_BEFORE.search(sentence[: match.start()]):
            continue
        numbers = _numbers(match)
        if numbers is None:
            continue
        low, high = numbers
        tail, unit = match["tail"], match["unit"] or ""
        usable = not any(mark in f"{match['sign'] or ''}{unit}{tail}" for mark in _FOREIGN)
        usable = usable and not re.search(r"\bnet|heure|/ ?h|hour|\bph\b|jour|/ ?j|day|tjm", tail)
        monthly = 900 <= low < 10000 and not re.search(r"/ ?an|par an|annuel|\bpa\b", tail)
        if low < 900 and not 10 <= low <= 400:
            usable = False
        if low < 900 and not unit.startswith("k") and unit in ("€", "euros", "euro", "eur") and low < 200:
            usable = usable and bool(re.search(r"k", sentence)) and low >= 20
        if "k" in unit and monthly is True:
            usable = False
        monthly_seen = monthly_seen or monthly
        yield _Amount(low, high, match.start(), match.end(), usable, monthly)


def _numbers(match: re.Match[str]) -> tuple[float, float] | None:
    if match["thousands"]:
        number = float(re.sub(r"[ .,]", "", match["thousands"]))
        return (number, number) if 900 <= number < 1_000_000 else None
    low = float(match["low"].replace(",", "."))
    high = float(match["high"].replace(",", ".")) if match["high"] else low
    if match["unit"] and match["unit"].startswith("k") and low >= 1000:
        return None
    return (low, high) if low <= 999_999 and high >= low else (low, low)
