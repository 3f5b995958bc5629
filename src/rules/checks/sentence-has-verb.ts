import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { isFiniteVerb } from '../clauses.ts';
import { isDe, isHet, isPlural } from '../noun-kinds.ts';
import { defineRule } from '../rule.ts';
import { type Stretch, sentencesOf, wordsOf } from '../sentences.ts';

/** What asks for a verb right after it. */
const asksVerb = /^(?:Meestal|Soms|Vaak|Daarna|Daarom|Daarnaast|Dan|Er|We|Wij|Hierna|Nu) /u;
/** Two nouns with their own article and nothing between them that joins them: "De lokale toegang de regie". */
const twoNouns =
  /^(?:De|Het|Een|Deze|Dit|Elke|Elk|Onze) (?:\p{Ll}+e )?\p{L}+ (?:(?:van|in|voor|op|uit) (?:de |het |een )?\p{L}+ )?(?:de|het|een) \p{L}/u;
/** Words that end like a verb and are none. */
const noVerbs = new Set(
  (
    'het met tot niet dat wat dit uit een en alleen samen eigen binnen buiten tussen tegen boven de te zonder naast kort vast bewust ' +
    'recht goede andere oude beide derde tweede meeste beste laatste eerste vóór meteen direct best den ten'
  ).split(' '),
);

/** Forms that no ending gives away. */
const pastForms = new Set(
  'zal wil weet kon werd gaf nam kwam ging deed zag bleef stond bleek liep hing leek koos sloot bood droeg ligt hield las sprak brak vroeg trok begon vond zocht kreeg steeg'.split(
    ' ',
  ),
);

/** A sentence has a verb that goes with its subject. */
export const rule = defineRule<{ zin: string; waar: Phrase }>({
  code: 'SEG397',
  alias: 'R42',
  severity: 'warning',
  source: 'E025, E120: zinnen waaruit bij het bewerken het werkwoord is weggevallen',
  phase: 'content',
  nl: {
    title: 'Een zin heeft een werkwoord',
    message: (a) => `In de zin \`${a.zin}\` ${a.waar.nl} ontbreekt het werkwoord.`,
    label: () => 'geen werkwoord',
    why: 'Zonder werkwoord weet de lezer niet wat er gebeurt, of van wie. Vaak is het bij het bewerken weggevallen.',
    remedy: 'Zet het werkwoord erbij.',
  },
  en: {
    title: 'A sentence has a verb',
    message: (a) => `The sentence \`${a.zin}\` ${a.waar.en} lacks its verb.`,
    label: () => 'no verb',
    why: 'Without a verb the reader cannot tell what happens, or who does it. Often it was lost in editing.',
    remedy: 'Add the verb.',
  },
  check: ({ texts, byStatus, where }, report) => {
    for (const text of texts) {
      if (!/\.\s*$/u.test(text.bare) && text.kind === 'line') continue;
      for (const { text: zin, start, end } of sentencesOf(text.bare, text.text)) {
        if (!lacksVerb(zin)) continue;
        const spot = { owner: text.owner, key: text.key, part: { start, end } };
        report(spot, { zin, waar: where(spot) }, byStatus(spot, 'warning'));
      }
    }
  },
});

function lacksVerb(sentence: string): boolean {
  if (!sentence.endsWith('.') || sentence.includes('\ufffc') || /[|:;\n"“‘]/u.test(sentence)) return false;
  const words = wordsOf(sentence);
  if (words.length < 4 || !(asksVerb.test(sentence) || twoNouns.test(sentence))) return false;
  return !words.slice(1).some(mayBeVerb);
}

/** Whether a word may be a verb: one of the lexicon, or one that ends like a verb and is nothing else that is known. */
function mayBeVerb({ text }: Stretch): boolean {
  const word = text.toLowerCase();
  if (isFiniteVerb(word)) return true;
  if (noVerbs.has(word) || isDe(word) || isHet(word) || isPlural(word)) return false;
  return /(?:t|en|de|te|ën)$/u.test(word) || pastForms.has(word);
}
