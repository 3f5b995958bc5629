import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { listClaim } from '../list-claims.ts';
import { policySentences } from '../policy-sentences.ts';
import { defineRule } from '../rule.ts';
import { wordOfNumber } from '../words/number-words.ts';

/** A list has as many items as the sentence before it says. */
export const rule = defineRule<{ gezegd: string; aantal: string; waar: Phrase }>({
  code: 'SEG257',
  alias: 'R03',
  severity: 'error',
  source: 'E010: een aangekondigde opsomming die er anders staat',
  phase: 'content',
  nl: {
    title: 'Een opsomming heeft zo veel punten als is aangekondigd',
    message: (a) => `De zin ${a.waar.nl} kondigt er ${a.gezegd} aan, en er volgen er ${a.aantal}.`,
    label: (a) => `er volgen er ${a.aantal}`,
    why: 'De lezer zoekt wat er ontbreekt, of vraagt zich af welk punt er niet bij hoort.',
    remedy: 'Verbeter het aantal, of vul de opsomming aan.',
  },
  en: {
    title: 'A list has as many items as was announced',
    message: (a) => `The sentence ${a.waar.en} announces ${a.gezegd}, and ${a.aantal} follow.`,
    label: (a) => `${a.aantal} follow`,
    why: 'The reader looks for what is missing, or wonders which item does not belong.',
    remedy: 'Correct the number, or complete the list.',
  },
  check: (context, report) => {
    for (const one of policySentences(context.texts)) {
      const claim = listClaim(one, context.region);
      if (!claim || claim.counted.includes(claim.said)) continue;
      const { owner, key, bare } = one.text;
      const spot = { owner, key, part: { start: claim.start, end: claim.end } };
      const args = {
        gezegd: bare.slice(claim.start, claim.end),
        aantal: claim.counted.map(wordOfNumber).join(' of '),
        waar: context.where(spot),
      };
      report(spot, args, context.byStatus(spot));
    }
  },
});
