import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';
import { sentencesOf, wordsOf } from '../sentences.ts';
import { officePhrases, officeWords } from '../words/office-words.ts';

const longSentence = 35;

const office = new RegExp(
  String.raw`(?<![\p{L}-])(?:${[...Object.keys(officeWords), ...officePhrases.map(([found]) => found)].join('|')})(?![\p{L}-])`,
  'iu',
);

/** Advice: short sentences and everyday words. One piece of advice for a text, so that it does not drown the rest. */
export const rule = defineRule<{ woorden: string; gewoon: string | undefined; aantal: number; waar: Phrase }>(
  {
    code: 'SEG335',
    severity: 'info',
    source: 'Direct Duidelijk, taalniveau B1: advies, geen plicht',
    phase: 'content',
    nl: {
      title: 'Zinnen zijn kort en woorden gewoon',
      message: (a) =>
        a.gewoon === undefined
          ? `De zin ${a.waar.nl} telt ${a.aantal} woorden; korter leest makkelijker.`
          : `De tekst ${a.waar.nl} gebruikt \`${a.woorden}\`; \`${a.gewoon}\` is gewoner.`,
      label: (a) => (a.gewoon === undefined ? `${a.aantal} woorden` : a.gewoon),
      why: 'Raadsleden en inwoners lezen een stuk sneller en beter als de zinnen kort zijn en de woorden gewoon.',
      remedy: 'Knip de zin in tweeën, of kies een gewoner woord. Dit is een advies.',
    },
    en: {
      title: 'Sentences are short and words plain',
      message: (a) =>
        a.gewoon === undefined
          ? `The sentence ${a.waar.en} has ${a.aantal} words; a shorter one reads easier.`
          : `The text ${a.waar.en} uses \`${a.woorden}\`; \`${a.gewoon}\` is plainer.`,
      label: (a) => (a.gewoon === undefined ? `${a.aantal} words` : a.gewoon),
      why: 'Council members and residents read a document faster and better with short sentences and plain words.',
      remedy: 'Cut the sentence in two, or choose a plainer word. This is advice.',
    },
    check: ({ texts, where }, report) => {
      for (const text of texts) {
        const advice = officeWord(text) ?? tooLong(text);
        if (!advice) continue;
        const spot = { owner: text.owner, key: text.key, part: advice.part };
        report(spot, { ...advice.args, waar: where(spot) });
      }
    },
  },
);

function officeWord({ bare }: RegionText) {
  const found = office.exec(bare);
  if (!found) return undefined;
  const woorden = found[0];
  const lower = woorden.toLowerCase();
  const gewoon = officeWords[lower] ?? officePhrases.find(([phrase]) => phrase === lower)?.[1] ?? '';
  return {
    part: { start: found.index, end: found.index + woorden.length },
    args: { woorden, gewoon, aantal: 0 },
  };
}

function tooLong({ bare, text }: RegionText) {
  for (const { text: sentence, start, end } of sentencesOf(bare, text)) {
    const aantal = wordsOf(sentence).length;
    // A table row or a list on one line is no sentence.
    if (aantal <= longSentence || text.slice(start, end).includes('|')) continue;
    return { part: { start, end }, args: { woorden: '', gewoon: undefined, aantal } };
  }
  return undefined;
}
