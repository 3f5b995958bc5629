import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Document, DocumentShape } from '../../model/document.ts';
import { defineRule } from '../rule.ts';

/** A text calls the document it stands in by its own kind. */
export const rule = defineRule<{ woord: string; soort: string; waar: Phrase }>({
  code: 'SEG303',
  alias: 'R17',
  severity: 'warning',
  source: 'E106: “in dit plan” in een stuk dat geen plan is, overgenomen uit een ander stuk',
  phase: 'content',
  nl: {
    title: 'Een tekst noemt het stuk waarin hij staat bij de eigen soort',
    message: (a) =>
      `“${a.woord}” ${a.waar.nl} past niet: deze tekst staat in een stuk van de soort ${a.soort.toLowerCase()}.`,
    label: () => 'ander soort stuk',
    why: 'De lezer denkt dat de tekst uit een ander stuk komt, of zoekt het in een stuk dat er niet is.',
    remedy:
      'Noem de soort van dit stuk. Staat de tekst in stukken van meer soorten, schrijf dan “dit document”.',
  },
  en: {
    title: 'A text calls the document it stands in by its own kind',
    message: (a) =>
      `“${a.woord}” ${a.waar.en} does not fit: this text stands in a document of the kind ${a.soort.toLowerCase()}.`,
    label: () => 'other kind of document',
    why: 'The reader thinks that the text comes from another document, or looks for one that is not there.',
    remedy: 'Name the kind of this document. When the text stands in several kinds, write “dit document”.',
  },
  check: ({ region, texts, readersOf, where, byStatus }, report) => {
    const allWords = new Set(region.shapes.flatMap(({ ownWords = [] }) => ownWords));
    if (allWords.size === 0) return;
    const kinds = new Set(region.shapes.map(({ soort }) => soort));
    const pattern = new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?:dit|deze)\s+(${[...allWords].join('|')})(?![\p{L}\p{N}-])`,
      'giu',
    );
    for (const { owner, key, bare } of texts) {
      for (const { 0: text, 1: word = '', index } of bare.matchAll(pattern)) {
        const noun = word.toLowerCase();
        if (hasAntecedent(bare.slice(0, index), noun)) continue;
        const foreign = readersOf(owner, key).find((edition) => {
          const { ownWords } = edition.shape;
          const isAnnex = noun === 'bijlage' && edition.carrier !== undefined;
          return ownWords !== undefined && !isAnnex && !ownWords.includes(noun);
        });
        if (!foreign) continue;
        // "Binnen dit kader" in a proposal about the kader means the kader; "in deze brief" is always the paper itself.
        const isInside = /(?:^|(?<!\p{L})in)\s*$/iu.test(bare.slice(0, index)) || kinds.has(noun);
        const about = referredKinds(foreign.document, region.data.documenten, region.shapes);
        if (!isInside && about.has(noun)) continue;
        const spot = { owner, key, part: { start: index, end: index + text.length } };
        const woord = text.replaceAll(/\s+/gu, ' ');
        report(spot, { woord, soort: foreign.shape.label, waar: where(spot) }, byStatus(spot, 'warning'));
      }
    }
  },
});

/** The words for the documents that `document` is about or encloses. */
function referredKinds(
  document: Document,
  documents: readonly Document[],
  shapes: readonly DocumentShape[],
): ReadonlySet<string> {
  const referred = new Set(Object.values(document).flat());
  const kinds = new Set(
    documents.filter(({ id }) => id !== document.id && referred.has(id)).map(({ soort }) => soort),
  );
  return new Set(shapes.filter(({ soort }) => kinds.has(soort)).flatMap(({ ownWords = [] }) => ownWords));
}

/** Whether the text just spoke of another thing of that name, so that "dit plan" points back at it. */
function hasAntecedent(before: string, noun: string): boolean {
  const near = before.slice(-240).replace(new RegExp(String.raw`(?:dit|deze)\s+${noun}`, 'giu'), '');
  return new RegExp(String.raw`${noun}(?![\p{L}\p{N}])`, 'iu').test(near);
}
