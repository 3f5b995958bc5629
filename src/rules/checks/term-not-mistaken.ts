import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { editDistance } from '../../diagnostics/nearest.ts';
import { append } from '../append.ts';
import { defineRule } from '../rule.ts';
import { type Stretch, wordsOf } from '../sentences.ts';
import { stemOf } from '../word-stems.ts';

interface Anchor {
  readonly term: string;
  readonly words: readonly string[];
  readonly at: number;
}

/** No word takes the place of one that looks like it in a term of several words. */
export const rule = defineRule<{ woord: string; term: string; waar: Phrase }>({
  code: 'SEG326',
  alias: 'R42',
  severity: 'warning',
  source: 'E096: een verkeerd woord in een vast begrip, dat daardoor iets anders betekent',
  phase: 'content',
  nl: {
    title: 'Een vast begrip staat er met zijn eigen woorden',
    message: (a) => `Bij \`${a.woord}\` ${a.waar.nl} is waarschijnlijk het begrip \`${a.term}\` bedoeld.`,
    label: (a) => `begrip: ${a.term}`,
    why: 'Een woord dat erop lijkt, betekent iets anders; de lezer denkt dan aan een ander begrip.',
    remedy:
      'Gebruik het begrip zoals het in de begrippen staat. Is iets anders bedoeld, kies dan een woord dat er minder op lijkt.',
  },
  en: {
    title: 'A fixed term stands there in its own words',
    message: (a) => `With \`${a.woord}\` ${a.waar.en} the term \`${a.term}\` is probably meant.`,
    label: (a) => `term: ${a.term}`,
    why: 'A word that looks like it means something else; the reader then thinks of another term.',
    remedy:
      'Use the term as it is in the list of terms. If something else is meant, choose a word that looks less like it.',
  },
  check: ({ region, texts, byStatus, where }, report) => {
    const anchors = new Map<string, Anchor[]>();
    for (const { term } of region.data.begrippen ?? []) {
      const words = wordsOf(term).map(({ text }) => text);
      if (words.length < 2) continue;
      for (const [at, word] of words.entries()) {
        const stem = stemOf(word);
        if (stem.length > 2) append(anchors, stem, { term, words, at });
      }
    }
    if (anchors.size === 0) return;
    for (const text of texts) {
      if (text.path[0] === 'begrippen' && text.path.at(-1) === 'term') continue;
      const words = wordsOf(text.bare);
      for (const [place, { text: word }] of words.entries()) {
        for (const anchor of anchors.get(stemOf(word)) ?? []) {
          const window = words.slice(Math.max(0, place - anchor.at), place - anchor.at + anchor.words.length);
          if (place < anchor.at || !isMistaken(window, anchor)) continue;
          const [first, last] = [window[0], window.at(-1)];
          if (!first || !last) continue;
          const spot = { owner: text.owner, key: text.key, part: { start: first.start, end: last.end } };
          const woord = text.bare.slice(first.start, last.end);
          report(spot, { woord, term: anchor.term, waar: where(spot) }, byStatus(spot, 'warning'));
        }
      }
    }
  },
});

/** One word differs, looks like the right one, and is no other form of it. */
function isMistaken(window: readonly Stretch[], { words }: Anchor): boolean {
  if (window.length !== words.length) return false;
  const wrong = words.flatMap((word, at) => {
    const found = window[at]?.text ?? '';
    return stemOf(found) === stemOf(word) ? [] : [[stemOf(found), stemOf(word)] as const];
  });
  const [pair] = wrong;
  return wrong.length === 1 && pair !== undefined && looksLike(...pair);
}

function looksLike(found: string, meant: string): boolean {
  if (found.length < 6 || found.startsWith(meant) || meant.startsWith(found)) return false;
  if (found.slice(0, 3) !== meant.slice(0, 3)) return false;
  return editDistance(found, meant, 4) <= Math.min(4, Math.floor(meant.length / 2.5));
}
