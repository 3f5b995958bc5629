import type { RegionData } from '../model/region-schema.ts';
import type { RegionText } from './region-texts.ts';
import { segmentLawSlips } from './segment-laws.ts';
import type { Stranger } from './segment-strangers.ts';
import { sentencesOf } from './sentences.ts';
import type { Wet } from './words/law-words.ts';

const young = /(?<!\p{L})(?:jeugdigen?|kinderen|jeugdhulp|jeugdzorg)(?!\p{L})/iu;
const grown = /(?<!\p{L})(?:volwassenen|ouderen|senioren|bejaarden)(?!\p{L})/iu;
/** The people, or the passage from one law to the other, with which both may be named. */
const both =
  /(?<!\p{L})(?:gezin\p{L}*|ouders|mantelzorgers?|inwoners?|volwassen\p{L}*|kind(?:eren)?|jeugd\p{L}*|jong\p{L}*|achttien\p{L}*|1[68]|2[0-7]|over(?:gang|stap|gaan|gaat)\p{L}*|doorstro\p{L}*|school\p{L}*|familie|naasten?)(?!\p{L})/iu;

/** At the start of a text about whom a segment is for: these it is for, whoever else the sentence names. */
const first = {
  grown: /^(?:volwassenen|ouderen|senioren)(?=\s+(?:die|met|zonder|van wie)(?!\p{L}))/iu,
  young: /^(?:jeugdigen|kinderen)(?=\s+(?:die|met|zonder|van wie)(?!\p{L}))/iu,
};
const passing =
  /(?<!\p{L})(?:en (?:hun|volwassenen|jeugdigen|kinderen|jongeren|ouderen)|achttien\p{L}*|1[68]|2[0-7]|jongvolwassen\p{L}*|verlengde)(?!\p{L})/iu;

/** People of another law than the one the segment stands under, in a sentence that names no others. */
export function strangePeople(data: RegionData, texts: readonly RegionText[]): readonly Stranger[] {
  const unsure = new Set(segmentLawSlips(data).flatMap(({ spot }) => [spot.owner]));
  return texts.flatMap((text): readonly Stranger[] => {
    const { segment } = text.holders;
    const perLaw = ['omschrijvingPerWet', 'doelgroepPerWet'].includes(String(text.path.at(-2)));
    const [wet, more] = perLaw ? [text.key as Wet] : (segment?.wetten ?? []);
    if (!segment?.wetten || wet === undefined || more !== undefined || unsure.has(segment.wetten)) return [];
    if (unsure.has(segment) || text.path.includes('raakvlakken')) return [];
    const strange = wet === 'jeugdwet' ? grown : young;
    const isOfPeople = perLaw || text.key === 'doelgroep';
    const start = isOfPeople ? first[wet === 'jeugdwet' ? 'grown' : 'young'].exec(text.bare) : null;
    if (start && !passing.test(text.bare))
      return [{ text, segment, naam: start[0], start: 0, end: start[0].length }];
    for (const sentence of sentencesOf(text.bare, text.text)) {
      const match = strange.exec(sentence.text);
      if (!match || both.test(sentence.text.replaceAll(new RegExp(strange, 'giu'), ''))) continue;
      const start = sentence.start + match.index;
      return [{ text, segment, naam: match[0], start, end: start + match[0].length }];
    }
    return [];
  });
}
