import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { clauseSlips } from '../words/clause-slips.ts';

/** A sentence is of one piece: no half of an older sentence stands in it. */
export const rule = defineRule<{ woorden: string; wat: Phrase; waar: Phrase }>({
  code: 'SEG325',
  alias: 'R42',
  severity: 'warning',
  source: 'E025, E120: "is echter niet duidelijk is", "om duurzaam om kunnen gaan"',
  phase: 'content',
  nl: {
    title: 'Een zin loopt',
    message: (a) => `De zin ${a.waar.nl} loopt niet bij \`${a.woorden}\`: ${a.wat.nl}.`,
    label: (a) => a.wat.nl,
    why: 'Vaak is een zin veranderd en een stuk van de oude blijven staan. De lezer moet dan raden wat er bedoeld is.',
    remedy: 'Lees de zin na, en haal weg of vul aan wat er niet hoort of ontbreekt.',
  },
  en: {
    title: 'A sentence is of one piece',
    message: (a) => `The sentence ${a.waar.en} does not run at \`${a.woorden}\`: ${a.wat.en}.`,
    label: (a) => a.wat.en,
    why: 'Often a sentence was changed and part of the old one remained. The reader must guess what was meant.',
    remedy: 'Read the sentence again, and remove or add what does not belong or is missing.',
  },
  check: ({ texts, byStatus, where }, report) => {
    for (const text of texts) {
      for (const sentence of sentencesOf(text.bare, text.text)) {
        // A line may be broken anywhere; what was blanked as markup is no word.
        const flat = sentence.text.replaceAll('\n', ' ');
        for (const { pattern, unlessAfter, nl, en } of clauseSlips) {
          for (const { 0: woorden, index } of flat.matchAll(pattern)) {
            if (unlessAfter?.test(flat.slice(0, index))) continue;
            const start = sentence.start + index;
            const spot = { owner: text.owner, key: text.key, part: { start, end: start + woorden.length } };
            report(spot, { woorden, wat: { nl, en }, waar: where(spot) }, byStatus(spot, 'warning'));
          }
        }
      }
    }
  },
});
