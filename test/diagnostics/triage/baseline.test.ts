import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { baselineEntries, baselineKey, regionBaseline } from '../../../src/diagnostics/triage/baseline.ts';
import { parseBaseline, serialiseBaseline } from '../../../src/diagnostics/triage/baseline-file.ts';
import { noTriage, settle, stops } from '../../../src/diagnostics/triage/triage.ts';

const file = 'segments.baseline.json';
const addressOf = ({ path }: Diagnostic) => path.join('.');
const triage = { ...noTriage, allows: () => true, addressOf };

const finding = fc
  .record({
    code: fc.constantFrom('SEG301', 'SEG302'),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    args: fc.dictionary(
      fc.constantFrom('a', 'b', 'waar'),
      fc.oneof(fc.string(), fc.nat(), fc.array(fc.string(), { maxLength: 2 })),
    ),
    file: fc.constantFrom('segments/a/x.yaml', 'segments/a/y.yaml'),
    path: fc.array(fc.constantFrom('p', 'q', 1), { maxLength: 2 }),
    line: fc.integer({ min: 1, max: 50 }),
  })
  .map(({ line, ...rest }): Diagnostic => {
    const at = { offset: line * 10, line, column: 1 };
    return { ...rest, related: [], span: { start: at, end: at } };
  });

const baselineOf = (findings: readonly Diagnostic[]) => {
  const entries = baselineEntries('a', findings, addressOf, ({ code }) => `melding ${code}`);
  const parsed = parseBaseline(file, serialiseBaseline(entries));
  if (!parsed) throw new Error('a baseline that does not read');
  return regionBaseline(parsed, 'a');
};

describe('a baseline', () => {
  it('written and read again lets pass exactly what was found, wherever it stands now', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 12 }), fc.nat({ max: 500 }), (findings, by) => {
        const moved = findings.map((one) => {
          const at = { offset: one.span.start.offset + by, line: 1, column: 1 };
          return { ...one, span: { start: at, end: at } };
        });
        const known = { ...triage, baseline: baselineOf(findings) };
        const settled = settle(moved, known, true);
        expect(settled.findings).toEqual([]);
        expect(settled.suppressed).toHaveLength(findings.length);
        expect(stops(moved, known)).toBe(false);
      }),
    );
  });

  it('tells one more of the same, and what is gone', () => {
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1, maxLength: 8 }), (findings) => {
        const [first] = findings;
        if (!first) return;
        const known = { ...triage, baseline: baselineOf(findings) };
        expect(settle([...findings, first], known, true).findings).toMatchObject([{ code: first.code }]);
        const [gone] = settle(findings.slice(1), known, true).findings;
        expect(gone).toMatchObject({ code: 'SEG566', file, args: { count: 1 } });
        expect(settle(findings.slice(1), known, false).findings).toEqual([]);
      }),
    );
  });

  it('has one text, whatever the order of the findings', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 8 }), (findings) => {
        const text = (list: readonly Diagnostic[]) =>
          serialiseBaseline(baselineEntries('a', list, addressOf, () => ''));
        expect(text([...findings].reverse())).toBe(text(findings));
      }),
    );
  });

  it('does not mind where a phrase counts, and does mind a value', () => {
    const [one] = fc.sample(finding, 1);
    if (!one) throw new Error('no sample');
    const key = (args: Diagnostic['args']) => baselineKey({ ...one, args }, addressOf);
    expect(key({ waar: { nl: 'bij doel 3', en: 'in goal 3' }, x: 1 })).toBe(
      key({ waar: { nl: 'bij doel 4', en: 'in goal 4' }, x: 1 }),
    );
    expect(key({ x: 1 })).not.toBe(key({ x: 2 }));
  });

  it('lets nothing pass that may not, also when it is in the file', () => {
    const [one] = fc.sample(finding, 1);
    if (!one) throw new Error('no sample');
    const known = { ...triage, allows: () => false, baseline: baselineOf([one]) };
    expect(settle([one], known, false).findings).toEqual([one]);
    expect(stops([{ ...one, severity: 'error' }], known)).toBe(true);
  });
});
