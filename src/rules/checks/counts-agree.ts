import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { countClaims } from '../count-claims.ts';
import { type PolicySentence, policySentences } from '../policy-sentences.ts';
import { ownCounts, regionCounts } from '../region-counts.ts';
import { defineRule } from '../rule.ts';
import { tableClaim } from '../table-counts.ts';
import { wordOfNumber } from '../words/number-words.ts';

/** A text that says how many there are, says as many as there are. */
export const rule = defineRule<{ gezegd: string; aantal: string; wat: string; waar: Phrase }>({
  code: 'SEG256',
  alias: 'R03',
  severity: 'error',
  source: 'E009: een getal dat in elk stuk met de hand is gezet',
  phase: 'content',
  nl: {
    title: 'Een aantal in een tekst is het aantal dat er is',
    message: (a) => `De tekst spreekt van ${a.gezegd} ${a.wat} ${a.waar.nl}; het zijn er ${a.aantal}.`,
    label: (a) => `het zijn er ${a.aantal}`,
    why: 'De lezer telt na en mist er een, of vindt er een te veel.',
    remedy:
      'Verbeter het aantal, of schrijf `{{aantal …}}` met de naam van de lijst: dan telt de tekst zelf. Gaat het om een deel, zeg dan welk deel.',
  },
  en: {
    title: 'A count in a text is the number there are',
    message: (a) => `The text speaks of ${a.gezegd} ${a.wat} ${a.waar.en}; there are ${a.aantal}.`,
    label: (a) => `there are ${a.aantal}`,
    why: 'The reader counts and misses one, or finds one too many.',
    remedy:
      'Correct the count, or write `{{aantal …}}` with the name of the list: then the text counts by itself. If only some are meant, say which.',
  },
  check: (context, report) => {
    const { data } = context.region;
    const shared = regionCounts(data);
    const documentsOf = ({ text: { owner, key } }: PolicySentence) =>
      context.readersOf(owner, key).map(({ document }) => document);
    const places = [
      ...data.gemeenten,
      ...(data.organisaties ?? []).filter(({ soort }) => soort === 'gemeente'),
    ];
    for (const one of policySentences(context.texts)) {
      if (!/\d|\p{L}{3}/u.test(one.sentence.text)) continue;
      const tables = tableClaim(one, data);
      if (tables && tables.value !== tables.right) {
        const { start, end, right } = tables;
        const spot = { owner: one.text.owner, key: one.text.key, part: { start, end } };
        const gezegd = one.text.bare.slice(start, end);
        const aantal = wordOfNumber(right);
        report(spot, { gezegd, aantal, wat: 'tabellen', waar: context.where(spot) }, context.byStatus(spot));
      }
      const counts = { ...shared, ...ownCounts(one, data, documentsOf(one)) };
      for (const { value, noun, start, end } of countClaims(one, Object.keys(counts))) {
        const right = counts[noun] ?? [];
        if (right.includes(value)) continue;
        // "Aadorp en Beestad … De twee gemeenten": those that were just named.
        const named = places.filter(({ naam }) =>
          one.text.bare.slice(one.paragraph.start, start).includes(naam),
        );
        if (named.length === value) continue;
        const spot = { owner: one.text.owner, key: one.text.key, part: { start, end } };
        const gezegd = one.text.bare.slice(start, end);
        const aantal = right.map(wordOfNumber).join(' of ');
        const edits = right.length === 1 ? context.replace(spot, wordOfNumber(right[0] ?? 0)) : undefined;
        const fix = edits ? { fix: { safe: false, edits } } : {};
        report(
          spot,
          { gezegd, aantal, wat: noun, waar: context.where(spot) },
          { ...context.byStatus(spot), ...fix },
        );
      }
    }
  },
});
