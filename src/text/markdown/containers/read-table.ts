import {
  incompleteBlock,
  unexpectedContent,
  wrongAttribute,
} from '../../../diagnostics/catalogue/text-block-codes.ts';
import type { Column, Row, Table } from '../../tree/block.ts';
import { type Attributes, numbersOf, readAttributes } from '../attributes.ts';
import { originOf, type Reading, report } from '../reading.ts';
import type { Container, Section } from '../sections.ts';
import { type ReadSections, refuseRest } from './container-content.ts';
import { readCaption } from './read-caption.ts';
import { readRow } from './read-row.ts';
import { gridWidth, withHeaderColumns } from './table-grid.ts';

const aligns: Readonly<Record<string, Column['align']>> = { l: 'left', r: 'right', c: 'center' };

/** Reads a table whose cells hold blocks, or gives a table of bars its caption, widths and header columns. */
export function readTable(container: Container, reading: Reading, read: ReadSections): Table {
  refuseRest(container, reading);
  const { line, sections } = container;
  const known = ['#', 'kolommen', 'uitlijning', 'kopkolom'];
  const given = readAttributes(container.attributes, 'tabel', known, reading);
  const caption = readCaption(container, reading);
  const rows = { kop: [] as Row[], rij: [] as Row[] };
  const loose: Section[] = [];
  for (const section of sections) {
    if (section.kind !== 'container') loose.push(section);
    else if (section.name === 'kop' || section.name === 'rij') {
      rows[section.name].push(readRow(section, reading, read));
    } else if (section.name !== 'bijschrift') {
      report(unexpectedContent, section.line, { blok: 'tabel' }, reading);
    }
  }
  const piped = pipedTable(container, loose, reading, read);
  const head = piped?.head ?? rows.kop;
  const body = piped?.body ?? rows.rij;
  const columns = columnsOf(container, given, piped?.columns, [...head, ...body], reading);
  const headers = numbersOf(given, 'kopkolom', line, 'tabel', reading) ?? [];
  if (head.length === 0 && headers.length === 0) {
    report(incompleteBlock, line, { blok: 'tabel', mist: ':::kop' }, reading);
  }
  return {
    type: 'table',
    id: given.id ?? '',
    ...(caption ? { caption } : {}),
    columns,
    head,
    body: withHeaderColumns(body, headers),
    origin: originOf(line, reading),
  };
}

/** A table of bars that stands in the block; anything else outside rows and cells is out of place. */
function pipedTable(
  container: Container,
  loose: readonly Section[],
  reading: Reading,
  read: ReadSections,
): Table | undefined {
  const blocks = read(loose, reading);
  const table = blocks.find((block) => block.type === 'table');
  const hasRows = container.sections.some(
    (section) => section.kind === 'container' && section.name === 'rij',
  );
  if (blocks.length > (table ? 1 : 0) || (table && hasRows)) {
    report(unexpectedContent, container.line, { blok: 'tabel' }, reading);
  }
  return hasRows ? undefined : table;
}

function columnsOf(
  { line }: Container,
  given: Attributes,
  piped: readonly Column[] | undefined,
  rows: readonly Row[],
  reading: Reading,
): readonly Column[] {
  const widths = numbersOf(given, 'kolommen', line, 'tabel', reading);
  const letters = given.values.get('uitlijning')?.trim().split(/\s+/);
  const count = gridWidth(rows, widths?.length ?? piped?.length, reading);
  if (letters && (letters.length !== count || letters.some((letter) => !aligns[letter]))) {
    report(wrongAttribute, line, { eigenschap: `uitlijning="${letters.join(' ')}"`, blok: 'tabel' }, reading);
  }
  return Array.from({ length: count }, (_, index) => ({
    width: widths?.[index] || 1,
    align: aligns[letters?.[index] ?? ''] ?? piped?.[index]?.align ?? 'left',
  }));
}
