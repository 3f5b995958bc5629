import { walkData } from '../../model/schema-walk.ts';
import { abbreviates, abbreviationsIn } from '../abbreviations.ts';
import { plainLetters } from '../plain-letters.ts';
import { defineRule } from '../rule.ts';
import { stemsOf } from '../word-stems.ts';

/** A term that a document explains is used in the region. */
export const rule = defineRule<{ term: string }>({
  code: 'SEG333',
  alias: 'R26',
  severity: 'info',
  source: 'E103: een begrippenlijst die niet sluit op de tekst',
  phase: 'content',
  nl: {
    title: 'Elk begrip uit de begrippenlijst komt in de stukken voor',
    message: (a) => `Het begrip \`${a.term}\` wordt uitgelegd, maar nergens gebruikt.`,
    label: () => 'niet gebruikt',
    why: 'Een begrippenlijst met woorden die niet voorkomen, maakt het stuk langer dan nodig.',
    remedy: 'Haal het begrip weg, of gebruik het woord in de tekst waar het hoort.',
  },
  en: {
    title: 'Every term of the list of terms is used in the documents',
    message: (a) => `The term \`${a.term}\` is explained, but used nowhere.`,
    label: () => 'not used',
    why: 'A list of terms with words that do not occur makes the document longer than needed.',
    remedy: 'Remove the term, or use the word in the text where it belongs.',
  },
  check: ({ region, texts, readersOf, dictionary }, report) => {
    const printed = (region.data.begrippen ?? []).filter(
      (begrip) => readersOf(begrip, 'definitie').length > 0,
    );
    if (printed.length === 0) return;
    const used = texts.filter(({ path }) => path[0] !== 'begrippen' || path.at(-1) === 'definitie');
    const all = ` ${used.map(({ bare }) => stemsOf(bare)).join(' | ')} `;
    const letters = used.map(({ bare }) => plainLetters(bare)).join(' ');
    const abbreviations = [
      ...new Set(used.flatMap(({ bare }) => abbreviationsIn(bare, dictionary).map(({ text }) => text))),
    ];
    const referred = new Set<string>();
    walkData(region.schema, region.data, ({ value }) => {
      if (typeof value !== 'string' || !value.includes('{{')) return;
      for (const [, id] of value.matchAll(/\bbegrip\.([a-z0-9-]+)/gu)) if (id) referred.add(id);
    });
    for (const begrip of printed) {
      if (referred.has(begrip.id)) continue;
      // A forbidden variant uses the term as well, in the wrong words.
      const { term, afkorting, nietGebruiken = [] } = begrip;
      const names = [term, ...(afkorting === undefined ? [] : [afkorting]), ...nietGebruiken];
      if (names.some((name) => all.includes(stemsOf(name)))) continue;
      // Written apart, or by an abbreviation that is not explained, it is used all the same: another rule's slip.
      if (names.some((name) => plainLetters(name).length > 7 && letters.includes(plainLetters(name))))
        continue;
      if (abbreviations.some((one) => abbreviates(one, term))) continue;
      report({ owner: begrip, key: 'term' }, { term: begrip.term });
    }
  },
});
