"""Names of persons and of firms."""

NAMES: dict[str, str] = {
    "company_name": """
        accenture accor airbus akkodis aldi allianz alstom alten altran amazonian arkema asda atos auchan aviva axa
        barclays basf bayer bnp boeing bonduelle bosch bouygues bp bricomarche capgemini carrefour castorama cdiscount
        cgi chanel chronopost citroen clariane colas compass conforama covea danone darty dassault decathlon deliveroo
        deloitte derichebourg dhl dior disney dpd easyjet edf eiffage elior elsan emeis enedis engie equans exxon
        faurecia fedex fnac ford forvia franprix generali genesys geodis gls groupama gsf gsk heppner hermes hilton hsbc
        hyatt ibis ibm ikea intermarche intersport iss keolis kfc korian kpmg lactalis lcl leclerc legrand leroy lidl
        lloyds lvmh macif maif marriott mcdo mcdonald mcdonalds merlin microsoft mobil monoprix morrisons natwest nestle
        netflix nissan novartis novotel ocado onet oreal orpea peugeot pfizer picard primark prosegur pwc ramsay renault
        roche ryanair safran sainsbury sainsburys sanofi santander securitas sephora sfr sodexo sopra spie starbucks
        stellantis suez taleez tesco thales totalenergies toyota transdev uber ups valeo veolia vinci volvo vueling
        waitrose zara
    """,
    "agency_name": """
        acorn adecco apsley aquila badenoch brightwater camo cordant cpl crit domino eden ergalis expectra gigroup gojob
        hays impellam iziwork jobandtalent kelly lhh manpower mckinley menway morgan osborne partnaire pertemps proman
        qapa randstad robertwalters samsic sigmar staffline staffmark supplay synergie tempo temporis welljob
    """,
    "first_name": """
        abdoulaye adam agnes ahmed aissatou alain alexandre ali alice amandine amina aminata amine amit amy anais andrew
        anil anita anne annie anthony antoine aoife arjun arthur ashley audrey aurelie bakary barbara beatrice benjamin
        bernard bertrand bilal bonnet brandon brendan brian brigitte bruno bryan byrne callum camille caroline catherine
        cecile cedric celine chantal charles chen chloe christine christophe ciaran clara clement connor conor coralie
        corinne daniel darragh david debbie declan deepak delphine denis dermot didier dominique dubois dupont durand
        dylan edward elizabeth elodie emilie emily emma enzo eoin eric erwan fabrice farid fatima fatou florence
        fontaine fournier franck francoise frederic gabriel gael gary gemma genevieve george gilles girard greg
        guillaume hannah harry hassan helen helene herve holly hugo hussein ibrahim ines isabelle jacqueline jacques
        jade james jason jean jeff jennifer jeremy jerome jessica joanne john jonathan jones jordan joseph jules julie
        julien justin justine karen karim kate katie kavita kenneth kevin khadija khan kieran kumar kyle laetitia
        lambert laura lauren laurence laurent lea lefebvre leila leo liam linda loic lola louis louise lucas lucie lucy
        ludovic luke maeve mamadou manon marc margaret margaux mariam marion martin martine mathieu mathilde matthew
        matthieu maxime meera megan mehdi melanie michel michele michelle mickael ming mohamed mohammed monique moreau
        morel mourad moussa murphy nabil nadia nathalie nathan neha nguyen niamh nicola nicolas noemie oceane odile
        oliver olivier ousmane padraig pascal patel patricia patrick paul pauline peter philippe pooja priya rachel
        rachid rahul raj raphael rebecca robert roisin romain ronan rousseau roux ryan samir samira samuel sandrine
        sanjay sara sarah scott sean sebastien sharma sharon simon sinead singh siobhan smith sofiane sophie stephane
        stephanie stephen steve steven sunita susan sylvie taylor theo thierry thomas tom tracy tyler valerie veronique
        victoria vikram vincent virginie walsh wei wilson xavier yann yasmine yassine youssef yves zoe
    """,
}
