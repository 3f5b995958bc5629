/** An exact decimal: `units` times ten to the power of minus `scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** The decimal a person wrote: the shortest notation of `value`, so 1.005 is 1005 thousandths. */
export function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/** `numerator / denominator`, rounded half away from zero. */
function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const top = numerator < 0n ? -numerator : numerator;
  const bottom = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * top + bottom) / (2n * bottom);
  return negative ? -rounded : rounded;
}

/** The decimal with exactly `scale` places, rounded half away from zero. */
export function withScale(decimal: Decimal, scale: number): Decimal {
  if (scale >= decimal.scale) return { units: decimal.units * 10n ** BigInt(scale - decimal.scale), scale };
  return { units: roundedQuotient(decimal.units, 10n ** BigInt(decimal.scale - scale)), scale };
}

/** `part / whole` times `factor`, with exactly `scale` places. `whole` is not zero. */
export function ratio(part: Decimal, whole: Decimal, factor: bigint, scale: number): Decimal {
  const top = part.units * 10n ** BigInt(whole.scale + scale) * factor;
  return { units: roundedQuotient(top, whole.units * 10n ** BigInt(part.scale)), scale };
}

/** Dutch notation: a point between thousands, a comma before the decimals. */
export function formatDecimal({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale).replace(/\B(?=(\d{3})+$)/g, '.');
  const fraction = scale === 0 ? '' : `,${digits.slice(digits.length - scale)}`;
  return `${units < 0n ? '-' : ''}${whole}${fraction}`;
}
