import type { Value } from '../functions/template-function.ts';

/** One level of context: `this`, and the names a loop or a partial gave to values. */
export interface Frame {
  readonly value: Value;
  readonly parent: Frame | undefined;
  /** Block parameters and arguments of a partial. */
  readonly names: ReadonlyMap<string, Value>;
  /** `@index`, `@first`, `@last` and `@key` of a loop. */
  readonly loop: ReadonlyMap<string, Value>;
}

const none: ReadonlyMap<string, Value> = new Map();

/** A level around `value`; what it names hides the names of the levels around it. */
export function frameAround(
  value: Value,
  parent?: Frame,
  names: ReadonlyMap<string, Value> = none,
  loop: ReadonlyMap<string, Value> = none,
): Frame {
  return { value, parent, names, loop };
}

/** The value that a level, from the innermost out, gives to `name`. */
export function namedValue(frame: Frame, name: string, kind: 'names' | 'loop'): Value | undefined {
  for (let level: Frame | undefined = frame; level; level = level.parent) {
    const found = level[kind].get(name);
    if (found) return found;
  }
  return undefined;
}

/** The level `depth` steps out (`../`). */
export function outerFrame(frame: Frame, depth: number): Frame | undefined {
  let level: Frame | undefined = frame;
  for (let step = 0; step < depth; step++) level = level?.parent;
  return level;
}

/** A value that was not read from the data, such as a literal. */
export function plainValue(data: unknown, path: string): Value {
  return { data, path, source: undefined, origin: undefined, owner: undefined };
}
