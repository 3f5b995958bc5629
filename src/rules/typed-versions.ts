import type { Document } from '../model/document.ts';
import type { RegionModel } from '../model/region-model.ts';
import { sentencesOf } from './sentences.ts';
import { isLaterVersion } from './version-order.ts';
import { speaksOfPast } from './words/history-words.ts';

/** A document with the version it is at, and the ways in which a text may give its title. */
interface Versioned {
  readonly document: Document;
  readonly huidig: string;
  readonly titles: readonly string[];
}

/** A version that a text gives of a document, at its offsets, and that it is not at. */
interface WrongVersion {
  readonly document: Document;
  readonly versie: string;
  readonly huidig: string;
  readonly start: number;
  readonly end: number;
}

/** The documents of a region that have one version, for every gemeente the same. */
export function versionedDocuments({ data, editions }: RegionModel): readonly Versioned[] {
  return data.documenten.flatMap((document) => {
    const versions = new Set([
      ...editions.filter((one) => one.document === document).map(({ version }) => version?.value),
      document.versie,
    ]);
    const [huidig, ...more] = [...versions].filter((version) => version !== undefined);
    if (huidig === undefined || more.length > 0) return [];
    const bron = (data.bronnen ?? []).filter(({ titel }) => titel === document.titel);
    const titles = [
      document.titel,
      `{{titel "${document.id}"}}`,
      `{{bijlage "${document.id}"}}`,
      ...bron.map(({ id }) => `{{bron.${id}.titel}}`),
    ];
    return [{ document, huidig, titles }];
  });
}

const versionAfter = /^[’”"'*]*,?\s+\(?(versie\s+(\d+(?:\.\d+)+))(?![\p{L}\p{N}])/u;
const settled = /(?<!\p{L})(?:definitieve|vast te stellen|vast te leggen|in te stemmen)(?!\p{L})/iu;

/** The versions right after the title of a document that it is not at, and versions no document is at yet. */
export function wrongVersionsIn(
  text: string,
  bare: string,
  documents: readonly Versioned[],
): readonly WrongVersion[] {
  if (!/versie\s+\d/u.test(text)) return [];
  const found: WrongVersion[] = [];
  for (const { document, huidig, titles } of documents) {
    for (const title of titles) {
      for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
        const from = at + title.length;
        const [whole = '', words = '', versie = ''] = versionAfter.exec(text.slice(from, from + 40)) ?? [];
        if (
          versie === '' ||
          versie === huidig ||
          found.some(({ start }) => start === from + whole.indexOf(words))
        )
          continue;
        const sentence =
          sentencesOf(bare, text).find(({ start, end }) => start <= from && from <= end)?.text ?? bare;
        if (!settled.test(sentence) && speaksOfPast(sentence, 0)) continue;
        const start = from + whole.indexOf(words);
        found.push({ document, versie, huidig, start, end: start + words.length });
      }
    }
  }
  const [newest] = [...documents].sort(
    (a, b) => Number(isLaterVersion(b.huidig, a.huidig)) - Number(isLaterVersion(a.huidig, b.huidig)),
  );
  for (const { 0: words, 1: versie = '', index: start } of bare.matchAll(
    /(?<!\p{L})versie\s+(\d+\.\d+)(?![\p{L}\p{N}]|\.\d)/gu,
  )) {
    // A version alone may be that of a standard; beside one of the document it is the document's.
    const others = [...bare.matchAll(/versie\s+(\d+\.\d+)/gu)].map(([, other = '']) => other);
    if (!newest || others.every((other) => isLaterVersion(other, newest.huidig))) continue;
    if (!isLaterVersion(versie, newest.huidig) || found.some((one) => one.start === start)) continue;
    found.push({
      document: newest.document,
      versie,
      huidig: newest.huidig,
      start,
      end: start + words.length,
    });
  }
  return found;
}
