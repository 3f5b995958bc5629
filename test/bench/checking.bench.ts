// What checking costs per segment: one region of 500 segmenten (5,000 doelen) against regions of half and a
// quarter of that. Usage: npx vitest bench --run test/bench/checking.bench.ts
import { bench } from 'vitest';
import { loadCompiler } from '../../src/cli/node-compiler.ts';
import { largeRegion } from '../support/large-region.ts';
import { memoryReader } from '../support/memory-reader.ts';
import { soundRegion } from '../support/region.ts';

const compiler = await loadCompiler();
const documenten =
  'documenten: [{ id: kader, soort: kaderdocument, titel: Kader, status: concept, jaar: 2030 }]\n';

for (const size of [125, 250, 500]) {
  const files = { ...soundRegion, ...largeRegion(size), 'documenten.yaml': documenten };
  const paths = Object.entries(files).map(([name, text]) => [`segments/proef/${name}`, text]);
  const reader = memoryReader(Object.fromEntries(paths));
  bench(
    `${size} segmenten, ${size * 10} doelen`,
    () => {
      compiler.compile(reader, 'proef', { besloten: false });
    },
    { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 },
  );
}
