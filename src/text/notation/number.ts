import { type Decimal, decimalOf, formatDecimal, withScale } from './decimal.ts';

/** The large units a number may be told in. */
export type Magnitude = 'mln' | 'mld';

const powers: Readonly<Record<Magnitude, number>> = { mln: 6, mld: 9 };

/** Keeps the unit on the line of its number. */
export const noBreakSpace = '\u00a0';

/** How a number is to be written; without `decimals` it keeps those it has. */
export interface NumberStyle {
  readonly decimals?: number | undefined;
  readonly magnitude?: Magnitude | undefined;
}

/** A finite number in Dutch notation: 1.020, 9,2 or 27,7 mln. Rounds half away from zero, as a person does. */
export function formatNumber(value: number, { decimals, magnitude }: NumberStyle = {}): string {
  const exact = decimalOf(value);
  const scaled: Decimal = magnitude ? { units: exact.units, scale: exact.scale + powers[magnitude] } : exact;
  if (decimals !== undefined) return unit(formatDecimal(withScale(scaled, decimals)), magnitude);
  if (!magnitude) return formatDecimal(scaled);
  const tenths = withScale(scaled, 1);
  return unit(formatDecimal(tenths.units % 10n === 0n ? withScale(scaled, 0) : tenths), magnitude);
}

function unit(text: string, magnitude: Magnitude | undefined): string {
  return magnitude ? `${text}${noBreakSpace}${magnitude}` : text;
}
