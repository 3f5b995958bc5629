// What checking costs per segment: one region of 500 segmenten (5,000 doelen) against regions of half and a
// quarter of that. Usage: npx vitest bench --run test/bench/checking.bench.ts
import { bench } from 'vitest';
import { loadCompiler } from '../../src/cli/node-compiler.ts';
import { largeRegion } from '../support/large-region.ts';
import { memoryReader } from '../support/memory-reader.ts';

const compiler = await loadCompiler();
/** Without an error, so that every phase runs. */
const frame = {
  'regio.yaml': [
    'regio: { id: proef, naam: Proef, voorbeeld: true }',
    'gemeenten: [{ id: aa, naam: Aadorp, code: gm9001 }, { id: bee, naam: Beestad, code: gm9002 }]',
    'ambitie: { kern: Hulp die past. }',
    'uitgangspunten: [{ id: samen, groep: Samen, kop: Samen, kernzin: De gemeenten kopen samen in. }]',
    'documenten: [{ id: kader, soort: kaderdocument, titel: Kader, ondertitel: Hulp, status: concept, jaar: 2030 }]',
    '',
  ].join('\n'),
};

for (const size of [125, 250, 500]) {
  const files = { ...frame, ...largeRegion(size) };
  const paths = Object.entries(files).map(([name, text]) => [`segments/proef/${name}`, text]);
  const reader = memoryReader(Object.fromEntries(paths));
  bench(
    `${size} segmenten, ${size * 10} doelen`,
    () => {
      const { documents } = compiler.compile(reader, 'proef', { besloten: false });
      if (documents.length !== 1) throw new Error('the region stopped before its documents');
    },
    { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 },
  );
}
