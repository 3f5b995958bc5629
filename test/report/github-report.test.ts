import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { githubReport } from '../../src/report/github-report.ts';
import { findingAt, reportOf } from './fake-report.ts';
import { hostile, hostileFinding, hostileReport, secretReport } from './hostile.ts';

const text = 'a: 1\nteskt: x\n';
const finding = findingAt('a.yaml', text, 'teskt');
const many = (count: number, severity: 'error' | 'warning' | 'info') =>
  Array.from({ length: count }, () => ({ ...finding, severity }));

/** What the runner makes of a line: a command with its properties and data, or undefined. */
function commandOf(line: string) {
  const [, name, given = '', data = ''] = /^\s*::([a-z-]+)(?: ([^\n]*?))?::(.*)$/s.exec(line) ?? [];
  if (name === undefined) return undefined;
  const decode = (value: string) =>
    value
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = given
    .split(',')
    .map((pair) => [pair.split('=')[0], decode(pair.slice(pair.indexOf('=') + 1))]);
  return { name, properties: Object.fromEntries(pairs), data: decode(data) };
}

const commandsOf = (output: string) => output.split('\n').flatMap((line) => commandOf(line) ?? []);

describe('githubReport', () => {
  it('is only the summary without findings', () => {
    expect(githubReport(reportOf([]))).toBe('geen fouten\n');
  });

  it('is a command with the place, the code and the way out', () => {
    const [command] = commandsOf(githubReport(reportOf([finding])));
    expect(command).toEqual({
      name: 'error',
      properties: {
        file: 'a.yaml',
        line: '2',
        endLine: '2',
        col: '1',
        endColumn: '6',
        title: 'SEG912 Elk veld bestaat',
      },
      data: 'Onbekend veld teskt; bedoelde u tekst?\nherstel: Verbeter het veld.',
    });
  });

  it('leaves out columns of more than one line, which GitHub refuses', () => {
    const [command] = commandsOf(githubReport(reportOf([findingAt('a.yaml', text, '1\nteskt')])));
    expect(Object.keys(command?.properties)).toEqual(['file', 'line', 'endLine', 'title']);
  });

  it('puts the folder of the workspace before the file', () => {
    const [command] = commandsOf(githubReport(reportOf([finding]), 'stukken/'));
    expect(command?.properties.file).toBe('stukken/a.yaml');
  });

  it('says how many GitHub does not show, and shows ten of a kind, that word included', () => {
    const output = githubReport(reportOf([...many(12, 'error'), ...many(3, 'warning'), ...many(11, 'info')]));
    const kinds = commandsOf(output).map(({ name }) => name);
    const count = (kind: string) => kinds.filter((name) => name === kind).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 3, 10]);
    expect(commandsOf(output).at(-1)?.data).toContain('2 fouten, 2 opmerkingen');
    expect(
      output.split('\n').filter((line) => /^(fout|opmerking) SEG912 a\.yaml:2:1 /.test(line)),
    ).toHaveLength(4);
  });

  it.each([9, 10, 11])('never needs more than ten notices (%i)', (count) => {
    for (const errors of [0, 10, 11]) {
      const output = githubReport(reportOf([...many(errors, 'error'), ...many(count, 'info')]));
      const notices = commandsOf(output).filter(({ name }) => name === 'notice');
      expect(notices.length).toBeLessThanOrEqual(10);
      expect(output.match(/Onbekend veld/g)).toHaveLength(errors + count);
    }
  });

  it('lets no value make a command or a property of its own', () => {
    const commands = commandsOf(githubReport(hostileReport(hostile.slice(0, 10))));
    expect(commands.map(({ name }) => name)).toEqual(Array(10).fill('error'));
    const own = ['file', 'line', 'endLine', 'col', 'endColumn', 'title'];
    for (const { properties } of commands) {
      expect(Object.keys(properties).filter((name) => !own.includes(name))).toEqual([]);
    }
  });

  it('gives any value whole, in one command', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
        const commands = commandsOf(githubReport(reportOf([hostileFinding(value)])));
        expect(commands).toHaveLength(1);
        expect(commands[0]?.properties.file).toBe(`segments/${value}/regio.yaml`.toWellFormed());
      }),
    );
    const log = githubReport(
      reportOf([...many(10, 'error'), ...hostile.map((value) => hostileFinding(value))]),
    );
    expect(commandsOf(log).filter(({ name }) => name !== 'error' && name !== 'notice')).toEqual([]);
  });

  it('tells nothing of a file that is not public', () => {
    expect(githubReport(secretReport('Geheimtarief'))).not.toContain('Geheimtarief');
  });
});
