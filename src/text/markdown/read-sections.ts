import { duplicateFootnote } from '../../diagnostics/catalogue/text-structure-codes.ts';
import type { Block } from '../tree/block.ts';
import { readContainer } from './containers/read-container.ts';
import type { MappedText } from './mapped-text.ts';
import { readMarkdown } from './read-blocks.ts';
import { originOf, type Reading, report } from './reading.ts';
import { type Section, splitSections } from './sections.ts';

/** Reads a whole text: Markdown, `:::` blocks and the texts of footnotes. */
export function readText(text: MappedText, reading: Reading): readonly Block[] {
  return readSections(splitSections(text, reading), reading);
}

/** Reads sections in their order. */
function readSections(sections: readonly Section[], reading: Reading): readonly Block[] {
  return sections.flatMap((section) => {
    if (section.kind === 'text') return readMarkdown(section.text, reading);
    if (section.kind === 'container') return readContainer(section, reading, readSections);
    keepFootnote(section, reading);
    return [];
  });
}

function keepFootnote(section: Extract<Section, { kind: 'footnote' }>, reading: Reading): void {
  const { footnotes } = reading.compilation;
  const id = reading.footnotePrefix + section.name;
  if (footnotes.has(id)) {
    report(duplicateFootnote, section.line, { id: section.name }, reading);
    return;
  }
  const children = readMarkdown(section.text, reading);
  footnotes.set(id, { name: section.name, children, origin: originOf(section.line, reading) });
}
