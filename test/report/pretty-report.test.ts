import { describe, expect, it } from 'vitest';
import { prettyReport } from '../../src/report/pretty-report.ts';
import { findingAt, plain, reportOf } from './fake-report.ts';

const text = 'doelen:\n  - code: A1\n    teskt: Zorg\n    tkst: Nog\n';
const files = new Map([['segments/noord/jeugd.yaml', text]]);
const at = (part: string, details = {}) => findingAt('segments/noord/jeugd.yaml', text, part, details);

describe('prettyReport', () => {
  it('tells each finding with its line and ends with the summary', () => {
    expect(prettyReport(reportOf([at('teskt')], { files }), plain)).toBe(
      [
        'fout SEG912  Onbekend veld teskt; bedoelde u tekst?',
        '  segments/noord/jeugd.yaml:3:5',
        '    2 |   - code: A1',
        '    3 |     teskt: Zorg',
        '      |     ^^^^^ hier',
        '  herstel: Verbeter het veld.',
        '  uitleg: segments explain SEG912',
        '',
        '1 fout in 1 bestand',
        '',
      ].join('\n'),
    );
  });

  it('says that nothing is wrong', () => {
    expect(prettyReport(reportOf([]), plain)).toBe('geen fouten\n');
    expect(prettyReport(reportOf([], { language: 'en' }), plain)).toBe('no errors\n');
  });

  it('goes by file and line, whatever the order they were found in', () => {
    const other = findingAt('segments/noord/a.yaml', 'x', 'x');
    const told = prettyReport(reportOf([at('tkst'), at('teskt'), other], { files }), plain);
    const places = told.match(/[a-z]+\.yaml:\d+/g);
    expect(places).toEqual(['a.yaml:1', 'jeugd.yaml:3', 'jeugd.yaml:4']);
  });

  it('says the way out once per code', () => {
    const told = prettyReport(reportOf([at('teskt'), at('tkst')], { files }), plain);
    expect(told.match(/herstel:/g)).toHaveLength(1);
  });

  it('counts what it does not tell, and tells errors first', () => {
    const findings = [at('teskt', { severity: 'warning' }), at('tkst')];
    const told = prettyReport(reportOf(findings, { files }), { ...plain, perFile: 1 });
    expect(told).toContain('fout SEG912');
    expect(told).not.toContain('waarschuwing SEG912');
    expect(told).toMatch(/nog 1 [\s\S]*1 fout, 1 waarschuwing in 1 bestand\n$/);
  });

  it('shows the second place too', () => {
    const related = [{ ...at('code'), role: 'first' as const }];
    expect(prettyReport(reportOf([at('teskt', { related })], { files }), plain)).toMatch(
      /eerder hier: segments\/noord\/jeugd\.yaml:2:5\n.*code: A1\n.*\^\^\^\^\n/,
    );
  });

  it('shows nothing of a file that is not public', () => {
    const hidden = new Set(['segments/noord/jeugd.yaml']);
    const told = prettyReport(reportOf([at('teskt')], { files, hidden }), plain);
    expect(told).toContain('jeugd.yaml:3:5');
    expect(told).not.toMatch(/teskt|Zorg|A1/);
  });

  it('survives a code it does not know and a text that would steer the terminal', () => {
    const strange = { ...at('teskt'), code: 'SEG000', file: 'a\u001b]0;x\u0007.yaml' };
    const told = prettyReport(reportOf([strange]), plain);
    expect(told).toContain('SEG000');
    expect(told).not.toContain('\u001b');
  });

  it('colours by severity', () => {
    const palette = { ...plain.palette, error: (part: string) => `<e>${part}</e>` };
    expect(prettyReport(reportOf([at('teskt')], { files }), { ...plain, palette })).toContain(
      '<e>fout SEG912</e>',
    );
  });
});
