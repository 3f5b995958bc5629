import { unexpectedContent, wrongAttribute } from '../../../diagnostics/catalogue/text-block-codes.ts';
import type { Cell, Row } from '../../tree/block.ts';
import { type Attributes, numbersOf, readAttributes } from '../attributes.ts';
import { splitAtBars } from '../mapped-text.ts';
import { readCell } from '../read-blocks.ts';
import { originOf, type Reading, report } from '../reading.ts';
import type { Container } from '../sections.ts';
import { content, type ReadSections } from './container-content.ts';

const widest = 50;

/** Reads a row: cells between bars on its opening line, then its `:::cel` blocks. */
export function readRow(container: Container, reading: Reading, read: ReadSections): Row {
  const { name, rest, sections, line } = container;
  const inHead = name === 'kop';
  readAttributes(container.attributes, name, [], reading);
  const cells =
    rest.text === '' ? [] : splitAtBars(rest).map((part) => cellOf(readCell(part, reading), part));
  for (const section of sections) {
    if (section.kind === 'container' && section.name === 'cel') cells.push(readBlockCell(section));
    else
      report(
        unexpectedContent,
        section.kind === 'text' ? section.text : section.line,
        { blok: name },
        reading,
      );
  }
  return { cells, origin: originOf(line, reading) };

  function cellOf(children: Cell['children'], place: Container['line'], given: Partial<Cell> = {}): Cell {
    const origin = originOf(place, reading);
    return { header: inHead, columnSpan: 1, rowSpan: 1, ...given, children, origin };
  }

  function readBlockCell(cell: Container): Cell {
    const given = readAttributes(cell.attributes, 'cel', ['breedte', 'hoogte', 'kop'], reading);
    const columnSpan = spanOf(given, 'breedte', cell);
    const rowSpan = spanOf(given, 'hoogte', cell);
    const header = inHead || given.values.has('kop');
    return cellOf(content(cell, reading, read), cell.line, { header, columnSpan, rowSpan });
  }

  function spanOf(given: Attributes, key: string, cell: Container): number {
    const [span = 1] = numbersOf(given, key, cell.line, 'cel', reading) ?? [];
    if (span >= 1 && span <= widest) return span;
    report(wrongAttribute, cell.line, { eigenschap: `${key}=${span}`, blok: 'cel' }, reading);
    return 1;
  }
}
