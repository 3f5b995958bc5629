import type { Edition } from '../model/edition.ts';
import { annexLists, type KnownAnnex } from './annex-numbers.ts';
import { referredEditions } from './named-document.ts';
import type { RegionText } from './region-texts.ts';
import type { RuleContext } from './rule.ts';
import { sentencesOf } from './sentences.ts';
import { tellingWords, titleWords } from './title-words.ts';
import { typedReferences } from './typed-references.ts';

interface AnnexMention {
  readonly number?: number;
  readonly id?: string;
  readonly start: number;
  readonly end: number;
}

/** A reference to one annex or table in a sentence that is about another. */
export interface AnnexMisfit {
  readonly text: RegionText;
  readonly mention: AnnexMention;
  readonly reader: Edition;
  readonly kind: 'bijlage' | 'tabel';
  readonly own: KnownAnnex;
  readonly other: KnownAnnex;
}

/** Every reference to an annex, typed or by an expression, beside words that tell of another annex of the document. */
export function annexMisfits(context: RuleContext): readonly AnnexMisfit[] {
  const { texts, readersOf } = context;
  const described = new Map<string, Map<number, Set<string>>>();
  const mentioned = texts.flatMap((text) => {
    const mentions = mentionsIn(text);
    return mentions.length > 0 ? [{ text, mentions, readers: readersOf(text.owner, text.key) }] : [];
  });
  for (const { text, mentions, readers } of mentioned) describe(described, text, mentions, readers);
  return mentioned.flatMap(({ text, mentions, readers }) =>
    mentions.flatMap((mention, index) => {
      const words = wordsBeside(text, mentions, index);
      for (const reader of readers) {
        const misfit = misfitFor(text, mention, words, reader, described, context);
        if (misfit) return [misfit];
      }
      return [];
    }),
  );
}

function misfitFor(
  text: RegionText,
  mention: AnnexMention,
  words: Beside,
  reader: Edition,
  described: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>>,
  { region, outlineOf }: RuleContext,
): AnnexMisfit | undefined {
  const referred = mention.id === undefined ? referredEditions(text.bare, mention, reader, region) : [reader];
  if (referred === 'unknown' || referred[0] !== reader) return undefined;
  const lists = annexLists(reader, region, outlineOf);
  const tables = mention.id === undefined ? [] : (outlineOf(reader)?.tables ?? []);
  const list = [...lists, tables].find((one) => one.some((annex) => isMentioned(annex, mention)));
  const own = list?.find((annex) => isMentioned(annex, mention));
  const other = list && betterFit(list, mention, words, described.get(reader.document.id));
  const kind = list === tables ? 'tabel' : 'bijlage';
  return own && other ? { text, mention, reader, kind, own, other } : undefined;
}

const isMentioned = (annex: KnownAnnex, { id, number }: AnnexMention) =>
  id === undefined ? annex.number === number : annex.id === id;

/** References to annexes in a text, typed or by an expression. */
function mentionsIn({ bare, text }: RegionText): readonly AnnexMention[] {
  const typed = typedReferences(bare)
    .filter(({ noun, number }) => noun === 'bijlage' && /^\d+$/u.test(number))
    .map(({ number, start, end }) => ({ number: Number(number), start, end }));
  const generated = [
    ...text.matchAll(/\{\{\s*bijlage\s+["']([^"']+)["']\s*\}\}|\[\[([^\]|]+)[^\]]*\]\]/gu),
  ].map(({ 0: whole, 1: annex, 2: name = '', index }) => ({
    id: annex ?? name.trim(),
    start: index,
    end: index + whole.length,
  }));
  return [...typed, ...generated].sort((a, b) => a.start - b.start);
}

interface Beside {
  readonly before: string;
  readonly after: string;
}

/** The words of the sentence before the reference, from the one before it on, and those after it, up to the next. */
function wordsBeside({ bare, text }: RegionText, mentions: readonly AnnexMention[], index: number): Beside {
  const mention = mentions[index] ?? { start: 0, end: 0 };
  const sentence = sentencesOf(bare, text).find(
    ({ start, end }) => start <= mention.start && mention.start < end,
  );
  const opening = mentions.find(({ start }) => start >= (sentence?.start ?? 0)) ?? mention;
  // "Bijlage 1 legt … uit en bijlage 2 …": here the words after a reference are about it, not those before.
  const isLed = opening !== mention && opening.start - (sentence?.start ?? 0) <= 4;
  const from = isLed ? mention.start : Math.max(sentence?.start ?? 0, mentions[index - 1]?.end ?? 0);
  const to = Math.min(sentence?.end ?? bare.length, mentions[index + 1]?.start ?? bare.length);
  // What an expression shows is named by its path.
  return {
    before: text.slice(Math.min(from, mention.start), mention.start),
    after: text.slice(mention.end, to),
  };
}

/** "Bijlage 3 geeft een overzicht van …" tells what annex 3 holds. */
function describe(
  described: Map<string, Map<number, Set<string>>>,
  text: RegionText,
  mentions: readonly AnnexMention[],
  readers: readonly Edition[],
): void {
  for (const [index, { number }] of mentions.entries()) {
    const { before, after } = wordsBeside(text, mentions, index);
    if (number === undefined || before.trim().length > 3) continue;
    for (const id of new Set(readers.map(({ document }) => document.id))) {
      const annexes = described.get(id) ?? new Map<number, Set<string>>();
      described.set(id, annexes);
      annexes.set(number, new Set([...(annexes.get(number) ?? []), ...titleWords(after)]));
    }
  }
}

/** The other annex whose title, or description, the words beside the reference are about. */
function betterFit(
  list: readonly KnownAnnex[],
  mention: AnnexMention,
  { before, after }: Beside,
  descriptions: ReadonlyMap<number, ReadonlySet<string>> | undefined,
): KnownAnnex | undefined {
  const names = list.map(({ title, id }) => `${title} ${id.replaceAll(/[-\d]+/gu, ' ')}`);
  const telling = tellingWords(names);
  const called = list.map(({ id }) => titleWords(id.replaceAll(/[-\d]+/gu, ' ')));
  for (const words of [titleWords(before), titleWords(after)]) {
    const scores = telling.map((set) => [...set].filter((word) => isSaid(word, words)).length);
    const own = list.findIndex((annex) => isMentioned(annex, mention));
    if ((scores[own] ?? 0) > 0 || [...titleWords(names[own] ?? '')].some((word) => isSaid(word, words)))
      return undefined;
    const best = scores.indexOf(Math.max(...scores));
    const score = scores[best] ?? 0;
    const isCalled = [...(telling[best] ?? [])].some(
      (word) => called[best]?.has(word) && isSaid(word, words),
    );
    if (score >= 2 || (score === 1 && (isCalled || titleWords(list[best]?.title ?? '').size <= 2)))
      return list[best];
    if (score > 0) return undefined;
  }
  const [noun] = titleWords(/(\p{L}+)(?:[ \u00a0]+(?:in|zie))?[ \u00a0]*\(?$/u.exec(before)?.[1] ?? '');
  const told = [...(descriptions ?? [])].filter(([, words]) => noun !== undefined && words.has(noun));
  const [only] = told;
  if (told.length !== 1 || only === undefined || only[0] === mention.number) return undefined;
  return list.find(({ number }) => number === only[0]);
}

/** Whether a text has a word, or its last part: "instrumenten" for "inkoopinstrumenten". */
const isSaid = (word: string, words: ReadonlySet<string>) =>
  words.has(word) ||
  [...words].some(
    (said) => said.length >= 7 && (word.endsWith(said) || said.endsWith(word)) && word.length >= 7,
  );
