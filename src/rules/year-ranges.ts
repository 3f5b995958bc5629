import type { MomentSpan } from './moment-span.ts';
import type { Stretch } from './sentences.ts';

/** Years that a text takes together, at offsets in it. */
export interface YearRange extends Stretch {
  readonly span: MomentSpan;
}

const year = String.raw`(?:19|20)\d\d`;
const joint = String.raw`[ \n]*(?:[-–/]|t\/m|tot[ \n]+en[ \n]+met|tot|en)[ \n]*`;
const patterns = [
  String.raw`(?<![\p{L}-])(?:van|in|over|tussen|de jaren)[ \n]+(?<first>${year})(?:,[ \n]*${year})*${joint}(?<last>${year})(?![\d/-])`,
  String.raw`(?<![\p{L}-])(?:over|gedurende|in)?[ \n]*(?:heel|geheel|het hele jaar)[ \n]+(?<first>${year})(?![\d/-])`,
  String.raw`(?<![\p{L}-])over[ \n]+(?<first>${year})(?![\d/-])`,
];

/** "Van 2015 tot en met 2017", "in 2015, 2016 en 2017", "over heel 2017": whole years, of which all must be over. */
export function yearRangesIn(bare: string): readonly YearRange[] {
  const found: YearRange[] = [];
  for (const source of patterns)
    for (const match of bare.matchAll(new RegExp(source, 'giu'))) {
      const { first = '', last = first } = match.groups ?? {};
      const start = match.index + (/^\s*/u.exec(match[0])?.[0].length ?? 0);
      const end = match.index + match[0].length;
      if (first > last || found.some((other) => start < other.end && other.start < end)) continue;
      const span = { from: `${first}-01-01`, to: `${last}-12-31` };
      found.push({ text: bare.slice(start, end), start, end, span });
    }
  return found;
}
