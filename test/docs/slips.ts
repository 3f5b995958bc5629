import { contentSlips } from './slips/content.ts';
import type { Slip } from './slips/slip.ts';
import { sourceSlips } from './slips/source.ts';
import { textSlips } from './slips/text.ts';
import { wordingSlips } from './slips/wording.ts';

/** The slips for the examples on the pages of the codes, in the order of the codes. */
export const slips: readonly Slip[] = [...sourceSlips, ...contentSlips, ...wordingSlips, ...textSlips];
