import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../rule.ts';
import { wrongTermsIn } from '../wrong-terms.ts';

/** Laws and fixed abbreviations are written as the law or the standard writes them. */
export const rule = defineRule<{ gebruikt: string; term: string; waar: Phrase }>({
  code: 'SEG304',
  alias: 'R18',
  severity: 'warning',
  source: 'E019, E104: WMO naast Wmo, WLZ naast Wlz; de citeertitels van de wetten',
  phase: 'content',
  nl: {
    title: 'Wetten en vaste afkortingen staan er zoals de wet ze schrijft',
    message: (a) => `Schrijf “${a.term}” in plaats van “${a.gebruikt}”, ${a.waar.nl}.`,
    label: ({ term }) => term,
    why: 'Twee schrijfwijzen in één stuk leiden af, en wie zoekt vindt maar de helft.',
    remedy: 'Neem de schrijfwijze van de wet of de standaard over.',
  },
  en: {
    title: 'Laws and fixed abbreviations are written as the law writes them',
    message: (a) => `Write “${a.term}” instead of “${a.gebruikt}”, ${a.waar.en}.`,
    label: ({ term }) => term,
    why: 'Two spellings in one document distract, and who searches finds only half.',
    remedy: 'Take over the spelling of the law or the standard.',
  },
  check: ({ texts, where, byStatus, replace }, report) => {
    for (const { owner, key, bare } of texts) {
      for (const { text, term, start, end } of wrongTermsIn(bare)) {
        const spot = { owner, key, part: { start, end } };
        const edits = replace(spot, term);
        const details = { ...byStatus(spot, 'warning'), ...(edits ? { fix: { safe: true, edits } } : {}) };
        report(spot, { gebruikt: text.replaceAll(/\s+/gu, ' '), term, waar: where(spot) }, details);
      }
    }
  },
});
