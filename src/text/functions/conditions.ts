import { isTrue } from '../expressions/truth.ts';
import { refusal } from './arguments.ts';
import { dataOutcome, proseFunction } from './template-function.ts';

const askable = { takesMissing: true };

/** `(en a b)`: whether all hold. */
export const allOf = proseFunction(
  ({ args }) => dataOutcome(args.every(({ data }) => isTrue(data))),
  askable,
);

/** `(of a b)`: whether one holds. */
export const anyOf = proseFunction(({ args }) => dataOutcome(args.some(({ data }) => isTrue(data))), askable);

/** `(niet a)`: whether it does not hold. */
export const not = proseFunction(({ args }) => dataOutcome(!isTrue(args[0]?.data)), askable);

/** `(gelijk a b)`: whether the first is one of the others. */
export const equal = proseFunction(({ args }) => {
  const [first, ...others] = args;
  return dataOutcome(others.some(({ data }) => data === first?.data));
}, askable);

/** `{{tel x}}`: how many a list holds; nothing is none. */
export const countFunction = proseFunction((call) => {
  const data = call.args[0]?.data;
  if (data === undefined || data === null) return dataOutcome(0);
  return Array.isArray(data) ? dataOutcome(data.length) : refusal(call, 'lijst', call.args[0]);
}, askable);
