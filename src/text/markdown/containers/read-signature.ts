import { unexpectedContent } from '../../../diagnostics/catalogue/text-block-codes.ts';
import { plainText } from '../../plain-text.ts';
import type { Signature } from '../../tree/block.ts';
import type { Inline } from '../../tree/inline.ts';
import { readAttributes } from '../attributes.ts';
import { type MappedText, splitAtBars } from '../mapped-text.ts';
import { originOf, type Reading, report } from '../reading.ts';
import type { Container } from '../sections.ts';
import { refuseRest } from './container-content.ts';
import { fieldLines, fieldValue, originOfValue } from './field-lines.ts';

type Signer = Signature['signers'][number];

/** Reads the closing of a letter: `groet`, `namens`, and each `ondertekenaar` as `functie | naam`. */
export function readSignature(container: Container, reading: Reading): Signature {
  refuseRest(container, reading);
  readAttributes(container.attributes, container.name, [], reading);
  let closing: readonly Inline[] = [];
  let body: readonly Inline[] = [];
  const signers: Signer[] = [];
  for (const { label, value } of fieldLines(container, reading)) {
    if (label === 'groet') closing = fieldValue(value, reading);
    else if (label === 'namens') body = fieldValue(value, reading);
    else if (label === 'ondertekenaar') signers.push(...readSigner(value, reading));
    else report(unexpectedContent, value, { blok: 'ondertekening' }, reading);
  }
  return { type: 'signature', closing, body, signers, origin: originOf(container.line, reading) };
}

/** A signer is known by the role; the name may be unknown. */
function readSigner(own: MappedText, reading: Reading): readonly Signer[] {
  const [rolePart, namePart] = splitAtBars(own);
  if (!rolePart) return [];
  const role = fieldValue(rolePart, reading);
  const name = namePart ? fieldValue(namePart, reading) : [];
  if (role.length === 0) return [];
  const origin = originOfValue([...name, ...role], own, reading);
  return [{ ...(name.length > 0 ? { name: plainText(name) } : {}), role: plainText(role), origin }];
}
