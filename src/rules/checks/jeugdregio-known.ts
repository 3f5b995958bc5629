import { plainLetters } from '../plain-letters.ts';
import { jeugdregios, jeugdregiosBron } from '../registers/jeugdregios.ts';
import { provincies, provinciesOfJeugdregio } from '../registers/provincies.ts';
import { defineRule } from '../rule.ts';

/** The code of a jeugdregio is in the list of CBS. The list changes with the years, so this only warns. */
export const rule = defineRule<{
  code: string;
  naam: string | undefined;
  juist: string | undefined;
  provincie: string | undefined;
}>({
  code: 'SEG342',
  alias: 'R37',
  severity: 'warning',
  source: `${jeugdregiosBron.bron} (${jeugdregiosBron.datum})`,
  phase: 'structure',
  nl: {
    title: 'De code van de jeugdregio bestaat',
    message: (a) =>
      a.naam === undefined
        ? `De code ${a.code} staat niet in de lijst van jeugdregio’s.`
        : a.juist === undefined
          ? `De code ${a.code} is van jeugdregio ${a.naam}; de gemeenten van deze regio liggen in ${a.provincie}.`
          : `De code ${a.code} is van jeugdregio ${a.naam}; deze regio heeft ${a.juist}.`,
    label: (a) => (a.naam === undefined ? 'onbekende jeugdregio' : `is ${a.naam}`),
    why: 'Met deze code vinden anderen de regio terug in landelijke cijfers.',
    remedy: 'Neem de code over uit de lijst van het CBS. Is de regio nieuw, dan mag u dit negeren.',
  },
  en: {
    title: 'The code of the jeugdregio exists',
    message: (a) =>
      a.naam === undefined
        ? `The code ${a.code} is not in the list of jeugdregio’s.`
        : a.juist === undefined
          ? `The code ${a.code} is of jeugdregio ${a.naam}; the gemeenten of this region lie in ${a.provincie}.`
          : `The code ${a.code} is of jeugdregio ${a.naam}; this region has ${a.juist}.`,
    label: (a) => (a.naam === undefined ? 'unknown jeugdregio' : `is ${a.naam}`),
    why: 'By this code others find the region in national figures.',
    remedy: 'Take the code from the list of CBS. If the region is new, you may ignore this.',
  },
  check: ({ region }, report) => {
    const { regio } = region.data;
    const code = regio.jeugdregio;
    if (code === undefined) return;
    const naam = jeugdregios.get(code);
    const [own] = [...jeugdregios].find(([, name]) => plainLetters(name) === plainLetters(regio.naam)) ?? [];
    const around = provinciesOfJeugdregio(code);
    const [provincie, ...more] = region.data.gemeenten.flatMap(
      (gemeente) => provincies.get(gemeente.code) ?? [],
    );
    const isFar =
      provincie !== undefined &&
      around.length > 0 &&
      ![provincie, ...more].some((one) => around.includes(one));
    if (naam !== undefined && (own === undefined ? !isFar : own === code)) return;
    report({ owner: regio, key: 'jeugdregio' }, { code, naam, juist: own, provincie });
  },
});
