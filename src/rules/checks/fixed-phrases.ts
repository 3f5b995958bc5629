import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { bentVerbs } from '../bent-verbs.ts';
import type { Dictionary } from '../dictionary.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { type WrongForm, wrongForms } from '../verb-spelling.ts';
import { wrongPhrases } from '../words/wrong-phrases.ts';

/** Fixed turns of phrase are written the way they are. */
export const rule = defineRule<{ woorden: string; beter: string; waar: Phrase }>({
  code: 'SEG322',
  alias: 'R42',
  severity: 'warning',
  source: 'E048, E116, E120: "ten allen tijde", "betreft" voor "betrekt" en andere verhaspelingen',
  phase: 'content',
  nl: {
    title: 'Vaste uitdrukkingen staan er goed',
    message: (a) => `De woorden \`${a.woorden}\` ${a.waar.nl} kloppen niet; bedoelt u \`${a.beter}\`?`,
    label: (a) => a.beter,
    why: 'Een verhaspelde uitdrukking leidt af, en soms staat er iets anders dan bedoeld.',
    remedy: 'Lees de zin na en verbeter de woorden.',
  },
  en: {
    title: 'Fixed turns of phrase are right',
    message: (a) => `The words \`${a.woorden}\` ${a.waar.en} are not right; did you mean \`${a.beter}\`?`,
    label: (a) => a.beter,
    why: 'A garbled phrase distracts, and may say something else than was meant.',
    remedy: 'Read the sentence again and correct the words.',
  },
  check: ({ texts, dictionary, byStatus, replace, where }, report) => {
    for (const text of texts) {
      for (const { text: woorden, start, end, better } of dictionary ? verbSlips(text, dictionary) : []) {
        const spot = { owner: text.owner, key: text.key, part: { start, end } };
        const edits = replace(spot, better);
        const fix = edits && { fix: { safe: false, edits } };
        report(spot, { woorden, beter: better, waar: where(spot) }, { ...byStatus(spot, 'warning'), ...fix });
      }
      const small = inSmallLetters(text.bare);
      for (const { pattern, better } of wrongPhrases) {
        for (const match of small.matchAll(pattern)) {
          const { index: start } = match;
          const found = text.bare.slice(start, start + match[0].length);
          const mend = better.replaceAll(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '');
          if (mend === match[0]) continue;
          const beter = /^\p{Lu}/u.test(found) ? mend.charAt(0).toUpperCase() + mend.slice(1) : mend;
          const spot = { owner: text.owner, key: text.key, part: { start, end: start + found.length } };
          const edits = text.text.startsWith(found, start) && replace(spot, beter);
          const fix = edits && { fix: { safe: false, edits } };
          report(
            spot,
            { woorden: found, beter, waar: where(spot) },
            { ...byStatus(spot, 'warning'), ...fix },
          );
        }
      }
    }
  },
});

/** A text in small letters, at the same offsets. */
const inSmallLetters = (text: string) => text.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase().charAt(0));

function verbSlips({ bare, text }: RegionText, dictionary: Dictionary): readonly WrongForm[] {
  const found = new Map(wrongForms(bare, dictionary).map((form) => [form.start, form]));
  for (const sentence of sentencesOf(bare, text)) {
    for (const form of bentVerbs(sentence.text, dictionary)) {
      const [start, end] = [sentence.start + form.start, sentence.start + form.end];
      if (!found.has(start)) found.set(start, { ...form, start, end });
    }
  }
  return [...found.values()];
}
