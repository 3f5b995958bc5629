import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { segmentMentionsIn } from '../names/segment-mentions.ts';
import { plainLetters } from '../plain-letters.ts';
import { defineRule } from '../rule.ts';
import { allSegments } from '../segment-family.ts';

/** What a text calls a segment is a segment of the region. */
export const rule = defineRule<{
  naam: string;
  waar: Phrase;
  suggestie: string | undefined;
  vorm: 'een' | 'twee';
}>({
  code: 'SEG302',
  alias: 'R17',
  severity: 'error',
  source: 'E101: een segment dat niet bestaat, gemaakt van twee namen',
  phase: 'content',
  nl: {
    title: 'Een segment dat een tekst noemt, bestaat',
    message: (a) =>
      a.vorm === 'twee'
        ? `“${a.naam}” ${a.waar.nl} heet één segment, maar het zijn er twee.`
        : `Er is geen segment “${a.naam}”, genoemd ${a.waar.nl}${a.suggestie === undefined ? '.' : `; bedoelde u “${a.suggestie}”?`}`,
    label: ({ vorm }) => (vorm === 'twee' ? 'twee segmenten' : 'geen segment'),
    why: 'De lezer zoekt het segment in de bijlage en vindt het niet.',
    remedy:
      'Noem een segment dat er is, schrijf “de segmenten … en …”, of haal het naam uit de gegevens met een verwijzing.',
  },
  en: {
    title: 'A segment that a text names exists',
    message: (a) =>
      a.vorm === 'twee'
        ? `“${a.naam}” ${a.waar.en} is called one segment, but it is two.`
        : `There is no segment “${a.naam}”, named ${a.waar.en}${a.suggestie === undefined ? '.' : `; did you mean “${a.suggestie}”?`}`,
    label: ({ vorm }) => (vorm === 'twee' ? 'two segments' : 'no segment'),
    why: 'The reader looks for the segment in the annex and does not find it.',
    remedy:
      'Name a segment that exists, write “de segmenten … en …”, or take the name from the data by a reference.',
  },
  check: ({ region, texts, where, byStatus }, report) => {
    const segments = allSegments(region.data);
    if (segments.length === 0) return;
    const names = segments.map(({ naam }) => naam);
    const letters = new Set(
      [...names, ...segments.flatMap(({ code }) => (code === undefined ? [] : [code]))].map(plainLetters),
    );
    const codes = new Set(segments.flatMap(({ code }) => (code === undefined ? [] : [code.toLowerCase()])));
    for (const { owner, key, bare } of texts) {
      for (const { isPlural, names: mentioned } of segmentMentionsIn(bare, (found) => letters.has(found))) {
        const [first, second] = mentioned;
        if (!first) continue;
        if (
          !isPlural &&
          second &&
          /^(?:en|of|,)?\s*(?:en|of)\s*$/u.test(bare.slice(first.end, second.start)) &&
          mentioned.every((one) => letters.has(one.letters))
        ) {
          const part = { start: first.start, end: second.end };
          const naam = bare.slice(part.start, part.end).replaceAll(/\s+/gu, ' ');
          const spot = { owner, key, part };
          if (!/ of /u.test(naam))
            report(spot, { naam, waar: where(spot), suggestie: undefined, vorm: 'twee' }, byStatus(spot));
          continue;
        }
        for (const { text, start, end, letters: own } of isPlural ? mentioned : [first]) {
          if (letters.has(own) || codes.has(text.toLowerCase())) continue;
          const spot = { owner, key, part: { start, end } };
          report(
            spot,
            { naam: text, waar: where(spot), suggestie: nearest(text, names), vorm: 'een' },
            byStatus(spot),
          );
        }
      }
      for (const match of codes.size === 0
        ? []
        : bare.matchAll(/(?<=\bsegment )\d+[a-z]?(?![\p{L}\p{N}%]|[.,]\d)/giu)) {
        if (codes.has(match[0].toLowerCase())) continue;
        const spot = { owner, key, part: { start: match.index, end: match.index + match[0].length } };
        report(
          spot,
          { naam: match[0], waar: where(spot), suggestie: undefined, vorm: 'een' },
          byStatus(spot),
        );
      }
    }
  },
});
