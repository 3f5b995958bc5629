import { append } from '../append.ts';

/** Words that say one thing, and those that say its opposite. */
const rows = [
  'minder | meer',
  'min | zoveel',
  'weinig schaars onvoldoende gebrek tekort | veel ruim volop overvloed overvloedig genoeg voldoende toereikend',
  'kort korte kortdurend kortdurende kortlopend kortlopende | lang lange langdurig langdurige langlopend langlopende',
  'korter kortere | langer langere',
  'sneller snellere | trager tragere langzamer langzamere',
  'snel snelle vlot vlotte | langzaam langzame traag trage',
  'vroeg vroege vroegtijdig tijdig tijdige | laat late',
  'eerder | later',
  'licht lichte | zwaar zware',
  'lichter lichtere | zwaarder zwaardere',
  'lager lagere | hoger hogere',
  'laag lage | hoog hoge',
  'kleiner kleinere | groter grotere',
  'klein kleine kleinschalig kleinschalige | groot grote grootschalig grootschalige',
  'zwak zwakke | sterk sterke stevig stevige',
  'zwakker zwakkere | sterker sterkere',
  'goedkoper | duurder',
  'beter betere | slechter slechtere',
  'makkelijk makkelijker eenvoudig eenvoudige eenvoudiger | moeilijk moeilijker ingewikkeld ingewikkelde ingewikkelder',
  'altijd steeds | nooit zelden',
  'iedereen | niemand',
  'afname daling | toename stijging groei',
  'daalt dalen daalde daalden | stijgt stijgen steeg stegen groeit groeien',
  'afneemt afnemen | toeneemt toenemen',
  'omlaag | omhoog',
  'instroom instromen instroomt | uitstroom uitstromen uitstroomt',
  'opschalen opgeschaald | afschalen afgeschaald',
  'opbouw opbouwen opgebouwd | afbouw afbouwen afgebouwd',
  'uitbreiden uitbreiding | inkrimpen inkrimping',
  'toetreden toetreding | uittreden uittreding',
  'openen opening | sluiten sluiting',
  'verplicht verplichte bindend bindende | vrijwillig vrijwillige vrijblijvend vrijblijvende optioneel optionele facultatief facultatieve',
  'lokaal lokale plaatselijk plaatselijke | regionaal regionale bovenregionaal bovenregionale',
  'landelijk landelijke | regionaal regionale lokaal lokale',
  'individueel individuele | collectief collectieve',
  'tijdelijk tijdelijke | blijvend blijvende permanent permanente duurzaam duurzame',
  'voorlopig voorlopige | definitief definitieve',
  'binnen | buiten',
  'vooraf tevoren | achteraf naderhand afloop',
  'vertrek | komst binnenkomst aankomst',
  'flexibel flexibele | vast vaste star starre',
  'begin start | einde eind slot',
  'eerste eerst | laatste laatst',
  'oud oude bestaand bestaande huidig huidige | nieuw nieuwe toekomstig toekomstige',
  'enkelvoudig enkelvoudige | meervoudig meervoudige',
  'eenjarig eenjarige kortlopend kortlopende | meerjarig meerjarige langlopend langlopende',
  'eenmalig eenmalige | jaarlijks jaarlijkse periodiek periodieke terugkerend terugkerende doorlopend doorlopende',
  'wekelijks wekelijkse maandelijks maandelijkse | jaarlijks jaarlijkse',
  'één | meerdere verscheidene diverse',
  'dichtbij nabij | ver veraf',
  'volledig volledige geheel gehele helemaal | gedeeltelijk gedeeltelijke deels',
  'intern interne | extern externe',
  'inclusief | exclusief',
  'mondeling mondelinge | schriftelijk schriftelijke',
  'publiek publieke | privaat private commercieel commerciële',
  'verlagen verlaagt verlaging | verhogen verhoogt verhoging',
  'verkorten verkort verkorting | verlengen verlengt verlenging',
  'versterken versterkt versterking | verzwakken verzwakt verzwakking',
  'vergroten vergroot vergroting | verkleinen verkleint verkleining',
  'stoppen stopt beëindigen beëindigt beëindiging | doorgaan voortzetten voortzetting',
  'toegestaan toestaan | verboden verbieden',
  'wettelijk wettelijke | bovenwettelijk bovenwettelijke buitenwettelijk buitenwettelijke',
  'gratis kosteloos kosteloze | betaald betaalde',
  'vaak regelmatig geregeld | zelden nauwelijks',
  'openbaar openbare | geheim geheime vertrouwelijk vertrouwelijke',
  'open | gesloten',
  'samen gezamenlijk gezamenlijke | apart aparte afzonderlijk afzonderlijke gescheiden',
  'intramuraal intramurale residentieel residentiële | ambulant ambulante extramuraal extramurale',
  'ambulant ambulante thuis | verblijf',
  'algemeen algemene | specialistisch specialistische',
  'vrij vrije | besloten',
  'centraal centrale | decentraal decentrale',
  'gelijk gelijke dezelfde | verschillend verschillende ongelijk ongelijke',
  'actief actieve | passief passieve',
  'positief positieve | negatief negatieve',
  'minimaal minstens | maximaal hoogstens',
  'minimum | maximum',
  'formeel formele | informeel informele',
  'gepland geplande | ongepland ongeplande',
  'bewezen | onbewezen',
  'breed brede | smal smalle',
  'scherp scherpe scherper scherpere | soepel soepele soepeler soepelere ruimer ruimere',
  'streng strenge strenger | soepel soepele soepeler',
  'zelfstandig zelfstandige | afhankelijk afhankelijke',
  'met | zonder',
  'beschikbaar beschikbare | onbeschikbaar onbeschikbare',
  'overzichtelijk overzichtelijke | onoverzichtelijk onoverzichtelijke',
  'betaalbaar betaalbare | onbetaalbaar onbetaalbare',
  'mogelijk mogelijke | onmogelijk onmogelijke',
  'deskundig deskundige | ondeskundig ondeskundige',
  'veilig veilige | onveilig onveilige',
  'passend passende | ongeschikt ongeschikte',
  'uitgaven kosten | inkomsten baten opbrengsten',
  'vraag | aanbod',
  'voordeel voordelen | nadeel nadelen',
  'behouden | afschaffen',
  'toegankelijk toegankelijke | ontoegankelijk ontoegankelijke',
  'aanwezig | afwezig',
  'volwassen volwassenen | minderjarig minderjarige minderjarigen',
] as const;

/** A word among opposites: which pair, and which side of it. */
export interface OppositeSide {
  readonly pair: number;
  readonly side: 0 | 1;
}

const sides = new Map<string, OppositeSide[]>();
for (const [pair, row] of rows.entries())
  for (const [side, words] of row.split(' | ').entries())
    for (const word of words.split(' ')) append(sides, word, { pair, side: side === 0 ? 0 : 1 });

/** The pairs a word, in lower case, is one side of. */
export const oppositeSidesOf = (word: string): readonly OppositeSide[] => sides.get(word) ?? [];

/** Words that turn a sentence around. */
const negations: ReadonlySet<string> = new Set('niet geen nooit nergens niemand noch evenmin'.split(' '));

export const isNegation = (word: string): boolean => negations.has(word);
