import type { Document } from '../model/document.ts';
import type { RegionModel } from '../model/region-model.ts';
import type { RegionText } from './region-texts.ts';
import type { RuleContext } from './rule.ts';
import { sentencesOf } from './sentences.ts';

/** Words that say of a document whether people may read it, at offsets in the text. */
export interface OpennessClaim {
  readonly text: RegionText;
  readonly document: Document;
  readonly isPublic: boolean;
  readonly start: number;
  readonly end: number;
}

const quoted = String.raw`[‘“"'][^’”"'\n]+[’”"']`;
const thing = String.raw`(?:(?<self>deze|dit|onze)|de|het|een)\s+(?<noun>(?:\p{L}+\s+)?${quoted}|\{\{[^}]*\}\}|\p{L}+)`;
/** "De nota ‘Zorg’ bij deze brief is niet openbaar", "de nota zelf niet". */
const said = new RegExp(
  String.raw`${thing}(?<between>(?:\s+(?!en\s|maar\s)[^\s,.;:]+){0,7}?)\s+(?:(?:is|blijft|wordt|zijn)\s+(?<aside>(?:\p{L}+\s+){0,4}?))?(?<no>niet\s+|wel\s+)?(?<word>openbaar|geheim|vertrouwelijk)(?!\p{L})`,
  'giu',
);
/** "… is wel openbaar en de nota niet". */
const contrast = new RegExp(
  String.raw`(?<word>openbaar|geheim|vertrouwelijk)\s*,?\s+(?:en|maar)\s+${thing}(?:\s+zelf)?\s+(?<no>niet|wel)(?!\p{L})`,
  'giu',
);
/** "de openbare brief", "een niet-openbare nota". */
const called = /(?<no>niet[- ])?(?<word>openbare|geheime|vertrouwelijke)\s+(?<noun>\p{L}+)/giu;

/** Every claim of the texts about the openness of a document of the region that can be told which. */
export function opennessClaims({ region, texts, readersOf }: RuleContext): readonly OpennessClaim[] {
  return texts.flatMap((text) => {
    if (!/openba(?:ar|re)|geheim|vertrouwelijk/iu.test(text.text)) return [];
    const from = text.holders.document ?? readersOf(text.owner, text.key)[0]?.document;
    return sentencesOf(text.text).flatMap((sentence) =>
      [said, contrast, called].flatMap((pattern) =>
        [...sentence.text.matchAll(pattern)].flatMap((match): readonly OpennessClaim[] => {
          const { self, noun = '', no, word = '', between = '' } = match.groups ?? {};
          if (/(?:als|indien|zodra|mits|tenzij)\s/iu.test(sentence.text.slice(0, match.index))) return [];
          const document = documentCalled(noun, self !== undefined, from, region);
          if (!document || between.includes('bijlage')) return [];
          const isOpen = word.toLowerCase().startsWith('openba');
          const isPublic = /^niet/iu.test(no ?? '') ? !isOpen : pattern === contrast && no ? isOpen : isOpen;
          const start = sentence.start + match.index;
          return [{ text, document, isPublic, start, end: start + match[0].length }];
        }),
      ),
    );
  });
}

/**
 * The document a noun means in the text of another: that of the title between quotes or of the expression, that of
 * the kind, itself, or else the one annex that is called so.
 */
function documentCalled(
  noun: string,
  isSelf: boolean,
  from: Document | undefined,
  { data, editions, index }: RegionModel,
): Document | undefined {
  const words = noun.toLowerCase();
  const id = /\{\{\s*(?:titel|bijlage)\s+["']([^"']+)["']/u.exec(noun)?.[1];
  if (id !== undefined) return index.find('document', id) as Document | undefined;
  const title = /[‘“"']([^’”"'\n]+)[’”"']/u.exec(words)?.[1];
  const { documenten } = data;
  if (title !== undefined) return documenten.find(({ titel }) => titel.toLowerCase() === title);
  const labelled = new Map(editions.map(({ document, shape }) => [document, shape.label.toLowerCase()]));
  const isCalled = (label = '') => label !== '' && words.length >= 4 && label.endsWith(words);
  if (from && isSelf && isCalled(labelled.get(from))) return from;
  if (isSelf) return undefined;
  const exact = documenten.filter((one) => labelled.get(one) === words);
  if (exact.length === 1) return exact[0];
  const annexes = documenten.filter((one) => from?.bijlagen?.includes(one.id));
  const like = annexes.filter((one) => isCalled(labelled.get(one)) || one.id.split('-').includes(words));
  return like.length === 1 ? like[0] : undefined;
}
