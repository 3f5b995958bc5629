import { labelOf } from '../../model/enumeration.ts';
import { openbaarheidsniveaus, organen } from '../../model/enumerations.ts';
import { dataOutcome, proseFunction, type TemplateFunction } from '../../text/functions/template-function.ts';
import { wrongArgument } from './wrong-argument.ts';

/** `{{orgaan document.bevoegdOrgaan}}` → "college van burgemeester en wethouders". */
export const bodyFunction = proseFunction((call) => {
  const value = call.args[0]?.data;
  return typeof value === 'string'
    ? dataOutcome(labelOf(organen, value))
    : wrongArgument(call, 'een orgaan', 'a body');
});

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
