import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { type NameOpposite, nameOpposites, notOfTheHelp } from '../words/name-opposites.ts';

const descriptions: ReadonlySet<unknown> = new Set(['omschrijving', 'doelgroep', 'ambitie', 'kenmerk']);

/** What a segment says of its help is not the opposite of its own name. */
export const rule = defineRule<{ woorden: string; naam: string; waar: Phrase }>({
  code: 'SEG394',
  alias: 'R27',
  severity: 'warning',
  phase: 'content',
  nl: {
    title: 'Een segment zegt niet het omgekeerde van zijn naam',
    message: (a) => `«${a.woorden}» ${a.waar.nl} is het omgekeerde van wat de naam ‘${a.naam}’ zegt.`,
    label: () => 'anders dan de naam',
    why: 'De lezer weet niet voor wie het segment is. Vaak is de tekst van een ander segment overgenomen.',
    remedy: 'Verbeter de tekst of de naam. Gaat de zin over andere hulp, zeg dan welke.',
  },
  en: {
    title: 'A segment does not say the opposite of its name',
    message: (a) => `“${a.woorden}” ${a.waar.en} is the opposite of what the name ‘${a.naam}’ says.`,
    label: () => 'other than the name',
    why: 'The reader does not know for whom the segment is. Often the text was taken over from another segment.',
    remedy: 'Correct the text or the name. If the sentence is about other help, say which.',
  },
  check: ({ texts, where, byStatus }, report) => {
    for (const text of texts) {
      const { segment, doel } = text.holders;
      if (!segment || !(doel || (text.owner === segment && descriptions.has(text.key)))) continue;
      const found = contraryIn(text, segment.naam, doel === undefined);
      if (!found) continue;
      const spot = { owner: text.owner, key: text.key, part: found };
      const woorden = text.bare.slice(found.start, found.end).replace(/\s+/gu, ' ');
      report(spot, { woorden, naam: segment.naam, waar: where(spot) }, byStatus(spot, 'warning'));
    }
  },
});

/** The first words that say the opposite of the name, in a sentence that does not say what the name says. */
function contraryIn(
  { bare, text }: RegionText,
  naam: string,
  isDescription: boolean,
): { readonly start: number; readonly end: number } | undefined {
  const own = nameOpposites.filter(({ inName }) => inName.test(naam));
  if (own.length === 0) return undefined;
  for (const sentence of sentencesOf(bare, text)) {
    for (const opposite of own) {
      const match = matchOf(opposite, sentence.text, isDescription);
      if (!match || opposite.inName.test(sentence.text)) continue;
      if (notOfTheHelp.test(sentence.text.slice(0, match.index))) continue;
      const start = sentence.start + match.index;
      return { start, end: start + match[0].length };
    }
  }
  return undefined;
}

const matchOf = ({ contrary, inDescription }: NameOpposite, sentence: string, isDescription: boolean) =>
  contrary.exec(sentence) ?? (isDescription ? inDescription?.exec(sentence) : undefined) ?? undefined;
