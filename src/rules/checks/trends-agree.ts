import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../rule.ts';
import { trendSlips } from '../trend-slips.ts';

/** A text that says that something rises or falls says so of numbers that do. */
export const rule = defineRule<{ woord: string; wat: string; cijfers: string; waar: Phrase }>({
  code: 'SEG244',
  alias: 'R04',
  severity: 'error',
  source: 'E006: een tekst over een afname bij cijfers die toenemen',
  phase: 'content',
  nl: {
    title: 'Een tekst over een stijging of daling klopt met de cijfers',
    message: (a) => `‘${a.woord}’ ${a.waar.nl} klopt niet met de cijfers van ‘${a.wat}’: ${a.cijfers}.`,
    label: () => 'de cijfers gaan anders',
    why: 'De tekst trekt een andere conclusie dan de tabel. Wie alleen de tekst leest, beslist op iets dat niet zo is.',
    remedy:
      'Verbeter de zin, of laat de trend berekenen met `{{trend van naar}}`. Gaat de zin over iets anders dan deze cijfers, noem dan waarover.',
  },
  en: {
    title: 'A text about a rise or a fall agrees with the numbers',
    message: (a) => `‘${a.woord}’ ${a.waar.en} does not agree with the numbers of ‘${a.wat}’: ${a.cijfers}.`,
    label: () => 'the numbers go otherwise',
    why: 'The text draws another conclusion than the table. Who reads the text alone decides on something that is not so.',
    remedy:
      'Correct the sentence, or have the trend computed with `{{trend from to}}`. If the sentence is about something else than these numbers, say what.',
  },
  check: (context, report) => {
    for (const { one, claim, series, isUniversal } of trendSlips(context)) {
      if (isUniversal) continue;
      const { text } = one;
      const spot = { owner: text.owner, key: text.key, part: { start: claim.start, end: claim.end } };
      const { dataset, rij, points } = series;
      const wat = rij ? `${dataset.titel}: ${rij.titel}` : dataset.titel;
      const cijfers = points.map(({ value }) => String(value).replace('.', ',')).join(', ');
      const related = context.related(
        rij ? { owner: rij, key: 'titel' } : { owner: dataset, key: 'titel' },
        'definition',
      );
      report(
        spot,
        { woord: claim.words, wat, cijfers, waar: context.where(spot) },
        { ...context.byStatus(spot), related },
      );
    }
  },
});
