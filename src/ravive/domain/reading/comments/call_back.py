"""When to call back: a time that the comment names for a new contact, whoever makes it."""

import re
from collections.abc import Iterator

from ravive.domain.kernel.claims import Span
from ravive.domain.kernel.dates import PartialDate, days_between
from ravive.domain.reading.comments.dates import Mention, mentions, names_time
from ravive.domain.reading.comments.long_texts import is_read
from ravive.domain.reading.comments.text import Comment


def words_of(table: str) -> str:
    """Return the entries of a table as alternatives; an entry is a word, or words joined by underscores."""
    return "|".join(entry.replace("_", " ") for entry in table.split())


#: To make contact again, in the forms that look ahead: "rappelle" and "rappeler", never "rappelé".
_CONTACT = words_of(
    r"""
    (?:re-?)?(?<!s')ap+ell\w* (?:re-?)?ap+el(?:er\w*|ons|ez) rap+ell\w* rap+el(?:er\w*|ons|ez)?
    (?:nouvel|un|prochain)_appel
    appel_(?:prevu|fixe|cale|programme|a_(?:passer|faire|prevoir)) re-?contact(?:er\w*|e|ons|ez)? contacter\w*
    relanc(?:er\w*|ons|ez|e)
    re-?voir rever+\w+ re-?voit revoy\w+ reparl(?:er\w*|e|ons) rediscut(?:er|e) re-?echang(?:er|e)
    on_s'ap+ell\w* redemand(?:er|e) reposer_la_question remonter_(?:le|son)_dossier revert_to get_hold_of
    have_(?:him|her|them)_in book_(?:him|her|them)_in pencil_(?:him|her|them)_in return_to_(?:him|her|them) go_again
    revenir_(?:la|le)_chercher retelephon(?:er\w*|e|ons) telephoner\w* (?:lui|leur|on|je)_telephone joindre
    coup_de_(?:fil|tel|telephone|bigo) (?:re)?sonn(?:e|er) phoner re-?essa(?:yer|ye|ie)\w* reess\w+ a_sol+iciter
    recandidat(?:er\w*|e)
    re-?(?:inter+og|sol+icit|convoqu|invit|evalu|examin|etudi|activ|consider|consult|mobilis|convi|contr|programm|branch)(?:er\w*|e|ons|ez)
    ressortir ressort
    re-?propos(?:er\w*|e) a_proposer re-?position+er re-?present(?:er\w*|e) re-?tent(?:er\w*|e|ons) re-?test(?:er|e)
    re-?sond(?:er|e)
    (?:revenir|reviens?|revient|revenons|reviend\w+|reviennent)_(?:vers|nous_(?:voir|parler|revoir)) revenez
    qu'(?:il|elle)_revienne
    (?:nouveau|prochain)_contact (?:a|le|la|les)_reprendre on_(?:le_|la_|l'|les_)?reprend
    repr(?:endre|endra|end|ise|enons|endrons|endrai)(?:_(?:le|la|les|l'|de|un|en|ce|son|du|notre))*_?(?:contact|langue|attache|fil|discussion|conversation|dossier|echange)s?
    (?:re)?f(?:aire|ait|era|erai|ais|aisons|erons)_(?:le|un)_(?:petit_)?point (?:re)?f(?:aire|era|ait|ais)_signe
    point_a_(?:re)?faire point_(?:prevu|cale|fixe)
    (?:re)?don+(?:e|er|era)(?:_de_ses|_des)_nouvelles (?:re)?prendre(?:_de_ses|_des)_nouvelles (?:re)?sonder
    prendrai(?:_de_ses|_des)_nouvelles frapper_a_(?:la|notre)_porte
    repass(?:er|era|e)_(?:la_voir|le_voir|nous_voir|au|a|chez) remettre_(?:en|sur|dans|le)_\w+
    (?:l'|la_|le_|les_)inviter (?:re)?ecrire_en recroiser rouvr\w+ reouvr\w+ re-?interesser
    (?:rdv|rendez-vous)(?:_(?:tel(?:ephonique)?|pris|fixe|donne|cale))+ redon+er_(?:sa|une)_chance retour_vers
    ret(?:ry|ries|rying)
    call(?:ing)? callback call-?back recall ring(?:ing)? (?:re)?tel(?=_en) phoning
    phone_(?:him|her|them|again|back|me|once|when) re-?contact(?:ing)? contacting_(?:him|her|them)
    (?:drop|send|shoot|pop)_(?:him|her|them|us|me)_an?_\w+
    (?:get|be|getting|come)_(?:back_)?in_(?:touch|contact) back_in_touch touch_base
    (?:check|circle|get|go|come|comes|coming|loop|pop|write|report)(?:ing)?_back
    check_(?:in|up)_(?:in|with|on|again) reach_(?:out|back) follow[-_ ]?ups? catch[-_ ]up re-?connect re-?visit
    re-?consider\w* re-?engage reintroduce
    re-?approach re-?open re-?interview re-?invite re-?activate re-?submit re-?present chase diari[sz]e[d]? nudge ping
    hit_(?:him|her|them)_up sound_(?:him|her|them)_out
    (?:bring|have|invite|get|call|phone|ring|ask|want|see)_(?:him|her|them|me|us)_back welcome_back invite_back
    pick_(?:this_|it_|things_|up_)*up(?:_again)?
    resurrect revive resume re-?surface dust_(?:it_|him_|her_|cv_)*off dig_(?:it_|him_|her_|cv_)*out restart warm_up
    tap_(?:him_|her_|them_)?up
    (?:see|meet|try|ask|speak|talk|look|write|approach|interview|consider|phone|chat|sit_down)_(?:(?:to|with|at)_)?(?:(?:him|her|them|us|me|this)_)?again
    (?:give|get|giving)_(?:him|her|them|me|us)_(?:a|another)_(?:ring|call|bell|buzz|shout|go|try|chance|shot|look)
    (?:another|second|fresh)_(?:look|go|chat|call|conversation|try|shot|crack|attempt)
    a_(?:ring|bell|buzz) buzz_(?:him|her|them) reminder knock_again come_knocking hear_from_us
    worth_a_(?:call|try|ring|chat|look)
    """
)
#: Told of the person, these are a call still to come.
_CALLED = words_of(
    r"""
    (?:etre|soit|sera|serait|be|being|get)_(?:\w+_){0,2}?(?:rap+ele+s?|re-?contacte+s?|contacte+s?|relance+s?|revue?s?|ap+ele+s?|called|
    contacted|re-?contacted|rung|phoned|approached|revisited|re-?considered|chased|reconsidere+s?|reexamine+s?|resol+icite+s?|repropose+s?|reviewed)
    """
)
#: These may say many other things: they count only right beside the date.
_WEAK = words_of(
    r"""
    re-?postul(?:er\w*|e|era) re-?appl(?:y|ies|ying) apply_again applying_again again try(?:_(?:him|her|them|us|me))?
    ask(?:_(?:him|her|them|us|me))?
    revenir reprendre (?<!rien_)a_voir a_suivre contact review write_to_(?:him|her|them|us)
    e?mail(?:_(?:him|her|them|us|me))? phone(?!_(?:screen|call|interview)) appel(?!_d'offres) (?:keep|stay)_in_touch
    whatsapp
    texter on_verra point signe_de_vie we'll_talk let's_meet drop_in pop_in un_point un_signe texto rv(?:_tel)?
    text(?:_(?:him|her|them|us|me))? (?:un_)?message(?:_(?:him|her|them|us|me))? coffee cafe dejeuner lunch agenda
    diary interview_(?:him|her|them) invite_(?:him|her|them)
    speak talk chat meet(?:_(?:him|her|them))? see_(?:him|her|them) look_at_(?:him|her|them|this) come_back
    coming_back back_to_(?:him|her|them|us)
    rendez-vous rdv next_contact prochaine_tentative think_of_(?:him|her|them) penser_a_(?:elle|lui|eux) se_voit
    l(?:ui|eur)_ai_dit told_(?:him|her|them) note attendre wait_until alerte alarm reminder echeance re-?chase un_mail
    un_sms
    """
)
_STRONG_CUE = re.compile(rf"(?<![\w-])(?:{_CALLED}|{_CONTACT})(?!\w)")
_WEAK_CUE = re.compile(rf"(?<![\w-])(?:{_WEAK})(?!\w)|(?<=\n)back(?= in)|(?<=\n )back(?= in)")
#: A word of contact before it, and the time was named before: "libre en mars, l'appeler à ce moment-là".
_THEN = re.compile(
    r"\b(?:a ce moment|a cette (?:date|epoque|periode)|alors(?= ?(?:[.,;!)\n]|$))|then(?= ?(?:[.,;!)\n]|$))|"
    r"at that point|by then)"
)
#: Between a cue and a date, these tell that the date is of something else, unless a word of time leads to it.
_OTHER_MATTER = re.compile(
    r"\b(?:dispo\w*|disponible|libre|available|free|refus\w*|rejected|interviewed|entretien|depuis|since|vue?|met|"
    r"recu|contrat|contract|cdd|demarr\w+|starts?|starting|start date|preavis|notice|never|jamais|who|"
    r"postule|applied|partie?s?|left|quitt\w+|arriv\w+|prise de poste|debute\w*|commenc\w+)\b"
)
_LED_BY_TIME = re.compile(r"\b(?:quand|lorsqu\w*|when|once|des qu\w*|as soon as|retour|return)\b")
_REACH, _BESIDE, _BEFORE = 70, 12, 40
_WEEKDAY = re.compile(r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday)")
_WITH_YEAR = re.compile(r"20\d\d|/\d\d/\d\d|next year|prochaine?|'\d\d")
#: A day without a year that would fall so late, in days, has just passed: "appel du 12/03", written on the 15th.
_TOO_FAR = 300
#: How close, in characters and in days, a second date stands that says the first more closely: "l'automne, octobre".
_CLOSER, _WITHIN = 30, 125


def call_back_on(comment: Comment) -> PartialDate | None:
    """Return the day or the month named for calling back, by either side, or None."""
    body = comment.body
    if not names_time(body):
        return None
    dated = [(start, end, list(_ahead(comment, start, end))) for start, end in _sentences(comment)]
    if not any(dates for _, _, dates in dated):  # most comments name no day: nothing more is looked for
        return None
    for cue, reach in ((_STRONG_CUE, _REACH), (_WEAK_CUE, _BESIDE)):
        for start, end, dates in dated:
            cues = [found.span() for found in cue.finditer(body, start, end)]
            if cues:
                chosen = _chosen(body, cues, dates, reach) or (
                    _then(comment, cues[0], end) if cue is _STRONG_CUE else None
                )
                if chosen is not None:
                    return chosen if chosen.month is not None else PartialDate(chosen.year, 1)
    return None


def _sentences(comment: Comment) -> Iterator[Span]:
    size = len(comment.body)
    for start, end in zip(comment.starts, (*comment.starts[1:], size), strict=True):
        if is_read(start, size=size):
            yield start, end


def _ahead(comment: Comment, start: int, end: int) -> Iterator[Mention]:
    for mention in mentions(comment.body, start, end, written_on=comment.written_on):
        if _is_ahead(mention, comment):
            yield mention


def _then(comment: Comment, cue: Span, end: int) -> PartialDate | None:
    """Return the last date named before "à ce moment-là", in the sentence of a cue."""
    found = _THEN.search(comment.body, cue[1], end)
    earlier = list(_ahead(comment, max(0, cue[0] - 300), cue[0])) if found else []
    return earlier[-1].on if earlier else None


def _is_ahead(mention: Mention, comment: Comment) -> bool:
    written_on = comment.written_on
    if written_on is None:
        return True
    if mention.on.last < written_on or (mention.on.day and days_between(written_on, mention.on.first) <= 1):
        return False
    has_year = _WITH_YEAR.search(comment.body, mention.start, mention.end) is not None
    return mention.on.day is None or has_year or days_between(written_on, mention.on.first) < _TOO_FAR


def _chosen(body: str, cues: list[Span], dates: list[Mention], reach: int) -> PartialDate | None:
    """Return the date that goes with a cue: the first one after it, else the last one before it."""
    for cue_start, cue_end in cues:
        for place, mention in enumerate(dates):
            near = _near(body, mention, reach)
            if mention.end > cue_start and mention.start - cue_end <= near and _is_joined(body, cue_end, mention.start):
                return _closer(dates, place)
    for cue_start, _ in cues:
        earlier = [
            place
            for place, mention in enumerate(dates)
            if mention.end <= cue_start <= mention.end + min(reach, _BEFORE) and not _is_weekday(body, mention)
        ]
        if earlier and _is_joined(body, dates[earlier[-1]].end, cue_start):
            return dates[earlier[-1]].on
    return None


def _near(body: str, mention: Mention, reach: int) -> int:
    """Return how far from a cue the date may stand, in characters: a weekday is told of many other things."""
    if not _is_weekday(body, mention):
        return reach
    return _BESIDE if reach > _BESIDE else -1


def _is_weekday(body: str, mention: Mention) -> bool:
    return _WEEKDAY.search(body, mention.start, mention.end) is not None


def _is_joined(body: str, start: int, end: int) -> bool:
    """Tell whether nothing between `start` and `end` says that the date is of something else."""
    if end <= start or _OTHER_MATTER.search(body, start, end) is None:
        return True
    return _LED_BY_TIME.search(body, start, end) is not None


def _closer(dates: list[Mention], place: int) -> PartialDate:
    """Return the date, or the one right after it that says it more closely: "à l'automne, mettons octobre"."""
    on = dates[place].on
    if place + 1 == len(dates) or not dates[place].vague:
        return on
    second = dates[place + 1]
    if second.start - dates[place].end > _CLOSER:
        return on
    if on.month is None and second.on.month is not None:
        return PartialDate(on.year, second.on.month)
    return second.on if 0 < days_between(on.first, second.on.first) < _WITHIN else on
