import type { KnownAnnex } from './annex-numbers.ts';
import type { RegionText } from './region-texts.ts';
import type { Spot } from './rule.ts';
import { wordsOf } from './sentences.ts';
import { tellingWords, titleWords } from './title-words.ts';

/**
 * Where a text that refers to other annexes of the list passes one over: at a word that tells of it, else at the
 * reference to the annex before or after it. Undefined when no text refers to any.
 */
export function uncitedPlace(
  list: readonly KnownAnnex[],
  index: number,
  texts: readonly RegionText[],
): Spot | undefined {
  const mentions = texts.flatMap((text) => mentionsIn(text, list));
  const citing = texts.filter((text) => mentions.some((mention) => mention.text === text));
  const telling = tellingWords(list.map(nameOf))[index] ?? new Set<string>();
  for (const text of citing) {
    for (const { text: word, start, end } of wordsOf(text.bare)) {
      if ([...titleWords(word)].some((said) => [...telling].some((own) => areOne(said, own))))
        return { owner: text.owner, key: text.key, part: { start, end } };
    }
  }
  const beside = mentions.toSorted((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index))[0];
  return beside && { owner: beside.text.owner, key: beside.text.key, part: beside.part };
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
