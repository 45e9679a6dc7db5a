"""The English words by which a note tells of a contact. Where two cues overlap, the one listed first wins."""

from ravive.domain.kernel.vocabulary import Channel
from ravive.domain.reading.notes.cue_words import MAIL, NOTE, TEXT, Cue, Way, cue

_ADVERBS = r"(?:(?:just|also|then|since|now|kindly|politely|re-)\s?){0,2}"
_OTHERS = (
    r"(?!\s+(?:referees?|references?|manager|boss|employer|former|ex|old|last|school|agent|agency|current"
    r"|previous)\b)"
)
_THEM = rf"(?:him|her|them|candidate|the candidate|the guy|the lady){_OTHERS}\b"
_THEY = r"\b(?:she|he|they|cand(?:idate)?|the candidate)(?:'s|'d| has| had| have)? (?:\w+ly )?"


#: What came from them.
THEIRS: tuple[Cue, ...] = (
    cue(
        Way.THEIRS,
        r"(?:^|(?<=[.;:,\n-]))\s*(?:thanked|answered|contacted|chased|messaged|pinged|re-?contacted"
        r"|re-?applied|applied again)\b"
        r"(?= (?:us|me|our|on|in|\d|again|last))",
    ),
    cue(Way.THEIRS, r"\b(?:cv|resume|application) (?:received|came in|arrived|resubmitted)\b"),
    cue(
        Way.THEIRS,
        rf"\b(?:angry|furious|rude|nasty|abusive|lovely|kind|nice|sweet|polite|grateful|thank[- ]you) {NOTE}\b",
    ),
    cue(Way.THEIRS, rf"{_THEY}{_ADVERBS}(?:e-?mailed|mailed|wrote|written|sent)\b(?! off)", Channel.EMAIL),
    cue(Way.THEIRS, rf"{_THEY}{_ADVERBS}(?:called|rang|phoned|telephoned)\b", Channel.PHONE),
    cue(Way.THEIRS, rf"{_THEY}{_ADVERBS}(?:texted)\b", Channel.SMS),
    cue(
        Way.THEIRS,
        rf"{_THEY}{_ADVERBS}(?:messaged|pinged|replied|answered|responded|got back|come back|came back"
        r"|reached out|followed up|chased|thanked|got in touch|been in touch|withdrew|declined|pulled out"
        r"|turned (?:us|it) down|reapplied|applied again|confirmed|gave up|asked (?:to|for|us|me))\b",
    ),
    cue(
        Way.THEIRS,
        r"\b(?:wrote|e-?mailed|mailed|written) (?:in |back |again |us |me )*(?:to (?:say|ask|tell|thank|let"
        r"|confirm|check|withdraw|apologi[sz]e)|saying|asking|that\b|us\b|me\b|in\b|back\b)",
        Channel.EMAIL,
    ),
    cue(
        Way.THEIRS,
        r"\b(?:called|rang|phoned) (?:in |back |again |us |me )*(?:to (?:say|ask|tell|thank|let|confirm|check"
        r"|withdraw|apologi[sz]e)|saying|asking|us\b|me\b|in\b|back\b)",
        Channel.PHONE,
    ),
    cue(Way.THEIRS, r"\btexted (?:back|us|me|to (?:say|ask|tell|thank|confirm))\b", Channel.SMS),
    cue(
        Way.THEIRS,
        r"\b(?:answered|replied|responded) (?:that|to|with|the same|same|within|on|by|immediately|quickly"
        r"|politely|kindly)\b|\b(?:got|came) back to (?:us|me)\b|\breached out to (?:us|me)\b|\bgot in touch\b"
        r"|\bpinged (?:us|me)\b|\b(?:heard|hear) (?:back )?from (?:him|her|them)\b",
    ),
    cue(
        Way.THEIRS,
        rf"\b(?:his|her|their) (?:last |latest |thank-?you |reply |kind )?(?:{NOTE}|reply|answer"
        r"|call)\b(?! (?:bounced|address|is |skills?|manner|centre|center))",
    ),
    cue(
        Way.THEIRS,
        rf"\b(?:got|received|had) (?:a |an |his |her |their )(?:\w+ )?{NOTE}\b|\b{NOTE} (?:from|received)\b",
    ),
    cue(Way.THEIRS, r"\bleft (?:us|me) (?:a )?(?:voicemail|message|vm|msg)\b", Channel.PHONE),
    cue(Way.THEIRS, r"(?:^|(?<=[.;:\n-]))\s*(?:e-?mailed|mailed|wrote)(?=[^.;\n]{0,22}:)", Channel.EMAIL),
)

#: Conversations and meetings.
TALKS: tuple[Cue, ...] = (
    cue(Way.MEETING, rf"\b(?:exchanged|swapped|traded) (?:\w+ )?{MAIL}", Channel.EMAIL),
    cue(Way.MEETING, rf"\b(?:exchanged|swapped|traded) (?:\w+ )?{TEXT}", Channel.SMS),
    cue(Way.MEETING, r"\b(?:bumped into|ran into|saw|caught up with) (?:him|her|them)\b"),
    cue(Way.CALL, rf"\b(?:called|rang|phoned|telephoned|rung) {_THEM}", Channel.PHONE),
    cue(
        Way.CALL,
        r"\b(?:told|informed|debriefed|explained|rejected|declined|refused|turned down|said|feedback"
        r"|news given|gave feedback)(?: \w+){0,4}? (?:by|on|over) (?:the )?phone",
        Channel.PHONE,
    ),
    cue(
        Way.CALL,
        r"\b(?:by|on|over) the phone\b|\bby phone\b|\b(?:phone|video|teams|zoom|screening|intro|discovery"
        r"|debrief|feedback)[ -]?(?:call|chat|screen\w*|interview|debrief)s?\b|\b(?:call|chat|zoom"
        r"|teams) with (?:him|her|them)\b",
        Channel.PHONE,
    ),
    cue(
        Way.CALL,
        r"(?:^|(?<=[.;,:\n-]))\s*(?:called|rang|phoned)\b(?= (?:on|in|again|twice|today|yesterday|last|\d))",
        Channel.PHONE,
    ),
    cue(
        Way.MEETING,
        r"\b(?:spoke|spoken|talked|chatted|caught up|last contact|last exchange|last spoke"
        r"|last talked)\b(?! (?:french|german|english|spanish|italian|well|good|fluent|of|about|language|over"
        r"|no))",
    ),
    cue(
        Way.MEETING,
        r"\b(?:had|good|lovely|nice|great|quick|long|short|pleasant|friendly) (?:a )?(?:\w+ )?(?:chat|call"
        r"|talk|coffee|conversation|meeting|lunch)\b",
    ),
    cue(
        Way.MEETING,
        r"(?<!requirements )(?<!criteria )(?<!targets )(?<!was )(?<!were )(?<!been )(?<!be )\bmet\b(?! (?:the"
        r" )?(?:criteria"
        r"|requirements?|targets?|expectations|deadlines?|bar|brief|all|our (?:criteria|needs)))",
    ),
    cue(
        Way.MEETING,
        r"\b(?:interviewed|trial (?:day|shift|lesson)|tried out|second interview|first interview"
        r"|final interview|panel interview|came in (?:for|on|to)|on-?site (?:visit|day|interview)"
        r"|after (?:the |an |our )?interview|at interview|in (?:the )?interview|(?:one|two|three"
        r"|\d) interviews|interview (?:on|with|went|last)|shadow(?:ed|ing) (?:a |for )?)\b",
    ),
)

#: What went from us.
OURS: tuple[Cue, ...] = (
    cue(
        Way.OURS,
        r"\b(?:i|we) (?:explained|told|gave (?:\w+ )?(?:feedback|the (?:true |real )?reasons?)|said why)\b"
        r"|\b(?:feedback|reasons?) (?:was |were )?given\b",
    ),
    cue(Way.OURS, rf"\b(?:wrote|written|e-?mailed|mailed|sent)(?: to| back to)? {_THEM}", Channel.EMAIL),
    cue(Way.OURS, rf"\btexted {_THEM}", Channel.SMS),
    cue(
        Way.OURS,
        r"\b(?:told|informed|messaged|pinged|contacted|chased|rejected|debriefed|warned"
        rf"|thanked)(?: to)? {_THEM}",
    ),
    cue(
        Way.OURS,
        r"\b(?:told|informed|rejected|declined|turned down|refused|answered|explained"
        rf"|feedback)(?: \w+){{0,4}}? (?:by|via) (?:an? |the )?{MAIL}",
        Channel.EMAIL,
    ),
    cue(
        Way.OURS,
        r"\b(?:told|informed|rejected|declined|turned down|refused)(?: \w+){0,4}? (?:by|via) (?:a )?text\b",
        Channel.SMS,
    ),
    cue(
        Way.OURS,
        rf"\b(?:stock|standard|template|generic|rejection|auto\w*|refusal) {MAIL}|\btemplate (?:sent|mail)"
        rf"|\b{MAIL} sent\b|(?<=> )template\b|\btemplate\b(?= rejection)",
        Channel.EMAIL,
    ),
    cue(
        Way.OURS,
        r"\bleft (?:him |her |them )?(?:a )?(?:voicemail|message|vm|msg)\b|\b(?:tried|attempted) (?:calling"
        r"|to call|to reach|ringing|him|her|them|twice)\b",
        Channel.PHONE,
    ),
    cue(Way.MEETING, rf"\bechanges? (?:\w+ ){{0,2}}?(?:par |de |d')?{MAIL}", Channel.EMAIL),
    cue(Way.MEETING, rf"\bechanges? (?:\w+ ){{0,2}}?(?:par |de )?{TEXT}", Channel.SMS),
)
