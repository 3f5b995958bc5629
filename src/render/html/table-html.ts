import { plainText } from '../../text/plain-text.ts';
import type { Cell, Row, Table } from '../../text/tree/block.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import { flowHtml } from './flow-html.ts';
import { inlineHtml } from './inline-html.ts';
import { isDense, leastWidth, placedRows } from './least-width.ts';
import type { PageContext } from './page-context.ts';

/**
 * A table with caption, column shares, head and body. Headers carry their scope; a header as wide as the
 * table opens a row group. Tables of three columns or more scroll inside a region that keys can reach.
 */
export function tableHtml(table: Table, context: PageContext): string {
  const id = context.anchors.for(table) ?? table.id;
  const captionId = `${id}:bijschrift`;
  const caption = table.caption === undefined ? '' : captionHtml(table.caption, captionId, context);
  const columns = table.columns.length;
  const content = [caption, columnGroup(table), headHtml(table, context), ...bodyGroups(table, context)];
  const wide = columns >= 3;
  const attributes = {
    id,
    class: wide ? (isDense(table) ? 'wide dense' : 'wide') : undefined,
    style: wide ? `--least:${leastWidth(table)}rem` : undefined,
  };
  const html = element('table', attributes, content.join('\n'));
  if (!wide) return html;
  const name =
    table.caption === undefined
      ? { 'aria-label': context.words.table }
      : {
          'aria-label': [table.caption.label, plainText(table.caption.children)].filter(Boolean).join(' '),
        };
  return element('div', { class: 'scroll', role: 'region', tabindex: 0, ...name }, html);
}

/** A caption as the element `name`; its label ("Tabel 2") stands out. */
export function captionHtml(
  caption: NonNullable<Table['caption']>,
  id: string,
  context: PageContext,
  name = 'caption',
): string {
  const label = caption.label === undefined ? '' : `${element('strong', {}, escapeHtml(caption.label))} `;
  return element(name, { id }, label + inlineHtml(caption.children, context));
}

function columnGroup(table: Table): string {
  const total = table.columns.reduce((sum, column) => sum + column.width, 0);
  if (!(total > 0)) return '';
  const columns = table.columns.map((column) =>
    element('col', { style: `--share:${Math.round((column.width / total) * 1000) / 10}%` }),
  );
  return element('colgroup', {}, columns.join(''));
}

function headHtml(table: Table, context: PageContext): string {
  if (table.head.length === 0) return '';
  return element('thead', {}, rows(table.head, table, context, true));
}

function bodyGroups(table: Table, context: PageContext): string[] {
  const groups: Row[][] = [];
  for (const row of table.body) {
    if (groups.length === 0 || opensGroup(row, table)) groups.push([]);
    groups.at(-1)?.push(row);
  }
  return groups.map((group) => element('tbody', {}, rows(group, table, context, false)));
}

function opensGroup(row: Row, table: Table): boolean {
  const [first] = row.cells;
  return table.columns.length > 1 && first?.header === true && first.columnSpan === table.columns.length;
}

function rows(list: readonly Row[], table: Table, context: PageContext, head: boolean): string {
  const placed = placedRows(list);
  return list
    .map((row, index) => {
      const group = !head && opensGroup(row, table);
      const cells = (placed[index] ?? []).map(({ cell, column }) => {
        const align = table.columns[column]?.align ?? 'left';
        return cellHtml(cell, head ? 'col' : group ? 'rowgroup' : 'row', align, context);
      });
      return element('tr', { class: group ? 'group' : undefined }, cells.join(''));
    })
    .join('\n');
}

function cellHtml(cell: Cell, scope: string, align: string, context: PageContext): string {
  const content = flowHtml(cell.children, context);
  const attributes = {
    colspan: cell.columnSpan > 1 ? cell.columnSpan : undefined,
    rowspan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    class: align === 'left' ? undefined : align,
  };
  // A header without words names nothing: assistive technology would read out an empty name.
  const header = (cell.header || scope === 'col') && content !== '';
  return header ? element('th', { scope, ...attributes }, content) : element('td', attributes, content);
}
