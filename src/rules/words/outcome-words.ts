import { wordsOf } from '../sentences.ts';
import type { Direction } from './direction-words.ts';

/** Beginnings or parts of words for what people want less of. */
const unwanted =
  /^(?:eenza\p{L}*|overgewicht|obesitas|verslav\p{L}*|verslaafd\p{L}*|schuld(?:en)?|\p{L}*schulden|geldproblemen|uitval\p{L}*|schooluitval\p{L}*|drop-?out|terugval\p{L}*|recidive\p{L}*|wacht(?:tijd|tijden|lijst|lijsten|enden)|uithuisplaatsing(?:en)?|ondertoezichtstelling(?:en)?|jeugdbeschermingsmaatregel(?:en)?|jeugdreclasseringsmaatregel(?:en)?|crisis(?!hulp|zorg|dienst|team)\p{L}*|overbelast\p{L}*|overbelasting|gepest\p{L}*|pest(?:en|t)|stress\p{L}*|gestrest\p{L}*|geweld|mishandel\p{L}*|risico\p{L}*|problemen|klachten|armoede|werkloos\p{L}*|verzuim\p{L}*|dakloos\p{L}*|daklozen|overlast|suïcide\p{L}*|zelfdoding\p{L}*|depressie\p{L}*|somber\p{L}*|incident(?:en)?|onveilig\p{L}*|voortijdig\p{L}*|agressie)$/iu;

/** The same for what people want more of. */
const wanted =
  /^(?:tevreden\p{L}*|\p{L}*tevredenheid|gezond\p{L}*|gelukkig\p{L}*|bewegen|beweegt|weerba\p{L}*|\p{L}*redza\p{L}*|zelfstandig\p{L}*|meedoen|meedoet|doelrealisatie|startkwalificatie\p{L}*|duurza\p{L}*|bewezen|thuis|ambulant\p{L}*|hersteld?|volgens)$/iu;

const turning = /^(?:zonder|niet|geen|onvoldoende|weinig|slecht|zelden)$/iu;

/** Whether people want more (`toename`) or less (`afname`) of what a text names; undefined when it is not clear. */
export function wantedDirection(text: string): Direction | undefined {
  const words = wordsOf(text.split(/(?<!\p{L})(?:tegenover|ten opzichte van|versus)(?!\p{L})/iu)[0] ?? '');
  const wishes = words.flatMap(({ text: one }, index) => {
    const sign = unwanted.test(one) ? -1 : wanted.test(one) ? 1 : 0;
    const isTurned = words.slice(Math.max(0, index - 2), index).some((other) => turning.test(other.text));
    return sign === 0 ? [] : [isTurned ? -sign : sign];
  });
  const [first] = wishes;
  if (first === undefined || wishes.some((wish) => wish !== first)) return undefined;
  return first > 0 ? 'toename' : 'afname';
}

/** Kinds of measurement of which it is plain which way is better. */
export const wantedOfKind: Readonly<Record<string, Direction>> = {
  wachttijd: 'afname',
  wachtlijst: 'afname',
  terugval: 'afname',
  zorgzwaarte: 'afname',
  duur: 'afname',
  uitstroom: 'toename',
  volgens_plan: 'toename',
  tevredenheid: 'toename',
};
