import type { Enumeration } from './enumeration.ts';

/** The six questions of the matrix: the four inkoopinstrumenten, with perceel and looptijd apart. */
export const aspecten = {
  bekostiging: { label: 'Bekostiging', uitleg: 'Hoe de aanbieder wordt betaald.' },
  toegang: { label: 'Toegang', uitleg: 'Wie beslist over de inzet van hulp, en hoe.' },
  leveranciersmanagement: { label: 'Leveranciersmanagement', uitleg: 'Hoe de regio met aanbieders stuurt.' },
  contractvorm: { label: 'Contractvorm', uitleg: 'Langs welke weg het contract tot stand komt.' },
  perceel: { label: 'Perceel', uitleg: 'Hoe de opdracht is verdeeld.' },
  looptijd: { label: 'Looptijd', uitleg: 'Hoe lang het contract duurt, met verlengingen.' },
} as const satisfies Enumeration;

/** Closed list of three (iStandaarden UP026; Regeling Jeugdwet, Stcrt 2019, 41519). */
export const bekostigingsmodellen = {
  inspanningsgericht: { label: 'inspanningsgericht', uitleg: 'Betalen per geleverde eenheid (P×Q).' },
  outputgericht: { label: 'outputgericht', uitleg: 'Betalen voor een afgesproken resultaat.' },
  taakgericht: { label: 'taakgericht', uitleg: 'Een vast budget voor een taak of doelgroep (lumpsum).' },
} as const satisfies Enumeration;

export const bekostigingsaanvullingen = {
  beschikbaarheid: {
    label: 'beschikbaarheidsfinanciering',
    uitleg: 'Betalen om capaciteit klaar te houden.',
  },
  trajecten: { label: 'trajecten', uitleg: 'Zorgvorm, intensiteit en duur voor één inwoner.' },
  plekken: { label: 'plekken', uitleg: 'Trajecten die op jaarbasis kunnen worden uitgevoerd.' },
  budgetmaximum: { label: 'budgetmaximum', uitleg: 'Een bovengrens aan wat de aanbieder ontvangt.' },
} as const satisfies Enumeration;

/** The forms in which care may be bought (PIANOo). Open house is an admission system, not a procedure. */
export const contractvormen = {
  inbesteden: { label: 'inbesteden', uitleg: 'De gemeente voert het zelf uit.' },
  quasi_inbesteden: { label: 'quasi-inbesteden', uitleg: 'Een verbonden partij voert het uit.' },
  subsidie: { label: 'subsidie', uitleg: 'Geld voor activiteiten, zonder opdracht.' },
  open_house: {
    label: 'open house',
    uitleg: 'Toelating van ieder die voldoet; geen aanbestedingsprocedure.',
  },
  sas_procedure: {
    label: 'SAS-procedure',
    uitleg: 'Lichte procedure voor sociale en andere specifieke diensten.',
  },
  europees_openbaar: { label: 'Europese openbare procedure', uitleg: 'Iedereen kan inschrijven.' },
  europees_niet_openbaar: { label: 'Europese niet-openbare procedure', uitleg: 'Inschrijven na selectie.' },
  onderhandeling: {
    label: 'mededingingsprocedure met onderhandeling',
    uitleg: 'Inschrijven en daarna onderhandelen.',
  },
  nationaal: { label: 'nationale procedure', uitleg: 'Onder de Europese drempel.' },
  aanbesteding: {
    label: 'aanbesteding',
    uitleg: 'Een aanbesteding waarvan de procedure nog niet is gekozen.',
  },
  bestuurlijk: {
    label: 'bestuurlijk aanbesteden',
    uitleg: 'Historisch: in overleg, met toelating van wie voldoet.',
  },
} as const satisfies Enumeration;

export const contractniveaus = {
  segment: { label: 'segment', uitleg: 'Sturen op het geheel van een segment.' },
  aanbieder: { label: 'aanbieder', uitleg: 'Sturen per gecontracteerde aanbieder.' },
  casus: { label: 'casus', uitleg: 'Sturen op de hulp aan één inwoner of gezin.' },
} as const satisfies Enumeration;

export const verwijzers = {
  lokale_toegang: { label: 'lokale toegang', uitleg: 'Het toegangsteam van de gemeente.' },
  huisarts: { label: 'huisarts', uitleg: 'Verwijst naar jeugdhulp.' },
  medisch_specialist: { label: 'medisch specialist', uitleg: 'Verwijst naar jeugdhulp.' },
  jeugdarts: { label: 'jeugdarts', uitleg: 'Verwijst naar jeugdhulp.' },
  gecertificeerde_instelling: {
    label: 'gecertificeerde instelling',
    uitleg: 'Bepaalt hulp bij een maatregel.',
  },
  rechter: { label: 'rechter', uitleg: 'Legt een maatregel op.' },
} as const satisfies Enumeration;

export const perceelsoorten = {
  regionaal: { label: 'regionaal', uitleg: 'Voor aanbieders die in de hele regio werken.' },
  lokaal: { label: 'lokaal', uitleg: 'Voor aanbieders die in een of enkele gemeenten werken.' },
} as const satisfies Enumeration;

export const intensiteiten = {
  licht: { label: 'licht', uitleg: 'Weinig inzet.' },
  midden: { label: 'midden', uitleg: 'Gemiddelde inzet.' },
  zwaar: { label: 'zwaar', uitleg: 'Veel inzet.' },
} as const satisfies Enumeration;
