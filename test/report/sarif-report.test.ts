import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { applyEdits } from '../../src/diagnostics/text-edits.ts';
import { sarifReport } from '../../src/report/sarif-report.ts';
import { findingAt, reportOf } from './fake-report.ts';
import { hostile, hostileReport, secretReport } from './hostile.ts';

const text = z.string().min(1);
const message = z.strictObject({ text, markdown: text.optional() });
const artifactLocation = z.strictObject({
  uri: z.string().regex(/^(?!\/)(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$/),
  uriBaseId: z.literal('SRCROOT'),
});
const region = z
  .strictObject({
    startLine: z.int().min(1),
    startColumn: z.int().min(1),
    endLine: z.int().min(1),
    endColumn: z.int().min(1),
  })
  .refine(
    (at) => at.endLine > at.startLine || (at.endLine === at.startLine && at.endColumn >= at.startColumn),
  );
const physicalLocation = z.strictObject({ artifactLocation, region });
const level = z.enum(['none', 'note', 'warning', 'error']);

/** What SARIF 2.1.0 asks of the parts we write; it allows no properties of one's own outside `properties`. */
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.literal('segments'),
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
          language: z.string().regex(/^[a-z]{2}$/),
          rules: z.array(
            z.strictObject({
              id: z.string().regex(/^SEG\d{3}$/),
              name: z.string().regex(/^\w+$/),
              shortDescription: message,
              fullDescription: message,
              help: message.required(),
              defaultConfiguration: z.strictObject({ level }),
              properties: z.strictObject({ tags: z.array(z.string()) }).optional(),
            }),
          ),
        }),
      }),
      columnKind: z.literal('utf16CodeUnits'),
      originalUriBaseIds: z.record(z.string(), z.strictObject({ description: message })),
      results: z.array(
        z.strictObject({
          ruleId: text,
          ruleIndex: z.int().min(0).optional(),
          level,
          message,
          locations: z.tuple([z.strictObject({ physicalLocation })]),
          relatedLocations: z
            .array(z.strictObject({ id: z.int().min(0), physicalLocation, message }))
            .optional(),
          fixes: z
            .array(
              z.strictObject({
                description: message.optional(),
                artifactChanges: z
                  .array(
                    z.strictObject({
                      artifactLocation,
                      replacements: z
                        .array(
                          z.strictObject({
                            deletedRegion: region,
                            insertedContent: z.strictObject({ text: z.string() }).optional(),
                          }),
                        )
                        .min(1),
                    }),
                  )
                  .min(1),
                properties: z.strictObject({ safe: z.boolean() }),
              }),
            )
            .optional(),
          partialFingerprints: z.record(z.string(), text),
          properties: z.strictObject({ conceptOnly: z.boolean() }).optional(),
        }),
      ),
    }),
  ]),
});

const write = (...[report, folder]: [Parameters<typeof sarifReport>[0], string?]) =>
  sarifReport(report, { version: '1.2.3', ...(folder !== undefined && { folder }) });
const read = (...given: Parameters<typeof write>) => log.parse(JSON.parse(write(...given))).runs[0];

const file = 'segments/noord/regio.yaml';
const source = 'naam: Noord\n🏠 teskt: x\n';
const files = new Map([[file, source]]);

describe('sarifReport', () => {
  it('is a whole log without findings', () => {
    expect(read(reportOf([]))).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
  });

  it('names each rule once, with its words, and points at it', () => {
    const finding = findingAt(file, source, 'teskt');
    const { tool, results } = read(reportOf([finding, finding, { ...finding, code: 'SEG999' }], { files }));
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['SEG912']);
    expect(tool.driver.rules[0]).toMatchObject({ name: 'EveryFieldExists', properties: { tags: ['R7'] } });
    expect(results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
      ['SEG912', 0],
      ['SEG912', 0],
      ['SEG999', undefined],
    ]);
  });

  it('counts columns in UTF-16 units and puts the folder of the workspace before the file', () => {
    const [result] = read(reportOf([findingAt(file, source, 'teskt')], { files }), 'stukken 2027/').results;
    expect(result?.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: `stukken%202027/${file}`, uriBaseId: 'SRCROOT' },
      region: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 9 },
    });
  });

  it.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
  ] as const)('calls the severity %s the level %s', (severity, expected) => {
    const [result] = read(reportOf([findingAt(file, source, 'teskt', { severity })])).results;
    expect(result?.level).toBe(expected);
  });

  it('gives a fix as regions that mean the same edits', () => {
    const start = source.indexOf('teskt');
    const edits = [
      { start: 0, end: 4, text: '' },
      { start, end: start + 5, text: 'tekst' },
    ];
    const [result] = read(
      reportOf([findingAt(file, source, 'teskt', { fix: { safe: false, edits } })], { files }),
    ).results;
    const lines = source.split('\n');
    const offset = (line: number, column: number) =>
      lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
    const again = (result?.fixes?.[0]?.artifactChanges[0]?.replacements ?? []).map(
      ({ deletedRegion: at, insertedContent }) => ({
        start: offset(at.startLine, at.startColumn),
        end: offset(at.endLine, at.endColumn),
        text: insertedContent?.text ?? '',
      }),
    );
    expect(applyEdits(source, again).text).toBe(applyEdits(source, edits).text);
    expect(result?.fixes?.[0]?.properties.safe).toBe(false);
  });

  it('tells of a second place', () => {
    const related = [{ ...findingAt(file, source, 'naam'), role: 'first' as const }];
    const [result] = read(reportOf([findingAt(file, source, 'teskt', { related })])).results;
    expect(result?.relatedLocations?.[0]).toMatchObject({ id: 0, message: { text: 'eerder hier' } });
  });

  it('keeps the fingerprint of a finding when lines and items come before it, and counts equal ones', () => {
    const names = (before: string, index: number) => {
      const moved = before + source;
      const finding = findingAt(file, moved, 'teskt', { path: ['doelen', index] });
      const report = reportOf([finding, { ...finding }], { files: new Map([[file, moved]]) });
      return read(report).results.map(({ partialFingerprints }) => partialFingerprints['segments/v1']);
    };
    expect(names('# x\n\n', 3)).toEqual(names('', 0));
    expect(new Set(names('', 0)).size).toBe(2);
    const other = findingAt(file, source.replace(' x', ' y'), 'teskt', { path: ['doelen', 0] });
    const changed = reportOf([other], { files: new Map([[file, source.replace(' x', ' y')]]) });
    expect(names('', 0)).not.toContain(read(changed).results[0]?.partialFingerprints['segments/v1']);
  });

  it('stays whole with hostile values, and makes no link of them', () => {
    const { results } = read(hostileReport(hostile));
    expect(results).toHaveLength(hostile.length);
    expect(results.map((result) => result.message.text).join('\n')).not.toMatch(/(?<!\\)\[[^\]\n]*\]\(/);
    expect(write(hostileReport(hostile)).isWellFormed()).toBe(true);
    expect(write(hostileReport(hostile))).not.toMatch(/\\ud[89a-f]/i);
  });

  it('is whole for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
        expect(read(hostileReport([value])).results).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });

  it('tells nothing of a file that is not public, and no hash of it either', () => {
    const report = write(secretReport('Geheimtarief'));
    expect(report).not.toContain('Geheimtarief');
    expect(report).not.toContain('"fixes"');
    const name = (secret: string) => read(secretReport(secret)).results[0]?.partialFingerprints;
    expect(name('Geheimtarief')).toEqual(name('Andersgeheim'));
  });
});
