import { decimalOf, formatDecimal, ratio, withScale } from './decimal.ts';

/** `value` per cent with `decimals` places: 22%. */
export function formatPercentage(value: number, decimals = 0): string {
  return `${formatDecimal(withScale(decimalOf(value), decimals))}%`;
}

/** `part` as a percentage of `whole`, computed exactly; undefined when `whole` is zero. */
export function percentageOf(part: number, whole: number, decimals = 0): string | undefined {
  if (whole === 0) return undefined;
  return `${formatDecimal(ratio(decimalOf(part), decimalOf(whole), 100n, decimals))}%`;
}
