import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Report } from '../../src/report/report.ts';
import { findingAt, reportOf } from './fake-report.ts';

/** Values that mean something in one format or another. */
export const hostile = [
  'a | b',
  '<script>alert(1)</script>',
  ']]>',
  '%0A::error::x',
  'a\n::set-output name=x::y',
  '\r\n##[error]x',
  '🏠',
  '\ud83c half',
  'half \udfe0',
  '::stop-commands::x',
  'a`b``c',
  '`<img src=x>`',
  '``<b>`',
  '[klik](javascript:alert(1))',
  '![x](https://example.org/x.png)',
  '@wonen/team #12 https://example.org www.example.org',
  '&amp; "dubbel" \'enkel\'',
  '\u0000\u0007\u001b[31m\uffff',
  '\u202egnp.exe',
  '- [ ] taak\n# kop\n---',
  '$x$ *vet* _schuin_ ~~weg~~ :smile: \\',
] as const;

/** A finding with `value` in its message, in a file whose name holds it too. */
export function hostileFinding(value: string, details: Parameters<typeof findingAt>[3] = {}): Diagnostic {
  const text = `a: 1\n${value}: x\n`;
  return {
    ...findingAt(`segments/${value}/regio.yaml`, text, value, details),
    args: { key: value, near: 'x' },
  };
}

export function hostileReport(values: readonly string[], over: Partial<Report> = {}): Report {
  return reportOf(
    values.map((value) => hostileFinding(value)),
    over,
  );
}

/** A report on a file that is not public, whose text, path, arguments and fix all hold `secret`. */
export function secretReport(secret: string): Report {
  const file = 'segments/noord/besloten/tarief.yaml';
  const text = `tarief:\n  ${secret}: 1\n`;
  const finding = findingAt(file, text, secret, {
    path: ['tarief', secret],
    fix: { safe: true, edits: [{ start: 0, end: 6, text: secret }] },
    related: [{ ...findingAt(file, text, secret), role: 'first' }],
  });
  return reportOf([finding], { files: new Map([[file, text]]), hidden: new Set([file]) });
}
