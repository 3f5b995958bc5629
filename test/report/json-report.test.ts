import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonReport } from '../../src/report/json-report.ts';
import { findingAt, reportOf } from './fake-report.ts';

const schema = z.fromJSONSchema(JSON.parse(readFileSync('schema/diagnostics.schema.json', 'utf8')));
const text = 'a: 1\nteskt: x\n';
const fix = { safe: true, edits: [{ start: 5, end: 10, text: 'tekst' }] };
const full = {
  ...findingAt('a.yaml', text, 'teskt', { fix, path: ['doelen', 0], conceptOnly: true }),
  args: { key: 'teskt', near: 'tekst', lijst: ['a'], aantal: 2, waar: { nl: 'bij', en: 'at' } },
};
const related = [{ ...findingAt('a.yaml', text, 'a'), role: 'definition' as const }];

describe('jsonReport', () => {
  it.each([
    ['nothing', []],
    ['a finding with everything', [{ ...full, related }]],
    ['a finding of an unknown code', [{ ...full, code: 'SEG001' }]],
  ])('follows its published schema with %s', (_name, findings) => {
    const report = JSON.parse(jsonReport(reportOf(findings)));
    expect(schema.safeParse(report).error?.issues).toBeUndefined();
    expect(report.diagnostics).toHaveLength(findings.length);
  });

  it('has a schema that refuses what it does not describe', () => {
    const report = JSON.parse(jsonReport(reportOf([full])));
    expect(schema.safeParse({ ...report, extra: 1 }).success).toBe(false);
    expect(
      schema.safeParse({ ...report, diagnostics: [{ ...report.diagnostics[0], span: {} }] }).success,
    ).toBe(false);
  });

  it('says a finding in the language of the report, with its positions and fix', () => {
    const [finding] = JSON.parse(jsonReport(reportOf([full], { language: 'en' }))).diagnostics;
    expect(finding).toMatchObject({ code: 'SEG912', alias: 'R7', span: full.span, path: full.path, fix });
    expect(finding.message).toContain('Unknown field teskt');
  });

  it('tells what was let pass and why, but no reason from a file that is not public', () => {
    const suppressed = [{ finding: full, by: 'comment' as const, reason: 'met opzet' }];
    const text = jsonReport(reportOf([], { suppressed }));
    expect(schema.safeParse(JSON.parse(text)).error?.issues).toBeUndefined();
    expect(JSON.parse(text).suppressed).toMatchObject([{ by: 'comment', reason: 'met opzet' }]);
    expect(jsonReport(reportOf([], { suppressed, hidden: new Set(['a.yaml']) }))).not.toMatch(/opzet|teskt/u);
  });

  it('tells no value of a file that is not public', () => {
    expect(jsonReport(reportOf([full], { hidden: new Set(['a.yaml']) }))).not.toMatch(/teskt|"tekst"|doelen/);
  });
});
