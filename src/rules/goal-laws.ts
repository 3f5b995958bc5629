import type { Doel, RegionData } from '../model/region-schema.ts';
import { allSegments } from './segment-family.ts';
import type { LawSlip } from './segment-laws.ts';
import { grown, young } from './words/law-words.ts';

const youngOnly =
  /(?<!\p{L})(?:jeugdigen?|kinderen|pleeg(?:zorg|ouders?|kind\p{L}*|gezin\p{L}*)|gezinshui(?:s|zen))(?!\p{L})/iu;
/** The years in which people pass from the one law to the other. */
const between =
  /(?<!\p{L})(?:jong(?:e|eren)?(?:[- ]?volwassen\p{L}*)?|achttien\p{L}*|1[68]|2[0-7]|verlengde|uitstro\p{L}*|over(?:gang|stap|gaan|gaat)\p{L}*|doorstro\p{L}*|ouders?|gezin|gezinnen|iedereen|inwoners?|bewoners?)(?!\p{L})/iu;

/** The laws of goals that are about people of the other law only, in segments that buy for both. */
export function goalLawSlips(data: RegionData): readonly LawSlip[] {
  return allSegments(data).flatMap(({ wetten = [], doelen = [] }) =>
    wetten.includes('jeugdwet') && wetten.includes('wmo')
      ? (doelen as readonly Doel[]).flatMap((doel): readonly LawSlip[] => {
          const { id, wet, kort, volledig = '' } = doel;
          const text = `${kort} ${volledig}`;
          const [isYoung, isGrown] = [young.test(text) || youngOnly.test(text), grown.test(text)];
          if (wet === undefined || isYoung === isGrown || between.test(text)) return [];
          if (isYoung && !youngOnly.test(text)) return [];
          const juist = isYoung ? 'jeugdwet' : 'wmo';
          return wet === juist ? [] : [{ spot: { owner: doel, key: 'wet' }, naam: id, wet, juist }];
        })
      : [],
  );
}
