import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { betterSpelling } from '../better-spelling.ts';
import { compoundSlip } from '../compound-slips.ts';
import type { Dictionary } from '../dictionary.ts';
import { isCode, isFieldWord, knownWords, writtenApart } from '../known-words.ts';
import { declaresWord, ownWords } from '../own-words.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';
import { type Stretch, sentencesOf, wordsOf } from '../sentences.ts';

/** Words are spelled as the Dutch dictionary spells them, or as the field does. */
export const rule = defineRule<{ woord: string; beter: string | undefined; waar: Phrase }>({
  code: 'SEG320',
  alias: 'R41',
  severity: 'warning',
  source: 'E024, E048, E115, E119: tikfouten in stukken die naar de raad zijn gegaan',
  phase: 'content',
  nl: {
    title: 'Woorden zijn goed gespeld',
    message: (a) =>
      `Het woord \`${a.woord}\` ${a.waar.nl} staat niet in de woordenlijst${a.beter === undefined ? '' : `; bedoelt u \`${a.beter}\`?`}${a.beter === undefined ? '.' : ''}`,
    label: () => 'spelling',
    why: 'Een tikfout in een stuk voor de raad leidt af, en een verkeerd woord kan iets anders betekenen.',
    remedy:
      'Verbeter het woord. Is het een naam of een vaste term van uw regio, zet het dan bij `organisaties` of `begrippen`; daarna kent het programma het woord.',
  },
  en: {
    title: 'Words are spelled correctly',
    message: (a) =>
      `The word \`${a.woord}\` ${a.waar.en} is not in the word list${a.beter === undefined ? '.' : `; did you mean \`${a.beter}\`?`}`,
    label: () => 'spelling',
    why: 'A typing error in a document for the council distracts, and a wrong word may mean something else.',
    remedy:
      'Correct the word. If it is a name or a fixed term of your region, put it under `organisaties` or `begrippen`; the program then knows it.',
  },
  check: ({ region, texts, dictionary, byStatus, replace, where }, report) => {
    if (dictionary === undefined) return;
    const names = ownWords(region);
    const isKnown = knownWords(dictionary, names);
    const inDictionary = knownWords(dictionary, new Set());
    const vocabulary = vocabularyOf(texts);
    const betters = new Map<string, ReturnType<typeof mendOf>>();
    const better = (word: string) => {
      // Every candidate costs look-ups: a text in another language must not take minutes.
      if (!betters.has(word) && betters.size < 200) betters.set(word, mendOf(word, dictionary, vocabulary));
      return betters.get(word);
    };
    const compounds = new Map<string, ReturnType<typeof mendOf>>();
    const joined = (word: string) => {
      if (!compounds.has(word)) compounds.set(word, compoundMend(word, dictionary, vocabulary));
      return compounds.get(word);
    };
    for (const text of texts) {
      const declares = declaresWord(text.path);
      const judge = declares ? inDictionary : isKnown;
      for (const { word, opens } of wordsToJudge(text)) {
        const isSpelled = judge(word.text);
        const isName = names.has(word.text) || (!opens && /^\p{Lu}/u.test(word.text));
        if (isSpelled && (declares || isName)) continue;
        const mend = isSpelled ? joined(word.text) : better(word.text);
        if (isSpelled && mend === undefined) continue;
        const mayBeName = declares || (!opens && /^\p{Lu}/u.test(word.text)) || isMixed(word.text);
        if (mayBeName && (mend?.slip ?? 9) > (declares ? 1 : 2)) continue;
        const spot = { owner: text.owner, key: text.key, part: { start: word.start, end: word.end } };
        const edits = mend && replace(spot, mend.word);
        const fix = edits && { fix: { safe: false, edits } };
        const args = { woord: word.text, beter: mend?.word, waar: where(spot) };
        report(spot, args, { ...byStatus(spot, 'warning'), ...fix });
      }
    }
  },
});

function mendOf(word: string, dictionary: Dictionary, vocabulary: ReadonlySet<string>) {
  const apart = writtenApart(word, dictionary);
  return apart === undefined ? betterSpelling(word, dictionary.has, vocabulary) : { word: apart, slip: 1 };
}

function compoundMend(word: string, dictionary: Dictionary, vocabulary: ReadonlySet<string>) {
  const meant = isFieldWord(word) ? undefined : compoundSlip(word, dictionary, vocabulary);
  return meant === undefined ? undefined : { word: meant, slip: 1 };
}

const isMixed = (word: string) => /\p{Ll}\p{Lu}/u.test(word);

/** The words of a text, without those that hang on an expression or a figure, and codes. */
function wordsToJudge({ owner, bare, text }: RegionText): readonly { word: Stretch; opens: boolean }[] {
  if ('taal' in owner) return [];
  const openings = new Set(
    sentencesOf(bare, text).map(({ text: sentence, start }) => start + firstLetter(sentence)),
  );
  return wordsOf(bare)
    .filter(({ text: word, start, end }) => {
      const [before, after] = [bare.slice(Math.max(0, start - 2), start), bare.charAt(end)];
      return !/[\ufffc\p{N}'’]$|[\ufffc\p{N}]-$/u.test(before) && after !== '\ufffc' && !isCode(word);
    })
    .map((word) => ({ word, opens: openings.has(word.start) }));
}

const firstLetter = (sentence: string) => Math.max(0, sentence.search(/\p{L}/u));

function vocabularyOf(texts: readonly RegionText[]): ReadonlySet<string> {
  return new Set(texts.flatMap(({ bare }) => wordsOf(bare).map(({ text }) => text)));
}
