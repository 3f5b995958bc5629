const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** Frequent nouns with "het", in the singular (Van Dale, Woordenlijst Nederlandse Taal). */
export const hetNouns = list(`
  aanbod aantal advies akkoord antwoord arrangement bedrag bedrijf beeld begrip belang beleid belemmering beroep besluit bestuur bestek
  bezwaar bod budget centrum college contact contract cijfer deel document doel domein dorp dossier effect einde
  faillissement feit gebied gebouw gebrek gebruik gedeelte gedrag geheel geld geluk geval gevaar gevolg gevoel gesprek
  gezin gezag geweld huis huishouden hulpmiddel idee inkomen initiatief instrument inzicht jaar jaarverslag kabinet
  kader kantoor karakter kind kostenplafond kwartaal leven lichaam lid loket maatwerk maximum middel minimum model
  moment motief netwerk niveau oordeel onderdeel onderwerp onderwijs onderzoek overleg overzicht pakket percentage
  perceel personeel perspectief plafond plan platform principe probleem proces product profiel programma project
  protocol punt recht rapport register resultaat risico saldo schema segment signaal stelsel stuk succes systeem tarief
  team tekort tempo terrein thema toezicht traject uitgangspunt uur verband verblijf verbod verleden verloop verschil
  verslag vertrouwen verzoek voordeel nadeel voorbeeld voorstel vooruitzicht vraagstuk welzijn werk wijkteam woord
  aandeel archief artikel begin beheer bericht boek comité debat dilemma draaiboek element fonds hoofdstuk kapitaal klimaat
  landschap loon mandaat mechanisme nummer ontwerp oogpunt park patroon portaal raakvlak reglement rendement scenario seizoen
  spoor standpunt tijdpad tijdstip type verhaal vermogen vervoer weekend ziekenhuis vangnet zorgaanbod
  zorglandschap criterium evenwicht draagvlak maatschappelijk-werk vervolg gesprek formulier rijk ministerie samenwerkingsverband
  aanspreekpunt adres akkoord alternatief ambt argument aspect bad bedrijfsleven bereik bewijs bezoek blad buurthuis buurtteam dagdeel
  detail diploma doelgebied dossier echtpaar eigendom eindpunt feest front gegeven gemeentebestuur geneesmiddel gezinsplan gezinshuis
  hart huisbezoek ideaal incident interview item jeugdbeleid jeugdplan jeugdteam keurmerk kengetal klaslokaal knelpunt knooppunt
  kwaliteitskader land lesplan logboek loonbedrag magazijn materiaal medicijn meldpunt misbruik misverstand momentum museum
  nieuws oog oordeel opleidingsniveau overheidsbeleid paspoort peilmoment pensioen perspectiefplan pleeggezin podium preventiebeleid
  prijspeil publiek quotum rapportcijfer referentiepunt regiebureau rijtje risicoprofiel ritme rooster salaris salderen schooljaar
  speelveld speerpunt spreekuur startpunt statuut steunpunt steunsysteem strafrecht streven subsidieplafond syndroom taalniveau
  tarief tijdvak toekomstplan tijdpad toetsingskader uitstel uurtarief veld vermoeden verkeer verlof verschil verzuim volume
  voornemen voortouw vraagteken vriendenteam warenhuis wettelijk-kader wijkcentrum woonplan zicht ziekteverzuim zorgakkoord zorgplan
  zorgkantoor kwaliteitsniveau opleidingsplan overgangsjaar
`);

/** Frequent countable nouns with "de", in the singular. */
export const deNouns = list(`
  aanbieder aanbesteding aanpak aanvraag afspraak ambitie ambtenaar analyse begroting behandelaar behandeling behoefte
  beperking beschikking besparing bijlage brief burgemeester cliënt contractvorm coördinator dag dienst eis evaluatie
  fase functie gemeente gemeenteraad groep hulpvraag huisarts indicatie indicator inkoper inkoopstrategie inspanning
  instelling inwoner jeugdige jongere keuze kern klacht leverancier locatie maand maatregel manager mantelzorger
  methode mijlpaal mogelijkheid monitor norm notitie ontwikkeling oorzaak opdracht opgave oplossing organisatie ouder
  oudere overeenkomst partij partner periode persoon plek planning portefeuillehouder praktijk prijs procedure
  professional provincie raad regeling regio regisseur rekening rol school situatie stap strategie student taak
  tabel termijn toegang transformatie uitkering uitkomst uitspraak uitvoerder vergadering verandering verordening
  verwijzer visie voorwaarde voorziening vorm vraag wachtlijst wachttijd wethouder werkwijze wet wijk woning
  zorgaanbieder zorgvraag
  adviesraad afname afdeling bijeenkomst bron buurt commissie contractmanager deadline doelgroep gedachte grens keten kans lijst
  looptijd manier markt nota opbrengst paragraaf peildatum prestatie reden school sector start stad stichting subsidie
  tafel toename uitgave uitvraag variant vereniging verlenging versie vergoeding week wens wijze zaak
  crisis aandoening aanvulling achterban actie activiteit adviseur agenda arts begeleider beleidsmedewerker beroepskracht bestuurder
  bevoegdheid bewoner bijdrage buurvrouw casus categorie conclusie consulent controle contactpersoon cultuur cursus datum
  deelnemer discussie diagnose drempel eigenaar ervaring expert factor familie gedragsdeskundige gezinscoach
  gezinsvoogd gids handreiking hulpverlener huurder indeling inrichting inspecteur jaarrekening jongen jurist kandidaat
  kinderrechter koers korting kwestie leeftijd leidraad leerling lening les map marge markering medewerker meting motie naaste
  nulmeting ondernemer onderneming ondersteuner opdrachtgever opdrachtnemer overgang overheid pilot pleegouder ploeg
  post prioriteit proef psycholoog rapportage rechter relatie richting richtlijn rol ronde route sanctie schets sector sessie
  specialist stelling steunfiguur stijging structuur teamleider tegenslag thuissituatie toekomst toelichting toets training
  triage uitwerking uitzondering veiligheid verbetering verdeling verkenning vernieuwing verhouding verkorting verpleegkundige
  verwachting voogd voorkeur vrijwilliger vertegenwoordiger werkgever werknemer werkgroep werkvorm woonvorm zitting zorgverlener
  zorgverzekeraar reclassering evaluatie
`);

/** Nouns with "de" that often stand without an article, so that "het" before them need not be theirs. */
export const deMassNouns = list(`
  arbeid basis bemoeienis dagbesteding doorstroom druk groei hulp inkoop instroom inzet jeugdhulp jeugdzorg jeugd kennis keuzevrijheid
  macht omvang opvang opvoeding privacy regie rust ruimte samenhang schuld steun tijd uitstroom verzorging vraag winst zorg zin
`);

/** Nouns with "de" that never stand without an article after a verb, so that "het" before them must be theirs. */
export const needArticle = list(`
  aanbesteding aanbieder burgemeester cliënt gemeente gemeenteraad huisarts inkoopstrategie instelling inwoner jeugdige
  leverancier mantelzorger organisatie overeenkomst portefeuillehouder procedure professional regeling regio regisseur
  vergadering verordening voorziening werkwijze wethouder woning zorgaanbieder
`);

/** Frequent plural nouns of the field: whoever or whatever does something in a sentence. */
export const pluralNouns = list(`
  aanbieders zorgaanbieders jeugdhulpaanbieders aanbestedingen afspraken ambities ambtenaren beleidsmedewerkers
  begeleiders behandelaars besluiten budgetten bestuurders buren cliënten colleges consulenten contracten criteria
  cijfers diensten doelen domeinen eisen fasen gemeenten gemeenteraden gesprekken gevolgen gezinnen groepen huisartsen
  indicaties indicatoren inwoners instellingen instrumenten jeugdigen jongeren kaders kansen kenmerken keuzes kinderen klanten knelpunten
  kosten leerlingen leveranciers maatregelen mantelzorgers medewerkers mensen middelen naasten netwerken ondersteuners
  onderdelen ontwikkelingen opgaven oplossingen organisaties ouders ouderen partijen partners partnerschappen plannen plekken
  principes problemen processen producten professionals projecten raadsleden raden regio's resultaten risico's scholen
  segmenten stappen subsidies taken tarieven teams thema's trajecten uitgangspunten uitgaven uitkomsten uren verwijzers
  volwassenen vormen voorzieningen vragen vrijwilligers wachtlijsten wachttijden wethouders wetten wijkteams woningen
  zorgvragen kwaliteitseisen inkoopdoelen percelen bijlagen vervoerders voorwaarden
  aandachtspunten aanpassingen aantallen aanvragen activiteiten adviezen artsen accountmanagers bedragen bedrijven begrippen behoeften
  behoeftes belangen beperkingen bestuursleden bewoners bezuinigingen bijdragen broers buurten burgers casussen consulenten
  contractmanagers coaches crisisplekken deskundigen dossiers drempels effecten ervaringen functies gebieden gegevens gemeenschappen
  gespreksverslagen gezinshuizen griffiers hulpmiddelen hulpverleners ideeën initiatieven inkopers incidenten inzichten jeugdartsen
  jeugdprofessionals juristen kaartjes keuzen klachten kwaliteiten landen leden leraren leerkrachten lessen lijnen lasten locaties
  managers mogelijkheden momenten netwerkpartners normen ondernemers onderzoeken opdrachten opties oorzaken pilots pleegouders
  pleeggezinnen praktijken psychologen punten redenen regisseurs relaties richtlijnen routes schulden signalen situaties specialisten
  standaarden stukken systemen tabellen talenten therapeuten toegangen trainingen tegenslagen thuiswonenden toegangsteams toezichthouders
  uitkeringen uitzonderingen uitnodigingen verenigingen verhalen verschillen verslagen verwachtingen volumes voorbeelden
  voorkeuren voorstellen vrouwen werkgevers werknemers werkwijzen wijken wijkverpleegkundigen woonplekken woonvormen zaken zussen
  zorgverleners zorgverzekeraars
  arrangementen artikelen baten categorieën dilemma's formulieren hoofdstukken inkomsten kanten leeftijden loketten
  methoden methodes modellen nadelen notities patronen perioden periodes plafonds platforms portefeuillehouders prijzen
  procedures protocollen rapporten regels registers strategieën structuren successen termijnen uurtarieven vernieuwers visies voordelen
  vraagstukken zienswijzen
`);

/** Persons in the singular, of whom an adjective may stay without an ending: "een goed bestuurder". */
export const personEnding = /(?:er|or|eur|aar|ist|ent|ant|loog|arts|kundige|cus)$/u;

/** Those who do things, in the singular: put first in a sentence they are its subject. */
export const actorNouns = list(`
  aanbieder adviesraad burgemeester cliënt college commissie gemeente gemeenteraad huisarts inwoner instelling jeugdige leverancier
  mantelzorger organisatie partner portefeuillehouder professional raad regio rijk verwijzer wethouder wijkteam zorgaanbieder
`);
