import { type MomentSpan, spanOf } from './moment-span.ts';
import type { RuleContext, Spot } from './rule.ts';
import { type Stretch, sentencesOf } from './sentences.ts';
import { shownValues } from './shown-values.ts';
import { typedMomentsIn } from './typed-moments.ts';
import { type Tense, tenseOf } from './words/tense-words.ts';
import { yearRangesIn } from './year-ranges.ts';

type Text = RuleContext['texts'][number];

/** A moment in a text, with the tense of the words around it. */
export interface DatedClause {
  readonly tense: Tense;
  readonly span: MomentSpan;
  readonly moment: string;
  /** Where the moment is written: in the text, or in the data that an expression shows. */
  readonly spot: Spot;
  /** The text that the reader reads. */
  readonly text: Text;
  /** Where the moment stands in that text. */
  readonly at: number;
  /** The words around it, at offsets in that text. */
  readonly clause: Stretch;
}

/** The moments that a text names in a clause about the future or the past, whether typed or shown. */
export function datedClauses(text: Text, { region }: Pick<RuleContext, 'region'>): readonly DatedClause[] {
  const shown = text.text.includes('{{') ? shownValues(text.text, region) : [];
  const ranges = yearRangesIn(text.bare);
  const isInRange = (start: number) => ranges.some((range) => range.start <= start && start < range.end);
  const typed = [
    ...ranges,
    ...typedMomentsIn(text.bare).filter(({ span, start }) => span !== undefined && !isInRange(start)),
  ];
  if (shown.length === 0 && typed.length === 0) return [];
  const moments = [
    ...typed.map(({ start, end, span, text: moment }) => ({
      at: start,
      span,
      moment,
      spot: { owner: text.owner, key: text.key, part: { start, end } },
    })),
    ...shown.flatMap(({ start, owner, key, value }) => {
      const span = typeof value === 'string' ? spanOf(value) : undefined;
      return span ? [{ at: start, span, moment: String(value), spot: { owner, key } }] : [];
    }),
  ];
  return sentencesOf(text.bare, text.text).flatMap((sentence) => {
    let before: Tense | undefined;
    return clausesOf(sentence.text).flatMap(({ text: clause, start }) => {
      const from = sentence.start + start;
      // ", ook in 2031" has the verb of the clause before it.
      const carried = afterthought.test(clause) ? before : undefined;
      before = tenseOf(clause) ?? before;
      const around = { text: clause, start: from, end: from + clause.length };
      return moments.flatMap(({ span, moment, spot, at }) => {
        if (!span || at < from || at >= around.end) return [];
        const tense = tenseOf(clause, at - from) ?? carried;
        return tense ? [{ tense, span, moment, spot, text, at, clause: around }] : [];
      });
    });
  });
}

const afterthought =
  /^\s*(?:en[ \n]+)?(?:ook|zelfs|net als|vooral|zowel)[ \n]+(?:nog[ \n]+|al[ \n]+)?(?:in|over|na)[ \n]+[^,]{4,30}$/iu;

/** The stretches of a sentence between its commas, colons and semicolons. */
function clausesOf(sentence: string): readonly { readonly text: string; readonly start: number }[] {
  let start = 0;
  return sentence.split(/(?<=[,:;])/u).map((text) => {
    const clause = { text, start };
    start += text.length;
    return clause;
  });
}
