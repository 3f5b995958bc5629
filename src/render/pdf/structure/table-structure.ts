import type { Block, Cell, Row, Table } from '../../../text/tree/block.ts';
import { columnWidths } from '../block/table-grid.ts';
import { addCaption } from './caption-structure.ts';
import { type Attributes, addElement, type StructElement } from './element.ts';
import type { SlotBook } from './slot-book.ts';

/** Fills an element with blocks. */
export type AddWithin = (children: readonly Block[], element: StructElement) => void;

/** A cell with what it covers; without a cell it fills a hole, so that every row has all columns. */
interface Place {
  readonly cell?: Cell;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** Adds a table whose rows all cover the same columns, as readers that name headers with a cell need. */
export function addTable(table: Table, parent: StructElement, book: SlotBook, addWithin: AddWithin): void {
  if (table.head.length + table.body.length === 0) {
    if (table.caption !== undefined) addCaption(table, table.caption, addElement(parent, 'Div'), book);
    return;
  }
  const element = addElement(parent, 'Table');
  if (table.caption !== undefined) addCaption(table, table.caption, element, book);
  const width = columnWidths(table, 1).length;
  const parted = table.head.length > 0 && table.body.length > 0;
  const section = (rows: readonly Row[], home: StructElement, head: boolean): void => {
    for (const places of placesOf(rows, width)) {
      const row = addElement(home, 'TR');
      for (const place of places) addCell(place, row, head, width, addWithin);
    }
  };
  // A head alone is no THead: that asks for a body beside it.
  if (table.head.length > 0) section(table.head, parted ? addElement(element, 'THead') : element, true);
  if (table.body.length > 0) section(table.body, parted ? addElement(element, 'TBody') : element, false);
}

function addCell(place: Place, row: StructElement, head: boolean, width: number, addWithin: AddWithin): void {
  const { cell } = place;
  const header = cell !== undefined && (head || cell.header);
  // A header over all columns is a heading in the table: it is about what stands under it.
  const above = head || (place.columns === width && width > 1);
  const values = {
    ...(header && { Scope: above ? 'Column' : 'Row' }),
    ...(place.rows > 1 && { RowSpan: place.rows }),
    ...(place.columns > 1 && { ColSpan: place.columns }),
  };
  const attributes: Attributes = { owner: 'Table', values };
  const details = Object.keys(values).length === 0 ? {} : { attributes };
  const element = addElement(row, header ? 'TH' : 'TD', details);
  if (cell !== undefined) addWithin(cell.children, element);
}

/** Cells fill what spans from above leave free; no two cover the same place, and holes are filled. */
function placesOf(rows: readonly Row[], width: number): Place[][] {
  const taken: boolean[][] = rows.map(() => Array.from({ length: width }, () => false));
  return rows.map((row, index) => {
    const free = (column: number): boolean => column < width && taken[index]?.[column] === false;
    const places: Place[] = [];
    for (const cell of row.cells) {
      const column = taken[index]?.indexOf(false) ?? -1;
      if (column < 0) {
        places.push({ cell, column: width, columns: 1, rows: 1 });
        continue;
      }
      let columns = 1;
      while (columns < cell.columnSpan && free(column + columns)) columns += 1;
      const below = Math.max(1, Math.min(cell.rowSpan, rows.length - index));
      for (const line of taken.slice(index, index + below)) line.fill(true, column, column + columns);
      places.push({ cell, column, columns, rows: below });
    }
    for (let column = 0; column < width; column++)
      if (free(column)) places.push({ column, columns: 1, rows: 1 });
    return places;
  });
}
