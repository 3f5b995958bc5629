import { formatNumber } from './number.ts';
import { percentageOf } from './percentage.ts';

/** What happens between two measurements: stijgt met 22%, daalt met 5%, blijft gelijk. */
export function formatTrend(from: number, to: number, decimals = 0): string {
  if (from === to) return 'blijft gelijk';
  const verb = to > from ? 'stijgt' : 'daalt';
  const share = percentageOf(Math.abs(to - from), Math.abs(from), decimals);
  if (share === undefined) return `${verb} van ${formatNumber(from)} naar ${formatNumber(to)}`;
  return Number.parseFloat(share.replace(',', '.')) === 0 ? 'blijft nagenoeg gelijk' : `${verb} met ${share}`;
}
