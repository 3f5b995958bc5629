import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../rule.ts';
import { type Entries, type Entry, listsOf, listsWithin } from '../text-lists.ts';

/** Words that carry on the sentence above a list. */
const carriers = /^(?:dat|om|te|wie|hoe|of|als|door|zodat|waar|wat|welke)$/u;

/** Every point of a list carries on the sentence above it in the same way. */
export const rule = defineRule<{ begin: string; anders: string; soort: 'dubbel' | 'anders'; waar: Phrase }>({
  code: 'SEG396',
  alias: 'R42',
  severity: 'warning',
  source: 'Taalunie, Taaladvies: opsommingen maken de zin erboven alle op dezelfde manier af',
  phase: 'content',
  nl: {
    title: 'Elk punt van een opsomming maakt de zin erboven af',
    message: (a) =>
      a.soort === 'dubbel'
        ? `Het punt ${a.waar.nl} begint met \`${a.begin}\`, en de zin erboven eindigt daar al mee.`
        : `Het punt ${a.waar.nl} begint met \`${a.begin}\`; de andere punten beginnen met \`${a.anders}\`.`,
    label: (a) => (a.soort === 'dubbel' ? 'staat al boven de lijst' : `de andere: “${a.anders}”`),
    why: 'Een lezer leest elk punt als het vervolg van de zin erboven. Loopt dat niet, dan moet hij raden wat er bedoeld is.',
    remedy:
      'Laat het punt op dezelfde manier beginnen als de andere, of maak er een eigen zin van buiten de lijst.',
  },
  en: {
    title: 'Every point of a list carries on the sentence above it',
    message: (a) =>
      a.soort === 'dubbel'
        ? `The point ${a.waar.en} starts with \`${a.begin}\`, with which the sentence above it ends already.`
        : `The point ${a.waar.en} starts with \`${a.begin}\`; the others start with \`${a.anders}\`.`,
    label: (a) => (a.soort === 'dubbel' ? 'stands above the list already' : `the others: “${a.anders}”`),
    why: 'Readers read every point as the rest of the sentence above it. Where that fails they must guess what was meant.',
    remedy: 'Let the point start like the others, or make a sentence of it outside the list.',
  },
  check: ({ texts, byStatus, where }, report) => {
    for (const list of [...listsOf(texts), ...texts.flatMap(listsWithin)]) {
      for (const { entry, anders, soort } of odd(list)) {
        const begin = firstWord(entry);
        const part = { start: entry.start, end: entry.start + begin.length };
        const spot = { owner: entry.at.owner, key: entry.at.key, part };
        report(spot, { begin, anders, soort, waar: where(spot) }, byStatus(spot, 'warning'));
      }
    }
  },
});

const firstWord = ({ text }: Entry) => /^[^\s,.;:]+/u.exec(text)?.[0] ?? text.slice(0, 1);

interface Odd {
  readonly entry: Entry;
  readonly anders: string;
  readonly soort: 'dubbel' | 'anders';
}

function odd({ entries, leadIn }: Entries): readonly Odd[] {
  const last = /(?<!\p{L})(\p{L}+):$/u.exec(leadIn ?? '')?.[1] ?? '';
  if (carriers.test(last) && entries.length > 1)
    return entries
      .filter((entry) => firstWord(entry) === last)
      .map((entry) => ({ entry, anders: last, soort: 'dubbel' as const }));
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(firstWord(entry), (counts.get(firstWord(entry)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || !carriers.test(most[0])) return [];
  const others = entries.filter((entry) => firstWord(entry) !== most[0] && !entry.text.startsWith('\ufffc'));
  // One in four may be the odd one out; more of them are another way of writing.
  if (most[1] < 3 || others.length * 4 > entries.length) return [];
  return others.map((entry) => ({ entry, anders: most[0], soort: 'anders' as const }));
}
