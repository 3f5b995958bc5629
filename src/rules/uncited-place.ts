import type { KnownAnnex } from './annex-numbers.ts';
import type { RegionText } from './region-texts.ts';
import type { Spot } from './rule.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { tellingWords, titleWords } from './title-words.ts';

/**
 * Where the texts of a document that refers to other annexes of the list pass one over: at a reference that says
 * again what another already says, else at the word that tells most of it, else at the reference to the annex before
 * or after it. Undefined when no text refers to any.
 */
export function uncitedPlace(
  list: readonly KnownAnnex[],
  index: number,
  texts: readonly RegionText[],
): Spot | undefined {
  const mentions = texts.flatMap((text) => mentionsIn(text, list));
  if (mentions.length === 0) return undefined;
  const words = list.map((annex) => titleWords(nameOf(annex)));
  const doubled = mentions.filter(
    ({ at, text, part }, place) =>
      mentions.some((other, elsewhere) => other.at === at && elsewhere !== place) &&
      !tellsOf(sentenceAt(text, part.start), words[at]),
  );
  const beside = mentions.toSorted((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index))[0];
  const told = mostTelling(list, index, texts);
  const found = doubled.length === 1 ? doubled[0] : (told ?? beside);
  return found && { owner: found.text.owner, key: found.text.key, part: found.part };
}

/**
 * The last telling word of the sentence that tells most of an annex; its heading helps to tell. Of a text that is
 * about the annex as a whole, the last word: there it would be referred to.
 */
function mostTelling(list: readonly KnownAnnex[], annex: number, texts: readonly RegionText[]) {
  const telling = tellingWords(list.map(nameOf))[annex] ?? new Set<string>();
  let best: { score: number; text: RegionText; part: NonNullable<Spot['part']> } | undefined;
  for (const text of texts) {
    const { kop, id } = text.owner as { readonly kop?: string; readonly id?: string };
    if (text.key !== 'tekst' || kop === list[annex]?.title) continue;
    const heading = toldOf(titleWords(`${kop ?? ''} ${id ?? ''}`), telling).length;
    const sentences = sentencesOf(text.bare, text.text);
    for (const [index, sentence] of sentences.entries()) {
      const found = wordsOf(sentence.text).filter(({ text: word }) => tellsOf(word, telling));
      const score = toldOf(titleWords(sentence.text), telling).length;
      const last = found.at(-1);
      if (!last || (best && score + heading < best.score)) continue;
      const isEarly = index * 3 < sentences.length * 2;
      const closing = heading > 0 && isEarly ? sentences.at(-1) : undefined;
      const end = closing && wordsOf(closing.text).at(-1);
      const word = end ? { start: closing.start + end.start, end: closing.start + end.end } : undefined;
      const part = word ?? { start: sentence.start + last.start, end: sentence.start + last.end };
      best = { score: score + heading, text, part };
    }
  }
  return best;
}

const toldOf = (said: ReadonlySet<string>, telling: ReadonlySet<string>) =>
  [...telling].filter((own) => [...said].some((word) => areOne(word, own)));

const tellsOf = (text: string, telling: ReadonlySet<string> = new Set()) =>
  toldOf(titleWords(text), telling).length > 0;

/** The words of the sentence an offset is in, and of the next, without references. */
function sentenceAt({ bare, text }: RegionText, offset: number): string {
  const sentences = sentencesOf(bare, text);
  const at = sentences.findIndex(({ start, end }) => start <= offset && offset < end);
  return sentences
    .slice(at, at + 2)
    .map((sentence) => sentence.text)
    .join(' ');
}

const nameOf = ({ title, id }: KnownAnnex) => `${title} ${id.replaceAll(/[-\d]+/gu, ' ')}`;

/** Whether a word is the other, or the beginning of it: "inkoop" tells of "inkoopinstrumenten". */
const areOne = (a: string, b: string) =>
  a === b || (a.length >= 6 && b.startsWith(a)) || (b.length >= 6 && a.startsWith(b));

function mentionsIn(text: RegionText, list: readonly KnownAnnex[]) {
  const pattern = /\{\{\s*bijlage\s+["']([^"']+)["']\s*\}\}|\[\[([^\]|]+)[^\]]*\]\]/gu;
  return [...text.text.matchAll(pattern)].flatMap(({ 0: whole, 1: annex, 2: name = '', index: start }) => {
    const at = list.findIndex(({ id }) => id === (annex ?? name.trim()));
    return at < 0 ? [] : [{ text, at, part: { start, end: start + whole.length } }];
  });
}
