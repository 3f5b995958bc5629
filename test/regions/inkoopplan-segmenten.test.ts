import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledRegion } from '../../src/documents/compiled-region.ts';
import type { Table } from '../../src/text/tree/block.ts';
import { walkBlocks } from '../../src/text/walk.ts';
import { documentOf, shippedRegion } from '../support/shipped.ts';

let region: CompiledRegion;
beforeAll(async () => {
  region = await shippedRegion('midden-holland');
});

const textOf = (blocks: Parameters<typeof walkBlocks>[0]) =>
  [...walkBlocks(blocks)].map((node) => (node.type === 'text' ? node.text : '')).join('');

describe('the inkoopplan of Midden-Holland', () => {
  const tables = () =>
    documentOf(region, 'inkoopplan-segmenten')
      .tree()
      .tree.blocks.filter((block): block is Table => block.type === 'table');

  it('has a row for each of the four instruments of each of the eight segmenten', () => {
    const perSegment = tables().filter(({ head }) => head[0]?.cells.length === 4);
    expect(perSegment).toHaveLength(8);
    for (const table of perSegment) {
      const rows = table.body.map((row) => row.cells.map((cell) => textOf(cell.children)));
      expect(rows.map(([name]) => name)).toEqual([
        'Bekostiging',
        'Toegang',
        'Leveranciersmanagement',
        'Contractvorm',
      ]);
      for (const cell of rows.flat()) expect(cell.length).toBeGreaterThan(4);
    }
  });

  it('says for every segment and instrument whether it is settled', () => {
    const stand = tables().find(({ id }) => id === 'tabel-stand');
    expect(stand?.body).toHaveLength(8);
    const words = (stand?.body ?? []).flatMap((row) =>
      row.cells.slice(1).map((cell) => textOf(cell.children)),
    );
    expect(words).toHaveLength(32);
    expect(new Set(words)).toEqual(new Set(['vast', 'deels', 'open']));
  });

  it('cannot become definitief while an instrument is open', async () => {
    const changed = await shippedRegion('midden-holland', (path, text) =>
      path.endsWith('inkoopplan.yaml') ? text.replace('status: concept', 'status: definitief') : text,
    );
    const errors = changed.findings.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    expect(changed.documents).toEqual([]);
  });
});
