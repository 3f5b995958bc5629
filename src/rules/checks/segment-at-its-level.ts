import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { segmentMentionsIn } from '../names/segment-mentions.ts';
import { plainLetters } from '../plain-letters.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';
import { allSegments } from '../segment-family.ts';
import { sentencesOf } from '../sentences.ts';
import { relationWords } from '../words/relation-words.ts';

type Named = ReturnType<typeof segmentMentionsIn>[number]['names'][number];

/** A text calls a deelsegment a deelsegment, and a segment a segment. */
export const rule = defineRule<{ naam: string; moet: 'segment' | 'deelsegment'; waar: Phrase }>({
  code: 'SEG313',
  alias: 'R22',
  severity: 'warning',
  source: 'E078: deelsegmenten die segment heten, en andersom',
  phase: 'content',
  nl: {
    title: 'Een deelsegment heet in de tekst een deelsegment',
    message: (a) =>
      `${a.naam} is een ${a.moet}, maar heet ${a.waar.nl} een ${a.moet === 'segment' ? 'deelsegment' : 'segment'}.`,
    label: ({ moet }) => `is een ${moet}`,
    why: 'De inkoop kiest per segment. Wie de niveaus door elkaar haalt, weet niet waarover besloten wordt.',
    remedy: 'Schrijf het woord dat bij het niveau past, of noem het segment waar het deelsegment onder valt.',
  },
  en: {
    title: 'A text calls a subsegment a subsegment',
    message: (a) =>
      `${a.naam} is a ${a.moet === 'segment' ? 'segment' : 'subsegment'}, but is called a ${a.moet === 'segment' ? 'subsegment' : 'segment'} ${a.waar.en}.`,
    label: ({ moet }) => `is a ${moet}`,
    why: 'Purchasing choices are made per segment. Mixed levels hide what is decided on.',
    remedy: 'Write the word that fits the level, or name the segment that the subsegment is part of.',
  },
  check: ({ region, texts, where, byStatus, replace }, report) => {
    const top = new Set((region.data.segmenten ?? []).map(({ naam }) => plainLetters(naam)));
    const parts = new Set(
      allSegments(region.data).flatMap(({ deelsegmenten = [] }) =>
        deelsegmenten.map(({ naam }) => plainLetters(naam)),
      ),
    );
    if (parts.size === 0) return;
    const isKnown = (letters: string) => top.has(letters) || parts.has(letters);
    const idOf = new Map(allSegments(region.data).map(({ id, naam }) => [plainLetters(naam), id]));
    /** A segment set beside one that it touches is said of that one, whatever its level. */
    const isBeside = ({ bare, text, holders }: RegionText, at: number, named: readonly Named[]) => {
      const touching = (holders.segment?.raakvlakken ?? []).map(({ segment }) => segment);
      const sentence = sentencesOf(bare, text).find(({ start, end }) => start <= at && at < end);
      return (
        relationWords.test(sentence?.text ?? '') &&
        named.every(({ letters }) => touching.includes(idOf.get(letters) ?? ''))
      );
    };
    for (const text of texts) {
      const { owner, key, bare } = text;
      for (const { noun, isPart, isPlural, names } of segmentMentionsIn(bare, isKnown)) {
        const mentioned = isPlural ? names : names.slice(0, 1);
        // A list with a name that is no segment is for the rule that asks whether it exists.
        if (mentioned.some(({ letters }) => !isKnown(letters))) continue;
        const wrong = mentioned.filter(({ letters }) =>
          isPart ? top.has(letters) && !parts.has(letters) : parts.has(letters) && !top.has(letters),
        );
        const [first] = wrong;
        if (!first || isBeside(text, noun.start, wrong)) continue;
        const moet = isPart ? 'segment' : 'deelsegment';
        const isAll = wrong.length === mentioned.length;
        const part = isAll ? { start: noun.start, end: noun.end } : { start: first.start, end: first.end };
        const spot = { owner, key, part };
        const edits = isAll ? replace(spot, `${moet}${isPlural ? 'en' : ''}`) : undefined;
        report(
          spot,
          { naam: first.text, moet, waar: where(spot) },
          {
            ...byStatus(spot, 'warning'),
            ...(edits ? { fix: { safe: true, edits } } : {}),
          },
        );
      }
    }
  },
});
