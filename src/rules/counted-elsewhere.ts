import type { Segment } from '../model/region-schema.ts';
import type { Spot } from './rule.ts';

/** A remark with figures that does not agree with where they are counted. */
interface RemarkFlaw {
  readonly spot: Spot;
  /** What the remark says. */
  readonly said: string;
}

/**
 * Whether the remarks say of the figures of `segment` what `geteldBij` says: that they are counted with `target`.
 * The remark of the segment where they are counted decides which of the two is wrong.
 */
export function remarkFlaws(
  segment: Segment,
  target: Segment,
  all: readonly Segment[],
): readonly RemarkFlaw[] {
  const { kengetallen } = segment;
  if (!kengetallen) return [];
  const field = { owner: kengetallen, key: 'geteldBij' };
  const remarkOf = (one: Segment) => one.kengetallen?.opmerking ?? '';
  const others = all.filter((one) => one !== segment);
  const isMentionedBy = (one: Segment) => includes(remarkOf(one), segment.naam);
  const named = others.filter(({ naam }) => countedWith(remarkOf(segment), naam));
  if (named.length > 0 && !named.includes(target)) {
    const spot = isMentionedBy(target) ? { owner: kengetallen, key: 'opmerking' } : field;
    return [{ spot, said: remarkOf(segment) }];
  }
  const [claimant, ...more] = others.filter(isMentionedBy);
  if (claimant && more.length === 0 && claimant !== target && named.length === 0)
    return [{ spot: field, said: remarkOf(claimant) }];
  if (target.kengetallen && excludes(remarkOf(target), segment.naam))
    return [{ spot: { owner: target.kengetallen, key: 'opmerking' }, said: remarkOf(target) }];
  return [];
}

const exact = (naam: string) => naam.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** "... is bij Wonen geteld": the name as it is written, for as a word of every day it may mean something else. */
const countedWith = (remark: string, naam: string) =>
  new RegExp(`(?<!\\p{L})(?:bij|in|onder)(?: het)?(?: segment)? ${exact(naam)}(?!\\p{L})`, 'u').test(remark);

const includes = (remark: string, naam: string) =>
  new RegExp(
    `(?<!\\p{L})(?:met|inclusief|ook|plus|samen met)(?: ook)?(?: alle| de| het)? ${exact(naam)}(?!\\p{L})`,
    'iu',
  ).test(remark);

const excludes = (remark: string, naam: string) =>
  new RegExp(
    `(?<!\\p{L})(?:zonder|exclusief|behalve|geen|niet met)(?: alle| de| het)? ${exact(naam)}(?!\\p{L})`,
    'iu',
  ).test(remark);
