"""Towns, countries, and where somebody lives."""

PLACES: dict[str, str] = {
    "town": """
        abbeville aberdeen aberystwyth abidjan accra agde agen aix ajaccio alabama alaska albany albertville albi
        albuquerque alencon ales alger altkirch ambert amboise amiens amsterdam andover angeles angers anglet angouleme
        annecy annemasse annonay antibes antipolis antonio antwerp anvers arcachon argentan argenteuil argenton arizona
        arkansas arles arlon armagh armentieres arras ashford asnieres athens athlone atlanta aubagne aubenas
        aubervilliers aubin auch auckland aulnay auray aurillac austin autun auxerre avallon avesnes avignon avranches
        aylesbury ayr bagneres bagneux bagnolet bailleul bale balma baltimore banbury bangalore bangor barbezieux
        barcelona barcelone barcelonnette barnsley barrow basel basildon basingstoke bastia bastide bastogne bayeux
        bayonne beaune beauvais bedford bedfordshire beijing belfast belfort bellegarde berck bergerac bergues berkshire
        berlin bern berne berre besancon bethune beziers biarritz bicester bienne billancourt birmingham biscarrosse
        blackburn blackpool blagnac blois bolbec bolton bordeaux boston boulogne bourg bourges bourgoin bournemouth
        bozel bradford bray bresse bressuire brest briancon brieuc brighton brioude bristol brive bron bronx brookline
        brooklyn bruay bruges brussels brux bruxelles bucharest buckinghamshire budapest buffalo burnley buxton bxl
        cachan caen caerphilly cagnet cahors calais calgary caluire cambrai cambridge cambridgeshire canary cannes
        canterbury capbreton carcassonne cardiff carentan carhaix carlisle carlow carmaux carros carvin casablanca
        cassel castelnau castelnaudary castlebar castres cateau caudry cavaillon cavan cdg ceret cergy challans chalon
        chambery chamonix champagnole champigny charleroi charleville charlotte chartres chateauroux chatillon chaumont
        chauny chelles chelmsford cheltenham chennai cherbourg cheshire chessy chester chesterfield chicago chichester
        chinon choisy cholet cincinnati ciotat cirencester clamart clare clermont cleveland clichy clonmel cluses cognac
        cogolin colchester colmar cologne colombes colomiers columbus compiegne concarneau confolens connecticut corbeil
        cork cornwall cosne coulommiers courbevoie courchevel courtrai coutances coventry crawley creil creteil creusot
        crewe croydon crozon cumbria dakar dallas darlington dartford deauville decines decize delaware delemont delhi
        denain denver derby derbyshire derry detroit devon diego dieppe digoin dijon dinan dinant dinard divonne
        doncaster donegal dorset douai douarnenez dourdan dover draguignan dresden dreux drogheda dubai dublin dudley
        dundalk dundee dunkerque durham dusseldorf eastbourne ecully edinburgh elancourt elbeuf elgin embrun ennis
        epernay epinal epinay essex etampes etaples etienne evreux evry exeter exmouth falaise falkirk falmouth fareham
        faverges fecamp ferney ferrand fes feurs figeac flamanville flers florida foix folkestone fontainebleau fontenay
        forbach fos fougeres fourmies francfort francisco frankfurt frejus fribourg frontignan gagny gaillac galway gand
        gardanne gateshead gatwick gembloux geneva geneve gennevilliers gent gex ghent gien gif gisors givors glasgow
        gloucester gonesse gosport grantham granville grasse gravelines gray greenock grenoble grimsby guebwiller gueret
        guildford guingamp guyancourt haguenau halifax halle halluin hambourg hamburg hampshire hanovre harlow harrogate
        hartlepool hasparren hastings hatfield haubourdin havant havre hawaii hazebrouck heathrow hendaye henin hereford
        hertfordshire hexham hirson hoboken honfleur hossegor houston hove huddersfield hull huy hyderabad hyeres idaho
        illinois indiana indianapolis inverness iowa ipswich isere issoire issoudun issy istanbul istres ivry
        jacksonville jersey joigny jonzac jose kansas karachi keighley kendal kent kentucky kerry keynes kidderminster
        kildare kilkenny killarney kilmarnock koln krakow labege lagny lagos lamballe lancashire lancaster landerneau
        langres lannion laois laon lausanne laval leeds leicester leicestershire leipzig leitrim leixlip lens
        letterkenny leucate leuven levallois libourne liege lievin lille lillebonne limerick limoges limours limoux
        lincoln lincolnshire lisbon lisbonne lisburn lisieux liverpool livry llanelli loches lodeve london londonderry
        londres longford lons lorient loudeac loudun louhans louisiana louisville lourdes louth louvain louviers lucerne
        lucon lugano lunel lure luton luxeuil lyon macclesfield macon madrid maidstone malakoff malo manchester manosque
        mans mansfield mantes margate marignane marmande marne marrakech marsan marseille martigny martigues maryland
        massachusetts massy maubeuge maynooth mayo mazamet meath meaux megeve melbourne melun memphis mende menton
        merignac merseyside merthyr metz meudon meyzieu miami michigan middlesbrough milan millau milton milwaukee
        mimizan minneapolis minnesota miramas mirande mississippi missouri modane molsheim monaghan mons mont montana
        montargis montauban montbard montbeliard montceau montelimar montereau montlucon montpellier montreal montreuil
        montreux montrouge morges morlaix mortagne morteau moscou motherwell moulin moulins mouscron moutiers mulhouse
        mullingar mumbai munchen munich muret naas nairobi namur nancy nanterre nantes nantua narbonne nashville navan
        nazaire neath nebraska nemours nerac neuchatel nevada nevers newark newbridge newcastle newport newry nimes
        niort nivelles norfolk northampton northumberland norwich nottingham nottinghamshire noyon nuneaton nuremberg
        nyon oakland obernai offaly ohio oldham oloron omagh omaha omer oran oregon orlando orleans orly orsay ottawa
        ottignies oullins oxford oxfordshire oyonnax paimpol paisley palaiseau pamiers pantin paray paris parthenay pau
        pennsylvania penzance perigueux peronne perpignan perth peterborough pezenas philadelphia phoenix pithiviers
        pittsburgh ploermel plymouth poissy poitiers pontarlier pontivy pontoise pontypridd poole pornic portland
        portlaoise porto portsmouth prades prague preston privas provins puteaux quebec queens quentin quillan quimper
        quimperle rabat raleigh rambouillet ramsgate redditch redon reims rennes revel richmond rillieux riom roanne
        rochdale rochefort rochelle rochester rodez roissy romans rome romorantin roscoff roscommon rostrenen rotherham
        rotterdam roubaix rouen royan roye rueil ruffec rumilly rungis sables saclay sacramento saint sainte saintes
        salford salisbury sallanches sancerre sandyford sarlat sarreguemines saumur saverne savoy scarborough scunthorpe
        seattle seclin sedan selestat senlis serris sete shanghai shannon sheffield shrewsbury shropshire singapore
        singapour sion sisteron skegness skipton sligo slough soissons solihull somerset sophia southampton southend
        stafford staffordshire stansted stevenage stirling stockport stockton stoke strasbourg stroud stuttgart suffolk
        sunderland surgeres surrey sussex swansea swindon swords sydney tallaght tampa tamworth tanger tarare tarbes
        tassin taunton telford tennessee texas thann thiais thiers thionville thonon thouars tignes tipperary tokyo
        tonneins toronto torquay toulon toulouse touquet tourcoing tournai tralee tremblay tropez troyes truro tucson
        tullamore tulle tulsa tunis tyneside ugine ussel utah valence valenciennes vallauris vancouver vannes vanves
        varsovie vegas velizy vence vendome verdun vermont vernon versailles verviers vesoul vevey vichy vienna vierzon
        villefranche villejuif villeneuve villepinte villeurbanne virginia vitre vitrolles vitry voiron wakefield
        walsall warrington warsaw washington waterford waterloo watford wattrelos wavre welwyn westmeath wexford whitby
        whitehaven wicklow wigan wiltshire winchester winterthur wisconsin wissembourg woking wolverhampton worcester
        worthing wrexham wyoming yeovil yon york yorkshire yverdon yvetot zaventem zurich
    """,
    "home_area": """
        ballymun banlieues barres bobigny bondy cite cites courneuve ghetto ghettos grigny hlm mantois minguettes
        neighborhood neighbourhood neighbourhoods postcode postcodes qpv quartier quartiers quatrevingttreize sarcelles
        sevran stains tarterets trappes vaulx venissieux zep zipcode zup zus
    """,
    "country": """
        afghanistan albania albanie algeria algerie allemagne argentine armenia armenie australia australie bangladesh
        brazil bresil bulgaria bulgarie cameroon cameroun canada chili china chine colombia colombie comores congo coree
        countries country domtom egypt egypte eritrea espagne estonia ethiopia gabon georgia georgie germany ghana grece
        greece guadeloupe guinea guinee guyane haiti hongrie hungary inde india irak iran iraq italie italy ivoire japan
        japon kenya korea kosovo lanka latvia lebanon liban lithuania lituanie madagascar mali maroc martinique maurice
        mayotte mexico mexique moldavie moldova morocco nigeria pakistan perou philippines poland pologne portugal
        reunion romania roumanie russia russie senegal serbia serbie somalia spain sudan syria syrie tunisia tunisie
        turkey turquie ukraine usa venezuela vietnam zimbabwe
    """,
}
