import type { RegionData } from '../model/region-schema.ts';
import { cellsOf, numberIn } from './dataset-cells.ts';
import { expressionsIn } from './expressions.ts';
import type { RegionText } from './region-texts.ts';
import type { Spot } from './rule.ts';
import { numberOfWord } from './words/number-words.ts';

/** A share in a text, typed or pulled from a table, that is more than its whole: "3 op de 1". */
interface TooLargeShare {
  readonly spot: Spot;
  readonly part: number;
  readonly whole: number;
}

const side = String.raw`(?:\{\{[^{}]+\}\}|\d{1,3}|\p{L}{3,})`;
const shares = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(${side})\s+op\s+(?:de|elke|iedere)\s+(${side})(?![\p{L}\p{N}.,/%-])`,
  'giu',
);

/** The shares in the texts of a region of which the part is more than the whole. */
export function tooLargeShares(texts: readonly RegionText[], data: RegionData): readonly TooLargeShare[] {
  return texts.flatMap(({ owner, key, text }) =>
    [...text.matchAll(shares)].flatMap(({ 0: all, 1: left = '', 2: right = '', index }): TooLargeShare[] => {
      const [part, whole] = [numberOf(left, data), numberOf(right, data)];
      if (part === undefined || whole === undefined || part <= whole) return [];
      const stretch = { start: index, end: index + all.length };
      return [{ spot: { owner, key, part: stretch }, part, whole }];
    }),
  );
}

/** What a side of a share stands for: a cell of a table, digits, or a number in words. */
function numberOf(written: string, data: RegionData): number | undefined {
  const [expression] = expressionsIn(written);
  if (!expression) return /^\d+$/u.test(written) ? Number(written) : numberOfWord(written);
  const [cell, more] = cellsOf(expression, data);
  return cell && !more ? numberIn(cell) : undefined;
}
