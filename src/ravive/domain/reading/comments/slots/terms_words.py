"""Words of contracts and working hours, and words that tell who wants them, folded, in French and English."""

from ravive.domain.reading.comments.word_tables import words


def _entries(table: str) -> str:
    """Return the entries of a table as alternatives, in the order given; underscores are spaces."""
    return "|".join(entry.replace("_", " ") for entry in table.split())


_UNITS = (
    "zero un deux trois quatre cinq six sept huit dix douze vingt one two three four five seven eight ten "
    "twelve twenty thirty forty"
)
_NUMBERS = "|".join(_UNITS.split())
#: A number of hours or days, without its unit.
FIGURE = rf"(?<![\w.,/-])(?:\d{{1,2}}|{_NUMBERS})(?![\w/,.-]\d|\w)"

_CONTRACTS = _entries(
    r"""
    cdi(?:c|i)? cdd interim interimaire_ freelance freelancing free-lance freelances? independante?
    auto-?entrepreneur\w* portage(?:_salarial)?
    (?:forfait_)?regie alternance apprentissage contrat_pro stage saison(?:nier|niere|niers)? vacataires?
    vacations?(?:_de_\d+_?h)?
    titulaire titularisation intermittence intermittent salariat salariee? liberale? contractuel\w* fonctionnaire
    statut_cadre extras? service_civique
    piges? pigiste mandat honoraires tjm job_etudiant renfort_saisonnier remplacements? mission_courte
    missions?_(?:courtes?|longues?) contrats?_courts? du_long
    paye_perm perm permanent fixed[-_]terms? ftc contractor contracting
    contract(?=_(?:only|work|role|rate|and)|[,.;\n]|$) day_rate temp_to_perm sessional sole_trader ltd limited_company
    temps_non_complet (?:exercice_)?a_l'acte zhc per_diem guaranteed_hours commission_only cdi_de_chantier
    contrat_de_chantier f/t p/t temp(?=[,.;\n]|$) temps?(?=_(?:work|only|contract|role|job|assignment|booking))
    temping temporary zero[-_]hours?(?:_contract)? casual seasonal apprenticeship internship placement
    maternity(?:_(?:leave|cover))? mat_cover payroll employees? commission apprentice interims? cddi contrats?_pro
    cifre vdi gerance franchise b2b portage mandataire agent_commercial locum agency_work supply bank_work bank_staff
    bank
    self-employed self_employment umbrella inside_ir35 outside_ir35 consultancy staff_job secondment annualised
    term[-_]time commission[-_]only job[-_]?share
    """
)
_LENGTHS = rf"(?:(?:\d{{1,2}}|{_NUMBERS})[- ](?:months?|mths?|weeks?|wks?|year|mois|semaines?|ans?)[- ])?"
_TIMES = _entries(
    rf"""
    semaine_de_\d_jours (?:temps|tps)_(?:plein|complet|partiel) temps_choisi mi-temps mi_temps full[-_]?times?
    part[-_]?times? plein_temps quatre_cinquiemes? quart_temps
    \d/5(?:e|eme)? \d{{2,3}}_?% \d[,.]\d+_?(?:etp|fte) 0[.,]\d
    (?:\d{{1,2}}|{_NUMBERS})[-_]?(?:mois|semaines|months?|weeks?|wks?|mths?)(?!_(?:de_preavis|notice|d'exp|of_exp|preavis))
    (?:entre_)?\d{{1,2}}_?h(?:\d\d)?_?(?:-|a|et|to)_?\d{{1,2}}_?h(?:\d\d)?
    \d{{1,2}}(?:am|pm)?_?(?:to|-)_?\d{{1,2}}(?:am|pm)? \d{{1,2}}_?(?:am|pm)(?:_(?:starts?|finish))?
    finir_a_\d{{1,2}}_?h(?:\d\d)? finish(?:ing)?_(?:at|by)_\d{{1,2}}(?:[:.]\d\d)?_?(?:am|pm)?
    \d{{1,2}}_?h(?:\d\d)?(?:_?/_?(?:sem\w*|s\b|hebdo\w*|mois)|_(?:par_semaine|annualise\w*|hebdo\w*|semaine))?
    (?:\d{{1,2}}|{_NUMBERS})[-_](?:hours?|heures|hrs?)(?:_(?:a|per)_week|_par_semaine)?(?:_week)?
    (?:\d|{_NUMBERS})[-_]?(?:jours?|j|days?)(?:_?/_?(?:sem\w*|7|s)|_par_semaine|_a_week|_per_week|_week)?(?!_(?:de_|d'|of_)?(?:repos|teletravail|conges?|preavis|remote|tt|presentiel|rtt|site|home|holiday))
    [4567]j?/7j? 24/7 nine_to_five
    """
)
_HOURS = _entries(
    r"""
    [2345]_?[x*]_?(?:8|12) [23]/8 (?:trois|deux)[-_]huit continental_shifts (?:full_)?rotating(?:_shifts?)?
    full_rotation rotation rotates? horaires_(?:en_)?\w+(?:_\w+)?(?=_?[,.;)\n]) school_hours compressed_hours
    early_(?:starts?|mornings?) late_finish(?:es)? \d{1,2}-hour_(?:shifts?|days?) 12s w-e wkds? wkends? vsd
    forfait[-_]jours? annualises? vacances_scolaires weekdays(?:_only)? long_days
    (?:rotating|split|late|early|day|night|double|twilight|weekend|long)_(?:shifts?|days?) shift_work shifts? earlies
    lates twilights days?_only days(?=_only) office_hours
    mornings afternoons evenings nights? sleep-?ins waking_nights days(?=_?(?:$|[,.;\n)])) round_the_clock
    flexi(?:ble)?_?(?:time|hours)
    (?:equipes?|horaires?|heures|travail|poste|postes|shifts)_(?:de_|du_|en_)?(?:nuits?|jour|matin|journee|soiree|soir|week-?ends?|decalee?s|coupee?s|bureau|fixes?|alternee?s|tournante?s?|variables?|atypiques?|postee?s?|supplementaires)
    (?:journee|jour|nuit|matin|soir)_(?:fixe|uniquement|only) journees?(?:_fixe)? (?<=de_)jour (?<=du_)jour
    (?<=en_)jour nuits? fermetures? ouvertures? closing closes closing_shifts? lundi[-_](?:au_)?vendredi
    monday_to_friday mon-fri \w+_on_\w+_off out[-_]of[-_]hours unsocial_hours hours_contract midi_(?:et_)?soir
    services?_du_(?:soir|midi) matin(?:s|ee|ees)? apres-midis? soir(?:s|ee|ees)?
    (?:(?:no|every_other|alternate|alternating|un|1|2|deux|one|two|every|each|all)_)?(?:week-?ends?|week_ends?)(?:_(?:call-?outs?|work))?
    (?:(?:one|two|three|\d|every|un|une|deux|1|tous_les|chaque)_)?(?:samedis?|dimanches?|mercredis?|lundis?|vendredis?)(?:_(?:matins?|obligatoires?|off|apres-midi))?
    sat/sun
    (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)(?:_off|_(?:work|shifts?))? jours_feries
    bank_holidays feries
    astreintes? (?:tours?_de_)?gardes?(?:_de_nuit|_alternee)? permanences? on[-_]call call-?outs? standby overtime
    heures_sup\w* coupures? split_shifts? modulation annualisation
    """
)
_AFTERWARDS = (
    r"(?: (?:\d{1,2}|de \d{1,2}) ?(?:mois|semaines|mths?|months?|weeks|ans|h)(?!\w)| (?:par (?:semaine|mois|an)|"
    r"a (?:week|month)|per (?:week|month))|"
    r" (?:1|un|une|one|two|2|deux|three|3) (?:semaine |week(?:end)? |in |sur |week-end )*(?:sur |in |"
    r"out of )?(?:\d|two|three|four|deux|trois|quatre)(?![\w])| \d/\d(?!\d)|"
    r" annualise\w*| fixe| obligatoire| compris(?=\W|$)| de nuit| de jour)*"
)
TERM = rf"(?:{_LENGTHS}(?:{_CONTRACTS})|(?:(?:\d{{1,2}}|{_NUMBERS}) )?(?:{_HOURS})|{_TIMES}){_AFTERWARDS}"
#: What may stand between two terms that are one.
JOINTS = r" |[ -]|-| (?:de|d'|du|en|a|le|at|of|on) | d'| (?:a|sur) "

_NOT = r"(?:pas|plus|jamais|aucun\w*|pas du tout|absolument pas|surtout pas)"
REFUSED_BEFORE = (
    rf"(?:ne |n')?(?:en )?(?:veu\w+|voul\w+|voudr\w*|peu\w+|pouv\w+|fai\w+|accept\w+|souhait\w+|suppor\w+|"
    rf"envisag\w+|bosse\w*|travail\w*|assur\w+) (?:surtout |absolument )?{_NOT}"
    r"(?! que)(?: (?:entendre parler|accepter|faire|travailler|bosser|prendre|assurer|signer|etre))?|"
    r"refus\w*|decline\w*|rejet\w+|rebut\w+|bloqu\w+ (?:sur|par)|hors de question|pas question|impossible|"
    r"plus jamais|jamais|exclue?s?|exclut|exclure|allergique|fui\w*|sauf|"
    r"(?:won't|wouldn't|can't|cannot|couldn't|doesn't|didn't|don't|not|unable to|unwilling to|refuses to|never|"
    r"no longer|no more)(?: (?:do|doing|work|working|touch|want|accept|take|consider|willing|prepared|able|"
    r"keen|commit|hear of|look at|fancy|like|to|on|have))*|"
    r"pas de|aucun\w*|no|zero|sans|plus de|against|hates?|deteste|peur d\w*|put off by|balked at|baulked at|"
    r"turned down|ni"
)
THEIRS_BEFORE = (
    r"(?:ne |n')?(?:en )?(?:veu\w+|voul\w+|voudr\w*|cherch\w*|souhait\w*|accept\w*|fai\w+|prend\w*|regard\w*|"
    r"envisag\w*|peut|travaille\w*) (?:plus )?(?:que|qu)|ne jure que|"
    r"(?:il|elle|lui|candidat\w*|he|she|qui)? ?(?:veut|veulent|voulait|voudrait|cherch\w+|recherch\w+|souhait\w+|"
    r"demand(?:e|ait|er)|exig(?:e|eait|er)|vis(?:e|ait)|prefer\w*|attend(?:ait)?|reve d\w*|esper\w+|"
    r"reclam\w+|impos(?:e|ait)|tient a|tenait a|insist\w* (?:sur|pour|on))|"
    r"(?:il|elle) (?:lui )?(?:en )?(?:faut|fallait)|(?:il )?lui (?:en )?(?:faut|fallait)|a (?:exige|demande|voulu|"
    r"reclame)|ferme sur|accroche\w* a|campe sur|s'arrete a|plafonne a|limite\w* a|pas plus de|"
    r"pas au-dela de|(?:il|elle|he|she) a besoin d\w*|"
    r"(?:he|she|they)? ?(?:wants?|wanted|asks? for|asked for|asking for|needs?|needed|after|prefers?|preferred|"
    r"seeks|seeking|looking for|looks for|hoping for|hoped for|holding out for|insists on|would like|likes|"
    r"fancies|fancied|will only|would only|'d only|only does|only wants?|only do|only works?|only work|"
    r"only considers?|can only|could only|set on|keen on|open to|stuck to|firm on|sticking to)|"
    r"(?:elle|lui|il|candidate?|pour (?:elle|lui)),? c'est|exerce en|travaille en|currently|actuellement en|"
    r"maximum|max|(?:dispo|disponible|libre|available|"
    r"free) (?:que|only|uniquement|seulement)|uniquement (?:du|en)|postule (?:en|a|pour)|stay|rester|"
    r"reste en|son|sa|ses|his|her|works?"
)
OURS_BEFORE = (
    r"(?:on|nous|ils|eux|moi|mais nous|client\w*|head|manager|boss|team|direct\w+|chef\w*|responsable|patron\w*|"
    r"seat|ours|l'equipe|poste|la structure|l'etablissement|le site|l'usine|usine|la boite|le magasin|"
    r"l'hotel|la famille|la mairie|service|cabinet|mission|offre|annonce|besoin|job|role|post|"
    r"position|plant|client|store|ward|home|school|we|they|us|it|this|that|team|roster|rota|shift|everyone|"
    r"company)"
    r"(?:'s|'re|'ve)?(?: (?:est|etait|c'est|is|are|was|ne|n'|only|just|fait|passe|propos\w+|a|ont|avons|n'a|n'ont|"
    r"n'avons|prend|veut|veulent|voulait|cherch\w+|tourne|recrut\w+|hire\w*|do|does|run|runs|need|needs|"
    r"needed|want|wants|wanted|offer\w*|have|has|had|que|qu'|en|un|une|du|de|a|all|impose|exige|demande|"
    r"requires?|works?|comporte|insist\w*|souhait\w+|expects?|asks?|asked|recherch\w+|embauch\w+|attend\w*|for|sur|"
    r"prevoit|ouvr\w+|of|at|on|seulement))*|"
    r"c'est|c'etait|it's|it is|propos\w+|offer(?:s|ed|ing)?|que du|qu'en|or|alors que|while|whereas|mais|but|"
    r"nothing (?:on offer )?under|rien (?:en dessous|sous)|ici|chez nous|la-bas|here|:|there's|job's|"
    r"role's|impos\w+|d[ée]couvert\w*|y a|il y a|besoin d\w*|on (?:est|etait) a|j'ai|i've|i have|i need|"
    r"i only have|built on|"
    r"covers|nos|notre|our"
)
REFUSED_AFTER = (
    r"(?:[^\n,;.:]{0,18}?[ ,(])?(?:(?:il|elle|lui|he|she|they) (?:n')?(?:en |y )?(?:ne )?(?:veut|voulait|peut|"
    r"pouvait|accepte|fait|fera|souhaite|sait|want\w*|aime)?(?:'s|'d)? ?(?:pas|plus|jamais|won't|wouldn't|"
    r"can't|couldn't|refus\w+|doesn't|didn't|never)|"
    r"(?:n'en|en) (?:veut|voulait|veux) (?:pas|plus)|(?:lui |l'|le |la |les )?(?:rebut\w+|bloqu\w+|refroidi\w*|"
    r"derang\w+|gen\w+|effrai\w*|arret\w+)|refuse\w*|impossibles?|non merci|plus jamais|exclu\w*|"
    r"(?:hors de|pas) question|(?:is|are|was|were) (?:out|a no|a problem|impossible|not possible|too much|off)|"
    r"out of the question|no thanks|no way|jamais|tres peu pour|a no-no|ne (?:lui )?convien\w+|"
    r"redhibitoire\w*|put (?:him|her|them) off|scared (?:him|her)|dont il|dont elle|trop (?:contraignant|"
    r"lourd)|pose probleme|non\b|ko\b)"
)
THEIRS_AFTER = (
    r"(?:souhaite\w*|voulue?s?|demandee?s? par (?:lui|elle)|preferred|ou rien|sinon rien|or nothing|"
    r"or bust|or no deal|(?:il|elle|he|she) (?:cherche|veut|voulait|demande|wants|wanted)(?= ?(?:[,.;)\n]|$))|"
    r"qu'(?:il|elle) (?:cherche|veut|voulait|demande)|ideally|idealement|ferme|max(?:i|imum)?|"
    r"desiree?s?)"
)
OURS_AFTER = (
    r"(?:exigee?s?|obligatoires?|imposee?s?|requise?s?|proposee?s?|prevue?s?|required|mandatory|"
    r"compulsory|offered|on offer|a pourvoir|chez nous|ici|minimum|mini|par chez nous|half the|part of the|"
    r"pour le poste|demandee?s?)"
)
#: Said after a term by either side: it goes with the words before it, else with what the other terms leave over.
ONLY_AFTER = r"(?:only|uniquement|seulement|exclusivement)"
#: A bare figure counts after these.
BY_THEM_IF_BARE = (
    r"(?:en faut|got|built on|j'ai que|ai que|have|needs only|en veut|en voulait|s'arrete a|"
    r"plafonne a|asked for|wants|wanted|needs|we do|they do|we need|does|do|only|max|qu'une? ?|en propose|"
    r"en fait|on en fait|on fait|fait|offer|offre|pas plus de|en accepter\w* qu'|accepter\w* qu'|nous|client) ?"
)

#: What follows is what the candidate wants, in words that no table holds.
WANTS = (
    r"(?:ne )?(?:veut|voulait|voudrait|cherch(?:e|ait)|recherch(?:e|ait)|souhait(?:e|ait)|demand(?:e|ait)|exig(?:e|"
    r"eait)|vis(?:e|ait)|prefer(?:e|erait|ait)|tient a|il lui faut|lui faut|reve d'un)|"
    r"wants?|wanted|(?:'s|is|was) after|needs?|needed|looking for|asked for|asks for|prefers?|insists on|"
    r"holding out for|(?:will |would |'d |'ll )?only (?:do|does|work|works|consider|considers|look at|take|"
    r"takes)"
)
#: What follows is what the post gives.
OFFERS = (
    r"(?:on|nous) (?:ne |n')?(?:propose|proposons|offre|offrons|cherche|cherchons|recrute|recrutons|a|avons|fait|"
    r"faisons|tourne)(?: (?:que|seulement|en))?|(?:nous|moi|eux|ici|la-bas|chez nous),? c'est(?: que)?|"
    r"(?:poste|contrat|mission|offre|service|annonce|client|usine|magasin|equipe)s? (?:est|c'est|en|a|etait|"
    r"tourne en|veut|propose|exige|impose|demande)|le client (?:veut|propose)|"
    r"(?:we|they|i) (?:only |just )?(?:offer|have|do|run|need|want|hire|work|had|needed)(?: only| for)?|(?:i've|"
    r"we've|they've) (?:only )?got|(?:ours|job|role|post|seat|rota|roster|shift pattern|contract|position|"
    r"ward|plant|site|this|it)(?:'s| is| are| was)(?: on| all| built on)?|client (?:wants|needs|offers)"
)
FILLERS = (
    r"(?:(?:un|une|du|de la|des|le|la|les|de|d'|l'|a|an|the|to|be|stay|etre|rester|que|qu'|en|only|"
    r"travailler|work|some|plutot|uniquement|exclusivement|absolument|bosser|something|quelque chose|faire|do|"
    r"in|on|au|aux|moins|at least|about|all|just|sur)(?: |(?<=')))*"
)
#: No phrase goes past these.
PHRASE_ENDS = words(
    """
    et and mais but or ou when quand alors while which qui que qu pour for with avec we on nous they is est car
    because so donc ici here il elle he she not pas plus only seulement uniquement until jusqu till before avant chez
    at si if puis then where dont non no sinon sans this that it
    """
)
