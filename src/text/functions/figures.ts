import { cleanText } from '../clean-text.ts';
import { formatAmount } from '../notation/amount.ts';
import { formatNumber, type Magnitude, type NumberStyle, noBreakSpace } from '../notation/number.ts';
import { formatPercentage, percentageOf } from '../notation/percentage.ts';
import { formatTrend } from '../notation/trend.ts';
import { numberAt, refusal, wholeOption } from './arguments.ts';
import { dataOutcome, type FunctionCall, type Outcome, proseFunction } from './template-function.ts';

/** `{{getal x decimalen=1 in="mln" eenheid="cliënten"}}`: a number in Dutch notation. */
export const numberFunction = proseFunction((call) => {
  const unit = call.hash.get('eenheid')?.data;
  return styled(call, (value, style) => {
    const text = formatNumber(value, style);
    return typeof unit === 'string' && cleanText(unit) !== '' ? `${text}${noBreakSpace}${unit}` : text;
  });
});

/** `{{bedrag x}}`: an amount of euros, with the same options as a number. */
export const amountFunction = proseFunction((call) => styled(call, formatAmount));

/** `{{procent deel geheel decimalen=1}}` computes a percentage; `{{procent x}}` writes one that is given. */
export const percentageFunction = proseFunction((call) => {
  const part = numberAt(call, 0);
  if (part === undefined) return refusal(call, 'getal', call.args[0]);
  const decimals = wholeOption(call, 'decimalen', 0, 6) ?? 0;
  if (call.args.length < 2) return dataOutcome(formatPercentage(part, decimals));
  const whole = numberAt(call, 1);
  if (whole === undefined) return refusal(call, 'getal', call.args[1]);
  const text = percentageOf(part, whole, decimals);
  return text === undefined ? refusal(call, 'deelbaar-getal', call.args[1]) : dataOutcome(text);
});

/** `{{trend van naar}}`: what happened between two numbers, in words. */
export const trendFunction = proseFunction((call) => {
  const from = numberAt(call, 0);
  if (from === undefined) return refusal(call, 'getal', call.args[0]);
  const to = numberAt(call, 1);
  if (to === undefined) return refusal(call, 'getal', call.args[1]);
  return dataOutcome(formatTrend(from, to, wholeOption(call, 'decimalen', 0, 6) ?? 0));
});

function styled(call: FunctionCall, format: (value: number, style: NumberStyle) => string): Outcome {
  const value = numberAt(call, 0);
  if (value === undefined) return refusal(call, 'getal', call.args[0]);
  const option = call.hash.get('in');
  if (option && !isMagnitude(option.data)) return refusal(call, 'eenheid', option);
  const magnitude = isMagnitude(option?.data) ? option.data : undefined;
  return dataOutcome(format(value, { decimals: wholeOption(call, 'decimalen', 0, 6), magnitude }));
}

function isMagnitude(data: unknown): data is Magnitude {
  return data === 'mln' || data === 'mld';
}
