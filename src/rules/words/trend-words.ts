/** Which way a series goes. */
export type Direction = 'op' | 'neer' | 'gelijk';

const counted =
  '(?:cliënten|inwoners|jeugdigen|gebruikers|mensen|aanbieders|indicaties|voorzieningen|plekken|aanvragen|meldingen)';

/** Words that say which way a number went; general Dutch, in the forms running text uses. */
export const trendWords: Readonly<Record<Direction, RegExp>> = {
  op: new RegExp(
    `\\b(?:stijg(?:t|en|ing|ende)?|steeg|stegen|gestegen|groei(?:t|en|de|den|ende)?|gegroeid|toename|(?:ver)?dubbel(?:t|de|ing)|verdubbeld|verveelvoudigd|(?:neemt|nemen|nam|namen)(?:\\s+[\\p{L}-]+){0,6}?\\s+toe|toegenomen|toeneemt|toenam(?:en)?|hoger (?:dan|uit|geworden|ligt|lag)|meer (?:begroot|geraamd|uitgegeven) dan|(?:wordt|worden|werd|werden) hoger|loopt op|liepen op|opgelopen|(?:gaat|gaan|ging|gingen)(?: [\\p{L}-]+){0,3}? omhoog|omhoog gegaan|omhooggegaan|klimt|klom|klommen|geklommen|(?:kwam|kwamen|komen) er(?: [\\p{L}-]+){0,3}? ${counted} bij|${counted}(?: [\\p{L}-]+){0,3}? (?:kwamen|komen) erbij|(?:waren|werden|kwamen|kregen) er(?: [\\p{L}-]+){0,2}? meer(?! dan \\d)|(?:kreeg|kregen|hadden|had) meer ${counted}|steeds meer ${counted}|meer ${counted} (?:dan (?:in|een jaar|het jaar|op|daarvoor|vorig)|geworden|gekomen)|(?:wordt|worden|werd|werden) (?:steeds )?(?:meer|vaker) (?:gebruikt|ingezet|gegeven))(?![\\p{L}-])`,
    'giu',
  ),
  neer: new RegExp(
    `\\b(?:da(?:alt|len|ling|alde|alden|lende)|gedaald|kr[io]mp(?:t|en)?|gekrompen|afname|teruggang|terugloop|(?:ge)?halveer(?:t|d|de|den)|(?:neemt|nemen|nam|namen)(?:\\s+[\\p{L}-]+){0,6}?\\s+af|afgenomen|afneemt|afnam(?:en)?|lager (?:dan|uit|geworden|ligt|lag)|minder (?:begroot|geraamd|uitgegeven) dan|(?:wordt|worden|werd|werden) lager|loopt terug|liepen terug|liep terug|teruggelopen|(?:gaat|gaan|ging|gingen)(?: [\\p{L}-]+){0,3}? omlaag|omlaag gegaan|omlaaggegaan|zakt|zakken|zakte|zakten|gezakt|slinkt|slinken|slonk|slonken|geslonken|vermindert|verminderde|verminderd|(?:viel|vielen|vallen) er(?: [\\p{L}-]+){0,3}? ${counted} (?:af|weg)|(?:waren|werden|kwamen|kregen) er(?: [\\p{L}-]+){0,2}? minder(?! dan \\d)|(?:kreeg|kregen|hadden|had) minder ${counted}|steeds minder ${counted}|minder ${counted} (?:dan (?:in|een jaar|het jaar|op|daarvoor|vorig)|geworden)|(?:wordt|worden|werd|werden) (?:steeds )?minder (?:vaak )?(?:gebruikt|ingezet|gegeven))(?![\\p{L}-])`,
    'giu',
  ),
  gelijk:
    /\b(?:(?:blijft|blijven|bleef|bleven|is|zijn|was|waren)(?: [\p{L}-]+){0,4}? (?:gelijk(?! aan)|stabiel|onveranderd|constant)(?: gebleven)?|(?:verandert|veranderde) niet|stabiliseert|stabiliseerde)(?![\p{L}-])/giu,
};

/** Words by which help becomes heavier or lighter as a whole. */
export const weightWords: Readonly<Record<'op' | 'neer', RegExp>> = {
  op: /\b(?:minder licht|zwaarder(?:e)? (?:geworden|wordt|worden)|(?:wordt|worden|werd|werden|is|zijn)(?: [\p{L}-]+){0,3}? zwaarder|zwaarte(?: [\p{L}-]+){0,6}? (?:toe|stijgt|steeg|toegenomen))(?![\p{L}-])/giu,
  neer: /\b(?:minder zwaar|lichter(?:e)? (?:geworden|wordt|worden)|(?:wordt|worden|werd|werden|is|zijn)(?: [\p{L}-]+){0,3}? lichter|zwaarte(?: [\p{L}-]+){0,6}? (?:af|daalt|daalde|afgenomen))(?![\p{L}-])/giu,
};

/** How heavy the help is that a row of a table counts, from light to heavy, by the first word of its title. */
export const weightRanks: Readonly<Record<string, number>> = {
  licht: 1,
  lichte: 1,
  laag: 1,
  lage: 1,
  enkelvoudig: 1,
  enkelvoudige: 1,
  basis: 2,
  gewoon: 2,
  regulier: 2,
  midden: 2,
  middel: 2,
  matig: 2,
  gemiddeld: 2,
  complex: 3,
  complexe: 3,
  meervoudig: 3,
  meervoudige: 3,
  speciaal: 3,
  speciale: 3,
  specialistisch: 3,
  zwaar: 3,
  zware: 3,
  hoog: 3,
  hoge: 3,
  intensief: 3,
  intensieve: 3,
};

/** A sentence with one of these speaks of what is to come, is wished for or is only supposed. */
export const notYet =
  /\b(?:wil|willen|wilt|moet|moeten|zal|zullen|zou|zouden|kan|kunnen|mag|mogen|verwacht\p{L}*|verwachting|streef\p{L}*|streven|beoog\p{L}*|doel|doelen|ambitie|hopen|hoopt|als|indien|wanneer|zodat|opdat|om te|risico|misschien|mogelijk|(?:gaat|gaan)(?!(?: [\p{L}-]+){0,3}? (?:omhoog|omlaag))|tenzij|of)(?![\p{L}-])/iu;

/** A claim that leaves no exception, and one that leaves a few. */
export const universalClaim = /\b(?:alle|alles|elke|elk|iedere|ieder|geen enkele|overal)(?![\p{L}-])/iu;
export const nearlyAll =
  /\b(?:vrijwel|bijna|nagenoeg|zo goed als|haast|niet)\s+(?:alle|alles|elke|elk|iedere|ieder|overal|steeds)(?![\p{L}-])/iu;

/** What may rise or fall of a thing beside how many there are of it. */
export const otherMeasure =
  /(?<!\p{L})(?:prijs|prijzen|tarief|tarieven|wachttijd(?:en)?|wachtlijst(?:en)?|tevredenheid|kwaliteit|duur|doorlooptijd|druk|behoefte|aandacht|belang|verzuim|uitval|leeftijd|ervaring|klachten|administratie|intensiteit|bekendheid|bereikbaarheid|beschikbaarheid|vertrouwen|verschil(?:len)?|eigen bijdrage|instroom|uitstroom|belasting|werkdruk|rendement|effect(?:en)?|overlast|risico(?:['’]s)?)(?!\p{L})/iu;

/** Heads of a phrase that mean the number of what follows: "het aantal indicaties". */
export const countHeads =
  /^(?:aantal|aantallen|gebruik|inzet|omvang|deel|aandeel|totaal|totale|groei|stijging|daling|toename|afname|teruggang|vermindering|uitgaven|inkomsten|kosten|lasten|baten|som|volume|vraag)$/iu;

/** A sentence that begins so speaks of what the one before it named. */
export const pointsBack =
  /^(?:Dat|Dit|Die|Deze|Het) (?:bedrag|bedragen|aantal|aantallen|getal|getallen|uitgaven|kosten|gebruik|groep)(?!\p{L})|^(?:Dat|Dit) (?=(?:daal|steeg|stijg|nam|neem|gaat|ging|zakt|groei|liep|loopt|blijft|bleef))/u;
