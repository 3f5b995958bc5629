import { type Enumeration, labelOf } from '../../model/enumeration.ts';
import { openbaarheidsniveaus, organen } from '../../model/enumerations.ts';
import { dataOutcome, proseFunction, type TemplateFunction } from '../../text/functions/template-function.ts';
import { formatEnumeration } from '../../text/notation/enumeration.ts';
import { wrongArgument } from './wrong-argument.ts';

/** A function that writes a value of `enumeration`, or several, as documents do; `nl` and `en` say what it asks for. */
export function labelFunction(enumeration: Enumeration, nl: string, en: string): TemplateFunction {
  return proseFunction((call) => {
    const given = call.args[0]?.data;
    const values: readonly unknown[] = Array.isArray(given) ? given : [given];
    const words = values.flatMap((value) => (typeof value === 'string' ? [labelOf(enumeration, value)] : []));
    return words.length > 0 && words.length === values.length
      ? dataOutcome(formatEnumeration(words))
      : wrongArgument(call, nl, en);
  });
}

/** `{{orgaan document.bevoegdOrgaan}}` → "college van burgemeester en wethouders". */
export const bodyFunction = labelFunction(organen, 'een orgaan', 'a body');

/** `{{openbaarheid document.openbaarheid}}`: the recorded decision in a sentence or two. */
export const opennessFunction: TemplateFunction = (call) => {
  const record = call.args[0]?.data as { niveau?: string; grond?: string; toelichting?: string } | undefined;
  if (typeof record !== 'object' || record?.niveau === undefined) {
    return wrongArgument(call, 'een openbaarheid met `niveau`', 'an openbaarheid with `niveau`');
  }
  const label = labelOf(openbaarheidsniveaus, record.niveau);
  const sentence = `${label.charAt(0).toUpperCase()}${label.slice(1)}.`;
  const ground = record.grond === undefined ? '' : `Grond: ${record.grond}.`;
  return dataOutcome([sentence, record.toelichting ?? '', ground].filter((part) => part !== '').join(' '));
};
