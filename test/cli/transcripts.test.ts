import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fakeRegion } from '../build/fake-region.ts';
import { findingAt } from '../report/fake-report.ts';
import { northern, type Ran, run } from './fake-environment.ts';
import { idleText, livingWorld } from './living-world.ts';

const folder = new URL('./transcripts/', import.meta.url);
const text = 'naam: Noord\nsegmenten:\n  - id: 1a\n    teskt: Wonen\n';
const file = 'segments/noord/regio.yaml';
const broken = northern({ findings: [findingAt(file, text, 'teskt')], files: new Map([[file, text]]) });
const zuid = fakeRegion([{ id: 'plan', folder: 'zuid' }], { regio: 'zuid', naam: 'Zuid', gemeenten: [] });

const world = (...regions: ReturnType<typeof northern>[]) => ({
  run: (command: string) => run(command, { regions }),
});
const regio = 'segments/proef/regio.yaml';
const los = 'segments/proef/teksten/los.md';

/** The region of `init` with a slip in one file. */
const mistaken = () => {
  const made = livingWorld();
  made.write(regio, `${made.text(regio)}`.replace('  voorbeeld: true', '  voorbeeld: ja'));
  return made;
};

/** The worlds a transcript can name after its title, such as "# Een fout (broken)"; each transcript has its own. */
const worlds: Record<string, () => { run(command: string): Promise<Ran> }> = {
  sound: () => world(northern()),
  broken: () => world(broken),
  two: () => world(northern(), zuid),
  idle: () => livingWorld({ [los]: idleText('los') }),
  ignored: () =>
    livingWorld({
      [los]: idleText('los', '# segments-negeer SEG218: voor het volgende stuk\n'),
      'segments/proef/teksten/oud.md': idleText('oud', '# segments-negeer SEG2118: klopt niet\n'),
      'segments/proef/teksten/zat.md': idleText('zat', '# segments-negeer SEG218, R25: te veel\n'),
    }),
  mistaken,
  weighed: () => {
    const made = livingWorld({ [los]: idleText('los') });
    const ernst = 'SEG218: fout, SEG209: uit, SEG21: uit';
    const text = `${made.text(regio)}`.replace(
      '  voorbeeld',
      `  controle:\n    ernst: { ${ernst} }\n  voorbeeld`,
    );
    made.write(regio, text);
    return made;
  },
  input: () => {
    const made = livingWorld();
    const text = `${mistaken().text(regio)}`.split('\n').slice(8, 20).join('\n');
    return { run: (command) => made.run(command, `${text}\n`) };
  },
};

/** A transcript is a title with a world, and commands with what they say, as `segments …` in a code block. */
async function replay(transcript: string): Promise<string> {
  const [title = ''] = transcript.split('\n');
  const own = (worlds[/\((\w+)\)$/.exec(title)?.[1] ?? ''] ?? (() => world()))();
  const parts = [title];
  for (const [, command = ''] of transcript.matchAll(/^\$ segments ?(.*)$/gm)) {
    const { stdout, stderr, exitCode } = await own.run(command);
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
