import type { Dataset, DatasetKolom, DatasetRij } from '../model/key-figure.ts';
import { formatDevelopment } from '../text/notation/development.ts';
import { formatNumber } from '../text/notation/number.ts';
import { percentageOf } from '../text/notation/percentage.ts';
import type { Cell, Row, Table } from '../text/tree/block.ts';
import type { Origin } from '../text/tree/origin.ts';
import { columnGroups, type PrintedColumn, printedColumns } from './dataset-columns.ts';
import { columnTotal, type Figure, figureAt, netTotal } from './dataset-figures.ts';

/** Where `owner[key]` was written. */
export type PlaceOf = (owner: object, key: string | number) => Origin;

/** A dataset as a table: what was counted, and the shares, developments, totals and balance that follow from it. */
export function datasetTable(dataset: Dataset, id: string, placeOf: PlaceOf): Table {
  const columns = printedColumns(dataset);
  const origin = placeOf(dataset, 'rijen');
  const unit = isMoney(dataset) ? ' (in euro)' : '';
  const caption = textOf(`${dataset.titel}${unit}`, placeOf(dataset, 'titel'));
  return {
    type: 'table',
    id,
    caption: { children: [caption] },
    columns: [
      { width: columns.length > 4 ? 24 : 34, align: 'left' },
      ...columns.map(({ kind }) => ({ width: kind === 'aandeel' ? 12 : 15, align: 'right' as const })),
    ],
    head: headRows(dataset, columns, placeOf),
    body: [
      ...dataset.rijen.map((rij) => bodyRow(dataset, rij, columns, placeOf)),
      ...(dataset.totaal === 'som' ? [totalRow(dataset, columns, placeOf)] : []),
      ...netRows(dataset, placeOf),
    ],
    origin,
  };
}

/** Whether the numbers are amounts of euros. */
const isMoney = ({ eenheid }: Dataset) => /^euro(?:'s)?$/u.test(eenheid);

function headRows(dataset: Dataset, columns: readonly PrintedColumn[], placeOf: PlaceOf): readonly Row[] {
  const groups = columnGroups(dataset);
  const origin = placeOf(dataset, 'kolommen');
  const corner = headCell(
    dataset.rijkop ?? 'Onderdeel',
    placeOf(dataset, dataset.rijkop ? 'rijkop' : 'rijen'),
  );
  const titles = columns.map((column) => titleCell(dataset, column, placeOf));
  if (!groups) return [{ cells: [corner, ...titles], origin }];
  const spread = dataset.aandelen ? 2 : 1;
  const above = groups.map(({ titel, kolommen }) => ({
    ...headCell(titel, placeOf(kolommen[0] ?? dataset, 'peildatum')),
    columnSpan: kolommen.length * spread,
  }));
  const computed = titles.slice(dataset.kolommen.length * spread).map((cell) => ({ ...cell, rowSpan: 2 }));
  return [
    { cells: [{ ...corner, rowSpan: 2 }, ...above, ...computed], origin },
    { cells: titles.slice(0, dataset.kolommen.length * spread), origin },
  ];
}

function titleCell(dataset: Dataset, column: PrintedColumn, placeOf: PlaceOf): Cell {
  if (column.kind === 'waarde') return headCell(column.kolom.titel, placeOf(column.kolom, 'titel'));
  if (column.kind === 'aandeel') return headCell('Aandeel', placeOf(dataset, 'aandelen'));
  return headCell(column.titel, placeOf(dataset, 'ontwikkelingen'));
}

function bodyRow(
  dataset: Dataset,
  rij: DatasetRij,
  columns: readonly PrintedColumn[],
  placeOf: PlaceOf,
): Row {
  const origin = placeOf(rij, 'titel');
  const figure = (kolom: DatasetKolom) => figureAt(rij, kolom);
  const cells = columns.map((column) => {
    const place =
      column.kind === 'ontwikkeling' ? placeOf(rij, 'waarden') : placeOf(rij.waarden, column.kolom.id);
    return cell(printed(dataset, column, figure), place);
  });
  return { cells: [nameCell(rij.titel, origin), ...cells], origin };
}

function totalRow(dataset: Dataset, columns: readonly PrintedColumn[], placeOf: PlaceOf): Row {
  const origin = placeOf(dataset, 'rijen');
  const figure = (kolom: DatasetKolom) => columnTotal(dataset, kolom).value;
  const cells = columns.map((column) => cell(printed(dataset, column, figure), origin, true));
  return { cells: [nameCell('Totaal', origin), ...cells], origin };
}

/** Below a table of spending and income: the one less the other, for each year. */
function netRows(dataset: Dataset, placeOf: PlaceOf): readonly Row[] {
  const groups = columnGroups(dataset) ?? [];
  const origin = placeOf(dataset, 'rijen');
  const cells = groups.flatMap(({ kolommen }): Cell[] => {
    const net = netTotal(dataset, kolommen[0]?.peildatum ?? '');
    const text = net && numberText(dataset, net.value);
    return text === undefined ? [] : [{ ...cell(text, origin, true), columnSpan: kolommen.length }];
  });
  if (cells.length === 0 || cells.length < groups.length) return [];
  return [{ cells: [nameCell('Saldo: uitgaven min inkomsten', origin), ...cells], origin }];
}

function printed(
  dataset: Dataset,
  column: PrintedColumn,
  figure: (kolom: DatasetKolom) => Figure | undefined,
): string {
  if (column.kind === 'ontwikkeling') {
    const [from, to] = [figure(column.van), figure(column.naar)];
    return typeof from === 'number' && typeof to === 'number'
      ? (formatDevelopment(from, to) ?? 'n.v.t.')
      : wordOf(dataset, typeof from === 'number' ? to : from);
  }
  const value = figure(column.kolom);
  if (typeof value !== 'number') return wordOf(dataset, value);
  if (column.kind === 'waarde') return numberText(dataset, value);
  return percentageOf(value, columnTotal(dataset, column.kolom).value) ?? 'n.v.t.';
}

function wordOf(dataset: Dataset, figure: Figure | undefined): string {
  if (figure !== 'nvt') return 'onbekend';
  return isMoney(dataset) ? 'geen' : 'n.v.t.';
}

const numberText = (dataset: Dataset, value: number) =>
  isMoney(dataset) ? formatNumber(value, { decimals: 2 }) : formatNumber(value);

const textOf = (text: string, origin: Origin) => ({ type: 'text' as const, text, origin });

function cell(text: string, origin: Origin, isStrong = false): Cell {
  const inline = textOf(text, origin);
  const children = [isStrong ? { type: 'strong' as const, children: [inline], origin } : inline];
  return {
    header: false,
    columnSpan: 1,
    rowSpan: 1,
    children: [{ type: 'paragraph', children, origin }],
    origin,
  };
}

const headCell = (text: string, origin: Origin): Cell => ({ ...cell(text, origin), header: true });
const nameCell = headCell;
