import type { Kind } from '../model/identifier.ts';
import type { RegionModel } from '../model/region-model.ts';

/** A value of the region that an expression in a text shows, at offsets in the text. */
export interface ShownValue {
  readonly start: number;
  readonly end: number;
  readonly owner: object;
  readonly key: string | number;
  readonly value: unknown;
}

const expression = /\{\{\s*(?:(?:datum|periode|bedrag|getal)\s+)?([a-z][\w.-]*)\s*\}\}/giu;

/**
 * What the expressions of a text show, as far as they are a plain path from the region, with or without a
 * function for its form ("{{datum mijlpaal.start.moment}}"). Other expressions are left out.
 */
export function shownValues(text: string, { data, index }: RegionModel): readonly ShownValue[] {
  return [...text.matchAll(expression)].flatMap((match) => {
    const [first = '', second = '', ...rest] = (match[1] ?? '').split('.');
    const thing = index.find(first as Kind, second);
    const found = thing ? follow(thing, rest) : follow(data, [first, second, ...rest].filter(Boolean));
    return found ? [{ start: match.index, end: match.index + match[0].length, ...found }] : [];
  });
}

function follow(thing: object, keys: readonly string[]): Omit<ShownValue, 'start' | 'end'> | undefined {
  let owner = thing;
  for (const [at, key] of keys.entries()) {
    if (!Object.hasOwn(owner, key)) return undefined;
    const value = (owner as Readonly<Record<string, unknown>>)[key];
    if (at === keys.length - 1) return { owner, key, value };
    if (typeof value !== 'object' || value === null) return undefined;
    owner = value;
  }
  return undefined;
}
