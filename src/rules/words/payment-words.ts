import type { bekostigingsmodellen, contractvormen } from '../../model/instrument-enumerations.ts';

export type Model = keyof typeof bekostigingsmodellen;
export type Vorm = keyof typeof contractvormen;

const unit = '(?:geleverde? )?(?:eenheid|uur|etmaal|dagdeel|minuut|minuten|dag|consult|huisbezoek)';

/** How running text says that it is paid in one of the three ways, as regular expressions. */
export const paymentWords: Readonly<Record<Model, RegExp>> = {
  inspanningsgericht: new RegExp(
    String.raw`(?<!\p{L})(?:inspanningsgerichte?|(?:betaald |betalen |bedrag |tarief )?per ${unit}|uurtarie(?:f|ven)|p ?[×x*] ?q)(?!\p{L})`,
    'iu',
  ),
  outputgericht:
    /(?<!\p{L})(?:outputgerichte?|(?:betal(?:en|ing)|betaald|afgerekend|bekostigd|vergoed|bedrag|tarief)\s+(?:per|voor|op|naar)\s+(?:het |een |elk |de )?(?:\p{L}+e? )?(?:resultaat|resultaten|uitkomst(?:en)?))(?!\p{L})/iu,
  taakgericht: new RegExp(
    String.raw`(?<!\p{L})(?:taakgerichte?|lumpsum|(?:vaste?|jaarlijkse?) (?:budget|bedrag|som|jaarbudget)(?! per ${unit})|(?:één|een) (?:budget|bedrag|som) (?:per|voor een|voor het hele|voor de hele) (?:jaar|taak|wijk|doelgroep|groep|aanbieder)|jaarbudget)(?!\p{L})`,
    'iu',
  ),
};

/** Units of effort: who is paid by them, is paid for effort. */
export const effortUnits =
  /^(?:per )?(?:\p{L}+ )?(?:uur|uren|minuut|minuten|dagdeel|dagdelen|etmaal|etmalen)$/iu;

/** "We sturen op resultaat, niet op uren." */
export const resultsNotHours =
  /(?:resultaat|resultaten|uitkomst(?:en)?).{0,40}?(?<!\p{L})niet (?:op |voor |per )?(?:\p{L}+ ){0,4}?(?:uren|uur|inzet)(?!\p{L})/isu;

/** How running text names the way in which is bought. */
export const formWords: readonly (readonly [Vorm, RegExp])[] = [
  ['open_house', /(?<!\p{L})open[- ]house(?!\p{L})/iu],
  ['sas_procedure', /(?<!\p{L})SAS-procedure(?!\p{L})/iu],
  ['subsidie', /(?<!\p{L})subsidies?(?!\p{L})/iu],
  ['europees_niet_openbaar', /(?<!\p{L})niet-openbare (?:procedure|aanbesteding)(?!\p{L})/iu],
  ['europees_openbaar', /(?<!\p{L})(?:Europese )?openbare (?:procedure|aanbesteding)(?!\p{L})/iu],
  ['onderhandeling', /(?<!\p{L})(?:mededingings)?procedure met onderhandeling(?!\p{L})/iu],
  ['bestuurlijk', /(?<!\p{L})bestuurlijk(?:e)? aanbested(?:en|ing)(?!\p{L})/iu],
  ['quasi_inbesteden', /(?<!\p{L})quasi-inbeste(?:den|ding)(?!\p{L})/iu],
  ['inbesteden', /(?<![\p{L}-])inbeste(?:den|ding)(?!\p{L})/iu],
];

/** Words that say that something holds at this moment. */
export const atPresent = /(?<!\p{L})(?:nu|op dit moment|momenteel|thans|huidige?|tot nu toe)(?!\p{L})/iu;

/** Words by which what follows is not what holds. */
export const notSo =
  /(?<!\p{L})(?:niet|geen|slecht|nooit|dan|straks|voortaan|nieuwe?|wordt|worden|kan|kunnen|in plaats van|liever|minder)(?!\p{L})/iu;
