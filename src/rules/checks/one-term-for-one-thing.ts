import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../rule.ts';
import { isAsLong, likeTerms, type SpokenTerm, spokenTermsIn } from '../spoken-terms.ts';

/** Within what time something is done is the same in every text. */
export const rule = defineRule<{ termijn: string; ander: string; elders: Phrase; waar: Phrase }>({
  code: 'SEG374',
  alias: 'R04',
  severity: 'error',
  source: 'E032: de samenvatting belooft iets anders dan de bijlage',
  phase: 'content',
  nl: {
    title: 'Een termijn voor hetzelfde is overal even lang',
    message: (a) => `“${a.termijn}” ${a.waar.nl} is een andere termijn dan “${a.ander}” ${a.elders.nl}.`,
    label: (a) => `elders ${a.ander}`,
    why: 'Inwoners en aanbieders rekenen op de termijn die zij lezen.',
    remedy: 'Maak de termijnen gelijk, of schrijf waarin het ene van het andere verschilt.',
  },
  en: {
    title: 'A term for the same thing is equally long everywhere',
    message: (a) => `“${a.termijn}” ${a.waar.en} is another term than “${a.ander}” ${a.elders.en}.`,
    label: (a) => `elsewhere ${a.ander}`,
    why: 'Residents and providers count on the term they read.',
    remedy: 'Make the terms equal, or write in what the one differs from the other.',
  },
  check: ({ texts, byStatus, related, where }, report) => {
    const terms = texts.flatMap(spokenTermsIn);
    const told = new Set<SpokenTerm>();
    for (const group of likeTerms(terms)) {
      const agreeing = (one: SpokenTerm) =>
        group.filter((other) => isAsLong(one.length, other.length)).length;
      // The term with the fewest others of its length is the slip; of two, the one outside the segment.
      const [odd] = [...group].sort((a, b) => agreeing(a) - agreeing(b) || inSegment(a) - inSegment(b));
      const other = group.find((one) => odd && !isAsLong(one.length, odd.length));
      if (!odd || !other || told.has(odd)) continue;
      told.add(odd);
      const spot = spotOf(odd);
      const elders = where({ owner: other.text.owner });
      const args = { termijn: odd.length.text, ander: other.length.text, elders, waar: where(spot) };
      report(spot, args, { ...byStatus(spot), related: related(spotOf(other), 'definition') });
    }
  },
});

const spotOf = ({ text, length }: SpokenTerm) => ({
  owner: text.owner,
  key: text.key,
  part: { start: length.start, end: length.end },
});

const inSegment = ({ text }: SpokenTerm) => (text.holders.segment ? 1 : 0);
