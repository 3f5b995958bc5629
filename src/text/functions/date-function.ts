import { formatDate } from '../notation/date.ts';
import { refusal } from './arguments.ts';
import { dataOutcome, proseFunction } from './template-function.ts';

/** `{{datum x}}`: an ISO date in Dutch, as precise as it is given. */
export const dateFunction = proseFunction((call) => {
  const [value] = call.args;
  const text = typeof value?.data === 'string' ? formatDate(value.data.trim()) : undefined;
  return text === undefined ? refusal(call, 'datum', value) : dataOutcome(text);
});
