import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';

/** A list of goals holds every goal once, shared or not. */
export const rule = defineRule<{ waar: Phrase; eerder: Phrase }>({
  code: 'SEG336',
  alias: 'R14',
  severity: 'error',
  source: 'E036, E109: doelen die zijn overgenomen zonder ze aan te passen',
  phase: 'content',
  nl: {
    title: 'Een lijst met doelen noemt elk doel één keer',
    message: (a) => `Hetzelfde doel staat ${a.waar.nl} en ${a.eerder.nl}.`,
    label: () => 'staat er al',
    why: 'De lezer denkt aan een vergissing, en het doel dat hier had moeten staan ontbreekt.',
    remedy: 'Zet hier het doel dat bedoeld is, of haal het weg.',
  },
  en: {
    title: 'A list of goals names every goal once',
    message: (a) => `The same goal stands ${a.waar.en} and ${a.eerder.en}.`,
    label: () => 'is there already',
    why: 'The reader thinks of a mistake, and the goal that should have been here is missing.',
    remedy: 'Put the goal here that is meant, or remove it.',
  },
  check: ({ texts, related, where }, report) => {
    const known = new Map<string, RegionText>();
    for (const text of texts) {
      const { owner, key, path, holders } = text;
      if (key !== 'kort' || holders.doel !== owner) continue;
      const goal = JSON.stringify([path.slice(0, -2), text.text]);
      const earlier = known.get(goal);
      if (!earlier) {
        known.set(goal, text);
        continue;
      }
      const spot = { owner, key, token: 'key' as const };
      report(
        spot,
        { waar: where(spot), eerder: where({ owner: earlier.owner }) },
        {
          related: related({ owner: earlier.owner, key, token: 'key' }, 'first'),
          alsoSeenAt: [{ owner, key }],
        },
      );
    }
  },
});
