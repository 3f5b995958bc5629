import { columnTooNarrow } from '../../../diagnostics/catalogue/render-codes.ts';
import { diagnose } from '../../../diagnostics/code.ts';
import type { Table } from '../../../text/tree/block.ts';
import type { Item } from '../strip/item.ts';
import { Keep, mapStrip, type Strip, stackHeight, stripOf, tied } from '../strip/strip.ts';
import { beat, hairline, noteText, tint } from '../text/typography.ts';
import { captionLines } from './caption.ts';
import type { Context, SetBlock } from './context.ts';
import { groupRows, groupStrip, type RowLook } from './row-group.ts';
import { columnWidths, type GridRow, gridOf } from './table-grid.ts';

/** A head higher than this share of a page is not repeated: there would be no room for rows. */
const highestHead = 0.3;
/** A group of rows higher than this share of a page may be parted between its rows. */
const largeGroup = 0.35;

/**
 * Sets a table: caption and head stay with the first row, the head is repeated on every page, and a row is
 * cut only when it is higher than a page.
 */
export function setTable(table: Table, outer: Context): SetBlock {
  let narrow = false;
  const report: Context['report'] = (finding) => {
    if (finding.code === columnTooNarrow.code) narrow = true;
    else outer.report(finding);
  };
  const context: Context = { ...outer, report };
  const widths = columnWidths(table, context.width);
  const head = headStrips(table, widths, context);
  const repeated = stackHeight(head) <= highestHead * context.pageHeight ? head.map(repeatedStrip) : [];
  const body = bodyStrips(table, widths, context).map((strip) => ({ ...strip, head: repeated }));
  const caption = captionStrips(table, context);
  if (narrow) outer.report(diagnose(columnTooNarrow, table.origin, {}));
  const anchor: Item = { kind: 'anchor', id: table.id, x: 0, y: 0 };
  const opening = tied([stripOf(0, [anchor]), ...caption, ...head], Keep.next);
  return { before: 1.5 * beat, after: 2.5 * beat, strips: [...opening, ...body] };
}

function captionStrips(table: Table, context: Context): Strip[] {
  if (table.caption === undefined) return [];
  const style = { ...noteText, size: 9.5, leading: 13 };
  const lines = captionLines(table.caption, table, context, style);
  return lines.map((line, index) => {
    const last = index === lines.length - 1;
    return stripOf(line.height + (last ? 3 : 0), [{ ...line, y: 0 }]);
  });
}

function headStrips(table: Table, widths: readonly number[], context: Context): Strip[] {
  const look: RowLook = { fill: tint(context.colour, 0.12), rule: tint(context.colour, 0.5), thickness: 0.5 };
  const groups = groupRows(gridOf(table.head, true, table.columns, widths, context));
  return groups.map((rows, index) =>
    groupStrip(
      rows,
      widths,
      index === groups.length - 1 ? { ...look, rule: context.colour, thickness: 1.2 } : look,
    ),
  );
}

function bodyStrips(table: Table, widths: readonly number[], context: Context): Strip[] {
  const look: RowLook = { rule: hairline, thickness: 0.5 };
  const rows = gridOf(table.body, false, table.columns, widths, context);
  let index = 0;
  return groupRows(rows).map((group) => {
    const title = isTitle(group, table, index, widths.length);
    index += group.length;
    const strip = groupStrip(group, widths, title ? { ...look, fill: tint(context.colour, 0.06) } : look);
    const eager = group.length > 1 && strip.height > largeGroup * context.pageHeight;
    return { ...strip, eager, ...(title && { keep: Keep.next }) };
  });
}

/** A row that is one header over all columns: a heading inside the table. */
function isTitle(group: readonly GridRow[], table: Table, index: number, columns: number): boolean {
  const [cell, ...others] = table.body[index]?.cells ?? [];
  return (
    group.length === 1 &&
    others.length === 0 &&
    cell?.header === true &&
    cell.columnSpan >= columns &&
    columns > 1
  );
}

function repeatedStrip(strip: Strip): Strip {
  return mapStrip(strip, (part) => ({
    notes: [],
    keep: Keep.next,
    items: part.items
      .filter((item) => item.kind !== 'anchor')
      .map((item) => (item.kind === 'line' ? { ...item, repeated: true } : item)),
  }));
}
