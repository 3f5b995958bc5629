import type { Dictionary } from './dictionary.ts';
import type { Stretch } from './sentences.ts';
import { byOne } from './words/verbs.ts';

/** A verb in a form that its place in the sentence does not allow, and the form that it asks for. */
export interface WrongForm extends Stretch {
  readonly better: string;
}

const passive = '(?:worden|wordt|werd|werden)';
const asks = '[Hh]oe|[Ww]at|[Ww]aar|[Ww]aarom|[Ww]anneer|[Ww]aarmee|[Ww]aarvoor|[Ww]aarop|[Ww]ie';
/** Finite forms that a t makes another word of: "kan", "was". */
const noStem = /^(?:kan|kon|wil|zal|zou|mag|was|had|hebt|bent|heeft|weet|moet|laat|doet)$/u;

/**
 * The verbs of a bare text that are spelled as another form: "bezuinigt worden", "mag niet leidt", "hoe
 * omschrijf u", "de raad bepaald de prijs".
 */
export function wrongForms(bare: string, dictionary: Dictionary): readonly WrongForm[] {
  const found: WrongForm[] = [];
  const look = (pattern: RegExp, mend: (word: string) => string | undefined) => {
    for (const match of bare.matchAll(pattern)) {
      const word = match.groups?.['word'] ?? '';
      const better = mend(word);
      if (better === undefined) continue;
      const start = match.index + match[0].indexOf(word);
      found.push({ text: word, start, end: start + word.length, better });
    }
  };
  const toParticiple = (word: string) => {
    const better = word.endsWith('dt') ? word.slice(0, -1) : `${word.slice(0, -1)}d`;
    return dictionary.has(better) ? better : undefined;
  };
  const weak = String.raw`(?<![\p{L}-])(?<word>(?:be|ver|ont|her|ge|er)\p{Ll}{3,}t)`;
  look(new RegExp(String.raw`${weak}(?=\s${passive}(?![\p{L}-]))`, 'gu'), toParticiple);
  look(
    new RegExp(
      String.raw`(?<=(?<![\p{L}-])${passive}\s(?:\p{Ll}+\s){0,3})${weak}(?=[.;:]|\s(?:door|op basis)\s)`,
      'gu',
    ),
    toParticiple,
  );
  look(
    /(?<=(?<![\p{L}-])(?:De|Het|de|het)\s(?:gemeente|gemeenteraad|raad|regio|college|aanbieder|contract|toegang|wijkteam|wethouder|verordening|wet|inkoper)\s)(?<word>(?:be|ver|ont|her|ge)\p{Ll}{2,}d)(?=\s(?:de|het|een|wat|hoe|of|wie|welke|elke?|alle|zelf|samen|ook)(?![\p{L}-]))/gu,
    (word) => (dictionary.has(`${word.slice(0, -1)}t`) ? `${word.slice(0, -1)}t` : undefined),
  );
  look(
    /(?<=(?<![\p{L}-])(?:kan|kunnen|mag|mogen|moet|moeten|zal|zullen|wil|willen)\s(?:niet|nooit|ook|alleen|wel)\s)(?<word>\p{Ll}+t)(?![\p{L}-])/gu,
    (word) => (word === 'lijdt' ? 'leiden' : byOne.get(word)?.more),
  );
  look(
    new RegExp(
      String.raw`(?<=(?<![\p{L}-])(?:${asks})\s)(?<word>\p{Ll}{2,}[a-su-z])(?=\su(?![\p{L}.-]))`,
      'gu',
    ),
    (word) => (!noStem.test(word) && dictionary.has(`${word}t`) ? `${word}t` : undefined),
  );
  return found;
}
