import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../rule.ts';
import { preferredTerms } from '../words/preferred-terms.ts';

const rightOf = new Map(preferredTerms.flatMap(({ right, wrong }) => wrong.map((form) => [form, right])));
const escaped = [...rightOf.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s+`));
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<![\p{L}\p{N}][-/.])(?:${escaped.join('|')})(?![\p{L}\p{N}])`,
  'gu',
);

/** Laws and fixed abbreviations are written as the law or the standard writes them. */
export const rule = defineRule<{ gebruikt: string; term: string; waar: Phrase }>({
  code: 'SEG304',
  alias: 'R18',
  severity: 'warning',
  source: 'E019, E104: WMO naast Wmo, WLZ naast Wlz; de citeertitels van de wetten',
  phase: 'content',
  nl: {
    title: 'Wetten en vaste afkortingen staan er zoals de wet ze schrijft.',
    message: (a) => `Schrijf “${a.term}” in plaats van “${a.gebruikt}”, ${a.waar.nl}.`,
    label: ({ term }) => term,
    why: 'Twee schrijfwijzen in één stuk leiden af, en wie zoekt vindt maar de helft.',
    remedy: 'Neem de schrijfwijze van de wet of de standaard over.',
  },
  en: {
    title: 'Laws and fixed abbreviations are written as the law writes them.',
    message: (a) => `Write “${a.term}” instead of “${a.gebruikt}”, ${a.waar.en}.`,
    label: ({ term }) => term,
    why: 'Two spellings in one document distract, and who searches finds only half.',
    remedy: 'Take over the spelling of the law or the standard.',
  },
  check: ({ texts, where, byStatus, replace }, report) => {
    for (const { owner, key, bare } of texts) {
      for (const { 0: text, index } of bare.matchAll(pattern)) {
        const gebruikt = text.replaceAll(/\s+/gu, ' ');
        const term = rightOf.get(gebruikt);
        if (term === undefined || isFine(bare, index, gebruikt, term)) continue;
        const spot = { owner, key, part: { start: index, end: index + text.length } };
        const edits = replace(spot, term);
        const details = { ...byStatus(spot, 'warning'), ...(edits ? { fix: { safe: true, edits } } : {}) };
        report(spot, { gebruikt, term, waar: where(spot) }, details);
      }
    }
  },
});

/** A capital at the start of a sentence is right; so are longer names and web addresses. */
function isFine(bare: string, index: number, gebruikt: string, term: string): boolean {
  const isStart = /(?:^|[.!?:]\s+|\n\s*)["'‘“(]?$/u.test(bare.slice(0, index));
  if (isStart && gebruikt === term.charAt(0).toUpperCase() + term.slice(1)) return true;
  return /^ \p{Lu}\p{Ll}+/u.test(bare.slice(index + gebruikt.length)) && /\p{Lu}\p{Ll}+$/u.test(gebruikt);
}
