import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Edition } from '../../model/edition.ts';
import { annexLists, ownAnnexLists } from '../annex-numbers.ts';
import { countedWords } from '../counted-words.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** Words before a count that say it counts some, not all: "in twee bijlagen", "de laatste drie hoofdstukken". */
const some = new Set(
  'in uit op van over deze die andere eerste laatste volgende vorige nog ook volgend of en'.split(' '),
);
const nouns = {
  bijlagen: ['bijlagen', 'bijlages', 'bijlage'],
  hoofdstukken: ['hoofdstukken'],
} as const;

/** A count of annexes or chapters is the number there are. */
export const rule = defineRule<{ geteld: string; waar: Phrase; aantal: number }>({
  code: 'SEG263',
  alias: 'R11',
  severity: 'error',
  source: 'E029: een nota die twee bijlagen aankondigt en er één heeft',
  phase: 'content',
  nl: {
    title: 'Een stuk heeft zoveel bijlagen en hoofdstukken als het zegt',
    message: (a) =>
      `De tekst spreekt van «${a.geteld}» ${a.waar.nl}, maar het ${a.aantal === 1 ? 'is er 1' : `zijn er ${a.aantal}`}.`,
    label: (a) => `het zijn er ${a.aantal}`,
    why: 'De lezer denkt dat er iets ontbreekt.',
    remedy: 'Noem het juiste aantal, of laat het getal weg.',
  },
  en: {
    title: 'A document has as many annexes and chapters as it says',
    message: (a) =>
      `The text speaks of “${a.geteld}” ${a.waar.en}, but there ${a.aantal === 1 ? 'is 1' : `are ${a.aantal}`}.`,
    label: (a) => `there are ${a.aantal}`,
    why: 'The reader believes that something is missing.',
    remedy: 'Give the right number, or leave it out.',
  },
  check: (context, report) => {
    const { texts, readersOf, byStatus, where } = context;
    for (const { owner, key, bare, text: written } of texts) {
      for (const [noun, words] of Object.entries(nouns)) {
        for (const { count, before, text, start, end } of countedWords(bare, words)) {
          if (some.has(before) || count === 0) continue;
          const spot = { owner, key, part: { start, end } };
          const wrong = readersOf(owner, key)
            .map((reader) =>
              actualCounts(
                noun as keyof typeof nouns,
                countedOf({ bare, written, start }, reader, context),
                context,
                reader,
              ),
            )
            .find((counts) => !counts.includes(count));
          if (!wrong) continue;
          const args = { geteld: text.replaceAll('\n', ' '), waar: where({ owner }), aantal: wrong[0] ?? 0 };
          report(spot, args, byStatus(spot));
        }
      }
    }
  },
});

/** The document a count is of: one that is named before it in the sentence, else the one that reads it. */
function countedOf(
  { bare, written, start }: { readonly bare: string; readonly written: string; readonly start: number },
  reader: Edition,
  { region }: RuleContext,
): Edition {
  const ids = [
    ...written
      .slice(Math.max(0, start - 60), start)
      .matchAll(/\{\{\s*(?:bijlage|titel)\s+["']([^"']+)["']\s*\}\}/gu),
  ];
  const shown = region.editions.find(
    ({ document, gemeente }) => document.id === ids.at(-1)?.[1] && gemeente === reader.gemeente,
  );
  if (shown) return shown;
  const before = (
    bare
      .slice(Math.max(0, start - 60), start)
      .split(/[.;:]\s/u)
      .at(-1) ?? ''
  ).toLowerCase();
  const named = region.editions.filter(
    ({ shape, gemeente }) =>
      gemeente === reader.gemeente && new RegExp(`(?<!\\p{L})${shape.label.toLowerCase()}`, 'u').test(before),
  );
  return named.at(-1) ?? reader;
}

/** The counts that would be right; the likeliest first. */
function actualCounts(
  noun: keyof typeof nouns,
  reader: Edition,
  context: RuleContext,
  from: Edition,
): readonly number[] {
  const { region, outlineOf } = context;
  const isReader = reader === from;
  const outline = outlineOf(reader);
  if (noun === 'hoofdstukken') {
    const numbered = outline?.numbers.hoofdstuk.size ?? 0;
    return numbered > 0 ? [numbered, outline?.chapters ?? 0] : [outline?.chapters ?? 0];
  }
  const attached = (reader.document.bijlagen ?? []).flatMap((id) =>
    region.editions.filter(({ document, gemeente }) => document.id === id && gemeente === reader.gemeente),
  );
  const lists = [
    ...(isReader ? annexLists(reader, region, outlineOf) : ownAnnexLists(reader, region, outlineOf)),
    ...attached.flatMap((edition) => ownAnnexLists(edition, region, outlineOf)),
  ];
  const lengths = lists.map(({ length }) => length);
  return lengths.length === 0 ? [0] : [...lengths, lengths.reduce((sum, length) => sum + length, 0)];
}
