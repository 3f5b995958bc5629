import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedRuns } from '../support/shared-runs.ts';
import { project } from './command.ts';
import { officialNames } from './official-names.ts';

const seeds = join(project, '..', 'shared', 'seeds');
const say = (line: string) => process.stdout.write(`${line}\n`);
const isThere = existsSync(seeds);

function textsIn(folder: string, pattern: RegExp): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    pattern.test(file),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

describe('our own words', () => {
  it.skipIf(!isThere).each([
    ['segments', /\.(ya?ml|md)$/u],
    ['templates', /\.(html|md)$/u],
    ['docs', /\.md$/u],
    ['src/rules', /\.ts$/u],
    ['test/benchmark/cases', /\.ts$/u],
  ] as const)(
    'in %s share no run of eight words with the originals, official names apart',
    (folder, pattern) => {
      const originals = [...textsIn(seeds, /\.txt$/u).values()];
      const names = officialNames.map(({ name }) => name);
      const texts = textsIn(join(project, folder), pattern);
      const { compared, shared } = sharedRuns(texts, originals, names);
      say(
        `compared ${compared} runs of eight words in ${texts.size} files with ${originals.length} originals`,
      );
      expect(originals.length).toBeGreaterThan(0);
      expect(shared).toEqual([]);
    },
  );

  it.runIf(!isThere)('cannot be compared here: the originals are not in ../shared/seeds', () => {
    say('skipped: there is no folder ../shared/seeds with the originals beside this checkout');
  });
});
