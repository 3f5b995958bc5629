import { namedInTexts } from '../model/identifier.ts';
import type { RegionModel } from '../model/region-model.ts';
import type { RegionData } from '../model/region-schema.ts';

/** An expression in a text, taken apart: `{{getal (totaal dataset.x.kolom.y) decimalen=1}}`. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  /** What stands between the braces. */
  readonly text: string;
  /** The functions it calls, from the outside in. */
  readonly functions: readonly string[];
  /** The paths it reads, each as its steps, in order. */
  readonly paths: readonly (readonly string[])[];
  /** Its named arguments, as text. */
  readonly named: ReadonlyMap<string, string>;
}

/** Every expression of a text, in order. */
export function expressionsIn(text: string): readonly Expression[] {
  return [...text.matchAll(/\{\{([^#/>!}][^}]*)\}\}/gu)].map((match) => {
    const inner = match[1] ?? '';
    const named = new Map<string, string>();
    const positional = inner.replace(/([\p{L}]+)=("[^"]*"|[^\s)]+)/gu, (_, key: string, value: string) => {
      named.set(key, value.replaceAll('"', ''));
      return ' ';
    });
    const words = positional.match(/[^\s()]+/gu) ?? [];
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: inner,
      functions: words.filter((word) => !word.includes('.') && /^\p{L}+$/u.test(word)),
      paths: words
        .filter((word) => word.includes('.') && !word.startsWith('"'))
        .map((word) => word.split('.')),
      named,
    };
  });
}

/**
 * The list of the region that an expression counts or sums up: `{{aantal gemeenten}}`, `{{opsomming fase.een.domeinen}}`.
 * Undefined when it reads no list, or one that only a document knows.
 */
export function listOf(expression: Expression, region: RegionModel): readonly unknown[] | undefined {
  const [, name] = expression.functions;
  const path = expression.paths[0] ?? (name === undefined ? undefined : [name]);
  const value = path && valueAt(path, region);
  return Array.isArray(value) ? value : undefined;
}

/** What a path of an expression stands for in the data of the region; undefined when nothing is there. */
export function valueAt(path: readonly string[], { data, index }: RegionModel): unknown {
  const [root = '', ...rest] = path;
  if (root in data) return descend(data[root as keyof RegionData], rest);
  const [id = '', ...below] = rest;
  const kind = namedInTexts.find((candidate) => candidate === root);
  return kind && descend(index.find(kind, id), below);
}

function descend(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[key];
  }
  return current;
}
