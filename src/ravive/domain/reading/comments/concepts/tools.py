"""Tools and techniques, by trade."""

TOOLS: dict[str, str] = {
    "tool_office": """
        airtable asana audiotyping audiotypiste bureautique confluence excel exel exell frappe gantt gsuite jira
        libreoffice macro macros msoffice msproject office onenote openoffice outlook pivot powerapp powerapps
        powerautomate powerpoint ppt publipostage recherchev saisie sharepoint sheets smartsheet spreadsheet
        spreadsheets steno stenotypie tableur tableurs tcd tcds teams trello vba visio vlookup workspace xcel xls xlsx
        zoom
    """,
    "tool_account": """
        accruals acd adp agiris amortissement amortissements anael anaplan audit auditing audits bilan bilans
        bookkeeping brightpay budgeting bulclient bulletin bulletins cashflow cegid ciel cloture clotures coala coda
        cogilog compta compta* comptabilite comptes conso consolidation costing cpaye dext divalto dsn ebp eurecia fico
        fiscal fiscale fiscales forecast forecasting forecasts gaap hraccess hyperion ifrs immobilisations immos inqom
        isacompta isapaye kyriba ledger lettrage liasse liasses lucca magnitude myunisoft netsuite nibelis paie paies
        payfit payroll pennylane peoplesoft pleiades primobox quadra quadratus quickbooks rapprochement rapprochements
        reconciliation reconciliations reporting reportings sage sageline sagex sap sigma silae tagetik talentia tax
        taxes tiime treasury tresorer* tresorerie tva usgaap vat winbooks workday xero zadig
    """,
    "tool_design": """
        abaqus adobe aftereffects allplan altium ansys archicad autocad autocadd bim blender cad cadd cam caneco canva
        cao catia cfd comsol covadis creative creo dao davinci design designs dessin dessins drafting draftsight drupal
        elementor eplan fea figma gerber graphics graphisme illustrator indd indesign infographie inventor kicad lectra
        lightroom lumion maquettage maquettes matlab mensura microstation modaris moodboard nastran nx pao patronage
        photoshop prestashop proe proto protos prototypage psd qelectrotech rendering rendu revit rhino seeelectrical
        simulink sketch sketchup solidedge solidwork solidworks tekla topsolid twinmotion typo ui unreal ux visuels vray
        webflow wireframe wireframes wordpress xd zbrush
    """,
    "tool_dev": """
        abap algo algorithm algorithmique algorithms algos android angular angularjs apex api apis asp backend bdd
        blazor bootstrap clojure cobol code codebase coder coding compiler cpp csharp css cypress dba debug debugging
        delphi django dotnet elixir embarque embedded erlang fastapi firmware flask flutter fortran fpga front frontend
        fullstack git github gitlab golang graphql groovy haskell hibernate html ionic ios java javascript jcl jest
        jquery js junit kotlin laravel legacy mainframe microservice microservices nestjs nextjs nodejs objective oop
        perl php playwright poo programmation programming python rails react reactjs refactoring repo rpg rtos ruby sass
        scala script scripts selenium springboot svelte svn symfony tailwind tdd ts typescript vhdl vue vuejs webdev
        webpack windev winforms wpf xamarin
    """,
    "tool_infra": """
        algorithme ansible app apps argocd automation automatisation automatiser aws azure backup bash blog blogs bot
        bots bug bugs ccna ccnp centos centreon cisco citrix clavier claviers clic click clicks clics clique cliquer
        cloud computer computers cyber cybersecurite cybersecurity database databases debian deploiement deploiements
        deployment deployments devops digital digitale digitalisation digitaux directory docker ecran ecrans elastic elk
        emoji emojis facebook firewall firewalls fortinet gcp genai glpi golive grafana helm helpdesk hotline hotlines
        hyperv ia iam influencer influenceur influenceuse influenceuses informatique informatiques infra infras
        instagram internet intranet intune itil jenkins juniper kafka keyboard kube kuber kubernetes kubernets lan
        laptop laptops linux login micro migration migrations nagios network networking networks numerique numeriques
        okta online openshift openstack ordinateur ordinateurs paloalto password pc pentest pentests pki plug plugin
        plugs portable portables portail portails portal portals powershell prod production productions prometheus
        proxmox puppet rabbitmq reddit redhat reseau reseaux rollout routage scanne scanned scannee scripting server
        servers servicenow shell siem snapchat soc splunk sre sso support switch switching sysad system systeme systemes
        systems terraform ticketing tiktok tweet tweets twitter ubuntu unix veeam version versions virtualisation
        virtualization vlan vmware vpn vsphere wan web website websites wifi windows youtube zabbix
    """,
    "tool_data": """
        airflow alteryx analytics bi bigquery bo bobj cassandra cognos data databricks dataiku datalake dataset datasets
        datastage dataviz datawarehouse dax dbt deep elt etl hadoop informatica keras knime llm looker matomo
        microstrategy ml modelisation modelling mongo mongodb mysql nlp nosql numpy olap oracle pandas plsql postgres
        postgresql powerbi powerquery pyspark pytorch qlik qliksense qlikview queries query quicksight redis redshift
        requetes sas sklearn snowflake spss sql ssas ssis ssrs stata statistics statistique statistiques stats tableau
        talend tensorflow tsql
    """,
    "tool_industry": """
        abb allen amdec apqp assemblage assemble assembled assembler assembly automate automates bobinage boiler boilers
        bpf cablage cabling cadencement calibration chaudiere chaudieres cip cleanroom cmms cms codesys compresseur
        conditionnement consignation convoyeur copix curatif depannage divaltogpao ehs electronics electronique
        electrotechnique embouteillage extrusion fanuc fmea gmao gmp gpao grafcet haccp hmi hse hydraulics hydraulique
        iatf ihm injection instrumentation iso kaizen kuka lean ligne lignes line lines loto maintenance maximo
        metrologie metrology modbus montage montages msa msp ordonnancement packaging plasturgie plc plcs pneumatics
        pneumatique pompes ppap presses preventif profibus profinet pump pumps qhse regulation robot robotique robots
        rockwell scada schneider siemens simatic sixsigma smed smt soufflage spc staubli sterile supervision sylob
        thermoformage tia tpm troubleshooting turbine turbines variateur variateurs wincc wiring yaskawa
    """,
    "tool_build": """
        amenagee amenager amenageur banche banches bardage bardages beton brickwork carrelage chantier chantiers
        charpente chauffage civil civils cladding clim climatisation coffrage coffrages coffrer concrete courants cvc
        dce devis digger domotique dpgf echafaudage echafaudages elec electrical electricite electrique electriques
        enduit enduits enrobe enrobes estimating etancheite excavator ferraillage formwork frigo genie groundworks
        habitat heating hvac insulation isolation ite joinery knx maconnerie menuiserie menuiseries metre metres moa moe
        oeuvre opc ossature ouvrage ouvrages painting peinture pelle pelles photovoltaique placo plaster plastering
        platre plomberie plumbing pompe refrigeration rehabilitation renovation roofing sanitaire sanitaires scaffolding
        solaire solar structural structurel structures takeoff tce terrassement terrassements tiling toiture toitures
        topo topographie tunnel tunnels ventilation voirie vrd zinc zinguerie œuvre
    """,
    "tool_medical": """
        acls als ambulance ambulances ambulatoire anapath anatomie anatomy bacterio biologie biology bistouri bloc block
        blocs bls bpl cancerologie cannulation cardio cardiologie cardiology chemo chimio chimiotherapie chirurgical
        chirurgicale chirurgie chirurgies chromatographie clinic clinical clinique cpr diag diagnosis diagnostics diags
        dialyse dialysis dispensation dressing dressings dxcare echographe echographie elisa emis endoscopie endoscopy
        geriatrics geriatrie glp hematologie hemodialyse hospital hospitaliere hospitaliers hplc icu immuno infirmerie
        instrumentiste intubation irm itu iv lab labo laboratoire labs mammographie medecine medical medicale
        medicaments medication medicine mri neonat neonatal neonatalogie obstetrics obstetrique oncologie oncologue
        oncology operatoire operatoires orbis pacs paediatric paediatrics pansement pansements pcr pediatric pediatrics
        pediatrie pediatrique perf perfusion perfusions phlebotomy picc pipetage pipetting platrage ponction ponctions
        posologie postop prelevement prelevements prelever preop prescription prescriptions psy psychiatric psychiatrie
        psychiatry radiologie radiology rea reanimation reeducation samu scanner scanners scrub smr smur ssr
        sterilisation surgical sutures suturing syndrome syndromes systmone theatre therapeutique therapeutiques triage
        triages ultrasound urgences urgentiste vaccination vaccinations venepuncture wound
    """,
    "tool_care": """
        addictologie adoption alzheimer autism autisme autismes autisms autiste autistes bebes beneficiaire
        beneficiaires care caring chaplaincy creche creches deficients demence demences dementia dependance dependants
        dependent dom domiciliary educatif educatifs educative ehpad ehpads elderly esat eyfs foster fostering gevasco
        gir hoist hoisting ime itep mobilisation nursery nursing palliatif palliatifs palliative patient patients pecs
        polyhandicap polyhandicapes recovery reinsertion resident residents saad safeguarding soin soins ssiad ssiads
        teacch toilette toilettes tond transferts tsa usagers
    """,
    "tool_kitchen": """
        bakery bistrot boucherie boulange boulangerie brasserie brigade butchery caisse caisses catering charcuterie
        cocktail cocktails couverts covers cuisine cuisines decoupe desossage desosser dough dressage encaissement
        etoile etoilee etoilees etoiles fonds gastro gastronomie gastronomique gril grill grillade grillades kitchen
        kitchens laminage laminoir menu menus michelin micros mixologie ovens pastry patisserie petrissage pizza
        pizzaiolo pizzas plat plats plonge poisson poissons pos sauces saucier snacking sommellerie sushi tandoor till
        tills tourage tpv traiteur viande viandes viennoiserie vins wine wok
    """,
    "tool_sales": """
        account accounts ads adv advert adverts adwords amazon bid bidding bids brand branding brevo btob btoc cati
        chasse chasseur chasseuse chasseuses chr clientelisme closer closers closing coldcall coldcalling
        commercialisation comptoir conquete crm crms demo demos dynamics ecommerce emailing encheres farming
        fidelisation fournisseurs gms grandscomptes growth hubspot hunter hunters hunting kpi kpis magento mailchimp
        marketing marketo marketplace merchandising nego negociait negociation negociations negocie negociee negociees
        negocient negocier negocies negotiating negotiation nps objectifs pipedrive pipeline pitch pitcher portefeuille
        portfolio prospect prospecte prospecter prospectes prospecting prospection prospects quota quotas rdvs retention
        sales salesforce sav sea sell selling sem seo sfdc shopify showroom sold suppliers target targets telephonie
        telepros teleprospection telesales televente upsell upselling upsells vendre vente ventes zoho
    """,
    "tool_logistics": """
        affretement appro approvis* approvisionnement approvisionnements arrimage artic bache bornes cargo chain
        chargement chariot chariots chronotachygraphe citerne citernes colis comptage comptages container containers
        conteneur conteneurs customs dechargement deliveries delivery douane douanes douchette entrepo* entrepot
        entrepots expedition expeditions export forklift forklifts freight fret frigorifique generix gerbeur hiab import
        incoterms infolog inventaire inventaires inventory livraison livraisons load loading loads logisti* logistics
        logistique manutention messagerie packing palette palettes pallet palletised pallets parcel parcels picking
        plateau procurement quai quais reflex remorque remorques retractable scan shipping stock stocks stocktake supply
        supplychain tacho tachograph tanker tms tournee tournees transit transpalette unloading vocal warehouse
        warehouses warehousing wms
    """,
    "tool_metal": """
        acier ajustage alesage alu aluminium arc baguette brasage brazing chaudronner* chaudronnerie cn cnc cotes
        electrode electrodes fabrication fonderie fraisage fraiseuse fraiseuses gcode grinding haas heidenhain inox
        isometrie lathe lathes machining mastercam mazak metallerie metallique micrometre mig milling mmc moulage moule
        moules num orbital oxycoupage percage pieces piping pliage plieuse plieuses rectification semiauto serrurerie
        sheetmetal soudage souder soudur* soudure soudures stainless tig tole tolerance tolerances tolerie toles
        tournage tridim turning tuyauterie usinag* usinage weld welding welds
    """,
    "tool_farm": """
        agri agricole agricoles agriculture aquaculture arboriculture betail bovins caprins cereales certiphyto chainsaw
        chevaux cows debroussailleuse debroussailleuses elagage elevage espacesverts farm farms forestier forestiere
        forestieres forestiers foret greenhouse harvester horses horticole horticulture irrigation livestock maraichage
        milking moisson moissonneuse moissonneuses mowing ovins palissage phyto phytosanitaire pigs piscicole porcins
        porcs poultry pruning semis semoir serres sheep spraying sulfatage taille tailler tonte tracteur tracteurs
        tractor tractors trayeuse trayeuses tronconneuse tronconneuses vaches vendange vendanges vigne vignes vineyard
        volaille volailles
    """,
    "tool_teach": """
        academy activites alumni animation ateliers classe classroom college colleges conservatory cours curriculum
        didactique ecole ecoles elearning eleves enfance enseignement enseignements enseigner fac lesson lessons lms
        loisirs lycee lycees maternelle montessori moodle pedago pedagogie pedagogique pedagogiques pedagogues pedagogy
        periscolaire phonics preschool primaire primary pupil pupils school schools scolarise scolarisee scolarite scorm
        secondaire segpa senco storyline syllabus teaching universitaire universite university
    """,
}
