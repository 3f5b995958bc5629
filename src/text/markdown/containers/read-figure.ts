import { incompleteBlock, unexpectedContent } from '../../../diagnostics/catalogue/text-block-codes.ts';
import type { Block } from '../../tree/block.ts';
import { readAttributes } from '../attributes.ts';
import { type Reading, report } from '../reading.ts';
import type { Container } from '../sections.ts';
import { type ReadSections, refuseRest } from './container-content.ts';
import { readCaption } from './read-caption.ts';

/** Reads a figure: a function's drawing with the name and the caption that the block gives it. */
export function readFigure(container: Container, reading: Reading, read: ReadSections): readonly Block[] {
  refuseRest(container, reading);
  const { id } = readAttributes(container.attributes, 'figuur', ['#'], reading);
  const caption = readCaption(container, reading);
  const inside = container.sections.filter((section) => section.kind !== 'container');
  const blocks = read(inside, reading);
  const figure = blocks.find((block) => block.type === 'figure');
  if (!figure) {
    report(incompleteBlock, container.line, { blok: 'figuur', mist: '{{…}}' }, reading);
    return blocks;
  }
  if (blocks.length > 1) report(unexpectedContent, container.line, { blok: 'figuur' }, reading);
  return [{ ...figure, ...(id ? { id } : {}), ...(caption ? { caption } : {}) }];
}
