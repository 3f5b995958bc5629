import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../rule.ts';
import { stemsOf } from '../word-stems.ts';

/** A word between quotation marks that is marked as a term: not a title, not something said. */
const marked = /[‘'](?<term>\p{Ll}[\p{Ll}-]{5,})[’'](?<next>.{0,3})/gu;
const explains =
  /(?:noem(?:en|t)|heet|heten|genaamd|bedoel(?:en|t)|versta(?:an|at)|betekent|oftewel|ofwel|dat is|zogeheten|opschrift|kop(?:je)?|hoofdstuk|onderdeel|titel|onder|verder:?|hierna:?)[\s,]*$/iu;

/** Where documents have a list of terms, a word that is marked as a term is in it. */
export const rule = defineRule<{ term: string; waar: Phrase }>({
  code: 'SEG334',
  alias: 'R26',
  severity: 'warning',
  source: 'E103: gemarkeerde begrippen die de begrippenlijst niet uitlegt',
  phase: 'content',
  nl: {
    title: 'Een gemarkeerd begrip staat in de begrippenlijst',
    message: (a) =>
      `Het woord \`${a.term}\` ${a.waar.nl} staat tussen aanhalingstekens, maar niet in de begrippen.`,
    label: () => 'niet uitgelegd',
    why: 'Aanhalingstekens zeggen de lezer dat een woord iets bijzonders betekent. Dan moet hij ook kunnen opzoeken wat.',
    remedy: 'Zet het woord bij `begrippen`, leg het in de zin zelf uit, of laat de aanhalingstekens weg.',
  },
  en: {
    title: 'A marked term is in the list of terms',
    message: (a) =>
      `The word \`${a.term}\` ${a.waar.en} stands between quotation marks, but not among the terms.`,
    label: () => 'not explained',
    why: 'Quotation marks tell the reader that a word means something special, so they must be able to look it up.',
    remedy:
      'Put the word under `begrippen`, explain it in the sentence itself, or leave out the quotation marks.',
  },
  check: ({ region, texts, readersOf, byStatus, where }, report) => {
    const begrippen = region.data.begrippen ?? [];
    if (!begrippen.some((begrip) => readersOf(begrip, 'definitie').length > 0)) return;
    const known = new Set(
      begrippen.flatMap(({ term, afkorting = '' }) => [stemsOf(term), stemsOf(afkorting)]),
    );
    const done = new Set<string>();
    for (const text of texts) {
      for (const match of text.bare.matchAll(marked)) {
        const { term = '', next = '' } = match.groups ?? {};
        const before = text.bare.slice(Math.max(0, match.index - 24), match.index);
        const after = text.text.slice(match.index + term.length + 2, match.index + term.length + 4);
        const stems = stemsOf(term);
        // A footnote, a bracket or a colon behind the word explains it on the spot.
        if (known.has(stems) || done.has(stems) || explains.test(before) || after.startsWith('[^')) continue;
        if (/^\s?[(:[]/u.test(next) || /\p{L}$/u.test(before)) continue;
        done.add(stems);
        const spot = {
          owner: text.owner,
          key: text.key,
          part: { start: match.index, end: match.index + term.length + 2 },
        };
        report(spot, { term, waar: where(spot) }, byStatus(spot, 'warning'));
      }
    }
  },
});
