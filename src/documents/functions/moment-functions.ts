import { dataOutcome, proseFunction } from '../../text/functions/template-function.ts';
import { momentWords, periodWords } from '../moment-words.ts';
import { wrongArgument } from './wrong-argument.ts';

/** `{{datum mijlpaal.publicatie.moment}}` → "1 februari 2021", as exactly as the moment is known. */
export const momentFunction = proseFunction((call) => {
  const text = call.args[0]?.data;
  const words = typeof text === 'string' ? momentWords(text) : undefined;
  return words === undefined
    ? wrongArgument(call, 'een datum zoals 2021-02-01', 'a date such as 2021-02-01')
    : dataOutcome(words);
});

/** `{{periode fase.een.periode}}` → "april tot en met september 2019"; of a milestone, when it is. */
export const periodFunction = proseFunction((call) => {
  const period = call.args[0]?.data as Readonly<Record<'van' | 'moment' | 'tot', unknown>> | null | undefined;
  const from = period?.van ?? period?.moment;
  const to = period?.tot;
  const words =
    typeof from === 'string' ? periodWords(from, typeof to === 'string' ? to : undefined) : undefined;
  return words === undefined
    ? wrongArgument(call, 'een periode of een mijlpaal', 'a period or a milestone')
    : dataOutcome(words);
});
