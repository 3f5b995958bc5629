import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Indicator } from '../../model/region-schema.ts';
import { goalHolders, indicatorsById } from '../all-goals.ts';
import { defineRule } from '../rule.ts';
import { wordsOf } from '../sentences.ts';
import { typedAgesIn } from '../typed-ages.ts';
import { type Ages, agesOfClasses, ageWords } from '../words/age-words.ts';

/** An indicator counts people of the group whose goal it measures. */
export const rule = defineRule<{ mensen: string; groep: string; waar: Phrase }>({
  code: 'SEG293',
  alias: 'R34',
  severity: 'error',
  source: 'E137: cijfers over scholieren bij een groep die al van school is',
  phase: 'content',
  nl: {
    title: 'Een indicator meet de leeftijd van de groep waar hij bij hoort',
    message: (a) =>
      `De gemeten mensen (${a.mensen}) ${a.waar.nl} vallen buiten de leeftijd van de groep: ${a.groep}.`,
    label: (a) => `groep: ${a.groep}`,
    why: 'Het cijfer zegt dan niets over de mensen voor wie het doel is.',
    remedy: 'Kies een cijfer over de groep zelf, of zet de indicator bij de groep waar hij over gaat.',
  },
  en: {
    title: 'An indicator measures the age of the group it belongs to',
    message: (a) =>
      `The people measured (${a.mensen}) ${a.waar.en} lie outside the age of the group: ${a.groep}.`,
    label: (a) => `group: ${a.groep}`,
    why: 'The figure then says nothing about the people the goal is for.',
    remedy: 'Choose a figure about the group itself, or put the indicator with the group it is about.',
  },
  check: ({ region, byStatus, related, where }, report) => {
    const byId = indicatorsById(region.data);
    for (const { holder, doelen, indicatoren } of goalHolders(region.data)) {
      const { leeftijd } = holder;
      if (!leeftijd) continue;
      const own = { van: leeftijd.van ?? 0, tot: leeftijd.tot ?? 120 };
      for (const indicator of indicatoren) {
        const { populatie } = indicator;
        const { ages, isCounted, described } = measuredAges(indicator);
        if (!ages || overlap(ages, own)) continue;
        const groep = groupBeside(own, ages);
        const key = isCounted ? (populatie?.tot === undefined ? 'van' : 'tot') : 'omschrijving';
        const spot = populatie ? { owner: populatie, key } : { owner: indicator, key: 'naam' };
        const mensen = isCounted ? `${ages.van} tot ${ages.tot} jaar` : described;
        report(spot, { mensen, groep, waar: where({ owner: indicator }) }, byStatus({ owner: indicator }));
      }
      for (const doel of doelen) {
        const used = doel.indicatoren ?? [];
        for (const [key, id] of used.entries()) {
          const indicator = byId.get(id);
          if (!indicator || indicatoren.includes(indicator)) continue;
          const { ages, described } = measuredAges(indicator);
          if (!ages || overlap(ages, own)) continue;
          const spot = { owner: used, key };
          const args = { mensen: described, groep: groupBeside(own, ages), waar: where(spot) };
          const alsoSeenAt = [{ owner: doel, key: 'indicatoren', token: 'key' as const }];
          const place = related({ owner: indicator, key: 'naam' }, 'definition');
          report(spot, args, { ...byStatus(spot), related: place, alsoSeenAt });
        }
      }
    }
  },
});

/** The ages an indicator counts, by number or in words. */
function measuredAges({ populatie, naam }: Indicator) {
  const isCounted = populatie?.van !== undefined || populatie?.tot !== undefined;
  const described = populatie?.omschrijving ?? naam;
  const counted = isCounted ? { van: populatie.van ?? 0, tot: populatie.tot ?? 120 } : undefined;
  return { ages: counted ?? agesIn(described), isCounted, described };
}

const groupBeside = (own: Ages, ages: Ages) =>
  ages.tot <= own.van ? `vanaf ${own.van} jaar` : `tot ${own.tot} jaar`;

/** The ages that words for people say: years, classes of a school, or a name such as "peuters". */
function agesIn(text: string): Ages | undefined {
  const [typed] = typedAgesIn(text);
  if (typed) return typed.ages;
  const classes = agesOfClasses(text);
  if (classes) return classes;
  for (const { text: word } of wordsOf(text)) {
    const ages = ageWords[word.toLowerCase()];
    if (ages) return ages;
  }
  return undefined;
}

const overlap = (a: Ages, b: Ages) => a.van < b.tot && b.van < a.tot;
