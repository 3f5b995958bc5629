import { type Actor, actorOf } from '../words/actors.ts';

/** The party that a word of a sentence names; "elke gemeente" and "de gemeente zelf" are not the gemeenten together. */
export function partyAt(written: string, lower: readonly string[], at: number): Actor | undefined {
  const actor = actorOf(written);
  if (actor?.name !== 'gemeente') return actor;
  const isEach = /^(?:elke|iedere|alle)$/u.test(lower[at - 1] ?? '') || lower.slice(at).includes('zelf');
  return isEach ? { ...actor, name: 'elke gemeente' } : actor;
}

const noAdjective = /^(?:stelde|maakte|koos|vroeg|kreeg|stemde|wilde|de|elke|iedere)$/u;

/** Whether a word only says which party comes behind it: "de gemeentelijke toegang" is the toegang. */
export const describesParty = (word: string, next: string): boolean =>
  /^\p{Ll}+e$/u.test(word) && !noAdjective.test(word) && actorOf(next) !== undefined;

const prepositions =
  /^(?:van|met|aan|voor|naar|bij|tussen|uit|op|over|per|rond|rondom|zonder|onder|tot|namens|tegen|binnen|buiten)$/u;
const leading =
  /^(?:de|het|een|elke|iedere|ieder|alle|beide|deze|die|dit|dat|hun|haar|zijn|onze|eigen|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d+|\p{L}+e)$/u;

/** The preposition before the noun at a place, past its article and adjectives; "" for none, and for "door". */
export function roleAt(lower: readonly string[], at: number): string {
  for (let place = at - 1; place >= Math.max(0, at - 4); place--) {
    const word = lower[place] ?? '';
    if (prepositions.test(word)) return word;
    if (/^(?:en|of)$/u.test(word) && actorOf(lower[place - 1] ?? '')) return roleAt(lower, place - 1);
    if (!leading.test(word)) return '';
  }
  return '';
}
