import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { wrongVerbs } from '../subject-and-verb.ts';

/** The verb goes with its subject: one does, more do. */
export const rule = defineRule<{ werkwoord: string; onderwerp: string; beter: string; waar: Phrase }>({
  code: 'SEG324',
  alias: 'R42',
  severity: 'warning',
  source: 'E120: een meervoud met een werkwoord in het enkelvoud',
  phase: 'content',
  nl: {
    title: 'Het werkwoord past bij het onderwerp',
    message: (a) => `Bij \`${a.onderwerp}\` hoort \`${a.beter}\`, niet \`${a.werkwoord}\`, ${a.waar.nl}.`,
    label: (a) => a.beter,
    why: 'De lezer weet niet of het om één of om meer gaat, en dat kan in een besluit verschil maken.',
    remedy: 'Verbeter het werkwoord, of het onderwerp als dat verkeerd is.',
  },
  en: {
    title: 'The verb goes with its subject',
    message: (a) => `\`${a.onderwerp}\` takes \`${a.beter}\`, not \`${a.werkwoord}\`, ${a.waar.en}.`,
    label: (a) => a.beter,
    why: 'The reader cannot tell whether one or more are meant, which may matter in a decision.',
    remedy: 'Correct the verb, or the subject if that is wrong.',
  },
  check: ({ texts, byStatus, replace, where }, report) => {
    for (const text of texts) {
      for (const sentence of sentencesOf(text.bare, text.text)) {
        for (const { text: werkwoord, subject, better, start, end } of wrongVerbs(
          sentence.text.replaceAll('\n', ' '),
        )) {
          const part = { start: sentence.start + start, end: sentence.start + end };
          const spot = { owner: text.owner, key: text.key, part };
          const edits = replace(spot, better);
          const fix = edits && { fix: { safe: false, edits } };
          const args = { werkwoord, onderwerp: subject, beter: better, waar: where(spot) };
          report(spot, args, { ...byStatus(spot, 'warning'), ...fix });
        }
      }
    }
  },
});
