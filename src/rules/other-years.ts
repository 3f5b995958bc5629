import { landelijkeGebeurtenissen } from './registers/landelijke-gebeurtenissen.ts';
import type { RuleContext, Spot } from './rule.ts';
import { type Stretch, sentencesOf } from './sentences.ts';
import { shownValues } from './shown-values.ts';
import { stemOf, stemsOf } from './words/topic-words.ts';

/** A year in a text that is not the year of what its sentence is about. */
export interface OtherYear {
  readonly year: Stretch;
  /** What it should be, and of what. */
  readonly moment: string;
  readonly wat: string;
  /** Where that is recorded; undefined when it is known of the whole country. */
  readonly related?: Spot;
}

/**
 * The years in a text that are not those of what happened in the whole country, or of the milestone or event whose
 * moment the sentence shows: "the budget for 2020" beside the milestone of the budget for 2021.
 */
export function otherYears(
  text: RuleContext['texts'][number],
  region: RuleContext['region'],
): readonly OtherYear[] {
  if (!/(?:19|20)\d\d/u.test(text.bare)) return [];
  const events = new Map<object, string>([
    ...(region.data.mijlpalen ?? []).map((one) => [one, one.gebeurtenis] as const),
    ...(region.data.gebeurtenissen ?? []).map((one) => [one, one.onderwerp] as const),
  ]);
  const shown = text.text.includes('{{') ? shownValues(text.text, region) : [];
  return sentencesOf(text.bare, text.text).flatMap((sentence) => [
    ...nationalYears(sentence),
    ...shown
      .filter(({ start }) => start >= sentence.start && start < sentence.end)
      .flatMap(({ owner, key }) => yearsBeside(sentence, events.get(owner) ?? '', { owner, key })),
  ]);
}

function nationalYears({ text, start }: Stretch): readonly OtherYear[] {
  const [first] = text.matchAll(
    /(?<!\p{L})(?:in|sinds|vanaf|per|op(?: \d{1,2} \p{L}+)?)[ \n]+((?:19|20)\d\d)(?![\d/-])/giu,
  );
  if (!first) return [];
  return landelijkeGebeurtenissen.flatMap(({ naam, jaar, woorden, nietOver }) => {
    const [, year = ''] = first;
    const isAbout = woorden.every((word) => word.test(text)) && !nietOver.test(text);
    if (!isAbout || year === jaar) return [];
    const at = start + first.index + first[0].length - year.length;
    return [{ year: { text: year, start: at, end: at + year.length }, moment: jaar, wat: naam }];
  });
}

/** "De begroting voor 2020" in a sentence that shows the moment of "Begroting van het programma voor 2021". */
function yearsBeside(sentence: Stretch, gebeurtenis: string, related: Spot): readonly OtherYear[] {
  const own = gebeurtenis.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
  const [moment] = own;
  if (moment === undefined || new Set(own).size > 1) return [];
  const topics = [...stemsOf(gebeurtenis)];
  const isAbout = (stem: string) => topics.some((topic) => topic.length > 3 && stem.endsWith(topic));
  return [...sentence.text.matchAll(/(\p{L}{5,})[ \n]+(?:van|voor|over)[ \n]+(20\d\d)(?!\d)/gu)].flatMap(
    ({ 0: text, 1: noun = '', 2: year = '', index }) => {
      if (year === moment || !isAbout(stemOf(noun))) return [];
      const start = sentence.start + index + text.length - 4;
      return [{ year: { text: year, start, end: start + 4 }, moment, wat: gebeurtenis, related }];
    },
  );
}
