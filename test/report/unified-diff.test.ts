import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/report/unified-diff.ts';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `regel ${index + 1}\n`);

describe('unifiedDiff', () => {
  it('shows a change with three lines around it, and near changes together', () => {
    const before = numbered(30);
    const after = before.with(9, 'tien\n').with(13, 'veertien\n').with(28, 'laatste\n');
    const diff = unifiedDiff('a.yaml', before.join(''), after.join(''));
    expect(diff.split('\n').filter((line) => line.startsWith('@@'))).toEqual([
      '@@ -7,11 +7,11 @@',
      '@@ -26,5 +26,5 @@',
    ]);
    expect(diff).toContain('--- a/a.yaml\n+++ b/a.yaml\n');
    expect(unifiedDiff('a.yaml', 'x', 'x')).toBe('');
  });

  it('can be applied by git', () => {
    const folder = mkdtempSync(join(tmpdir(), 'segments-diff-'));
    const line = fc.constantFrom('a\n', 'b\n', '  c\r\n', '\n', 'd');
    try {
      fc.assert(
        fc.property(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }), (one, other) => {
          const [before, after] = [one.join(''), other.join('')];
          const diff = unifiedDiff('x', before, after);
          if (diff === '' || before === '' || after === '') return;
          writeFileSync(join(folder, 'x'), before);
          const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
            cwd: folder,
            input: diff,
            encoding: 'utf8',
          });
          expect([status, stderr]).toEqual([0, '']);
          expect(readFileSync(join(folder, 'x'), 'utf8')).toBe(after);
        }),
        { numRuns: 40 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
