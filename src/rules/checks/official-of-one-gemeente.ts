import { defineRule, type Spot } from '../rule.ts';

/** Who governs or signs for a gemeente does so for no other one. */
export const rule = defineRule<{ naam: string; gemeente: string; ander: string }>({
  code: 'SEG227',
  alias: 'R37',
  severity: 'warning',
  source: 'E123: bestuurders en gemeenten die niet bij elkaar passen',
  phase: 'structure',
  nl: {
    title: 'Een bestuurder of ondertekenaar hoort bij één gemeente',
    message: (a) => `${a.naam} staat bij ${a.gemeente}, maar ook bij ${a.ander}.`,
    label: (a) => `ook bij ${a.ander}`,
    why: 'Een naam die met een andere gemeente is meegekopieerd, komt zo onder een brief te staan.',
    remedy: 'Vul de naam in van wie bij deze gemeente hoort.',
  },
  en: {
    title: 'An official belongs to one gemeente',
    message: (a) => `${a.naam} stands with ${a.gemeente}, but also with ${a.ander}.`,
    label: (a) => `also with ${a.ander}`,
    why: 'A name that was copied along with another gemeente ends up under a letter.',
    remedy: 'Fill in the name of the official of this gemeente.',
  },
  check: ({ region, related }, report) => {
    const first = new Map<string, { readonly gemeente: string; readonly spot: Spot }>();
    for (const { naam: gemeente, bestuurders = [], ondertekenaars = [] } of region.data.gemeenten) {
      for (const owner of [...bestuurders, ...ondertekenaars]) {
        const { naam } = owner;
        if (naam === undefined) continue;
        const spot = { owner, key: 'naam' };
        const earlier = first.get(naam.toLowerCase());
        if (!earlier) first.set(naam.toLowerCase(), { gemeente, spot });
        else if (earlier.gemeente !== gemeente)
          report(
            spot,
            { naam, gemeente, ander: earlier.gemeente },
            { related: related(earlier.spot, 'first') },
          );
      }
    }
  },
});
