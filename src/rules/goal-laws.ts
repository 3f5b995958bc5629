import type { Doel, RegionData } from '../model/region-schema.ts';
import { allSegments } from './segment-family.ts';
import type { LawSlip } from './segment-laws.ts';
import { grown, young } from './words/law-words.ts';

const youngOnly =
  /(?<!\p{L})(?:jeugdigen?|kinderen|pleeg(?:zorg|ouders?|kind\p{L}*|gezin\p{L}*)|gezinshui(?:s|zen)|broer(?:s|tjes?)?|zus(?:sen|jes?)?|(?:basis)?scho(?:ol|len)|schooluitval|schoolverzuim|(?:kinder|school)\p{L}{4,}|opgroeien|opvoed\p{L}*|speciaal onderwijs)(?!\p{L})/iu;
const grownOnly =
  /(?<!\p{L})(?:dementie\p{L}*|pensioen\p{L}*|aow\p{L}*|ouderdom\p{L}*|ouderen\p{L}+|echtgeno\p{L}*|kleinkinderen)(?!\p{L})/iu;
/** The years in which people pass from the one law to the other. */
const between =
  /(?<!\p{L})(?:jong(?:e|eren)?(?:[- ]?volwassen\p{L}*)?|achttien\p{L}*|1[68]|2[0-7]|verlengde|uitstro\p{L}*|over(?:gang|stap|gaan|gaat)\p{L}*|doorstro\p{L}*|ouders?|gezin|gezinnen|iedereen|inwoners?|bewoners?)(?!\p{L})/iu;

/** The laws of goals and indicators that are about people of the other law only, in segments that buy for both. */
export function goalLawSlips(data: RegionData): readonly LawSlip[] {
  return allSegments(data).flatMap(({ wetten = [], doelen = [], indicatoren = [] }) => {
    if (!wetten.includes('jeugdwet') || !wetten.includes('wmo')) return [];
    const goals = (doelen as readonly Doel[]).map((owner) => {
      return { owner, text: `${owner.kort} ${owner.volledig ?? ''}` };
    });
    const measures = indicatoren.map((owner) => {
      return { owner, text: `${owner.naam} ${owner.teller ?? ''} ${owner.noemer ?? ''}` };
    });
    return [...goals, ...measures].flatMap(({ owner, text }): readonly LawSlip[] => {
      const { id, wet } = owner;
      const isYoung = young.test(text) || youngOnly.test(text);
      const isGrown = grown.test(text) || grownOnly.test(text);
      if (wet === undefined || isYoung === isGrown || between.test(text)) return [];
      if (isYoung && !youngOnly.test(text)) return [];
      const juist = isYoung ? 'jeugdwet' : 'wmo';
      return wet === juist ? [] : [{ spot: { owner, key: 'wet' }, naam: id, wet, juist }];
    });
  });
}
