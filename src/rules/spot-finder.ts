import type { TextEdit } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/span.ts';
import { firstToken } from '../source/first-token.ts';
import type { Locator } from '../source/locator.ts';
import type { ScalarNode } from '../source/source-node.ts';
import { fieldBefore } from './field-before.ts';
import type { Spot } from './rule.ts';

type Path = readonly (string | number)[];

/** Finds where a spot of the data stands. */
export interface SpotFinder {
  /** The token that shows the spot: its value, its key, or, of what is not there, the field it would come after. */
  placeOf(spot: Spot): Place;
  /** Keys and indices from the region down; a word that stands once in a short list is its own key. */
  pathOf(spot: Spot): Path;
  /** Whether the spot itself is in a file, so that its token stands for nothing else. */
  isWritten(spot: Spot): boolean;
  /**
   * The edits that put `text` in the place of the spot; undefined unless the file writes the spot as it is,
   * without folds and escapes, and can hold `text` in the same way.
   */
  replace(spot: Spot, text: string): readonly TextEdit[] | undefined;
  /** The path of the thing that `owner` is or, when it is a list, that has the list. */
  holderOf(owner: object): Path;
}

interface Parent {
  readonly owner: object;
  readonly key: string | number;
}

/** Makes a finder for `data`, whose objects `locator` knows. */
export function spotFinder(data: object, locator: Locator): SpotFinder {
  const parents = parentsOf(data);
  const before = fieldBefore(locator);

  /** One token that stands for a whole object: the first key of a list item, else the key it stands under. */
  const anchorOf = (owner: object): Place => {
    const parent = parents.get(owner);
    const node = locator.nodeOf(owner);
    if (parent && !Array.isArray(parent.owner)) {
      const key = locator.keyOf(parent.owner, parent.key);
      if (key) return key;
    } else if (!parent) {
      const regio = locator.keyOf(owner, 'regio');
      if (regio) return regio;
    }
    if (node) return firstToken(node);
    if (parent) return anchorOf(parent.owner);
    throw new Error('the region has no place');
  };

  const placeOf = (spot: Spot): Place => {
    const { owner, key, token } = spot;
    if (key === undefined) return anchorOf(owner);
    const value = locator.valueOf(owner, key);
    if (value?.kind === 'scalar' && token !== 'key') return scalarPlace(value, spot.part, locator);
    if (value !== undefined && Array.isArray(owner))
      return anchorOf((owner as readonly object[])[Number(key)] ?? owner);
    return (value && locator.keyOf(owner, key)) ?? gapOf(owner, String(key));
  };

  /** Where a field that is not there was to be expected. */
  const gapOf = (owner: object, key: string): Place => {
    const list = parents.get(owner)?.owner;
    const field = Array.isArray(list) ? before(owner, key, list) : undefined;
    return field?.keyPlace ?? anchorOf(owner);
  };

  const pathOf = ({ owner, key }: Spot): Path => {
    const parent = parents.get(owner);
    const above = parent ? pathOf(parent) : [];
    if (key === undefined) return above;
    const list: readonly unknown[] = Array.isArray(owner) ? owner : [];
    const value = list[Number(key)];
    const isWord = typeof value === 'string' && list.length < 50 && /^[\p{Ll}\d_-]+$/u.test(value);
    return [...above, isWord && list.indexOf(value) === list.lastIndexOf(value) ? value : key];
  };
  const holderOf = (owner: object): Path => pathOf({ owner }).slice(0, Array.isArray(owner) ? -1 : undefined);
  const isWritten = ({ owner, key }: Spot) => key !== undefined && locator.valueOf(owner, key) !== undefined;
  const replace = (spot: Spot, text: string) => {
    const { owner, key, part } = spot;
    const value = key === undefined ? undefined : locator.valueOf(owner, key);
    if (value?.kind !== 'scalar') return undefined;
    // In Markdown an expression may stand anywhere; in YAML its braces and quotes may mean something else.
    const plain = value.file.endsWith('.md') ? text.replaceAll(/\{\{[^{}\n]*\}\}/gu, '') : text;
    if (!/^[\p{L}\p{N} .,()%€/–-]*$/u.test(plain)) return undefined;
    const written = String(value.value);
    const { start, end } = part ?? { start: 0, end: written.length };
    const [from, to] = [value.offsetOf(start), value.offsetOf(end - 1) + 1];
    return to - from === end - start ? [{ start: from, end: to, text }] : undefined;
  };
  return { placeOf, pathOf, isWritten, holderOf, replace };
}

function scalarPlace(node: ScalarNode, part: Spot['part'], locator: Locator): Place {
  if (!part) return wholePlace(node, locator);
  const at = (offset: number) => locator.positionAt(node.file, offset);
  // The end is taken from the last character: a folded line break after it is not part of it.
  return {
    file: node.file,
    span: { start: at(node.offsetOf(part.start)), end: at(node.offsetOf(part.end - 1) + 1) },
  };
}

/** A text that begins on a line under its key is shown from that line on. */
function wholePlace({ file, span, value, offsetOf }: ScalarNode, locator: Locator): Place {
  const start = value === '' ? span.start : locator.positionAt(file, offsetOf(0));
  return { file, span: start.line > span.start.line ? { ...span, start } : span };
}

function parentsOf(data: object): ReadonlyMap<object, Parent> {
  const parents = new Map<object, Parent>();
  const visit = (owner: object) => {
    for (const [name, value] of Object.entries(owner)) {
      if (typeof value !== 'object' || value === null) continue;
      parents.set(value, { owner, key: Array.isArray(owner) ? Number(name) : name });
      visit(value);
    }
  };
  visit(data);
  return parents;
}
