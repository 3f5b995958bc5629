import { formatNumber, type NumberStyle, noBreakSpace } from './number.ts';

/** An amount of euros: € 1.234,50, € 1.234 or € 27,7 mln. Cents stand only where there are any, or when asked. */
export function formatAmount(value: number, style: NumberStyle = {}): string {
  const cents = Number.isInteger(value) ? 0 : 2;
  const decimals = style.decimals ?? (style.magnitude ? undefined : cents);
  const text = formatNumber(Math.abs(value), { ...style, decimals });
  return `€${noBreakSpace}${value < 0 ? '-' : ''}${text}`;
}
