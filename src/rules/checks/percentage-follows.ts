import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { figureSlips } from '../figure-slips.ts';
import { defineRule } from '../rule.ts';

/** A percentage that stands beside its numbers follows from them. */
export const rule = defineRule<{ geschreven: string; juist: string; waar: Phrase }>({
  code: 'SEG241',
  alias: 'R02',
  severity: 'error',
  source: 'E002, E003: een percentage dat niet volgt uit de twee aantallen waar het bij staat',
  phase: 'content',
  nl: {
    title: 'Een percentage volgt uit de getallen waar het bij staat',
    message: (a) =>
      `${capital(a.waar.nl)} staat ${a.geschreven}, en uit de getallen in de zin volgt ${a.juist}.`,
    label: (a) => `moet ${a.juist} zijn`,
    why: 'De lezer kan het narekenen. Een percentage dat niet klopt, maakt ook de andere cijfers verdacht.',
    remedy:
      'Verbeter het percentage of de getallen. Nog beter: zet de getallen in een dataset en laat het percentage berekenen, met `trend` of `aandeel`.',
  },
  en: {
    title: 'A percentage follows from the numbers it stands beside',
    message: (a) =>
      `${capital(a.waar.en)} it says ${a.geschreven}, and the numbers in the sentence give ${a.juist}.`,
    label: (a) => `should be ${a.juist}`,
    why: 'The reader can check it. A percentage that is wrong makes the other figures suspect as well.',
    remedy:
      'Correct the percentage or the numbers. Better still: put the numbers in a dataset and have the percentage computed, with `trend` or `aandeel`.',
  },
  check: (context, report) => {
    for (const { kind, spot, geschreven, juist = '' } of figureSlips(context)) {
      if (kind !== 'percentage') continue;
      const edits = context.replace(spot, juist);
      const fix = edits ? { fix: { safe: false, edits } } : {};
      report(spot, { geschreven, juist, waar: context.where(spot) }, { ...context.byStatus(spot), ...fix });
    }
  },
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
