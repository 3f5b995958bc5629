import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { clauseAround, readingSentences } from '../cell-readings.ts';
import { defineRule } from '../rule.ts';
import { budgetWords, outcomeVerbs, plannedFigure } from '../words/budget-words.ts';

/** A number from a budget is told as a plan, and an outcome as an outcome. */
export const rule = defineRule<{ woorden: string; aard: string; waar: Phrase }>({
  code: 'SEG367',
  alias: 'R10',
  severity: 'error',
  source: 'E008: een stuk uit april dat van het hele jaar al de uitkomst vertelt',
  phase: 'content',
  nl: {
    title: 'Een begroting is geen uitkomst, en een uitkomst geen begroting',
    message: (a) => `‘${a.woorden}’ ${a.waar.nl} past niet bij dit getal: dat is ${a.aard}.`,
    label: (a) => `dit getal is ${a.aard}`,
    why: 'De lezer denkt dat het geld is uitgegeven, terwijl het een plan is, of andersom.',
    remedy: 'Schrijf wat het getal is (“de begroting gaat uit van …”), of neem de kolom die u bedoelt.',
  },
  en: {
    title: 'A budget is no outcome, and an outcome no budget',
    message: (a) => `‘${a.woorden}’ ${a.waar.en} does not fit this number: that is ${a.aard}.`,
    label: (a) => `this number is ${a.aard}`,
    why: 'Readers think that the money was spent while it is a plan, or the other way round.',
    remedy: 'Write what the number is (“the budget assumes …”), or take the column that you mean.',
  },
  check: (context, report) => {
    for (const { text, sentence, readings } of readingSentences(context)) {
      for (const reading of readings) {
        const natures = new Set(reading.cells.map(({ kolom }) => kolom.aard));
        const [aard] = natures;
        if (natures.size !== 1 || aard === undefined) continue;
        const clause = clauseAround(sentence.text, reading);
        const words = sentence.text.slice(clause.start, clause.end);
        const found =
          aard === 'realisatie'
            ? plannedFigure.exec(words)
            : budgetWords.test(sentence.text)
              ? null
              : outcomeVerbs.exec(words);
        if (!found) continue;
        const start = sentence.start + clause.start + found.index;
        const spot = { owner: text.owner, key: text.key, part: { start, end: start + found[0].length } };
        report(spot, { woorden: found[0], aard, waar: context.where(spot) }, context.byStatus(spot));
        break;
      }
    }
  },
});
