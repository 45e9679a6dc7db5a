"""The words by which a language is known: those no text can do without, and those notes on candidates are made of."""

from ravive.domain.lexicon import fold

#: A word shared by two languages may sit in both, and weighs nothing between them.
_SMALL_WORDS = {
    "fr": (
        "le la les un une des du de et est sont dans pour avec vous nous votre notre vos nos sur au aux "
        "cdi cdd interim brut poste recrute recherche profil exige souhaite obligatoire experience temps mois "
        "par en ou qui que ce cette plus sans ans"
    ),
    "en": (
        "the a an of and is are in for with you we your our on to at by or who that this as will be have "
        "from more years no not need required experience wanted job work permanent"
    ),
    "de": (
        "der die das ein eine einen und ist sind in fur mit sie wir ihre unser auf zu bei von oder den "
        "dem im als wird haben suchen"
    ),
    "es": (
        "el la los las un una de y es son en para con usted nosotros su nuestro al por o que se del como "
        "ser tiene buscamos anos"
    ),
    "it": (
        "il lo la gli le un una di e sono in per con noi nostro al dal o che si del come essere della "
        "nella cerchiamo anni"
    ),
    "pt": (
        "o a os as um uma de e sao em para com voce nos seu nosso ao por ou que se do da como ser no na procuramos anos"
    ),
    "nl": ("de het een en is zijn in voor met je wij jouw onze op bij van of die dat als wordt hebben zoeken naar"),
    "pl": ("i w na z do dla jest sa sie oraz nie o po jako od przez przy lub oferujemy szukamy praca"),
}
SMALL_WORDS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}

#: French and English as notes are written. What another language also says tells nothing, on either side.
_OURS = """
    le les un une des du et est sont etait ete dans pour avec vous nous il elle ils elles on sur au aux ce cette ces cet
    qui quoi pas ne plus moins sans mais ou donc car trop tres bien bon bonne bons mal peu assez tout tous toute rien
    jamais apres avant depuis pendant chez entre vers sous son sa ses leur leurs mon ma mes notre nos votre vos lui eux
    ai as ont avait avoir etre fait faire dit dire veut voulait peut pourrait doit faut vu vue revu rappeler rappel
    rappele recontacter contacter relancer refus refuse refusee refuser candidat candidate candidature profil poste
    entretien salaire pretentions demande demandait budget brut net annuel mois ans annee annees semaine jours jour
    preavis dispo disponible experience junior senior niveau manque manquait anglais allemand espagnol italien
    francais langue technique equipe client clients direction manager attente suite retour reponse offre ailleurs autre
    prefere retenu retenue souhaite cherche accepte decline abandonne motive motivee motivation sympa serieux juste
    encore deja aussi alors quand comme si non oui sinon sauf malgre cause raison
    the of and is are was were be been has have had for with you we he she they him her his their it its this that at by
    or who what when will would could should can not no never but too very good great bad poor nice more less than then
    there here from into about after before only just also still already again well team role job hire hired reject
    rejected declined offer candidate salary budget notice period years year months month weeks week experience skills
    skill lacks lack lacking wants wanted asked asking looking call back called keep contact interview strong weak
    communication fit level english french german spanish went said told felt did does do don didn isn wasn
"""
#: What stands in French and English notes as in others, as a word, a borrowing or a shorthand: it tells nothing.
_EVERYWHERE = """
    a ab ai also am an ar as at auto ben
    bravo care carnet ci cliente co collega com come d da de den der di die difficile
    dir do dos door el en er es est fin forte ha hat he her hic ii ile im in ins intern interno is ja je l la le let ma
    mai mail man mas me men mene mer mere mes met mi mic mil mir mit more my na ne ni no nos o om on op or over pa par
    past pe per permis plan plus pod post pour presente prima pro responsable sa salariale se sem si so solo stand su
    sur ta tag te tel telefon ten test til till to tu un una vacant van var ve vers vice ville vive want war was y
"""
_IN_NOTES = {
    "de": """
        der das dem ein eine einer einen und ist sind war waren mit fur nicht kein keine keinen aber
        auch nur noch zu zum
        zur bei von vom oder auf aus nach uber unter ohne wegen seit wenn weil dass sehr gut gute
        guter guten mehr
        weniger immer wieder wurde werden wird hat hatte haben ich er sie wir uns ihm ihn ihr seine
        seiner sich jedoch
        leider daher deshalb schon bereits erst dann doch zwar etwas alles nichts bewerber
        bewerberin bewerbung kandidat
        kandidatin gesprach vorstellungsgesprach gehalt gehaltsvorstellung gehaltswunsch erfahrung
        erfahrungen jahre
        jahren monate monaten kundigungsfrist kenntnisse stelle absage abgesagt abgelehnt zusage
        eingestellt nett
        freundlich wenig viel viele hoch zu niedrig teuer jung verfugbar kontakt kontaktieren
        anrufen melden spater
        fruhestens deutsch englisch franzosisch unternehmen abteilung team mochte will wollte kann
        konnte passt fehlt
        fehlende zusammenarbeit arbeit arbeiten umzug zuverlassig punktlich berufserfahrung
        ausbildung abschluss
        im am an ins beim ab vor mich dich mir dir ihnen ihrem ihren ihrer unserer mein meine dieser diese
        dieses jede jeder niemand jemand kommt kam kommen gekommen ging gehen bitte danke heute gestern morgen
        mal nie ganz eher ziemlich herbst fruhjahr sommer termin telefon mail woche wochen tag tage zweiten
        ersten nachsten erneut vorerst gestrichen besetzt fachlich personlich stark schwach teamleiter
        fuhrerschein schicht nachtdienst sollte soll wohnt weit entfernt entschieden gemeldet erreichbar
        erschienen abgebrochen vorgesetzter anderen andere anderes angebot nochmal gelogen unfreundlich
        mitarbeiter pflegekraft fahrer lager verkauf darf werde
        zuruck ruft interesse zeugnisse teilzeit vollzeit
    """,
    "es": """
        el los una unos unas y e del al con por para pero muy mas menos que como sin sobre hasta
        desde cuando porque
        aunque tambien tampoco ya aun todavia nada nunca siempre esta este esto estaba era fue ser
        estar tiene tenia
        hay ha han no ni lo su sus ella ellos nosotros buen buena bueno buenas mala malo demasiado
        demasiada poca poco
        mucho mucha candidato candidata candidatura entrevista experiencia anos meses semanas
        salario sueldo pide pedia
        piden puesto perfil empresa equipo jefe nivel ingles frances espanol idioma falta faltaba suficiente
        disponibilidad disponible rechazado rechazada rechazo rechazar descartado descartada oferta
        prefiere preferimos
        llamar contactar volver siguiente proximo proceso retirado retirada acepto aceptado trabajo
        trabajar busca
        buscaba quiere queria puede podria expectativas salariales preaviso conocimientos actitud
        amable seguro cliente
        se le la un si en otra otro otros lejos cerca vive mudarse encaja presento llego contesta telefono
        segunda primera carnet conducir horaria tecnicamente fuerte debil responsable alguien nadie mejor peor
        pagada guardar viene proxima interno interna gustado gusto hizo dijo dio dejo mintio llamada llame llamo
        nos les eso ese esa aqui alli solo cada tarde manana turno noche almacen cocina camarero enfermera ritmo
        bajo alto largo corto plazo vacante cerrada congelada
        dinero pedido hemos elegido ultima reunion imposible conoce aprender
    """,
    "it": """
        il lo gli una uno di del dello della dei degli delle al allo alla dal dalla nel nella nei
        sul sulla con per tra
        fra ma anche pero piu meno molto molta troppo troppa poco poca che chi cui come quando
        perche quindi non sono
        era erano stato stata essere avere aveva hanno ha ho suo sua suoi lui lei noi loro questo
        questa quello buon
        buona buono ottimo ottima bravo brava candidato candidata candidatura colloquio esperienza
        anni mesi settimane
        stipendio retribuzione ral richiesta chiede chiedeva posto posizione ruolo profilo azienda
        squadra livello
        inglese francese italiano lingua manca mancava sufficiente disponibile disponibilita
        rifiutato rifiutata rifiuto
        scartato scartata offerta preferito preferita richiamare ricontattare contattare prossimo
        lavoro lavorare cerca
        cercava vuole voleva puo potrebbe preavviso conoscenza conoscenze competenze gentile cliente
        ancora gia mai dopo
        prima subito abbiamo scelto
        si se un la le in da ci ne mi essi presentato presentata secondo seconda primo irreperibile senza
        patente patentino peccato contatto tenere presente prossima apertura sede lontana lontano vicino
        difficile responsabile vedere interno interna collega congelata sospesa risponde telefono telefonata
        parla scrive viene andato andata fatto detto deciso accettato accettata altra altro altri tutto tutti
        ogni solo sempre turno notte magazzino cameriere infermiera risposta lasciato abita abbastanza settore
        vuol fa dice
        conosce imparare richiesto soldi impossibile chiesto imparato
    """,
    "pt": """
        o os um uma uns umas e do da dos das no na nos nas ao pelo pela com por para mas muito muita
        mais menos que como
        sem sobre ate desde quando porque embora tambem ja ainda nada nunca sempre esta este isto
        estava era foi ser
        estar tem tinha ha nao nem seu sua seus suas ele ela eles nos bom boa bons otimo otima mau
        demasiado pouco pouca
        candidato candidata candidatura entrevista experiencia anos meses semanas salario ordenado
        pede pedia pretensao
        vaga cargo perfil empresa equipe equipa chefe nivel ingles frances portugues idioma falta
        faltava faltou
        suficiente disponibilidade disponivel recusado recusada recusou rejeitado rejeitada proposta
        prefere preferimos
        ligar contactar contatar voltar proximo processo desistiu aceitou trabalho trabalhar procura
        procurava quer
        queria pode poderia aviso conhecimento conhecimentos simpatico cliente depois antes
        se de em lhe me apareceu compareceu atendeu telefone segunda primeira mora longe perto loja manha noite
        turno guardar proxima deixou impressao outra outro outros melhor pior paga pago vive ninguem alguem
        tecnicamente forte fraco responsavel interno interna congelada fechada ligacao ligou disse fez deu veio
        vem vai foram eram tudo cada so quase enfermeira armazem cozinha carta conducao mentiu trabalha ficou
        gostei gostou encaixa fim inicio mes
        diretora gerente dinheiro ultima reuniao conhece aprender pediu
        pedido alto alta exigente
    """,
    "nl": """
        de het een en zijn was waren voor met je wij we jouw onze op bij van of die dat dit deze als
        wordt worden werd
        hebben heeft had zoeken zoekt naar niet geen maar ook nog wel te ten ter om aan uit over
        onder zonder door want
        omdat toch zeer erg goed goede slecht meer minder weinig veel altijd weer hij zij haar hem
        hun ik ons ze mij
        helaas daarom al reeds dan kandidaat kandidate sollicitant sollicitatie gesprek salaris
        salariswens ervaring
        jaar jaren maanden maand weken opzegtermijn kennis functie afgewezen afwijzing afgezegd
        aangenomen aardig
        vriendelijk duur jong beschikbaar contacteren bellen terugbellen later nederlands engels
        frans bedrijf afdeling
        wil wilde kan kon past mist ontbreekt werk werken betrouwbaar opleiding rijbewijs vraagt
        vroeg aanbod gekozen
        in is er me zich ben bent komen kwam komt gekomen opdagen tweede eerste neemt nam telefoon prima alleen
        overdag nachtdienst woont ver weg dichtbij auto najaar voorjaar zomer opnieuw benaderen vacature
        bevroren gesloten intern collega ploegendienst magazijn winkel keuken verpleegkundige leidinggevende
        iemand niemand sterk zwak vond gaf deed ging gaan blijft bleef mag moet moest zou zullen kunnen
        verhuizen alles niets elke andere ander beter slechter betaald morgen gisteren vandaag reageert
        spreekt leren geld laatste vergadering kent team
    """,
    "pl": """
        na dla jest sa sie oraz nie jako od przez przy lub ale tez bardzo wiecej mniej zbyt malo
        duzo dobry dobra dobre
        zly byl byla bylo ma mial miala brak brakuje braku ze ktory ktora gdy poniewaz wiec juz
        jeszcze tylko nigdy
        zawsze po przed bez nad pod ten ta jego jej nas nam kandydat kandydatka kandydatura rozmowa
        rozmowie rozmowy
        doswiadczenie doswiadczenia lat lata rok miesiecy miesiace tygodni wynagrodzenie wynagrodzenia pensja
        oczekiwania finansowe stanowisko profil firma zespol poziom angielski angielskiego francuski
        francuskiego jezyk
        jezyka odrzucony odrzucona odmowa odmowil odmowila oferta oferte wybrano wybralismy
        zadzwonic kontaktowac
        kontakt pozniej praca pracy pracowac szuka chce chcial chciala moze wypowiedzenia okres
        umiejetnosci mila mily
        oferty wybral wybrala inna inny innego firme pol roku podziekowal zrezygnowal zrezygnowala nadaje
        za do to tak tu tam co kto druga drugi pierwsza pierwszy rozmowe odbiera odebral telefonu telefon
        przyszedl przyszla mieszka daleko blisko prawa prawo jazdy magazynier kierowca uprawnien uprawnienia
        wozek wrocic kontaktu jesienia wiosna latem stanowiska zamrozone zamkniete wewnetrzny lepsza lepiej
        gorzej platna kierownik ktos nikt silny slaby techniczna technicznie zmiana nocna noc sklep kuchnia
        pielegniarka sklamal odpowiada pisze mowi bedzie beda byc ich im sobie swoj swoje
        osobe wiekszym doswiadczeniem spoznil spoznila uczyc zarobki
    """,
    "ro": """
        si sau dar nu este sunt era au avea are cu pentru fara din despre dupa inainte pana cand
        pentruca deoarece foarte
        mai putin mult multa prea bun buna bine slab candidatul candidata candidat interviu
        experienta ani luni
        saptamani salariu salariul salariale cere cerea postul post firma echipa nivel engleza
        franceza limba lipsa
        lipseste disponibil respins respinsa refuzat refuzata oferta preferat sunat contactat
        revenit lucreaza lucru
        vrea voia poate asteptari cunostinte niciodata totusi inca doar acest aceasta lui ei noi
        la al ale in de pe se sa ii ea care mare mic doilea prima prezentat raspunde telefon locuieste departe
        aproape permis munca noapte magazin depozit sofer intern spus facut acceptat alta alt altul toate
        fiecare nimeni cineva puternic revenim toamna vara trebuie doreste
    """,
    "sv": """
        och att det som en ett ar var inte med for pa av till fran har hade han hon vi de den om men
        eller mycket mer
        mindre for lite bra dalig ocksa bara redan aldrig alltid efter innan utan kandidaten kandidat intervju
        erfarenhet ar manader lon lonekrav tjanst tjansten foretag niva engelska franska sprak saknar saknade
        tillganglig nekad avslag tackade nej erbjudande ringa kontakta senare arbete arbeta vill
        ville kan uppsagningstid
        trevlig valde
    """,
    "da": """
        og at det som en et er var ikke med for paa til fra har havde han hun vi de den om men eller
        meget mere mindre lidt
        god godt darlig ogsa kun allerede aldrig altid efter uden kandidaten kandidat samtale
        erfaring maneder lon
        lonkrav stilling stillingen virksomhed niveau engelsk fransk sprog mangler manglede ledig
        afvist afslag takkede
        nej tilbud ringe kontakte senere arbejde vil ville kan opsigelse flink valgte
    """,
    "cs": """
        je jsou byl byla bylo neni nebo ale take velmi vice mene prilis malo dobry dobra dobre
        spatny ma mel mela chybi
        ze ktery ktera kdyz protoze uz jeste jen nikdy vzdy po pred bez pro pri na se si jako
        kandidat kandidatka
        uchazec uchazecka pohovor pohovoru zkusenosti zkusenost let roky mesicu mesice mzda plat
        pozice pozici firma tym
        uroven anglictina francouzstina jazyk odmitnut odmitnuta odmitl odmitla nabidka nabidku
        zavolat kontaktovat
        pozdeji prace praci chce chtel chtela muze vypovedni lhuta znalosti
    """,
    "tr": """
        ve bir bu cok daha az ama icin ile degil var yok olarak gibi kadar sonra once cunku ancak
        hic her aday adayin
        adayla mulakat gorusme gorusmede deneyim deneyimi tecrube tecrubesi yil ay maas beklentisi
        ucret pozisyon sirket
        ekip seviye ingilizce fransizca dil eksik yetersiz yeterli uygun reddedildi reddetti teklif
        aranacak ara
        iletisim is calismak istiyor istedi iyi kotu fazla yuksek
    """,
}
_READ_HERE = frozenset(fold(_OURS).split())
_TELL_NOTHING = frozenset(_EVERYWHERE.split())
_FOREIGN = {
    language: frozenset(word for word in fold(words).split() if len(word) > 1) for language, words in _IN_NOTES.items()
}

#: Words of notes that French and English do not share with the language.
FOREIGN_WORDS = {language: words - _READ_HERE - _TELL_NOTHING for language, words in _FOREIGN.items()}
ANY_FOREIGN = frozenset().union(*FOREIGN_WORDS.values())
#: Words of French and English notes that no other language shares.
WORDS_READ_HERE = _READ_HERE.difference(_TELL_NOTHING, *_FOREIGN.values())
