import { wrongArgument } from '../../diagnostics/catalogue/text-limit-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { FunctionCall, Outcome, Value } from './template-function.ts';

/** The kinds of argument a function can ask for, in the words of its messages. */
export type ArgumentKind = 'getal' | 'tekst' | 'datum' | 'lijst' | 'deelbaar-getal' | 'niveau' | 'eenheid';

/** The outcome of a call whose argument is not what the function can work with. */
export function refusal(call: FunctionCall, kind: ArgumentKind, value: Value | undefined): Outcome {
  const args = { functie: call.name, verwacht: kind, pad: value?.path ?? '' };
  return { kind: 'findings', findings: [diagnose(wrongArgument, call.site, args)] };
}

/** The number at position `index`, or undefined when there is none. */
export function numberAt(call: FunctionCall, index: number): number | undefined {
  return finite(call.args[index]?.data);
}

/** The option `name` as a whole number from `low` to `high`; undefined when it is not given or not that. */
export function wholeOption(call: FunctionCall, name: string, low: number, high: number): number | undefined {
  const value = finite(call.hash.get(name)?.data);
  return value !== undefined && Number.isInteger(value) && value >= low && value <= high ? value : undefined;
}

function finite(data: unknown): number | undefined {
  return typeof data === 'number' && Number.isFinite(data) ? data : undefined;
}
