import { wrongAttribute } from '../../diagnostics/catalogue/text-block-codes.ts';
import { slug } from '../slug.ts';
import { type MappedText, slice } from './mapped-text.ts';
import { type Reading, report, spokenText } from './reading.ts';

/** What stands between braces after a block, a heading or a span. */
export interface Attributes {
  readonly id: string | undefined;
  readonly values: ReadonlyMap<string, string>;
}

const attribute = /#([^\s#]+)|([\p{L}.-]+)(?:=(?:"([^"]*)"|([^\s"]+)))?|\S+/gu;

/** Reads attributes; a word without a value is its own value. What `owner` does not know is a finding. */
export function readAttributes(
  own: MappedText | undefined,
  owner: string,
  known: readonly string[],
  reading: Reading,
): Attributes {
  let id: string | undefined;
  const values = new Map<string, string>();
  for (const match of own?.text.matchAll(attribute) ?? []) {
    const [all, name, key, quoted, bare] = match;
    if (name !== undefined && known.includes('#')) {
      id = slug(spokenText(name, reading)) || undefined;
    } else if (key !== undefined && known.includes(key)) {
      values.set(key, spokenText(quoted ?? bare ?? key, reading));
    } else if (own) {
      const place = slice(own, match.index, match.index + all.length);
      report(wrongAttribute, place, { eigenschap: spokenText(all, reading), blok: owner }, reading);
    }
  }
  return { id, values };
}

/** An attribute as whole numbers; undefined when it is not given. One that is no such list is a finding. */
export function numbersOf(
  attributes: Attributes,
  key: string,
  own: MappedText,
  owner: string,
  reading: Reading,
): readonly number[] | undefined {
  const text = attributes.values.get(key);
  if (text === undefined) return undefined;
  const numbers = text
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number >= 0 && number <= 1000)) return numbers;
  report(wrongAttribute, own, { eigenschap: `${key}="${text}"`, blok: owner }, reading);
  return undefined;
}
