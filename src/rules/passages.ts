import type { Edition } from '../model/edition.ts';
import type { Passage } from './outline.ts';
import type { RuleContext } from './rule.ts';

/** The passages, one for each edition that reads it, in which the character at an offset of a text came out. */
export function passagesAt(
  { owner, key }: { readonly owner: object; readonly key: string | number },
  offset: number,
  { region, readersOf, outlineOf }: Pick<RuleContext, 'region' | 'readersOf' | 'outlineOf'>,
): readonly { readonly edition: Edition; readonly passage: Passage }[] {
  const value = region.locator.valueOf(owner, key);
  if (value?.kind !== 'scalar') return [];
  const at = value.offsetOf(offset);
  return readersOf(owner, key).flatMap((edition) => {
    const passages = outlineOf(edition)?.passagesIn(value.file) ?? [];
    return passages
      .filter(({ start, end }) => start <= at && at < end)
      .map((passage) => ({ edition, passage }));
  });
}
