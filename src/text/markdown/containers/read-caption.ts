import type { Inline } from '../../tree/inline.ts';
import { joinLines, trimmed } from '../mapped-text.ts';
import { readLine } from '../read-inlines.ts';
import type { Reading } from '../reading.ts';
import type { Container } from '../sections.ts';

/** The caption in a table or figure; undefined when there is none. Its label comes when all are counted. */
export function readCaption(
  container: Container,
  reading: Reading,
): { readonly children: readonly Inline[] } | undefined {
  for (const section of container.sections) {
    if (section.kind !== 'container' || section.name !== 'bijschrift') continue;
    const texts = section.sections.flatMap((inner) => (inner.kind === 'text' ? inner.text : []));
    const children = readLine(trimmed(joinLines(section.rest.text === '' ? texts : [section.rest])), reading);
    if (children.length > 0) return { children };
  }
  return undefined;
}
