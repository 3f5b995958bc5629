import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Klantprofiel } from '../../model/region-schema.ts';
import { otherProfiles } from '../profile-sentences.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { wordsOf } from '../sentences.ts';
import { type Ages, ageWords } from '../words/age-words.ts';

/** The texts of a klantprofiel speak of its own group. */
export const rule = defineRule<{ woord: string; groep: string; waar: Phrase }>({
  code: 'SEG295',
  alias: 'R34',
  severity: 'warning',
  source: 'E140: een doel voor ouderen dat onder jongeren staat',
  phase: 'content',
  nl: {
    title: 'Een tekst van een klantprofiel gaat over de eigen groep',
    message: (a) => `“${a.woord}” ${a.waar.nl} is een andere groep dan ${a.groep}.`,
    label: (a) => `niet ${a.groep}`,
    why: 'Een doel bij de verkeerde groep geldt voor de verkeerde mensen.',
    remedy:
      'Zet het doel bij de groep die het noemt, of noem de eigen groep. Gaat het om beide, noem dan beide.',
  },
  en: {
    title: 'A text of a client profile is about its own group',
    message: (a) => `“${a.woord}” ${a.waar.en} is another group than ${a.groep}.`,
    label: (a) => `not ${a.groep}`,
    why: 'A goal with the wrong group holds for the wrong people.',
    remedy: 'Put the goal with the group it names, or name the group itself. If it is about both, name both.',
  },
  check: (context, report) => {
    const profiles = context.region.data.klantprofielen ?? [];
    const names = new Map(profiles.map((profile) => [profile.naam.toLowerCase(), profile]));
    for (const text of context.texts) {
      const { klantprofiel, indicator } = text.holders;
      if (!klantprofiel || text.key === 'naam' || indicator?.populatie) continue;
      const found = strangersIn(text.bare, klantprofiel, names);
      if (!found) continue;
      const spot = { owner: text.owner, key: text.key, part: { start: found.start, end: found.end } };
      const args = { woord: found.text, groep: klantprofiel.naam, waar: context.where(spot) };
      report(spot, args, context.byStatus(spot, 'warning'));
    }
    for (const { spot, woord, eigen } of otherProfiles(context.texts, context.region.data)) {
      const args = { woord, groep: eigen.naam, waar: context.where(spot) };
      const related = context.related({ owner: eigen, key: 'koers' }, 'definition');
      report(spot, args, { ...context.byStatus(spot, 'warning'), related });
    }
  },
});

type Word = ReturnType<typeof wordsOf>[number];

/** The first word for another group, in a text that does not name its own. */
function strangersIn(
  bare: RuleContext['texts'][number]['bare'],
  own: Klantprofiel,
  names: ReadonlyMap<string, Klantprofiel>,
): Word | undefined {
  const ages: Ages = { van: own.leeftijd.van, tot: own.leeftijd.tot ?? 120 };
  let stranger: Word | undefined;
  for (const word of wordsOf(bare)) {
    const lower = word.text.toLowerCase();
    const profile = names.get(lower);
    const group = ageWords[lower];
    if (profile === own || (!profile && group && group.van < ages.tot && ages.van < group.tot))
      return undefined;
    if (!stranger && (profile ?? group)) stranger = word;
  }
  return stranger;
}
