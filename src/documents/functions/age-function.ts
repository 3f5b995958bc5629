import { dataOutcome, proseFunction } from '../../text/functions/template-function.ts';
import { noBreakSpace } from '../../text/notation/number.ts';
import { wrongArgument } from './wrong-argument.ts';

/** `{{leeftijd klantprofiel.jongeren.leeftijd}}` → "18 tot 28 jaar": `tot` is the age that is no longer meant. */
export const ageFunction = proseFunction((call) => {
  const age = call.args[0]?.data as { readonly van?: unknown; readonly tot?: unknown } | null | undefined;
  const [from, to] = [age?.van, age?.tot];
  const years = `${noBreakSpace}jaar`;
  if (typeof from === 'number' && typeof to === 'number') return dataOutcome(`${from} tot ${to}${years}`);
  if (typeof from === 'number') return dataOutcome(`${from}${years} en ouder`);
  if (typeof to === 'number') return dataOutcome(`jonger dan ${to}${years}`);
  return wrongArgument(call, 'een leeftijd met `van` of `tot`', 'an age with `van` or `tot`');
});
