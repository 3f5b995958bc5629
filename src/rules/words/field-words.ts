/**
 * Words of the field and of public administration that the Dutch dictionary lacks. General words only: names,
 * terms and abbreviations of a region come from its own data. Collected from the Wmo 2015, the Jeugdwet, the
 * Participatiewet, the Gemeentewet, the Aanbestedingswet 2012 and the standards iWmo and iJw.
 */
export const fieldWords: ReadonlySet<string> = new Set(
  `
  aanbiederniveau aanbiedersoverleg administratieplichtig ambulantiseren ambulantisering arbeidsmatig arbeidsmatige
  arrangementsmodel backoffice basis-ggz bekostigingssystematiek beschermd-wonen bestuursrapportage casuïstiek
  casusniveau casusregie casusregisseur cliëntniveau cliëntondersteuning cliënttevredenheid cocreatie
  cocreëren collegebesluit collegevoorstel collegevoorstellen contractmanager contractmanagement coöperatief cultuursensitief
  cultuursensitieve dagbestedingslocatie deelsegment deelname-eis doorcentraliseren doorcontracteren
  doordecentralisatie doordecentraliseren doorontwikkelen doorontwikkeling dossierhouder drempelloos e-health ehealth
  ervaringsdeskundige ervaringsdeskundigheid experimenteerruimte factsheet gezinsgericht gezinsgerichte
  gezinshuisouder gezinsplan governance herindicatie herindiceren herstelgericht herstelgerichte herstelondersteunend
  herstelondersteunende hoogspecialistisch hoogspecialistische hulpvraagverheldering huisvestingsopgave indicatievrij
  indicatievrije inclusief inclusieve ingroeipad initiatiefvoorstel inkoopkader inkoopstrategie inkoopstrategieën
  inspanningsgericht inspanningsgerichte intersectoraal intersectorale jeugdhulpplicht jeugdhulpregio jeugdregio
  kamerbrief kamerbrieven kamerstuk kamerstukken kerngezond ketenpartner ketenregie kostprijsonderzoek
  kraljic-matrix kwartaalrapportage kwetsbaarheden kwaliteitsmedewerker laagdrempelig leefgebied leefgebieden
  leerwerkplek lerend lokaal-bestuurlijk maatwerkarrangement maatwerkvoorziening mantelzorger
  mantelzorgondersteuning marktconsultatie matchen matching meedoen meerjarenbegroting meicirculaire
  decembercirculaire septembercirculaire monodisciplinair multiprobleem multiproblematiek multiprobleemgezin
  multiprobleemgezinnen multidisciplinair netwerkberaad netwerkversterkend netwerkversterkende normaliseren
  normalisering ombuigingsmaatregel omgangsregeling onderaannemerschap onderaannemer onderwijszorgarrangement
  ontkokeren ontschot ontschotte ontschotten ontschotting ontzorgen openhouse opgroeiomgeving opschalen opschaling
  outcome outcomes outputgericht outputgerichte outreachend outreachende overbruggingszorg participatief perceel
  perceelindeling perspectiefplan pilots pleegouder pleegzorg preventiebudget privaatrechtelijk procesregie
  procesregisseur raadsbijeenkomst raadsbijeenkomsten raadsbrief raadsbrieven raadsinformatiebrief
  raadsinformatiebrieven raadsinformatiebijeenkomst raadsvoorstel raamcontract regiebehandelaar regiehouder
  regievoering regisseursmodel repair resultaatgericht resultaatgerichte resultaatgebied resultaatgebieden resultaatgestuurd
  samenhangend samenredzaam samenredzaamheid schuldhulp schuldhulpverlening segmentbeschrijving segmentprofiel
  signaalfunctie sociaalbestuurlijk specialistisch-ambulant steunfiguur steunstructuur steunsysteem
  systeemgericht systeemgerichte systeemtherapie taakgericht taakgerichte tarievenstructuur toegangsmedewerker toegangsteam
  toegangsteams toeleiding toelatingscriterium trajectfinanciering transformatieagenda transformatieplan uitstroomprofiel
  uitvoeringsvariant veelbelovend verantwoordingseis vindplaats voorliggend voorliggende vraaggericht vraaggerichte
  vraagverhelderend vraagverheldering vraagverhelderingsgesprek waakvlam waakvlambegeleiding waakvlamcontact
  waakvlamcontacten wederkerigheid wijkbudget wijkgericht wijkgerichte wijkteam wijknetwerk wijkverpleging woonurgentie woonvisie
  woonzorgvisie zelfregie zorgaanbod zorggebruik zorgintensiteit zorglandschap zorgmijder zorgmijding zorgprogramma
  zelfredzaamheidmatrix zorgzwaarte zorgvuldigheidseis portefeuillehoudersoverleg portefeuillehouderoverleg bestuursorgaan inschrijvingseis
  multidisciplinaire gebiedsteam gebiedsteams dorpenteam kernteam dorpsteam kindplan gezinscoach opvoedpoli
  plusbegeleiding respijtvoorziening respijtzorg samenlevingsopbouw positieve-gezondheid meicirculaires kopkolom
  markdown webpagina sjabloon bijlagenlijst was-wordt-lijst

  matched care stepped evidence based practice open house powerful ageing best value case management caseload
  coaching coping assessment social return on investment shared savings lumpsum lump sum populatiebekostiging
  dashboard benchmark accountmanager accountmanagers

  aanbestedingskalender aanbestedingsleidraad aanbestedingsplicht aanbiedersbijeenkomst aanbiedersdag aanmeldprocedure
  accountantsprotocol acceptatieplicht activeringstraject activeringstrajecten afbouwregeling afschaalplan afschaling ambtshalve
  armoedebeleid armoederegisseur baanafspraak basisvaardigheden beeldbelzorg begeleidingsarrangement
  begeleidingsarrangementen begeleidingsduur begeleidingsplan behandelaanbod behandelgroep behandelintensiteit
  beschermingstafel beschikkingsduur bestedingsdoel bestuurlijk-juridisch bijplaatsing 
   budgetcoach buurtcirkel buurtsportcoach buurtzorgpension cao-loon casusoverleg casustafel
  cliëntervaringsonderzoek cliëntenbestand cliëntenparticipatie cliëntstop cliëntvolgend cliëntvolgende collectivisering consultatiefunctie
  contractbeheer contractduur contractgesprek contractgesprekken contractpartner contracteis contractering contractstandaard cliëntprofiel
  crisisbed crisisbeoordeling crisisinterventie crisiskaart dagbehandeling dagdeel dagstructuur declaratieverkeer deeltijdpleegzorg
  deeltijdverblijf deelplafond detailregeling doelgroepenvervoer doelmatigheidsonderzoek domeinoverstijgend domeinoverstijgende
   driemilieusvoorziening driemilieuvoorziening duidingsgesprek eindstadium ergotherapie
  ervaringskennis ervaringswerker ervaringswerkers fraudetoezicht gebiedsgericht gebiedsgerichte gebiedsnetwerk
  gedragswetenschapper gedragswetenschappers gegevensuitwisseling gemeentefondsuitkering gezinsbegeleiding gezinsbehandeling
  gezinshuis gezinsondersteuner gezinsopname gezinsvervangend gezinsvervangende gezinsvoogdij ggz-aanbieder ggz-behandeling
  groepsaanbod groepsaanpak groepsgrootte groepswoning groepswonen hersteltraject herijken herijking herstelacademie
  hervormingsagenda hulpaanbod hulpvraag hulpverleningsplan hulpverleningstraject huishoudcoach huisvestingsvoorziening
  indicatieadvies indicatiebesluit indicatiestelling inburgeringstraject inclusietoets inclusiviteit inkomensvoorziening inkoopbureau
  inkoopdoel inkoopdoelen inkoopeis inkoopinstrument inkoopkalender inkooporganisatie inkoopronde inkoopsamenwerking inkooptraject
  inloopvoorziening instellingsterrein integraliteit interbestuurlijk inzetbaarheid jaarplek jeugdarts jeugdbeschermer
  jeugdconsulent jeugdgezondheidszorg jeugdhulpaanbieder jeugdhulpverlening jeugdhulpvervoer jeugdprofessional jeugdpsychiater
  jeugdpsychiatrie jeugdreclasseerder jeugdteam jeugdverblijf jeugdzorgregio jobcoach jobcoaching jongerenraad jongerenwerk
  kindermishandeling kindspoor kleinschaligheid klantreis kortdurend kortdurende kostendrijver
  kostendrijvers kostenplafond kostprijsberekening kwaliteitseis kwaliteitsgesprek kwaliteitskader kwaliteitsstandaard kwetsbaarheid
  landsdeel leefzorg leerdoelen leerlingenvervoer leertuin levensbreed levensbrede levensloopbestendig levensloopbestendige
  leveranciersdag logeerhuis logeeropvang logeerplek logeerzorg loonkostensubsidie loonwaarde maaltijdvoorziening
  maatwerkbudget mantelzorgmakelaar mantelzorgwaardering marktmacht marktmeester marktverkenning matchingstafel
  medewerkerstevredenheid methodiekontwikkeling minimabeleid monitoringsinformatie naastenondersteuning nazorgtraject
  netwerkberaden netwerkpleegzorg niet-aangeboden normenkader onderaanneming
  ontbindingsclausule ontmoetingsplek ontregeling ontwikkelagenda ontwikkelplan ontwikkeltafel opdrachtgeverschap
  opdrachtnemerschap opgroeiproblemen opgroeiondersteuning opvoedbureau opvoedondersteuner opvoedondersteuning opvoedvariant
  outputfinanciering ouderbegeleiding ouderbijdrage ouderinitiatief outreach overgangscliënt overgangscliënten
  overgangsregeling overlegtafel participatiebaan participatieplaats participatieraad perspectiefbiedend perspectiefbiedende
  persoonsvolgend persoonsvolgende pgb-beheerder pgb-houder pgb-houders pgb-tarief pilotfase plaatsingscommissie pleegcontact pleeggezin
  pleegkind praktijkondersteuner praktijkondersteuners prestatiedialoog prestatiecode prijsplafond problematieken productcode productenboek productencatalogus
  psycho-educatie psychomotorische raadsadviseur raadswerkgroep realisatiecijfers rechtmatigheidscontrole re-integratietraject
  regiegroep regieoverleg regierol regioplan regiovisie reservelijst resultaatbekostiging
  resultaatafspraak samenwerkingsafspraak samenwerkingsagenda samenwerkingspartner scheidingsproblematiek
  schoolmaatschappelijk schulddienstverlening schuldenproblematiek screeningslijst signaleringslijst sleutelfiguur sleutelfiguren
  social-return sociaal-emotioneel sociaal-emotionele sociaal-pedagogisch sociaal-pedagogische spoedhulp spoedzorg
  stabilisatiefase stapelingsmonitor startkwalificatie statushouder steungezin steungezinnen straathoekwerk strategietafel sturingsfilosofie
  sturingsinformatie subsidieplafond systeembegeleiding systeembehandeling systeempartner taalmaatje tariefdifferentiatie tariefherijking tariefmodel
  terugvalpreventie thuisadministratie thuisbegeleiding thuisnabij thuisnabije thuiszitter thuiszitters toeleider toeleiders toetredingseis
  toetredingsmoment toezichthouder toezichtkader toegangsfunctie toegangsproces toekomstscenario trajectbegeleider trajectering
  transformatiedoel transformatiefonds transformatiegericht transitiearrangement transitiekosten triagist tussenvoorziening
  uitfaseringscontract uithuisgeplaatst uithuisgeplaatste uithuisplaatsing uitkeringsgerechtigde uitkeringsgerechtigden uitstroombevordering
  uitvoeringskosten vaktherapeut vaktherapeutisch vaktherapeutische vaktherapie vaktherapieën vangnetfunctie veiligheidsplan verblijfsduur
  verblijfszorg verdeelmodel verdeelsleutel verdiepingssessie vergunningplicht verlengingsoptie verrekenprijs
   verwijsgedrag verwijsroute verwijsstroom volumeafspraak volumeafspraken volwassen-ggz volwassenenzorg
  voorkeursaanbieder voorliggendheid voorzorgcirkel vroegsignaleren vroegsignalering wachttijdbemiddeling
  welzijnsaanbod welzijnscoach welzijnsorganisatie werkfit werkleerbedrijf werkvoorziening wijkaanpak wijkgerichtheid wijkagent wijkcoach wijkteamlid wijkteammedewerker
  wijkverpleegkundige wmo-consulent woonbegeleiding woonplaatsbeginsel woonplekken woonwens woonwensen zelfbeschikking zelfregiecentrum zelfredzaamheidsmatrix
  zelfstandigheidstraining zichtlocatie zorgaanbieder zorgbemiddeling zorgboerderij zorgconsulent zorgcoördinator
  zorgcontinuïteit zorgindicatie zorginkoper zorgkantoorregio zorgmarkt zorgplicht zorgregisseur zorgtoewijzing zorgtraject 
  zorgverleners zorgverzekeraar zorgvorm zwaarteprofiel zwaartepakket ambulantisering
  `
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Short forms without their last full stop; they are no part of a longer word. */
export const shortForms: ReadonlySet<string> = new Set(
  (
    'bijv blz ca circa dr drs enz etc evt excl incl ing jl jr max min mln mld mr mw nr nrs p pag resp st tel vgl zgn art lid ' +
    'i.c i.o i.p.v d.d t.n.v z.o.z'
  ).split(' '),
);

/** Words of three letters that open a compound: "vaktherapie", "dagstructuur". */
export const shortParts: ReadonlySet<string> = new Set(
  'arm dag dak net oog rol top vak weg wet zit'.split(' '),
);
