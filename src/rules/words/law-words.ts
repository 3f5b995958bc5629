import type { wetten } from '../../model/enumerations.ts';

export type Wet = keyof typeof wetten;

/** What says of which law a text speaks: the law itself, or care that exists under that law only. */
export const lawWords: Readonly<Record<Wet, RegExp>> = {
  jeugdwet: /(?<!\p{L})(?:jeugdwet|jeugdhulp|jeugdzorg)/iu,
  wmo: /(?<!\p{L})(?:wmo(?!\p{L})|wet maatschappelijke ondersteuning)/iu,
  participatiewet: /(?<!\p{L})participatiewet(?!\p{L})/iu,
};

/** The same, with services that rest on one law. */
export const serviceLawWords: Readonly<Record<Wet, RegExp>> = {
  jeugdwet:
    /(?<!\p{L})(?:jeugd(?!\p{L})|jeugd-|jeugdwet|jeugdhulp|jeugdzorg|jeugdbescherming|jeugdreclassering|pleegzorg)/iu,
  wmo: /(?<!\p{L})(?:wmo(?!\p{L})|maatschappelijke ondersteuning|beschermd wonen|maatschappelijke opvang|hulp bij (?:het )?huishouden|huishoudelijke hulp)/iu,
  participatiewet: /(?<!\p{L})(?:participatiewet|re-?integratie|bijstand|beschut werk)(?!\p{L})/iu,
};

/** The laws of which `text` speaks. */
export const lawsIn = (text: string, words: Readonly<Record<Wet, RegExp>> = lawWords): readonly Wet[] =>
  (Object.keys(words) as Wet[]).filter((wet) => words[wet].test(text));

export const young =
  /(?<!\p{L})(?:jeugd(?:igen?)?|kind(?:eren)?|jongeren?|tieners?|scholieren|pleegkind(?:eren)?)(?!\p{L})/iu;
export const grown =
  /(?<!\p{L})(?:volwassen(?:en?)?|ouderen|senioren|bejaarden|mantelzorgers?|ondernemers?|werkgevers?)(?!\p{L})/iu;
