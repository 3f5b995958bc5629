import type { RegionData } from '../model/region-schema.ts';
import type { BoughtThing } from './instruments-of.ts';
import type { RegionText } from './region-texts.ts';
import type { Spot } from './rule.ts';
import { paragraphsOf, type Stretch, sentencesOf } from './sentences.ts';
import { choiceWords, limitWords, nothingChosen } from './words/selection-words.ts';

/** Words that do not go with open house, where open house is spoken of. */
interface OpenHouseClaim {
  readonly spot: Spot & { readonly part: Stretch };
  readonly wat: 'maximum' | 'keuze';
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
  const terms = new Set<object>((data.begrippen ?? []).filter(({ term }) => openHouse.test(term)));
  return texts.flatMap((text) => {
    const isDefinition = terms.has(text.owner) && text.key === 'definitie';
    if (!isDefinition && !openHouse.test(text.bare)) return [];
    const all = sentencesOf(text.bare, text.text);
    return paragraphsOf(text.bare, text.text).flatMap(({ start, end }) => {
      const sentences = all.filter((one) => one.start >= start && one.end <= end);
      let isAbout = isDefinition;
      return sentences.flatMap((sentence) => {
        isAbout = opening.test(sentence.text) || (isAbout && !otherTime.test(sentence.text));
        if (isAbout) return claimsIn(text, sentence);
        if (!governed.test(sentence.text) || otherTime.test(sentence.text)) return [];
        return claimsIn(text, sentence);
      });
    });
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
