import { incompleteBlock } from '../../../diagnostics/catalogue/text-block-codes.ts';
import { plainText } from '../../plain-text.ts';
import type { LetterHead } from '../../tree/block.ts';
import type { Inline } from '../../tree/inline.ts';
import { readAttributes } from '../attributes.ts';
import { originOf, type Reading, report } from '../reading.ts';
import type { Container } from '../sections.ts';
import { refuseRest } from './container-content.ts';
import { fieldLines, fieldValue, originOfValue } from './field-lines.ts';

/** Reads a letter head: `woordmerk`, `aan`, `afzender`, and lines of the sender with a label of their own. */
export function readLetterHead(container: Container, reading: Reading): readonly LetterHead[] {
  refuseRest(container, reading);
  readAttributes(container.attributes, container.name, [], reading);
  const sender: LetterHead['sender'][number][] = [];
  const recipient: (readonly Inline[])[] = [];
  let wordmark = '';
  let origin = originOf(container.line, reading);
  for (const { label, value: own } of fieldLines(container, reading)) {
    const value = fieldValue(own, reading);
    if (value.length === 0) continue;
    const place = originOfValue(value, own, reading);
    if (label === 'woordmerk') {
      wordmark = plainText(value);
      origin = place;
    } else if (label === 'aan') {
      recipient.push(value);
    } else {
      sender.push({ ...(label === 'afzender' ? {} : { label }), value, origin: place });
    }
  }
  if (wordmark === '')
    report(incompleteBlock, container.line, { blok: 'briefhoofd', mist: 'woordmerk' }, reading);
  return [{ type: 'letterhead', wordmark, sender, recipient, origin }];
}
