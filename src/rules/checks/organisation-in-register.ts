import { append } from '../append.ts';
import { plainLetters } from '../plain-letters.ts';
import {
  samenwerkingsorganisaties,
  samenwerkingsorganisatiesBron,
} from '../registers/samenwerkingsorganisaties.ts';
import { defineRule } from '../rule.ts';

interface Body {
  readonly naam: string;
  readonly words: ReadonlySet<string>;
}

const wordsIn = (name: string) =>
  new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !['van', 'het', 'voor', 'regio'].includes(word)),
  );

/** The bodies of the register by a word of their name, so that only those that share one are compared. */
const byWord = new Map<string, Body[]>();
const letters = new Set<string>();
for (const naam of samenwerkingsorganisaties.values()) {
  letters.add(plainLetters(naam));
  const words = wordsIn(naam);
  for (const word of words) append(byWord, word, { naam, words });
}

/** A body in which gemeenten work together has the name the register gives it. */
export const rule = defineRule<{ naam: string; officieel: string }>({
  code: 'SEG358',
  alias: 'R37',
  severity: 'warning',
  source: `${samenwerkingsorganisatiesBron.bron}; E050: een naam die net anders is`,
  phase: 'structure',
  nl: {
    title: 'Een samenwerkingsorganisatie heet zoals in het register',
    message: (a) => `‘${a.naam}’ staat in het register als ‘${a.officieel}’.`,
    label: () => 'andere naam in het register',
    why: 'Onder de officiële naam is te vinden wie er bevoegd is en wie erin meedoet.',
    remedy: 'Neem de naam uit het register over. Is het een andere organisatie, dan mag u dit negeren.',
  },
  en: {
    title: 'A body of co-operation has the name of the register',
    message: (a) => `‘${a.naam}’ is in the register as ‘${a.officieel}’.`,
    label: () => 'another name in the register',
    why: 'Under the official name one finds who has authority and who takes part.',
    remedy: 'Take the name from the register. If it is another organisation, you may ignore this.',
  },
  check: ({ region, replace }, report) => {
    for (const organisatie of region.data.organisaties ?? []) {
      const { naam } = organisatie;
      const words = wordsIn(naam);
      if (words.size < 3 || letters.has(plainLetters(naam))) continue;
      const official = likest(words);
      if (official === undefined) continue;
      const spot = { owner: organisatie, key: 'naam' };
      const edits = replace(spot, official);
      report(spot, { naam, officieel: official }, edits ? { fix: { safe: false, edits } } : {});
    }
  },
});

/** The body that shares nearly all words, both ways; undefined when none does. */
function likest(words: ReadonlySet<string>): string | undefined {
  const candidates = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
  let best: { naam: string; share: number } | undefined;
  for (const { naam, words: others } of candidates) {
    const shared = [...words].filter((word) => others.has(word)).length;
    const share = shared / (words.size + others.size - shared);
    const isNear = share >= 0.75 || (shared >= 5 && share >= 0.5 && words.size === others.size);
    if (isNear && share > (best?.share ?? 0)) best = { naam, share };
  }
  return best?.naam;
}
