import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Edition } from '../../model/edition.ts';
import { annexLists } from '../annex-numbers.ts';
import { defineRule } from '../rule.ts';
import { tellingWords, titleWords } from '../title-words.ts';

const loose =
  /(?<!\p{L})(?:(de|een|die|zie|in)\s+(?:(aparte|losse|afzonderlijke|separate|bijgevoegde|bijgaande|genoemde)\s+)?bijlage|(de|zie|bijgaande|bijgevoegde)\s+bijlagen)(?![\p{L}-])/giu;

/** Who refers to "the annex" says which. */
export const rule = defineRule<{ woorden: string; waar: Phrase; aantal: number }>({
  code: 'SEG262',
  alias: 'R11',
  severity: 'error',
  source: 'E013 en E127: "de bijlage" waar er meer zijn, en een losse bijlage die niemand kan vinden',
  phase: 'content',
  nl: {
    title: 'Een verwijzing naar een bijlage zegt welke.',
    message: (a) =>
      a.aantal === 0
        ? `De tekst noemt «${a.woorden}» ${a.waar.nl}, maar bij dit stuk hoort geen bijlage die zo te vinden is.`
        : `De tekst noemt «${a.woorden}» ${a.waar.nl}, maar het stuk heeft ${a.aantal === 1 ? 'een bijlage met een nummer' : `${a.aantal} bijlagen`}; welke is bedoeld?`,
    label: () => 'welke bijlage?',
    why: 'De lezer weet niet welke bijlage hij moet openen, of waar hij die vindt.',
    remedy:
      'Noem de bijlage met `{{bijlage "id"}}`. Is zij een los stuk, zet het dan bij de documenten (soort `extern`) en noem de titel met `{{titel "id"}}`.',
  },
  en: {
    title: 'A reference to an annex says which.',
    message: (a) =>
      a.aantal === 0
        ? `The text names “${a.woorden}” ${a.waar.en}, but no annex that can be found by that belongs to this document.`
        : `The text names “${a.woorden}” ${a.waar.en}, but the document has ${a.aantal === 1 ? 'one numbered annex' : `${a.aantal} annexes`}; which is meant?`,
    label: () => 'which annex?',
    why: 'The reader does not know which annex to open, or where to find it.',
    remedy:
      'Name the annex with `{{bijlage "id"}}`. If it is a document of its own, list it with the documents (kind `extern`) and name its title with `{{titel "id"}}`.',
  },
  check: ({ region, texts, readersOf, outlineOf, byStatus, where }, report) => {
    const titles = new Set(region.data.documenten.map(({ titel }) => titel.toLowerCase()));
    for (const { owner, key, bare, text } of texts) {
      for (const match of bare.matchAll(loose)) {
        const [words, article = '', kind, plural] = match;
        const end = match.index + words.length;
        if (isNamed(text.slice(end), titles)) continue;
        const isApart = kind !== undefined && !/^(?:bijgevoegde|bijgaande|genoemde)$/iu.test(kind);
        if (/^een$/iu.test(article) && !isApart) continue;
        const readers = readersOf(owner, key);
        const annexes = (reader: Edition) => annexLists(reader, region, outlineOf).flat();
        const lacking = readers.find((reader) => {
          if (reader.carrier) return false;
          const known = annexes(reader);
          if (plural !== undefined) return known.length === 0;
          if (isApart) return true;
          return (
            known.length !== 1 &&
            !isAbout(
              bare.slice(end, end + 80),
              known.map(({ title }) => title),
            )
          );
        });
        if (!lacking) continue;
        const spot = { owner, key, part: { start: match.index, end } };
        report(
          spot,
          { woorden: words.replaceAll('\n', ' '), waar: where({ owner }), aantal: annexes(lacking).length },
          byStatus(spot),
        );
      }
    }
  },
});

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

/** "de bijlage over de planning" tells which, when one title has those words. */
function isAbout(after: string, titles: readonly string[]): boolean {
  const about = /^\s+(?:over|met|van|waarin)\s+([^.;:]+)/u.exec(after)?.[1];
  if (about === undefined) return false;
  const words = titleWords(about);
  return tellingWords(titles).filter((set) => [...set].some((word) => words.has(word))).length === 1;
}
