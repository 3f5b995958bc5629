import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { contrastWithWhite } from '../colour-contrast.ts';
import { defineRule } from '../rule.ts';

const required = 4.5;

/** Letters in a house colour can be read on white paper. */
export const rule = defineRule<{ kleur: string; verhouding: string; waar: Phrase }>({
  code: 'SEG208',
  severity: 'error',
  source: 'WCAG 2.1, succescriterium 1.4.3',
  phase: 'structure',
  nl: {
    title: 'De kleur van een gemeente is leesbaar op wit',
    message: (a) =>
      `De kleur ${a.kleur} ${a.waar.nl} is te licht om te lezen: het contrast met wit is ${a.verhouding.replace('.', ',')} op 1; 4,5 is nodig.`,
    label: () => 'te licht',
    why: 'Koppen en de naam van de gemeente staan in deze kleur. Overheidsstukken moeten voor slechtzienden leesbaar zijn.',
    remedy: 'Kies een donkerder tint van dezelfde kleur.',
  },
  en: {
    title: 'The colour of a gemeente is readable on white',
    message: (a) =>
      `The colour ${a.kleur} ${a.waar.en} is too light to read: its contrast with white is ${a.verhouding} to 1; 4.5 is needed.`,
    label: () => 'too light',
    why: 'Headings and the name of the gemeente are set in this colour. Public documents must be readable for people with poor sight.',
    remedy: 'Choose a darker shade of the same colour.',
  },
  check: ({ region: { data }, where }, report) => {
    const holders = [
      [data.regio, data.regio],
      ...data.gemeenten.map((one) => [one, one.huisstijl] as const),
    ] as const;
    for (const [holder, owner] of holders) {
      if (owner?.kleur === undefined) continue;
      const contrast = contrastWithWhite(owner.kleur);
      if (contrast >= required) continue;
      // Rounded down: 4.49 is not enough and must not be shown as 4.5.
      const verhouding = (Math.floor(contrast * 10) / 10).toFixed(1);
      report({ owner, key: 'kleur' }, { kleur: owner.kleur, verhouding, waar: where({ owner: holder }) });
    }
  },
});
