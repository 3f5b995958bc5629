import { dataOutcome, proseFunction } from '../../text/functions/template-function.ts';
import { formatNumber, noBreakSpace } from '../../text/notation/number.ts';
import { wrongArgument } from './wrong-argument.ts';

/** `{{meetwaarde nulmeting.waarde nulmeting.eenheid}}` → "10%", "39 dagen": with as many decimals as were given. */
export const measurementFunction = proseFunction((call) => {
  const [value, unit] = [call.args[0]?.data, call.args[1]?.data];
  if (typeof value !== 'number' || typeof unit !== 'string') {
    return wrongArgument(call, 'een getal en een eenheid', 'a number and a unit');
  }
  return dataOutcome(`${formatNumber(value)}${unit === 'procent' ? '%' : `${noBreakSpace}${unit}`}`);
});
