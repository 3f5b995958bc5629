// What tagging costs: builds all regions' PDFs with this checkout and with one that does not tag, by turns.
// Usage: node test/bench/tagging.js <folder of the other checkout> [rounds]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = join(import.meta.dirname, '..', '..');
const [other, rounds = '5'] = process.argv.slice(2);
if (other === undefined) throw new Error('name the folder of a checkout to compare with');

/** Builds once: how long it took, and how many bytes of PDF it wrote. */
function build(checkout) {
  const out = mkdtempSync(join(tmpdir(), 'tagging-'));
  const start = process.hrtime.bigint();
  execFileSync(
    process.execPath,
    [join(checkout, 'bin', 'segments.js'), 'build', '--formats', 'pdf', '--out', out],
    { cwd: here },
  );
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  const files = readdirSync(out, { recursive: true }).filter((file) => file.endsWith('.pdf'));
  const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
  rmSync(out, { recursive: true });
  return { milliseconds, bytes };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const plain = [];
const tagged = [];
for (let round = 0; round < Number(rounds); round++) {
  plain.push(build(other));
  tagged.push(build(here));
}
const times = [plain, tagged].map((runs) => median(runs.map(({ milliseconds }) => milliseconds)));
const sizes = [plain, tagged].map((runs) => runs[0].bytes);
const ratio = ([a, b]) => (b / a).toFixed(3);
process.stdout.write(
  `time ${times.map(Math.round).join(' → ')} ms, ${ratio(times)}; bytes ${sizes.join(' → ')}, ${ratio(sizes)}\n`,
);
