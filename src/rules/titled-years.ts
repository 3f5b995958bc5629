import type { OtherYear } from './other-years.ts';
import type { RegionText } from './region-texts.ts';
import type { Spot } from './rule.ts';
import { sentencesOf } from './sentences.ts';

/** A document that has the year it runs to in its title: "Regiovisie tot 2025". */
interface Titled {
  readonly spot: Spot;
  readonly title: string;
  readonly years: ReadonlySet<string>;
}

const titleUntil =
  /(?:^|\s)(\p{L}{5,})\s+(?:(?:die\s+)?(?:loopt|geldt)\s+)?tot(?:\s+en\s+met)?\s+((?:19|20)\d\d)(?!\d)/iu;
const saidUntil =
  /(?<![\p{L}-])(?:de|het|deze|dit|onze|ons)[ \n]+(\p{L}{5,})(?:[ \n]+(?:is|loopt|geldt|duurt|(?:\p{L}+ ){0,2}(?:loopt|geldt)))?[ \n]+tot(?:[ \n]+en[ \n]+met)?[ \n]+((?:19|20)\d\d)(?![\d/-])/giu;

/** The years in a text to which a document would run, that are not in the title of any document of that name. */
export function titledYears(text: RegionText, titled: ReadonlyMap<string, Titled>): readonly OtherYear[] {
  if (titled.size === 0 || text.path[0] === 'documenten') return [];
  return sentencesOf(text.bare, text.text).flatMap((sentence) =>
    [...sentence.text.matchAll(saidUntil)].flatMap(({ 0: words, 1: noun = '', 2: year = '', index }) => {
      const known = titled.get(noun.toLowerCase());
      if (!known || known.years.has(year)) return [];
      const end = sentence.start + index + words.length;
      const [moment = ''] = known.years;
      return [{ year: { text: year, start: end - 4, end }, moment, wat: known.title, related: known.spot }];
    }),
  );
}

/** The documents of a region with the year they run to in a title, by their noun. */
export function titledDocuments(texts: readonly RegionText[]): ReadonlyMap<string, Titled> {
  const byNoun = new Map<string, Titled>();
  for (const { owner, key, path, bare } of texts) {
    if (path[0] !== 'documenten' || path.length !== 3 || !/^(?:onder)?titel$/u.test(String(key))) continue;
    const [, noun = '', year = ''] = titleUntil.exec(bare) ?? [];
    if (noun === '') continue;
    const { spot = { owner, key }, title = bare, years = [] } = byNoun.get(noun.toLowerCase()) ?? {};
    byNoun.set(noun.toLowerCase(), { spot, title, years: new Set([...years, year]) });
  }
  return byNoun;
}
