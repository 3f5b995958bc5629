import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', 'src');

/** Each stage with the stages it may import from. Nothing points back up the line. */
const stages: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  source: ['diagnostics'],
  model: ['diagnostics', 'source'],
  rules: ['diagnostics', 'source', 'model'],
  text: ['diagnostics'],
  documents: ['diagnostics', 'source', 'model', 'rules', 'text'],
  render: ['diagnostics', 'text'],
  proof: ['diagnostics', 'text', 'render'],
  build: ['diagnostics', 'source', 'text', 'documents', 'render', 'proof'],
  report: ['diagnostics', 'source', 'build'],
  cli: ['diagnostics', 'source', 'model', 'rules', 'text', 'documents', 'render', 'build', 'report'],
};

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)].map((match) =>
      posix.join(posix.dirname(file), match[1] ?? ''),
    );
    return { file, text, imports, lines: text.split('\n').length - 1 };
  });

describe('the house', () => {
  it('has a stage for every folder and a folder for every stage', () => {
    expect([...new Set(files.map(({ file }) => file.split('/')[0]))].sort()).toEqual(
      Object.keys(stages).sort(),
    );
  });

  it('imports one way, down the line', () => {
    const wrong = files.flatMap(({ file, imports }) => {
      const stage = file.split('/')[0] ?? '';
      return imports
        .map((target) => target.split('/')[0] ?? '')
        .filter((target) => target !== stage && !stages[stage]?.includes(target))
        .map((target) => `${file} imports from ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('imports only files that exist, by their full name', () => {
    const known = new Set(files.map(({ file }) => file));
    const wrong = files.flatMap(({ file, imports }) =>
      imports
        .filter((target) => !known.has(target) && !target.endsWith('.d.ts'))
        .map((target) => `${file}: ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('touches the process, the console and colour only in the command line', () => {
    const outside = files.filter(({ file }) => !file.startsWith('cli/'));
    const pattern = /\bprocess\.|\bconsole\.|from 'chalk'|from 'node:(fs|child_process|os|process)/u;
    expect(outside.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('does not depend on the machine: no clock, locale or ICU', () => {
    const pattern = /\bDate\.now\(|new Date\(\)|\bIntl\.|localeCompare|toLocale|Math\.random/u;
    expect(files.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('keeps files small: half of them under 120 lines, none over 250', () => {
    const sizes = files.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(120);
    expect(files.filter(({ lines }) => lines > 250).map(({ file }) => file)).toEqual([]);
  });

  it('has no barrels, default exports or grab bags', () => {
    const barrel = ({ text }: { text: string }) => /^export (\*|\{[^}]*\}) from/mu.test(text);
    expect(files.filter(barrel).map(({ file }) => file)).toEqual([]);
    expect(files.filter(({ text }) => /^export default/mu.test(text)).map(({ file }) => file)).toEqual([]);
    expect(
      files
        .filter(({ file }) => /(utils?|helpers?|manager|(^|\/)index)\.ts$/u.test(file))
        .map(({ file }) => file),
    ).toEqual([]);
  });
});
