import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/report/exit-code.ts';
import { summaryLine } from '../../src/report/summary.ts';
import { findingAt } from './fake-report.ts';

const error = findingAt('a', 'x', 'x');
const warning = findingAt('b', 'x', 'x', { severity: 'warning' });
const conceptOnly = findingAt('b', 'x', 'x', { severity: 'warning', conceptOnly: true });
const info = findingAt('b', 'x', 'x', { severity: 'info' });

describe('summaryLine', () => {
  it('counts by severity and names the number of files', () => {
    expect(summaryLine([error, error, warning], 'nl')).toBe('2 fouten, 1 waarschuwing in 2 bestanden');
    expect(summaryLine([warning, info], 'en')).toBe('no errors, 1 warning, 1 note in 1 file');
  });

  it('counts what was let pass', () => {
    const passed = (by: 'comment' | 'configuration' | 'baseline') => ({ finding: warning, by });
    const all = [passed('comment'), passed('configuration'), passed('baseline')];
    expect(summaryLine([error], 'nl', all)).toBe('1 fout in 1 bestand (2 genegeerd, 1 in de baseline)');
    expect(summaryLine([], 'en', [passed('baseline')])).toBe('no errors (1 in the baseline)');
  });
});

describe('exitCodeOf', () => {
  it.each([
    [[], true, 0],
    [[error], false, 1],
    [[warning], false, 0],
    [[warning], true, 1],
    [[conceptOnly, info], true, 0],
  ])('of case %# is as agreed', (findings, strict, code) => {
    expect(exitCodeOf(findings, strict)).toBe(code);
  });
});
