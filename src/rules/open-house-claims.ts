import type { RegionData } from '../model/region-schema.ts';
import type { BoughtThing } from './instruments-of.ts';
import type { RegionText } from './region-texts.ts';
import type { Spot } from './rule.ts';
import { paragraphsOf, type Stretch, sentencesOf } from './sentences.ts';
import {
  admitsAll,
  choiceWords,
  entersAnyTime,
  entryClosed,
  entryOpens,
  limitWords,
  nothingChosen,
} from './words/selection-words.ts';

/** Words that do not go with open house, where open house is spoken of. */
interface OpenHouseClaim {
  readonly spot: Spot & { readonly part: Stretch };
  readonly wat: 'maximum' | 'keuze' | 'dicht';
}

/** How providers are admitted to what is bought. */
interface Admission {
  readonly vorm?: string | undefined;
  readonly toetreding?: string | undefined;
}

const openHouse = /open[- ]house/iu;
/** "Bij ‘open house’ …": what follows is said of open house, to the end of the paragraph. */
const opening = /^["'‘“«(]?(?:bij|in|met|onder|volgens) ["'‘“«]?open[- ]house(?!\p{L})/iu;
const otherTime =
  /(?<!\p{L})(?:verander\p{L}*|straks|voortaan|in plaats van|anders dan|tegenover|terwijl|nieuwe? (?:contract|inkoop|aanbesteding|overeenkomst)\p{L}*)(?!\p{L})/iu;
const governed =
  /(?<!dan (?:nu )?)(?<!anders dan )(?<!in plaats van )(?:bij|via|volgens|met|in|als) ["'‘“«]?open[- ]house|open[- ]house["'’”»]?,? waar(?:in|bij|mee|voor)(?!\p{L})/iu;

/** In the words that stand with the instruments of something for which open house was chosen. */
export function claimsAt(
  { instrumenten: { contractvorm = {}, leveranciersmanagement = {} } }: BoughtThing,
  textsOf: (owner: object) => readonly RegionText[],
): readonly OpenHouseClaim[] {
  const { aanbieders = {} } = leveranciersmanagement;
  return [contractvorm, leveranciersmanagement, aanbieders].flatMap((owner) =>
    textsOf(owner)
      // When providers may enter has its own words.
      .filter(({ key }) => key !== 'openLaten')
      .flatMap((text) => sentencesOf(text.bare, text.text).flatMap((sentence) => claimsIn(text, sentence))),
  );
}

/** In sentences about open house, and in what a term for it means. */
export function claimsInTexts(texts: readonly RegionText[], data: RegionData): readonly OpenHouseClaim[] {
  const begrippen = (data.begrippen ?? []).filter(({ term }) => openHouse.test(term));
  const terms = new Set<object>(begrippen);
  // Only where the region itself says so can new providers enter at any time.
  const isAlwaysOpen = begrippen.some(({ definitie }) => entersAnyTime.test(definitie));
  return texts.flatMap((text) => {
    const isDefinition = terms.has(text.owner) && text.key === 'definitie';
    if (!isDefinition && !openHouse.test(text.bare)) return [];
    const all = sentencesOf(text.bare, text.text);
    return paragraphsOf(text.bare, text.text).flatMap(({ start, end }) => {
      const sentences = all.filter((one) => one.start >= start && one.end <= end);
      let isAbout = isDefinition;
      return sentences.flatMap((sentence) => {
        isAbout = opening.test(sentence.text) || (isAbout && !otherTime.test(sentence.text));
        const mayClose = isAbout && isAlwaysOpen && !isDefinition && !entryOpens.test(sentence.text);
        if (mayClose) return [...claimsIn(text, sentence), ...closuresIn(text, sentence)].slice(0, 1);
        if (isAbout) return claimsIn(text, sentence);
        if (!governed.test(sentence.text) || otherTime.test(sentence.text)) return [];
        return claimsIn(text, sentence);
      });
    });
  });
}

/**
 * In the paragraphs that read from one product for which everyone who meets the demands is admitted, and in the texts
 * of the part of a document about it.
 */
export function claimsOnProducts(
  texts: readonly RegionText[],
  { producten = [], documenten = [] }: RegionData,
): readonly (OpenHouseClaim & { readonly contractvorm: Admission })[] {
  const open = new Map(producten.map(({ id, instrumenten }) => [id, instrumenten?.contractvorm] as const));
  const about = new Map(documenten.flatMap((document) => Object.values(document).flatMap(textsAboutProduct)));
  return texts.flatMap((text) => {
    const partOf =
      text.path[0] === 'teksten' && 'id' in text.owner ? about.get(String(text.owner.id)) : undefined;
    if (partOf === undefined && !text.text.includes('product.')) return [];
    return paragraphsOf(text.bare, text.text).flatMap(({ start, end }) => {
      const read = [...text.text.slice(start, end).matchAll(/(?<![\w.])product\.([\w-]+)\./gu)];
      const [product = '', more] = new Set([partOf ?? [], ...read.map(([, id = '']) => id)].flat());
      const contractvorm = more === undefined ? open.get(product) : undefined;
      if (!contractvorm || !isOpenToAll(contractvorm)) return [];
      return sentencesOf(text.bare, text.text)
        .filter((one) => one.start >= start && one.end <= end && !otherTime.test(one.text))
        .filter((one) => !openHouse.test(one.text))
        .flatMap((one) => claimsIn(text, one).map((claim) => ({ ...claim, contractvorm })));
    });
  });
}

/** The texts of a part of a document that is about one product, with that product. */
function textsAboutProduct(part: unknown): readonly (readonly [string, string])[] {
  const { product, teksten } = (part ?? {}) as { readonly product?: unknown; readonly teksten?: unknown };
  if (typeof product !== 'string' || !Array.isArray(teksten)) return [];
  return teksten.map((id) => [String(id), product] as const);
}

/** Open house, or words by which whoever meets the demands may enter. */
const isOpenToAll = ({ vorm, toetreding = '' }: Admission) =>
  vorm === 'open_house' || admitsAll.test(toetreding);

function closuresIn({ owner, key }: RegionText, sentence: Stretch): readonly OpenHouseClaim[] {
  return [...sentence.text.replaceAll('\n', ' ').matchAll(entryClosed)].map(({ 0: text, index }) => {
    const start = sentence.start + index;
    return { spot: { owner, key, part: { text, start, end: start + text.length } }, wat: 'dicht' };
  });
}

function claimsIn(text: RegionText, sentence: Stretch): readonly OpenHouseClaim[] {
  const plain = sentence.text.replaceAll('\n', ' ');
  const kinds = [
    ['maximum', limitWords],
    ['keuze', choiceWords],
  ] as const;
  for (const [wat, pattern] of kinds) {
    for (const match of plain.matchAll(pattern)) {
      if (nothingChosen.test(clauseAround(plain, match.index, match[0]))) continue;
      const start = sentence.start + match.index;
      const part = { text: match[0], start, end: start + match[0].length };
      return [{ spot: { owner: text.owner, key: text.key, part }, wat }];
    }
  }
  return [];
}

/** The clause a match stands in, without the match. */
function clauseAround(sentence: string, start: number, found: string): string {
  const before =
    sentence
      .slice(0, start)
      .split(/[,;:(]/u)
      .at(-1) ?? '';
  const after = sentence.slice(start + found.length).split(/[,;:)]/u)[0] ?? '';
  return `${before} ${after}`;
}
