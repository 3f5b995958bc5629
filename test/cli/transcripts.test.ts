import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fakeRegion } from '../build/fake-region.ts';
import { findingAt } from '../report/fake-report.ts';
import { northern, run } from './fake-environment.ts';

const folder = new URL('./transcripts/', import.meta.url);
const text = 'naam: Noord\nsegmenten:\n  - id: 1a\n    teskt: Wonen\n';
const file = 'segments/noord/regio.yaml';
const broken = northern({ findings: [findingAt(file, text, 'teskt')], files: new Map([[file, text]]) });
const zuid = fakeRegion([{ id: 'plan', folder: 'zuid' }], { regio: 'zuid', naam: 'Zuid', gemeenten: [] });

/** The worlds a transcript can name after its title, such as "# Een fout (broken)". */
const worlds: Record<string, readonly ReturnType<typeof northern>[]> = {
  sound: [northern()],
  broken: [broken],
  two: [northern(), zuid],
};

/** A transcript is a title with a world, and commands with what they say, as `segments …` in a code block. */
async function replay(transcript: string): Promise<string> {
  const [title = ''] = transcript.split('\n');
  const regions = worlds[/\((\w+)\)$/.exec(title)?.[1] ?? ''] ?? [];
  const parts = [title];
  for (const [, command = ''] of transcript.matchAll(/^\$ segments ?(.*)$/gm)) {
    const { stdout, stderr, exitCode } = await run(command, { regions });
    const said = [
      `$ segments ${command}`.trim(),
      stdout.trimEnd(),
      stderr && `--- stderr\n${stderr.trimEnd()}`,
      `--- ${exitCode}`,
    ];
    parts.push(`\`\`\`\n${said.filter((part) => part !== '').join('\n')}\n\`\`\``);
  }
  return `${parts.join('\n\n')}\n`;
}

describe('transcripts', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.md')))(
    '%s is what the program says',
    async (name) => {
      const path = new URL(name, folder);
      const written = readFileSync(path, 'utf8');
      const replayed = await replay(written);
      if (process.env['UPDATE']) writeFileSync(path, replayed);
      else expect(replayed).toBe(written);
    },
  );
});
