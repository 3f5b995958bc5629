import { jeugdregios, jeugdregiosBron } from '../registers/jeugdregios.ts';
import { defineRule } from '../rule.ts';

/** The code of a jeugdregio is in the list of CBS. The list changes with the years, so this only warns. */
export const rule = defineRule<{ code: string }>({
  code: 'SEG342',
  alias: 'R37',
  severity: 'warning',
  source: `${jeugdregiosBron.bron} (${jeugdregiosBron.datum})`,
  phase: 'structure',
  nl: {
    title: 'De code van de jeugdregio bestaat',
    message: (a) => `De code ${a.code} staat niet in de lijst van jeugdregio’s.`,
    label: () => 'onbekende jeugdregio',
    why: 'Met deze code vinden anderen de regio terug in landelijke cijfers.',
    remedy: 'Neem de code over uit de lijst van het CBS. Is de regio nieuw, dan mag u dit negeren.',
  },
  en: {
    title: 'The code of the jeugdregio exists',
    message: (a) => `The code ${a.code} is not in the list of jeugdregio’s.`,
    label: () => 'unknown jeugdregio',
    why: 'By this code others find the region in national figures.',
    remedy: 'Take the code from the list of CBS. If the region is new, you may ignore this.',
  },
  check: ({ region }, report) => {
    const { regio } = region.data;
    if (regio.jeugdregio === undefined || jeugdregios.has(regio.jeugdregio)) return;
    report({ owner: regio, key: 'jeugdregio' }, { code: regio.jeugdregio });
  },
});
