import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { append } from '../append.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { clientPairs, clientWords } from '../words/client-words.ts';

interface Use {
  readonly at: RegionText;
  readonly text: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Whoever gets help is called by one word in sentences that say the same, and not klant once and cliënt elsewhere. */
export const rule = defineRule<{ gebruikt: string; anders: string; waar: Phrase }>({
  code: 'SEG306',
  alias: 'R18',
  severity: 'warning',
  source: 'E035: klant en cliënt in een verder gelijk doel',
  phase: 'content',
  nl: {
    title: 'Wie hulp krijgt, heet overal hetzelfde',
    message: (a) => `“${a.gebruikt}” ${a.waar.nl} heet elders “${a.anders}”.`,
    label: ({ anders }) => `elders “${anders}”`,
    why: 'De lezer denkt dat het om twee groepen mensen gaat.',
    remedy: 'Kies één woord, en gebruik het overal.',
  },
  en: {
    title: 'Whoever gets help is called the same everywhere',
    message: (a) => `“${a.gebruikt}” ${a.waar.en} is called “${a.anders}” elsewhere.`,
    label: ({ anders }) => `“${anders}” elsewhere`,
    why: 'The reader thinks that it is about two groups of people.',
    remedy: 'Choose one word, and use it everywhere.',
  },
  check: ({ texts, where, byStatus, related }, report) => {
    const uses = texts.flatMap(usesIn);
    const wrong = new Map<Use, Use>(rareUses(uses));
    for (const [use, other] of unequalSentences(texts, uses)) if (!wrong.has(other)) wrong.set(use, other);
    for (const [use, other] of wrong) {
      const { at, start, end, text } = use;
      const spot = { owner: at.owner, key: at.key, part: { start, end } };
      const first = {
        owner: other.at.owner,
        key: other.at.key,
        part: { start: other.start, end: other.end },
      };
      const details = { ...byStatus(spot, 'warning'), related: related(first, 'first') };
      report(spot, { gebruikt: text, anders: other.text, waar: where(spot) }, details);
    }
  },
});

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(${clientWords.join('|')})(?:s|en)?(?![\p{L}\p{N}-])`,
  'giu',
);

const usesIn = (at: RegionText): readonly Use[] =>
  [...at.bare.matchAll(pattern)].map(({ 0: text, 1: word = '', index }) => ({
    at,
    text,
    word: word.toLowerCase(),
    start: index,
    end: index + text.length,
  }));

/** The one use of a word where the region says the other twice or more. */
function rareUses(uses: readonly Use[]): readonly (readonly [Use, Use])[] {
  return clientPairs.flatMap(([one, two]) => {
    const found = [
      once(uses.filter(({ word }) => word === one)),
      once(uses.filter(({ word }) => word === two)),
    ];
    const [rare, common] = found.sort((a, b) => a.length - b.length);
    const [use, other] = [rare?.[0], common?.[0]];
    return use && other && rare?.length === 1 && (common?.length ?? 0) >= 2 ? [[use, other] as const] : [];
  });
}

/** Uses of which each stands in another text: what aliases repeat counts once. */
const once = (uses: readonly Use[]) => [
  ...new Map(uses.map((use) => [`${use.start} ${use.at.text}`, use])).values(),
];

/** Sentences of at least six words that differ in this word alone: the use of the rarer word, else the later one. */
function unequalSentences(
  texts: readonly RegionText[],
  uses: readonly Use[],
): readonly (readonly [Use, Use])[] {
  const byText = new Map<RegionText, Use[]>();
  for (const use of uses) {
    append(byText, use.at, use);
  }
  const common = new Map<string, number>();
  for (const { word } of once(uses)) common.set(word, (common.get(word) ?? 0) + 1);
  const times = ({ word }: Use) => common.get(word) ?? 0;
  const first = new Map<string, readonly Use[]>();
  return texts.flatMap((at) => {
    const own = byText.get(at) ?? [];
    return (own.length === 0 ? [] : sentencesOf(at.bare, at.text)).flatMap(({ text, start, end }) => {
      const found = own.filter((use) => use.start >= start && use.end <= end);
      if (found.length === 0 || text.split(/\s+/u).length < 6) return [];
      const key = text
        .toLowerCase()
        .replaceAll(pattern, '·')
        .replaceAll(/[^\p{L}\p{N}·]+/gu, ' ')
        .trim();
      const earlier = first.get(key);
      if (!earlier) first.set(key, found);
      return found.flatMap((use, index) => {
        const other = earlier?.[index];
        if (!other || other.word === use.word) return [];
        return times(other) < times(use) ? [[other, use] as const] : [[use, other] as const];
      });
    });
  });
}
