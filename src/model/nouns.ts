/** How a collection's members are called in messages, and which fields name one of them. */
export interface Noun {
  readonly nl: string;
  readonly en: string;
  readonly nameKeys: readonly string[];
}

const noun = (nl: string, en: string, ...nameKeys: readonly string[]): Noun => ({ nl, en, nameKeys });

/** By key of the list they stand in. */
export const nouns: Readonly<Record<string, Noun>> = {
  regio: noun('regio', 'region', 'naam'),
  programma: noun('programma', 'programme', 'kort'),
  gemeenten: noun('gemeente', 'municipality', 'naam', 'id'),
  organisaties: noun('organisatie', 'organisation', 'kort', 'naam', 'id'),
  domeinen: noun('domein', 'domain', 'naam', 'id'),
  hoofdgroepen: noun('hoofdgroep', 'main group', 'naam', 'code'),
  fasen: noun('fase', 'phase', 'nummer', 'id'),
  gebeurtenissen: noun('gebeurtenis', 'event', 'id'),
  besluiten: noun('besluit', 'decision', 'id'),
  regelt: noun('regeling', 'settlement', 'aspect'),
  mijlpalen: noun('mijlpaal', 'milestone', 'id', 'gebeurtenis'),
  segmenten: noun('segment', 'segment', 'naam', 'id'),
  deelsegmenten: noun('deelsegment', 'subsegment', 'naam', 'id'),
  doelen: noun('doel', 'goal', 'id', 'kort'),
  indicatoren: noun('indicator', 'indicator', 'naam', 'id'),
  raakvlakken: noun('raakvlak', 'interface', 'segment'),
  producten: noun('product', 'product', 'naam', 'id'),
  aanbestedingen: noun('aanbesteding', 'tender', 'naam', 'id'),
  percelen: noun('perceel', 'lot', 'naam', 'id'),
  klantprofielen: noun('klantprofiel', 'client profile', 'naam', 'id'),
  uitgangspunten: noun('uitgangspunt', 'principle', 'id'),
  focuspunten: noun('focuspunt', 'focus point', 'id'),
  begrippen: noun('begrip', 'term', 'term', 'id'),
  datasets: noun('dataset', 'dataset', 'titel', 'id'),
  rijen: noun('rij', 'row', 'titel', 'id'),
  kolommen: noun('kolom', 'column', 'titel', 'id'),
  bronnen: noun('bron', 'source', 'titel', 'id'),
  documenten: noun('document', 'document', 'id', 'titel'),
  stukken: noun('stuk', 'edition', 'document'),
  vaststellingen: noun('vaststelling', 'adoption', 'document'),
  teksten: noun('tekst', 'text', 'id'),
  ondertekenaars: noun('ondertekenaar', 'signatory', 'functie'),
  rekeningen: noun('rekening', 'account', 'iban'),
  beslispunten: noun('beslispunt', 'point of decision'),
  initiatieven: noun('initiatief', 'initiative', 'naam'),
  participatie: noun('deelname', 'participation', 'wie'),
  afspraken: noun('afspraak', 'agreement', 'onderwerp'),
  behouden: noun('sterk punt', 'strength', 'kern'),
  knelpunten: noun('knelpunt', 'bottleneck', 'kern'),
  ontwikkelingen: noun('ontwikkeling', 'development', 'kern'),
  beoogd: noun('beoogd resultaat', 'intended result', 'kern'),
  componenten: noun('component', 'component', 'kern'),
  lagen: noun('laag', 'layer', 'titel'),
  relaties: noun('relatie', 'relation', 'tekst'),
  rollen: noun('rol', 'role', 'rol'),
  onderdelen: noun('onderdeel', 'part', 'naam'),
  bestuurders: noun('bestuurder', 'member of the executive', 'naam'),
  eigenBijdragen: noun('eigen bijdrage', 'own contribution', 'naam'),
  perGemeente: noun('meting van gemeente', 'measurement of municipality', 'gemeente'),
  argumenten: noun('argument', 'argument', 'kop'),
};
