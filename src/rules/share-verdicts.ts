import type { RegionData } from '../model/region-schema.ts';
import { countedShares } from './counted-shares.ts';
import type { Verdict } from './figure-verdicts.ts';
import type { PolicySentence } from './policy-sentences.ts';
import { roundingOf } from './rounding.ts';
import { wordsOf } from './sentences.ts';
import type { SeriesMention } from './series-names.ts';
import { trendClaims } from './trend-claims.ts';
import { isForm } from './word-likeness.ts';
import { normWords, sourceWords } from './words/figure-words.ts';
import { notYet } from './words/trend-words.ts';
import type { WrittenFigure } from './written-figures.ts';

/** "Ruim twee derde van de indicaties is speciaal", against the share that the tables give. */
export function ofShares(
  one: PolicySentence,
  figure: WrittenFigure,
  mentions: readonly SeriesMention[],
  data: RegionData,
): Verdict | 'klopt' | undefined {
  const { sentence, isGoal } = one;
  if ((figure.kind !== 'share' && figure.kind !== 'percentage') || isGoal) return undefined;
  if (trendClaims(sentence).length > 0 || notYet.test(sentence.text.replace(goesTo, ''))) return undefined;
  const shares = countedShares(one, mentions, data);
  const { fits, isRounded } = roundingOf(sentence.text, figure);
  const scale = figure.kind === 'percentage' ? 100 : 1;
  if (shares.some(({ value }) => fits(value * scale))) return isRounded ? 'klopt' : undefined;
  if (sourceWords.test(sentence.text) || normWords.test(sentence.text)) return undefined;
  const whole = wholeAfter(sentence.text.slice(figure.end, figure.end + 60));
  const meant = shares.find((share) => share.whole.some((name) => whole.some((word) => isForm(word, name))));
  if (!meant) return undefined;
  const percent = `${(meant.value * 100).toFixed(1).replace('.', ',').replace(',0', '')}%`;
  return { kind: 'tegenspraak', wat: meant.wat, juist: meant.uitdrukking ?? percent };
}

/** What money does; nothing to come. */
const goesTo = /(?<!\p{L})(?:gaat|gaan)(?=[^.;]*?(?<!\p{L})(?:naar|over|om)(?!\p{L}))/giu;

/** The first words of what a share is taken of: "van de indicaties", "daarvan"; of "verwijzingen" after "op de drie". */
function wholeAfter(after: string): readonly string[] {
  const phrase =
    /^\s+(?:van\s+(?:de|het|alle|al het|al die|deze|die)\s+)?([\p{L}-]+(?:\s+[\p{L}-]+){0,2})/iu.exec(
      after,
    )?.[1] ?? '';
  return wordsOf(phrase).map(({ text }) => text);
}
