import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { bekostigingsaanvullingen, bekostigingsmodellen } from '../../model/instrument-enumerations.ts';
import { defineRule } from '../rule.ts';
import { type Stretch, sentencesOf, wordsOf } from '../sentences.ts';

const numbers = new Map(
  ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'].map(
    (word, index) => [word, index],
  ),
);
const lists = [
  {
    size: Object.keys(bekostigingsmodellen).length,
    naam: 'bekostigingsmodellen',
    nouns:
      'uitvoeringsvarianten?|bekostigings(?:varianten|modellen|vormen)|(?:vormen|varianten|modellen|soorten|manieren) van bekostiging',
  },
  { size: 4, naam: 'inkoopinstrumenten', nouns: 'inkoopinstrumenten' },
] as const;
const counted = lists.map(({ size, naam, nouns }) => ({
  size,
  naam,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,-])(\d+|${[...numbers.keys()].join('|')}) (?:${nouns})(?![\p{L}])`,
    'giu',
  ),
}));
const models = Object.values(bekostigingsmodellen).map(({ label }) => label);
/** Ways of paying that no list has, next to one that it has: "taakgericht of resultaatgericht". */
const outsiders =
  /(?<=(?:taak|inspannings|output)gerichte?(?:, (?:en |of )?| en | of ))\p{L}{3,}gerichte?(?!\p{L})|(?<!\p{L})\p{L}{3,}gerichte?(?=(?:,| en| of) (?:taak|inspannings|output)gerichte?(?!\p{L}))/gu;
const additions = [bekostigingsaanvullingen.beschikbaarheid.label];

/** The four instruments by any of their names. */
const instruments = [
  /^toegang(?:smanagement)?$/iu,
  /^(?:bekostiging|bekostigings(?:model|vorm|wijze))$/iu,
  /^leveranciersmanagement$/iu,
  /^contractvorm$/iu,
];
/** A word that can be meant for an instrument; "looptijd" is another thing to decide on. */
const likeInstrument =
  /^(?:contract|leverancier|aanbieder|toegang|bekostig|financier|betaal|overeenkomst)|(?:management|beheer|sturing|regie|model)$/iu;
const fourWords =
  /(?:(?:de|het|een)\s+)?[\p{L}-]+(?:,\s+(?:(?:de|het|een)\s+)?[\p{L}-]+){2},?\s+en\s+(?:(?:de|het|een)\s+)?[\p{L}-]+/giu;

/** What stands for the fourth instrument in a list of four of which the others are the other three. */
function strangeInstruments(bare: string): readonly Stretch[] {
  if (!/bekostiging/iu.test(bare)) return [];
  return [...bare.matchAll(fourWords)].flatMap(({ 0: list, index }) => {
    const items = wordsOf(list).filter(({ text }) => !/^(?:de|het|een|en)$/iu.test(text));
    const strange = items.filter(({ text }) => !instruments.some((one) => one.test(text)));
    const named = instruments.filter((one) => items.some(({ text }) => one.test(text)));
    const [stranger, ...more] = strange;
    if (
      !stranger ||
      more.length > 0 ||
      !likeInstrument.test(stranger.text) ||
      named.length !== instruments.length - 1
    )
      return [];
    return [{ text: stranger.text, start: index + stranger.start, end: index + stranger.end }];
  });
}

/** A text counts and lists the closed lists of inkoopinstrumenten and ways of paying as they are. */
export const rule = defineRule<{ gebruikt: string; naam: string; aantal: number; waar: Phrase }>({
  code: 'SEG309',
  alias: 'R19',
  severity: 'warning',
  source: 'E086: drie uitvoeringsvarianten, en verderop een vierde; iStandaarden UP026, Regeling Jeugdwet',
  phase: 'content',
  nl: {
    title: 'Een tekst telt de vaste lijsten goed',
    message: (a) => `“${a.gebruikt}” ${a.waar.nl} klopt niet: er zijn ${a.aantal} ${a.naam}.`,
    label: ({ aantal }) => `het zijn er ${aantal}`,
    why: 'Er zijn drie uitvoeringsvarianten: inspanningsgericht, outputgericht en taakgericht. Beschikbaarheid is een aanvulling daarop. De vier inkoopinstrumenten liggen ook vast.',
    remedy: 'Noem het juiste aantal, of noem alleen wat in de vaste lijst staat.',
  },
  en: {
    title: 'A text counts the closed lists as they are',
    message: (a) => `“${a.gebruikt}” ${a.waar.en} is wrong: there are ${a.aantal} ${a.naam}.`,
    label: ({ aantal }) => `there are ${aantal}`,
    why: 'There are three ways of paying: inspanningsgericht, outputgericht and taakgericht. Availability comes on top of one of them. The four purchasing instruments are fixed as well.',
    remedy: 'Give the right number, or name only what is in the closed list.',
  },
  check: ({ texts, where, byStatus }, report) => {
    for (const { owner, key, bare, text } of texts) {
      const tell = (start: number, found: string, naam: string, aantal: number) => {
        const spot = { owner, key, part: { start, end: start + found.length } };
        report(spot, { gebruikt: found, naam, aantal, waar: where(spot) }, byStatus(spot, 'warning'));
      };
      for (const { size, naam, pattern } of counted) {
        for (const { 0: found, 1: stated = '', index } of bare.matchAll(pattern)) {
          const number = numbers.get(stated.toLowerCase()) ?? Number(stated);
          if (number > 1 && number !== size) tell(index, found, naam, size);
        }
      }
      for (const { text: stranger, start } of strangeInstruments(bare))
        tell(start, stranger, 'inkoopinstrumenten', instruments.length);
      for (const sentence of /gericht/u.test(bare) ? sentencesOf(bare, text) : []) {
        const plain = sentence.text.toLowerCase();
        const named = models.filter((label) => plain.includes(label));
        for (const { 0: outside, index } of named.length === 0 ? [] : plain.matchAll(outsiders)) {
          if (!models.some((label) => outside.startsWith(label)))
            tell(
              sentence.start + index,
              sentence.text.slice(index, index + outside.length),
              'bekostigingsmodellen',
              models.length,
            );
        }
        for (const addition of additions) {
          const at = new RegExp(`(?:,| of| en) ${addition}`, 'u').exec(plain);
          if (at && named.length >= 2)
            tell(
              sentence.start + at.index + at[0].length - addition.length,
              addition,
              'bekostigingsmodellen',
              models.length,
            );
        }
      }
    }
  },
});
