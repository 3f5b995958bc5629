import type { Edition } from '../model/edition.ts';
import { annexLists, ownAnnexLists } from './annex-numbers.ts';
import type { RegionText } from './region-texts.ts';
import type { RuleContext } from './rule.ts';
import { tellingWords, titleWords } from './title-words.ts';

const loose =
  /(?<!\p{L})(?:(de|een|die|zie|in)\s+(?:(aparte|losse|afzonderlijke|separate|bijgevoegde|bijgaande|genoemde)\s+)?bijlage|(de|zie|bijgaande|bijgevoegde)\s+bijlagen)(?![\p{L}-])/giu;

/** Words for an annex that do not say which: "de bijlage", "een losse bijlage". */
export interface LooseAnnex {
  readonly text: RegionText;
  readonly reader: Edition;
  readonly start: number;
  readonly end: number;
  /** How many annexes the reader's document has. */
  readonly annexes: number;
}

/** Every mention of an annex from which some reader cannot tell which annex is meant. */
export function looseAnnexes({ region, texts, readersOf, outlineOf }: RuleContext): readonly LooseAnnex[] {
  const titles = new Set(region.data.documenten.map(({ titel }) => titel.toLowerCase()));
  return texts.flatMap((text) => {
    const { owner, key, bare } = text;
    return [...bare.matchAll(loose)].flatMap((match): readonly LooseAnnex[] => {
      const [words, article = '', kind, plural] = match;
      const end = match.index + words.length;
      if (isNamed(text.text.slice(end), titles) || isLink(text.text, match.index)) return [];
      const isApart = kind !== undefined && !/^(?:bijgevoegde|bijgaande|genoemde)$/iu.test(kind);
      if (/^een$/iu.test(article) && !isApart) return [];
      const lacking = readersOf(owner, key).find((reader) => {
        const own = ownAnnexLists(reader, region, outlineOf).flat();
        // An annex may speak of itself.
        if (isApart) return true;
        if (reader.carrier && own.length === 0) return false;
        if (plural !== undefined) return own.length === 0;
        return (
          own.length !== 1 &&
          !isAbout(
            bare.slice(end, end + 80),
            own.map(({ title }) => title),
          )
        );
      });
      if (!lacking) return [];
      const annexes = annexLists(lacking, region, outlineOf).flat().length;
      return [{ text, reader: lacking, start: match.index, end, annexes }];
    });
  });
}

/** Whether a number, an expression, a reference, or the title of a document of the region follows. */
function isNamed(after: string, titles: ReadonlySet<string>): boolean {
  if (
    /^[ \u00a0\n]*(?:[‘“"'(]*(?:\{\{|\[\[)|\d|[A-HIVX]{1,4}(?!\p{L})|(?:één|een|twee|drie|vier|vijf|zes)(?!\p{L}))/u.test(
      after,
    )
  )
    return true;
  const quoted = /^[ \u00a0\n]*(?:over |met de titel |getiteld )?[‘“"']([^’”"'\n]+)[’”"']/u.exec(after)?.[1];
  return quoted !== undefined && titles.has(quoted.toLowerCase());
}

/** Whether the words are those of a reference: "[[bijlage-tarieven|de bijlage over prijzen]]". */
const isLink = (text: string, at: number) => /\[\[[^\]\n]*\|[^\]\n]*$/u.test(text.slice(0, at));

/** "de bijlage over de planning" tells which, when one title has those words. */
function isAbout(after: string, titles: readonly string[]): boolean {
  const about = /^\s+(?:over|met|van|waarin)\s+([^.;:]+)/u.exec(after)?.[1];
  if (about === undefined) return false;
  const words = titleWords(about);
  return tellingWords(titles).filter((set) => [...set].some((word) => words.has(word))).length === 1;
}
