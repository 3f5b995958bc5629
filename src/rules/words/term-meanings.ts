/** What a term of the field cannot mean, wherever it is defined. */
export interface TermMeaning {
  readonly term: RegExp;
  /** Words that say the opposite of it. */
  readonly never: RegExp;
}

const people = '(?:inwoner|cliënt|burger|klant|jeugdige)s?(?:en)?';
const row = (term: string, never: string): TermMeaning => ({
  term: new RegExp(`^(?:${term})$`, 'iu'),
  never: new RegExp(
    String.raw`(?<!(?:niet|geen|nooit|zonder|los|met of) )(?<![\p{L}-])(?:${never})(?![\p{L}-])`,
    'iu',
  ),
});

/** Terms of the social domain, after the laws, the VNG and the iStandaarden. */
export const termMeanings: readonly TermMeaning[] = [
  row(
    'afschalen',
    'zwaarder(?: maken|e)?|opschalen|intensiever|vaker|langer|meer (?:uren|hulp|zorg|ondersteuning|begeleiding|inzet)',
  ),
  row(
    'opschalen',
    'lichter(?: maken|e)?|afschalen|minder (?:uren|hulp|zorg|ondersteuning|begeleiding|inzet)',
  ),
  row(
    'decentralisatie|transitie',
    '(?:van|door) (?:de )?gemeenten? (?:\\p{L}+ )?(?:naar|aan) het Rijk|van lokaal naar landelijk',
  ),
  row(
    'zorg in natura|zin',
    `(?<!(?:voor|aan|van) (?:de |een |elke )?)${people} (?:het |deze |die )?(?:zelf )?(?:\\p{L}+ )?(?:in)?ko(?:opt|pen)|(?:geld|budget|bedrag) waarmee`,
  ),
  row(
    'persoonsgebonden budget|pgb',
    '(?:gemeente|regio|inkooporganisatie)n? (?:het |deze |die )?(?:zelf )?(?:\\p{L}+ )?(?:inkoo?pt?|koopt|contracteert)',
  ),
  row('wet langdurige zorg|wlz', 'tijdelijk|kortdurend|kort|even|licht'),
  row(
    '(?:onafhankelijke )?cliëntondersteun(?:er|ing)',
    '(?:namens|in dienst van|in opdracht van|voor) de (?:gemeente|aanbieder|regio)',
  ),
  row(
    'sociale basis|algemene voorzieningen?|voorliggend(?:e voorzieningen?| veld)|basisvoorzieningen?',
    '(?:alleen )?(?:met|na) een (?:indicatie|beschikking|besluit)|op indicatie|(?<!niet )geïndiceerd\\p{L}*',
  ),
  row(
    'maatwerkvoorzieningen?|maatwerk',
    'zonder (?:indicatie|beschikking|onderzoek|besluit)|voor iedereen hetzelfde|vrij toegankelijk',
  ),
  row(
    'informe(?:el|le) (?:netwerk|zorg|hulp)|mantelzorg(?:er)?',
    'beroepskrachten|beroepsmatig|professionele? \\p{L}+|betaalde?',
  ),
  row(
    'ambulante? ?(?:hulp|begeleiding|behandeling|zorg)?',
    'met verblijf|in een instelling|opname|dag en nacht',
  ),
  row('preventie', 'achteraf|nadat (?:\\p{L}+ ){0,3}problemen|zware hulp'),
  row('matched care', 'eerst (?:de )?(?:lichtste|lichte)|stap voor stap|trapsgewijs'),
  row('stepped care', 'in één keer|meteen de (?:zwaarste|juiste)|eerst (?:de )?zwaarste'),
  row('outputgericht\\p{L}*', 'per (?:uur|minuut|dagdeel|etmaal)|tijdseenheid|bestede uren'),
  row('inspanningsgericht\\p{L}*', 'per (?:resultaat|traject)|vast budget|ongeacht (?:de )?(?:uren|inzet)'),
  row('taakgericht\\p{L}*', 'per (?:uur|cliënt|inwoner|traject)'),
  row('instroom', 'eindig\\p{L}*|stopt|stoppen|vertrek\\p{L}*|uitstro\\p{L}*'),
  row('uitstroom', 'beginn?\\p{L}*|begint|start\\p{L}*|instro\\p{L}*'),
  row('licht verstandelijke beperking|lvb', '(?:hoger|hoog) IQ'),
  row('gezinsgericht werken', 'ouders (?:staan|blijven) (?:er )?(?:buiten|los)'),
  row('eigen bijdrage', '(?:gemeente|regio|aanbieder) (?:zelf )?betaalt'),
  row('normaliseren', 'zwaardere? (?:hulp|zorg)|meer (?:overheidsgeld|zorg|hulp|professionele\\p{L}*)'),
];

/** Kinds of help, by the names segments have, and what they never are. */
export const helpMeanings: readonly TermMeaning[] = [
  row('crisis(?:hulp|dienst|zorg)?', '(?<!on)geplande? \\p{L}+|op afspraak|langdurige?'),
  row(
    'jeugdzorgplus|gesloten jeugdhulp|gedwongen kader|jeugdbescherming|jeugdreclassering',
    'vrijwillige? \\p{L}+|open jeugdhulp|op eigen verzoek',
  ),
  row(
    '(?:.* )?(?:logeren|respijtzorg|kortdurend verblijf)',
    '(?:permanente?|langdurige?|vaste) (?:logeer\\p{L}*|verblijf|plek|opname|logeren)',
  ),
  row('.*met verblijf.*', 'zonder verblijf'),
  row('jeugdreclassering', 'civielrechtelijke? \\p{L}+|ondertoezichtstelling(?:en)?'),
  row('jeugdbescherming', 'strafrechtelijke? \\p{L}+|strafbare? feit(?:en)?'),
];

/** What the laws give to another: tasks went from the State to the gemeenten, and each law has its own supervisor. */
export const reversedTasks: RegExp =
  /(?<![\p{L}])(?:droegen|dragen) (?:de |alle )?gemeenten (?:\p{L}+ ){0,6}taken [^.;]{0,60}(?:aan|naar) het Rijk|taken [^.;]{0,60}van (?:de |alle )?gemeenten? (?:over )?(?:naar|aan) het Rijk|(?:Wmo)(?!\p{L})[^.;]{0,40}(?:taak van|toezicht (?:door|van|bij)) de Inspectie|(?<=Jeugdwet )houdt de gemeente toezicht/iu;
