import { percentageOf } from './percentage.ts';

/** The change from one number to another in a table: +22%, -4%, 0%; undefined when the first is zero. */
export function formatDevelopment(from: number, to: number, decimals = 0): string | undefined {
  const share = percentageOf(Math.abs(to - from), Math.abs(from), decimals);
  if (share === undefined || Number.parseFloat(share.replace(',', '.')) === 0) return share;
  return `${to > from ? '+' : '-'}${share}`;
}
