import { unexpectedContent } from '../../../diagnostics/catalogue/text-block-codes.ts';
import type { Block } from '../../tree/block.ts';
import { type Reading, report } from '../reading.ts';
import type { Container, Section } from '../sections.ts';

/** How a container has what stands in it read. */
export type ReadSections = (sections: readonly Section[], reading: Reading) => readonly Block[];

/** What stands in a block, from its opening line on. */
export function content(container: Container, reading: Reading, read: ReadSections): readonly Block[] {
  const { rest, sections } = container;
  return read(rest.text === '' ? sections : [{ kind: 'text', text: rest }, ...sections], reading);
}

/** Reports text on the opening line of a block that has no place for it. */
export function refuseRest({ rest, name }: Container, reading: Reading): void {
  if (rest.text !== '') report(unexpectedContent, rest, { blok: name }, reading);
}
