import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { HeadingShift } from '../hole.ts';
import type { LocatedText } from '../scope.ts';
import type { Block } from '../tree/block.ts';
import type { Inline } from '../tree/inline.ts';
import type { Origin } from '../tree/origin.ts';

/** A value of the data with its place. */
export interface Value {
  readonly data: unknown;
  /** From the root of the data, or as the template calls it: `segmenten.2.naam`. */
  readonly path: string;
  /** The text it was written as; undefined for what was computed. */
  readonly source: LocatedText | undefined;
  /** Its own place, or that of the nearest object around it that has one. */
  readonly origin: Origin | undefined;
  /** The object it was read from. */
  readonly owner: object | undefined;
  /** True when the read has been reported already. */
  readonly reported?: true;
}

/** What a function makes of its arguments. */
export type Outcome =
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'inlines'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[]; readonly headings?: HeadingShift }
  | { readonly kind: 'findings'; readonly findings: readonly Diagnostic[] };

/** One call of a function in a text. */
export interface FunctionCall {
  readonly name: string;
  readonly args: readonly Value[];
  readonly hash: ReadonlyMap<string, Value>;
  /** Where the expression stands. */
  readonly site: Origin;
  /** The origin of what is made: the arguments', that of a gemeente before others; else the site. */
  readonly origin: Origin;
  /** Where `owner[key]` was written, as the scope knows it. */
  readonly locate: (owner: object, key: string | number) => LocatedText | undefined;
  /** Compiles an argument that holds prose of the region. */
  readonly prose: (text: Value) => readonly Block[];
}

/** A function that templates may call. Same call, same outcome. */
export interface TemplateFunction {
  (call: FunctionCall): Outcome;
  /** Whether prose of a region may call it too. */
  readonly inProse?: boolean;
  /** Whether it can answer when an argument has no value; otherwise that is a gap. */
  readonly takesMissing?: boolean;
}

/** Data as an outcome. */
export function dataOutcome(data: unknown): Outcome {
  return { kind: 'data', data };
}

/** A function that only computes, so that prose may call it. */
export function proseFunction(
  call: (call: FunctionCall) => Outcome,
  options: { readonly takesMissing?: boolean } = {},
): TemplateFunction {
  return Object.assign((given: FunctionCall) => call(given), { inProse: true, ...options });
}
