/** Words that tell of which segments a sentence speaks, and what it says of them. */

/** All segments, or none: "alle segmenten", "elk segment", "geen enkel segment". */
export const everySegment =
  /(?<!\p{L})(?<all>alle|elk|ieder|elk van de|ieder van de|geen(?: enkel| van de)?)(?:\s+(?:andere?|zes|zeven|acht|negen|tien))?\s+segment(?:en)?(?![\p{L}-])/iu;

/** Of all segments in an aside: "de segmenten, die allemaal …", "de segmenten … stuk voor stuk …". */
export const segmentsAside =
  /(?<!\p{L})(?<all>segmenten,?\s+(?:die|welke|waarvan)\s+(?:er\s+)?(?:nu\s+)?(?:allemaal|alle|elk|ieder|allen|stuk voor stuk|zonder uitzondering))(?![\p{L}-])/iu;

/** "De segmenten vallen allemaal …", "de segmenten zijn stuk voor stuk …". */
export const segmentsAll =
  /(?<!\p{L})(?<all>de segmenten)(?=\s+\p{L}+\s+(?:allemaal|alle(?: \p{L}+)?|stuk voor stuk|zonder uitzondering|elk|ieder)(?!\p{L}))/iu;

/** After "alle segmenten": a part of them is meant, or an exception follows. */
export const someSegments =
  /^\s*(?:,|van|voor|met|die|dat|waar|in|uit|op (?!\p{L}+ na)|behalve|zonder|binnen|boven|onder)(?!\p{L})/iu;
export const exception =
  /(?<!\p{L})(?:behalve|uitgezonderd|uitzondering(?:en)?|op \p{L}+ na|een van de|één van de|na \p{L}+ de)(?!\p{L})/iu;

/** The figures of a segment that can be compared, by the words for them. */
export const measureNouns: Readonly<Record<'clienten' | 'aanbieders' | 'omzet', string>> = {
  clienten: 'cliënten|inwoners met hulp|gebruikers',
  aanbieders: 'aanbieders|zorgaanbieders',
  omzet: 'omzet',
}; // prettier-ignore

export const mostOf =
  'de meeste|het meest|het grootste aantal|het hoogste aantal|de hoogste|de grootste|het grootst aantal';
export const leastOf = 'de minste|het minst|het kleinste aantal|het laagste aantal|de laagste|de kleinste';
export const moreOf = 'meer|een hogere?|een grotere?|een groter aantal|een hoger aantal';
export const fewerOf = 'minder|een lagere?|een kleinere?|een kleiner aantal|een lager aantal';

/** How much there is to choose for a resident. */
export const wideChoice =
  /(?<!\p{L})(?:(?:ruim|ruime|veel|volop|grote|alle)\s+(?:te\s+)?(?:kiezen|keus|keuze|keuzevrijheid|keuzemogelijkheden)|(?:kiezen|keus|keuze|keuzevrijheid)\s+(?:\p{L}+\s+){0,4}?(?:groot|ruim)|vrij(?:e)?\s+(?:te\s+)?(?:kiezen|keuze))(?!\p{L})/iu;
export const narrowChoice =
  /(?<!\p{L})(?:(?:weinig|nauwelijks|(?:zeer\s+)?beperkt|beperkte|kleine)\s+(?:iets\s+)?(?:te\s+)?(?:kiezen|keus|keuze|keuzevrijheid)|(?:keus|keuze|keuzevrijheid)\s+(?:\p{L}+\s+){0,4}?(?:klein|beperkt|gering))(?!\p{L})/iu;
