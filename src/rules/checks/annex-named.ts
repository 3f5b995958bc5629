import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { looseAnnexes } from '../loose-annexes.ts';
import { defineRule } from '../rule.ts';

/** Who refers to "the annex" says which. */
export const rule = defineRule<{ woorden: string; waar: Phrase; aantal: number }>({
  code: 'SEG262',
  alias: 'R11',
  severity: 'error',
  source: 'E013 en E127: "de bijlage" waar er meer zijn, en een losse bijlage die niemand kan vinden',
  phase: 'content',
  nl: {
    title: 'Een verwijzing naar een bijlage zegt welke',
    message: (a) =>
      a.aantal === 0
        ? `De tekst noemt «${a.woorden}» ${a.waar.nl}, maar bij dit stuk hoort geen bijlage die zo te vinden is.`
        : `De tekst noemt «${a.woorden}» ${a.waar.nl}, maar het stuk heeft ${a.aantal === 1 ? 'een bijlage met een nummer' : `${a.aantal} bijlagen`}; welke is bedoeld?`,
    label: () => 'welke bijlage?',
    why: 'De lezer weet niet welke bijlage hij moet openen, of waar hij die vindt.',
    remedy:
      'Noem de bijlage met `{{bijlage "id"}}`. Is zij een los stuk, zet het dan bij de documenten (soort `extern`) en noem de titel met `{{titel "id"}}`.',
  },
  en: {
    title: 'A reference to an annex says which',
    message: (a) =>
      a.aantal === 0
        ? `The text names “${a.woorden}” ${a.waar.en}, but no annex that can be found by that belongs to this document.`
        : `The text names “${a.woorden}” ${a.waar.en}, but the document has ${a.aantal === 1 ? 'one numbered annex' : `${a.aantal} annexes`}; which is meant?`,
    label: () => 'which annex?',
    why: 'The reader does not know which annex to open, or where to find it.',
    remedy:
      'Name the annex with `{{bijlage "id"}}`. If it is a document of its own, list it with the documents (kind `extern`) and name its title with `{{titel "id"}}`.',
  },
  check: (context, report) => {
    for (const { text, start, end, annexes } of looseAnnexes(context)) {
      const { owner, key, bare } = text;
      const spot = { owner, key, part: { start, end } };
      const woorden = bare.slice(start, end).replace(/\s+/gu, ' ');
      report(spot, { woorden, waar: context.where({ owner }), aantal: annexes }, context.byStatus(spot));
    }
  },
});
