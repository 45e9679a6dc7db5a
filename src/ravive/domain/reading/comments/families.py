"""
Families of words that many tables share, as alternatives of a regular expression over folded text.

A table names a family with `@`: `@lack autonomie`. Families may name each other.
"""

FAMILIES: dict[str, str] = {
    # "d'expérience", "de l'expérience", "of the", nothing at all: what may stand between a verb and its object.
    "of": r"(?:de la |de l'|des |du |de |d'|of the |of )?",
    "det": r"(?:le |la |les |l'|un |une |des |du |de la |de l'|de |d'|son |sa |ses |the |a |an |any |his |her |their |our )?",
    "too": r"trop|bien trop|beaucoup trop|un peu trop|un peu|un poil|nettement trop|vraiment trop|encore trop|encore un peu|"
    r"a bit too|far too|way too|much too|a little too|a tad too|too|a bit|a tad|slightly too|slightly|a touch|still too|bit",
    # Before a noun: not enough of it.
    "lack": r"manqu\w+ (?:un peu |encore |cruellement |clairement |beaucoup |trop |serieusement |vraiment |parfois |nettement )?"
    r"(?:de la |de l'|de |d'|du |des )|manqu\w+ (?:juste |que |plus que |seulement |encore |just )*(?:le |la |les |l'|son |sa |ses |un |une )|gros manque (?:de |d')|"
    r"(?:pas|peu|plus) (?:assez |suffisamment |vraiment |beaucoup |encore |trop |du tout )?(?:de |d')|"
    r"(?:pas|ni) (?:la |le |les |l'|son |sa |ses |un |une )|ni (?:de |d')?|aucune? |"
    r"sans (?:aucune? |la |le |l')?|zero |0 |absence (?:totale )?(?:de |d'|du )|defaut (?:de |d')|deficit (?:de |d')|"
    r"carences? (?:en |de |d'|sur )|lacunes? (?:en |de |d'|sur |cote )|(?:trop |tres |un peu )?faible (?:en |sur |cote )|"
    r"(?:trop |un peu )?(?:juste|leger|legere|limite|limitee|short|court|courte) (?:en |sur |cote |au niveau (?:de |du |de la )?)|"
    r"(?:trop |tres )?peu (?:de |d')|faibles? |mauvaise? |insuffisance (?:de |d'|en )|defaillant\w* (?:en |sur )|"
    r"lack(?:s|ed|ing)? (?:of |in |any |the |some |real |basic |sufficient |enough )*|(?:absolutely |with |has |have |had |got )?no (?:real |actual |proper |recent |current |valid |sign of |evidence of )?|"
    r"not (?:enough|much|sufficient|a lot of|any) |little |limited |poor |weak (?:on |in |at )?|weakness (?:in |on |at )|"
    r"insufficient |without (?:any |the |a |an )?|zero |short (?:on|of) |light on |thin on |low on |needs? (?:more |better |stronger |to improve (?:his|her|their) |to work on (?:his|her|their) )|"
    r"missing (?:the |his |her |a )?|(?:doesn't|does not|didn't|did not|hasn't|hadn't|don't|doesnt|hasnt) (?:have|had|got|hold|possess|show|demonstrate) (?:the |any |enough |a |an |his |her |much |sufficient |required |necessary )*",
    # After a noun: judged not enough.
    "weak": r"(?:est |reste |etait |is |was |were |are |looks |look |looked |seems |felt |remains |semble |encore |still |trop |un peu |too |a bit |very |tres |assez |bien |really |quite |rather |not |pas |niveau |level |vraiment |clairement |jugee? |a little |a tad |= ?|: ?|- ?|, )*"
    r"(?:insuffisant\w*|faibl\w*|faiblard\w*|limite\w*|moyen\w*|moyenne\w*|justes?|leger\w*|legere\w*|fragiles?|absent\w*|inexistant\w*|nulle?s?|bof|mauvais\w*|mediocres?|approximati\w+|"
    r"scolaire|basiques?|rouille\w*|a (?:revoir|travailler|ameliorer|retravailler|renforcer|developper|parfaire)|"
    r"pas (?:au (?:niveau|rdv|rendez-vous|top)|suffisant\w*|terrible|top|ok|bon\w*|convain\w+|assez \w+|acquis\w*|demontre\w*|la hauteur|a la hauteur|a niveau|assez|encore la|la|present\w*|fou|folle|fameu\w+|ouf|maitrise\w*|valide\w*|connu\w*)|"
    r"ko|(?:qui )?(?:manqu\w+|pech\w+)|font? defaut|en[- ]dessous|en deca|below\b|weak\w*|poor|lacking|missing|absent|"
    r"not (?:good|strong|there|enough|up to\w*|at the level|great|sufficient|convinc\w+|quite there|solid)|(?:isn't|wasn't|aren't|not) (?:good|strong|there|enough|up to|great|sufficient|quite)\w*|"
    r"patchy|shaky|rusty|basic|limited|thin|low|light|compliqu\w+|laborieu\w+|difficile\w*|confuse?s?|hesitant\w*|brouillon\w*|penible\w*|tatonn\w+|decevant\w*|disappointing|sketchy|wobbly|so-so|iffy|non[- ](?:valide|acquis|maitris|connu)\w*|problemati\w+|"
    r"let (?:him|her|them) down|failed|fails|falls short|fell short|needs work|needs improv\w+|n'y est pas|pas la|ratee?s?|echoue\w*|catastroph\w+|calamiteu\w+|desastreu\w+|lamentable\w*|terrible|dire|awful|redhibitoire|bloquant\w*|laisse a desirer|trop bas)",
    "want": r"(?:on |nous |ils |elle |il |le |la |les |client |manager |chef |il |we |they |she |he |client |team )?(?:en )?"
    r"(?:veu\w+|voul\w+|voudrai\w+|cherch\w+|recherch\w+|demand\w+|exig\w+|souhait\w+|attend\w*|impos\w+|prefer\w*|prefere\w*|faut|fallait|faudrait|need\w*|want\w*|requir\w+|ask\w*|look\w* for|expect\w*|insist\w* on|after|is after|are after|miser? sur|vise\w*|minimum|mini|requis\w*|au moins|at least)",
    "person": r"(?:quelqu'un|qqn|qq1|qqun|quelqun|une? (?:profil|personne|candidate?|person|candidate|profile)|someone|somebody|un profil|des profils|une? \w+|a person|a candidate|a profile|profil|people)",
    "month": r"janvier|janv|jan|january|fevrier|fevr|fev|february|feb|mars|march|mar|avril|avr|april|apr|mai|may|juin|june|jun|"
    r"juillet|juil|july|jul|aout|august|aug|septembre|sept|sep|september|octobre|oct|october|novembre|nov|november|decembre|dec|december",
    "number": r"\d+(?:[.,]\d+)?|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|a|an|one|two|three|four|five|seven|eight|nine|ten|twelve|fifteen|twenty|couple of|couple|a couple of|dizaine d'",
}
