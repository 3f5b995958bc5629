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
`);

/** Persons in the singular, of whom an adjective may stay without an ending: "een goed bestuurder". */
export const personEnding = /(?:er|or|eur|aar|ist|ent|ant|loog|arts|kundige|cus)$/u;

/** Those who do things, in the singular: put first in a sentence they are its subject. */
export const actorNouns = list(`
  aanbieder adviesraad burgemeester cliënt college commissie gemeente gemeenteraad huisarts inwoner instelling jeugdige leverancier
  mantelzorger organisatie partner portefeuillehouder professional raad regio rijk verwijzer wethouder wijkteam zorgaanbieder
`);
