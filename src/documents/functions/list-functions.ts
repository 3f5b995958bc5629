import { countWords } from '../../rules/words/count-words.ts';
import { dataOutcome, proseFunction } from '../../text/functions/template-function.ts';
import { formatEnumeration } from '../../text/notation/enumeration.ts';
import { wrongArgument } from './wrong-argument.ts';

/** `{{aantal gemeenten}}` → "zeven": how many there are, in words up to twenty. */
export const countFunction = proseFunction((call) => {
  const list = call.args[0]?.data;
  if (!Array.isArray(list)) return wrongArgument(call, 'een lijst', 'a list');
  return dataOutcome(countWords[list.length] ?? list.length);
});

const nameOf = (item: unknown): string | undefined => {
  if (typeof item === 'string') return item;
  const named = item as { readonly naam?: unknown } | null;
  return typeof named?.naam === 'string' ? named.naam : undefined;
};

/** `{{opsomming domeinen}}` → "Wmo, Jeugd en Participatie": the names of things. */
export const listingFunction = proseFunction((call) => {
  const list = call.args[0]?.data;
  const names = Array.isArray(list) ? list.map(nameOf) : [];
  if (names.length === 0 || names.some((name) => name === undefined)) {
    return wrongArgument(call, 'een lijst van dingen met een naam', 'a list of things that have a name');
  }
  return dataOutcome(formatEnumeration(names as string[]));
});
