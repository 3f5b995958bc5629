import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { referredEditions } from '../named-document.ts';
import { namedParts } from '../named-parts.ts';
import { regionNames } from '../names/region-names.ts';
import { plainLetters } from '../plain-letters.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** A heading or a column that a text sends the reader to by its name is in the documents. */
export const rule = defineRule<{ naam: string; waar: Phrase }>({
  code: 'SEG238',
  alias: 'R19',
  severity: 'warning',
  source: 'E037: een tekst noemt een kop die in het stuk anders heet',
  phase: 'content',
  nl: {
    title: 'Een kop of kolom die een tekst noemt, staat in de stukken',
    message: (a) => `De tekst verwijst ${a.waar.nl} naar ‘${a.naam}’, maar geen kop, kolom of rij heet zo.`,
    label: () => 'heet nergens zo',
    why: 'De lezer zoekt een kop of een kolom die er niet is.',
    remedy: 'Neem de naam over van de kop, de kolom of de rij, liefst als expressie.',
  },
  en: {
    title: 'A heading or column that a text names is in the documents',
    message: (a) =>
      `The text sends the reader to ‘${a.naam}’ ${a.waar.en}, but no heading, column or row is called so.`,
    label: () => 'called so nowhere',
    why: 'The reader looks for a heading or a column that is not there.',
    remedy: 'Take over the name of the heading, the column or the row, best as an expression.',
  },
  check: (context, report) => {
    const { region, texts, byStatus, where } = context;
    let labels: readonly string[] | undefined;
    for (const { owner, key, bare } of texts) {
      for (const { name, start, end } of /[‘“"']/u.test(bare) ? namedParts(bare) : []) {
        labels ??= labelsOf(context);
        const letters = plainLetters(name);
        const [reader] = region.editions;
        if (labels.some((label) => label.startsWith(letters))) continue;
        if (reader && referredEditions(bare, { start, end }, reader, region) === 'unknown') continue;
        const spot = { owner, key, part: { start, end } };
        report(spot, { naam: name, waar: where({ owner }) }, byStatus(spot, 'warning'));
      }
    }
  },
});

/** What can be called so: the headings, columns and rows of the documents, and whatever the region has a name for. */
function labelsOf({ region, texts, outlineOf }: RuleContext): readonly string[] {
  const shown = region.editions.flatMap((edition) => [...(outlineOf(edition)?.labels ?? [])]);
  const lines = texts.filter(({ kind, text }) => kind === 'line' && text.length < 100);
  const names = regionNames(region.data).flatMap(({ name, also }) => [name, ...also]);
  return [...new Set([...shown, ...lines.map(({ bare }) => bare), ...names].map(plainLetters))];
}
