import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { wrongArticles } from '../articles.ts';
import { defineRule } from '../rule.ts';

/** Articles and adjectives go with their noun. */
export const rule = defineRule<{ woorden: string; beter: string; waar: Phrase }>({
  code: 'SEG323',
  alias: 'R42',
  severity: 'warning',
  source: 'E048: "een passende aanbod" en "gezamenlijk kenmerken"',
  phase: 'content',
  nl: {
    title: 'Lidwoord en bijvoeglijk naamwoord passen bij het zelfstandig naamwoord',
    message: (a) =>
      `De woorden \`${a.woorden}\` ${a.waar.nl} passen niet bij elkaar; bedoelt u \`${a.beter}\`?`,
    label: (a) => a.beter,
    why: 'Zo’n fout leidt af. Vaak is bij het bewerken een woord vervangen en het woord ervoor niet.',
    remedy: 'Verbeter het lidwoord of de uitgang.',
  },
  en: {
    title: 'Article and adjective go with the noun',
    message: (a) =>
      `The words \`${a.woorden}\` ${a.waar.en} do not go together; did you mean \`${a.beter}\`?`,
    label: (a) => a.beter,
    why: 'Such a slip distracts. Often one word was replaced in editing and the word before it was not.',
    remedy: 'Correct the article or the ending.',
  },
  check: ({ texts, byStatus, replace, where }, report) => {
    for (const text of texts) {
      for (const { text: woorden, start, better, part } of wrongArticles(text.bare)) {
        const spot = { owner: text.owner, key: text.key, part };
        const edits = replace(spot, better.slice(part.start - start));
        const fix = edits && { fix: { safe: false, edits } };
        report(spot, { woorden, beter: better, waar: where(spot) }, { ...byStatus(spot, 'warning'), ...fix });
      }
    }
  },
});
