import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { isDe, isHet, isPlural } from '../noun-kinds.ts';
import { defineRule } from '../rule.ts';
import { type Stretch, wordsOf } from '../sentences.ts';
import { fieldWords } from '../words/field-words.ts';
import { needArticle, pluralNouns } from '../words/nouns.ts';

/** First parts that also stand apart: "samen werken" and "samenwerken" are both right. */
const standAlone =
  /^(?:samen|mede|door|over|onder|voor|voort|achter|boven|binnen|buiten|tussen|thuis|meer|veel|eerst|goed|beter|best|hoog|laag|groot|klein|nieuw|oud|lang|kort|vrij|open|zwaar|licht|vroeg|later|eigen|ander|anders|alle|alles|niet|naast|naar|terug|weer|vast|volle?|half|maar|even|toch|zelf|rond|achteraf|vooraf|mits|hoe|waar|daar|hier|sociaal|lokaal|regionaal|financieel|passend|gezond|maximaal|integraal|informeel|digitaal|publiek|privé)$/u;
const verbal = /(?:en|t|d|de|te|end|ende)$/u;

/** Plural nouns that are also a verb: "de jeugdige eisen". */
const bothWays =
  /^(?:vormen|kosten|plannen|vragen|eisen|werken|doelen|stappen|regelen|fasen|kansen|uren|delen)$/u;

/** The parts of a compound stand together: "inkoopplan", not "inkoop plan". */
export const rule = defineRule<{ los: string; vast: string; waar: Phrase }>({
  code: 'SEG329',
  alias: 'R41',
  severity: 'warning',
  source: 'E024: samenstellingen die los of verkeerd aaneen zijn geschreven',
  phase: 'content',
  nl: {
    title: 'Een samenstelling staat aan elkaar',
    message: (a) => `De woorden \`${a.los}\` ${a.waar.nl} horen aan elkaar: \`${a.vast}\`.`,
    label: (a) => a.vast,
    why: 'In het Nederlands staat een samenstelling aan elkaar; los betekent zij iets anders of niets.',
    remedy: 'Schrijf de woorden aan elkaar.',
  },
  en: {
    title: 'The parts of a compound stand together',
    message: (a) => `The words \`${a.los}\` ${a.waar.en} are one word: \`${a.vast}\`.`,
    label: (a) => a.vast,
    why: 'In Dutch a compound is one word; apart, the words mean something else or nothing.',
    remedy: 'Write the words as one.',
  },
  check: ({ texts, dictionary, byStatus, replace, where }, report) => {
    if (dictionary === undefined) return;
    const words = texts.map((text) => ({ text, found: wordsOf(text.bare) }));
    const vocabulary = new Set(words.flatMap(({ found }) => found.map(({ text }) => text.toLowerCase())));
    for (const { text, found } of words) {
      for (const [at, first] of found.entries()) {
        const second = found[at + 1];
        if (!second || !/^\s$/u.test(text.text.slice(first.end, second.start))) continue;
        const [head, tail] = [first.text.toLowerCase(), second.text];
        if (head.length < 4 || tail.length < 4 || standAlone.test(head)) continue;
        const vast = head + tail;
        const isNoun = vocabulary.has(vast) && (isDe(tail) || isHet(tail));
        if (verbal.test(tail) && !isNoun && (!pluralNouns.has(tail) || bothWays.test(tail))) continue;
        const isWord = vocabulary.has(vast) || fieldWords.has(vast);
        if (!isWord && !(isSplit(found, at) && dictionary.has(vast))) continue;
        const spot = { owner: text.owner, key: text.key, part: { start: first.start, end: second.end } };
        const los = text.bare.slice(first.start, second.end);
        const edits = replace(spot, first.text + tail);
        const fix = edits && { fix: { safe: false, edits } };
        report(spot, { los, vast, waar: where(spot) }, { ...byStatus(spot, 'warning'), ...fix });
      }
    }
  },
});

/** First parts with a linking s, which are no words by themselves: "levens fase", "kwaliteits eisen". */
const linkingS = /(?:\p{L}{3}ing|heid|iteit|schap|arbeid|leven|gezin|bestuur|beroep|bedrijf|raad|volk)s$/u;
/** "Voor twee jaar contracten": what counts time stands by itself. */
const units = /^(?:jaar|maand|week|dag|uur|kwartaal|keer|maal|aantal|deel|soort)$/u;
const quantity =
  /^(?:met|zonder|van|voor|genoeg|veel|meer|minder|weinig|alle|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|geen|enkele|\p{Ll}+(?:ende|ige|lijke|ische|ale|ele|ieve|bare|zame|uwe))$/u;

const comparative = /^\p{L}{3,}(?:ere|lijke|ische)$/u;

/** Whether two nouns stand side by side where a sentence has room for one. */
function isSplit(words: readonly Stretch[], at: number): boolean {
  const [before, first, second] = [words[at - 1], words[at], words[at + 1]];
  if (!first || !second || !/^\p{Ll}/u.test(first.text) || !/^\p{Ll}/u.test(second.text)) return false;
  const [head, tail] = [first.text.toLowerCase(), second.text];
  if (linkingS.test(head) && (isDe(tail) || isHet(tail) || isPlural(tail))) return true;
  if ((!isDe(head) && !isHet(head)) || units.test(head)) return false;
  if (needArticle.has(tail) && !isPlural(tail)) return true;
  const article = /^(?:de|het|een|deze|die|dit|dat|elke?|onze|hun|haar)$/iu;
  const next = words[at - 2]?.text ?? '';
  if (before === undefined) return false;
  if (isPlural(tail)) return quantity.test(before.text) && !article.test(next);
  // "Lichtere vervolg hulp": an adjective with an ending does not go with a noun that stands alone before another.
  return comparative.test(before.text) && !article.test(next) && (isDe(tail) || isHet(tail));
}
