import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { segments } from './command.ts';

/** Pages people should look at when they change: `UPDATE=1 npm run test:slow` takes new pictures. */
const pages: readonly [name: string, file: string, page: number][] = [
  ['brief', 'venray/2020-10-26-venray-raadsinformatiebrief-v1.0.pdf', 1],
  ['brief-slot', 'venray/2020-10-26-venray-raadsinformatiebrief-v1.0.pdf', 5],
  ['adviesnota-concept', 'venlo/venlo-adviesnota-v1.0.pdf', 1],
  ['planning', 'venray/2020-10-26-venray-bijlage-1-planning-v1.0.pdf', 1],
  ['segmenten', 'venray/2020-10-26-venray-bijlage-2-segmenten-v1.0.pdf', 2],
  ['matrix', 'venray/2020-10-26-venray-bijlage-3-instrumenten-v1.0.pdf', 2],
];
const goldens = join(import.meta.dirname, 'golden');
const out = mkdtempSync(join(tmpdir(), 'pages-'));

describe('pages look as they did', () => {
  beforeAll(() => {
    segments(['build', 'noord-limburg', '--formats', 'pdf', '--out', join(out, 'out')]);
  });

  it.each(pages)('%s', (name, file, page) => {
    const picture = join(out, name);
    const number = String(page);
    const pdf = join(out, 'out', 'noord-limburg', file);
    execFileSync('pdftoppm', ['-r', '60', '-png', '-singlefile', '-f', number, '-l', number, pdf, picture]);
    const seen = readFileSync(`${picture}.png`);
    const golden = join(goldens, `${name}.png`);
    if (process.env['UPDATE'] === '1' || !existsSync(golden)) {
      expect(process.env['CI'], `no picture ${name} to compare with`).toBeUndefined();
      mkdirSync(goldens, { recursive: true });
      writeFileSync(golden, seen);
    }
    const [a, b] = [PNG.sync.read(seen), PNG.sync.read(readFileSync(golden))];
    expect([a.width, a.height]).toEqual([b.width, b.height]);
    const different = pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.2 });
    // Versions of poppler smooth edges differently; a moved line changes many times more than this.
    expect(different).toBeLessThan(a.width * a.height * 0.002);
  });
});
