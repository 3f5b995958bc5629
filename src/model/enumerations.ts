import type { Enumeration } from './enumeration.ts';

export const wetten = {
  jeugdwet: { label: 'Jeugdwet', uitleg: 'Jeugdhulp, jeugdbescherming en jeugdreclassering.' },
  wmo: { label: 'Wmo', uitleg: 'Wet maatschappelijke ondersteuning 2015.' },
  participatiewet: { label: 'Participatiewet', uitleg: 'Ondersteuning bij werk en inkomen.' },
} as const satisfies Enumeration;

export const documentstatussen = {
  concept: { label: 'concept', uitleg: 'In de maak: gaten mogen, en het stuk zegt dat het een concept is.' },
  definitief: { label: 'definitief', uitleg: 'Klaar om te besluiten of te versturen: alles moet er zijn.' },
  vastgesteld: { label: 'vastgesteld', uitleg: 'Besloten of verzonden: wijzigen vraagt een nieuwe versie.' },
} as const satisfies Enumeration;

export const organen = {
  college: {
    label: 'college van burgemeester en wethouders',
    uitleg: 'Het dagelijks bestuur van de gemeente.',
  },
  raad: { label: 'gemeenteraad', uitleg: 'De volksvertegenwoordiging van de gemeente.' },
  burgemeester: { label: 'burgemeester', uitleg: 'De burgemeester als bestuursorgaan.' },
  portefeuillehoudersoverleg: {
    label: 'portefeuillehoudersoverleg',
    uitleg: 'Het regionale overleg van de verantwoordelijke wethouders.',
  },
  samenwerkingsverband: { label: 'samenwerkingsverband', uitleg: 'De regionale uitvoeringsorganisatie.' },
  adviesraad: { label: 'adviesraad', uitleg: 'De adviesraad sociaal domein of een cliëntenraad.' },
} as const satisfies Enumeration;

export const uitkomsten = {
  conform: { label: 'conform vastgesteld', uitleg: 'Ongewijzigd aangenomen.' },
  gewijzigd: { label: 'gewijzigd vastgesteld', uitleg: 'Met wijzigingen aangenomen.' },
  aangehouden: { label: 'aangehouden', uitleg: 'Het besluit is uitgesteld.' },
  afgewezen: { label: 'afgewezen', uitleg: 'Niet aangenomen.' },
} as const satisfies Enumeration;

export const openbaarheidsniveaus = {
  openbaar: { label: 'openbaar', uitleg: 'Iedereen mag het lezen.' },
  deels: { label: 'deels openbaar', uitleg: 'Openbaar, op genoemde onderdelen na.' },
  niet: { label: 'niet openbaar', uitleg: 'Komt in geen enkel openbaar stuk.' },
} as const satisfies Enumeration;

export const richtingen = {
  toename: { label: 'toename', uitleg: 'De waarde moet omhoog.' },
  afname: { label: 'afname', uitleg: 'De waarde moet omlaag.' },
  stabilisatie: { label: 'stabilisatie', uitleg: 'De waarde moet gelijk blijven.' },
} as const satisfies Enumeration;

export const indicatorsoorten = {
  aantal: { label: 'aantal', uitleg: 'Een telling.' },
  verhouding: { label: 'verhouding', uitleg: 'Een teller ten opzichte van een noemer.' },
  duur: { label: 'duur', uitleg: 'Hoe lang iets duurt.' },
  wachttijd: { label: 'wachttijd', uitleg: 'Van beschikking tot start van de zorg.' },
  wachtlijst: { label: 'wachtlijst', uitleg: 'Aantal wachtenden ten opzichte van het aantal plekken.' },
  instroom: { label: 'instroom', uitleg: 'Hoeveel mensen beginnen.' },
  uitstroom: { label: 'uitstroom', uitleg: 'Hoeveel mensen eindigen.' },
  terugval: { label: 'terugval', uitleg: 'Hoeveel mensen opnieuw beginnen.' },
  zorgzwaarte: { label: 'zorgzwaarte', uitleg: 'Hoe zwaar de ingezette zorg is.' },
  volgens_plan: { label: 'volgens plan beëindigd', uitleg: 'Hoeveel trajecten volgens plan eindigen.' },
  tevredenheid: { label: 'cliënttevredenheid', uitleg: 'Het oordeel van cliënten over nut en resultaat.' },
} as const satisfies Enumeration;

/** What is measured of the help itself, nationally agreed (NJi and VNG): dropout, satisfaction, goals reached. */
export const uitkomstmaten = {
  uitval: { label: 'uitval', uitleg: 'Trajecten die stoppen voordat het plan is uitgevoerd.' },
  tevredenheid: {
    label: 'cliënttevredenheid over het resultaat',
    uitleg: 'Wat de cliënt aan de hulp heeft gehad.',
  },
  doelrealisatie: { label: 'doelrealisatie', uitleg: 'Of de afgesproken doelen zijn gehaald.' },
  minder_problemen: {
    label: 'minder problemen of meer redzaamheid',
    uitleg: 'Of het beter gaat met de cliënt.',
  },
  zonder_hulp_verder: { label: 'zonder hulp verder', uitleg: 'Of de cliënt daarna zonder hulp verder kan.' },
  geen_nieuwe_start: { label: 'geen nieuwe start', uitleg: 'Of de cliënt niet opnieuw hulp nodig heeft.' },
} as const satisfies Enumeration;

export const doeltypen = {
  verandering: { label: 'verandering', uitleg: 'Een waarde daalt of stijgt.' },
  behoud: { label: 'behoud', uitleg: 'Een waarde verslechtert niet.' },
  inzicht: { label: 'inzicht', uitleg: 'Er komt zicht op iets dat nu onbekend is.' },
  bereik: { label: 'bereik', uitleg: 'Een deel van de doelgroep doet mee.' },
} as const satisfies Enumeration;

export const keuzevrijheden = {
  zeer_beperkt: { label: 'zeer beperkt', uitleg: 'De inwoner kan nauwelijks kiezen.' },
  beperkt: { label: 'beperkt', uitleg: 'De inwoner kan kiezen uit enkele aanbieders.' },
  ondergeschikt: { label: 'ondergeschikt', uitleg: 'Kiezen kan, maar iets anders weegt zwaarder.' },
  groot: { label: 'van groot belang', uitleg: 'De inwoner moet ruim kunnen kiezen.' },
} as const satisfies Enumeration;

/** Parts of a region's data that elaborate a principle. */
export const uitwerkingen = {
  afspraken: { label: 'afspraken met andere regio’s', uitleg: 'Wat met andere regio’s is afgesproken.' },
  financiering: { label: 'financiering', uitleg: 'Wie betaalt, en wat inwoners zelf betalen.' },
  inkoopstrategie: { label: 'inkoopstrategie', uitleg: 'Hoe de regio als geheel wil inkopen.' },
  kwaliteitskader: { label: 'kwaliteitskader', uitleg: 'Wat onder kwaliteit wordt verstaan.' },
} as const satisfies Enumeration;
