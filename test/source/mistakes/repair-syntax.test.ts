import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/diagnostics/text-edits.ts';
import { sourceText } from '../../../src/source/source-text.ts';
import { toData } from '../../../src/source/to-data.ts';
import { readYaml } from '../../../src/source/yaml/read-yaml.ts';

function read(text: string) {
  const { root, findings } = readYaml(sourceText('a.yaml', text), 0, text.length);
  const found = findings.map(({ code, span }) => [code, text.slice(span.start.offset, span.end.offset)]);
  return { findings, found, data: root === undefined ? undefined : toData(root) };
}

/** What people do, the finding it must give, and the token it must point at. */
const cases: readonly (readonly [string, string, string])[] = [
  // Tabs
  ['a:\n\tb: 1\n\tc: 2\nd: 3\n', 'SEG112', '\t'],
  ['a:\n  b: 1\n\tc: 2\n', 'SEG112', '\t'],
  ['a:\n  -\tb: 1\n    c: 2\n', 'SEG112', '\t'],
  ['a: |\n  x\n\ty\nb: c\n', 'SEG112', '\t'],
  ['a:\n\t\t- b\n\t\t- c\n', 'SEG112', '\t\t'],
  // A field written otherwise
  ['naam:Wonen\nid: x\n', 'SEG113', 'naam:'],
  ['id: x\nnaam:Wonen\n', 'SEG113', 'naam:'],
  ['s:\n  naam:Wonen\n', 'SEG113', 'naam:'],
  ['s:\n  - id: y\n    naam:Wonen\n  - id: z\n', 'SEG113', 'naam:'],
  ['s:\n  - id: x\n  - naam:Wonen\n', 'SEG113', 'naam:'],
  ['id: x\nnaam:"Wo: nen"\n', 'SEG113', 'naam:'],
  ['id: x\nnaam = Wonen\nb: c\n', 'SEG114', '='],
  ['naam=Wonen\nid: x\n', 'SEG114', '='],
  ['a:\n  - b\n  -c\n  - d\n', 'SEG124', '-'],
  ['id: x\nnaam Wonen\ntekst: y\n', 'SEG125', 'naam Wonen'],
  ['a:\n  • b\n  • c\n', 'SEG129', '•'],
  ['a:\n  – b\n  – c\n', 'SEG129', '–'],
  // Quotes
  ['a: “Wonen”\n', 'SEG115', '“'],
  ['a: ‘foto’s’\n', 'SEG115', '‘'],
  ['a: „Wonen”\n', 'SEG115', '„'],
  ['a: “Wonen: x”\nb: c\n', 'SEG115', '“'],
  ['a: [“a, b”]\n', 'SEG115', '“'],
  ['a: "Wonen”\nb: c\n', 'SEG115', '”'],
  ['“naam”: x\n', 'SEG115', '“'],
  ['a: "Wonen\nb: c\n', 'SEG119', '"'],
  ['a: "Wonen\nb: "c"\nd: e\n', 'SEG119', '"'],
  ["a: 's-Hertogenbosch\nb: c\n", 'SEG119', "'"],
  ["a: 'foto's'\nb: c\n", 'SEG120', "s'"],
  ['a: "hij "ja" x"\nb: c\n', 'SEG120', 'ja" x"'],
  ['a: "\\q en \\d"\nb: c\n', 'SEG127', '\\q'],
  // Unquoted text
  ['titel: Wonen: nieuw\nid: x\n', 'SEG121', ':'],
  ['t: Dit is een lang\n  verhaal: lees maar\nb: c\n', 'SEG121', ':'],
  ['a: @x\nb: c\n', 'SEG122', '@'],
  ['a: `x`\nb: c\n', 'SEG122', '`'],
  ['a: %x\nb: c\n', 'SEG122', '%'],
  ['a: *vet* x\nb: c\n', 'SEG122', '*'],
  ['a: **vet**\nb: c\n', 'SEG122', '*'],
  ['a: &x y\nb: c\n', 'SEG122', '&'],
  ['a: [x] tekst\nb: c\n', 'SEG122', '['],
  ['a: {{x}} tekst\nb: c\n', 'SEG122', '{'],
  ['a: {{x}}\nb: c\n', 'SEG122', '{'],
  ['a: > 5\nb: c\n', 'SEG122', '>'],
  ['a: - x\nb: c\n', 'SEG122', '-'],
  ['a: !let op\nb: c\n', 'SEG133', '!let'],
  ['a: [x\nb: c\n', 'SEG128', '['],
  ['a: #fff\nb: c\n', 'SEG126', '#fff'],
  ['a: Perceel #3\n', 'SEG126', '#3'],
  // Odd spaces
  ['\u00A0\u00A0a: b\nc: d\n', 'SEG116', '\u00A0\u00A0'],
  ['a:\n  b: c\n\u00A0\u00A0d: e\n', 'SEG116', '\u00A0\u00A0'],
  ['a:\u00A0b\nc: d\n', 'SEG116', '\u00A0'],
  ['a:\n\u00A0\u00A0b: c\n', 'SEG116', '\u00A0\u00A0'],
  ['a: |\n\u00A0\u00A0tekst\nb: c\n', 'SEG116', '\u00A0\u00A0'],
  ['a:\n  -\u00A0b: c\n    d: e\n', 'SEG116', '\u00A0'],
  ['na\u00A0am: x\n', 'SEG116', '\u00A0'],
  ['id: wonen\u00A0\nb: c\n', 'SEG116', '\u00A0'],
  ['a: b\n\u200Bc: d\n', 'SEG116', '\u200B'],
  // Indentation
  ['a:\n  b: 1\n   c: 2\n', 'SEG123', '   '],
  ['a:\n   b: 1\n  c: 2\nd: 3\n', 'SEG123', '  '],
  ['a:\n  - b: 1\n   c: 2\n  - d: 3\n', 'SEG123', '   '],
  ['a:\n  - b\n - c\nd: 3\n', 'SEG123', ' '],
  ['a: b\n  c: d\ne: f\n', 'SEG123', '  '],
  ['a:\n  - b\n    - c\n', 'SEG123', '    '],
  // Values that change when read
  ['a: 010\n', 'SEG118', '010'],
  ['a: 1.10\n', 'SEG118', '1.10'],
  ['a: 1e3\n', 'SEG118', '1e3'],
  ['a: 0x1F\n', 'SEG118', '0x1F'],
  ['a: 12345678901234567890\n', 'SEG118', '12345678901234567890'],
  // Structure
  ['a: 1\nb: 2\na: 3\n', 'SEG117', 'a'],
  ['a: b\n---\nc: d\n', 'SEG107', '---'],
  ['a: &x {p: 1}\nb: *y\n', 'SEG131', '*y'],
  ['a: &x [*x]\n', 'SEG132', '*x'],
  ['b:\n  <<: tekst\n', 'SEG135', 'tekst'],
  ['? [a]\n: b\n', 'SEG134', '[a]'],
  ['a:\n  b: 1\n  - c\n', 'SEG130', '- c'],
];

describe('repairSyntax', () => {
  it.each(cases)('finds the one mistake in %j', (text, code, token) => {
    expect(read(text).found).toEqual([[code, token]]);
    expect(read(text.replaceAll('\n', '\r\n')).found).toEqual([[code, token]]);
  });

  it.each(cases.map(([text, code, token]) => ({ text, code, token })))(
    'finds it as well between other fields: $text',
    ({ text, code, token }) => {
      if (code === 'SEG107' || text.startsWith('\u00A0')) return;
      const around = `voor:\n  - x: 1\n    y: tekst\n${text}na:\n  - z\n`;
      expect(read(around).found).toEqual([[code, token]]);
    },
  );

  it.each([
    'a: “Wonen” en “Zorg”\n',
    'a: ’s Avonds open\n',
    'a: zie “Wonen”\n',
    'a: C# 3\n',
    'a: b # opmerking\n',
    'a: # opmerking\n  b: c\n',
    'a: 12:30\n',
    'a: https://x.nl/a:b\n',
    'a:\n  - https://x.nl\n  - wet:wmo\n',
    'a: x = y\n',
    'a: tekst met\u00A0vaste spatie\n',
    'a:\tb\n',
    'a: 9,2\nb: "010"\nc: -3\nd: 1.5\ne: 0\n',
    'a: !!str 010\n',
    'a: ja\nb: no\nc: 2020-10-26\n',
    'a: |\n  x\n   y: z\n  \t- w = “q”\n',
    'a: een tekst\n  die doorloopt (zie boven)\n',
    'a: &x {p: 1}\nb: *x\n',
  ])('lets %j be', (text) => {
    expect(read(text).found).toEqual([]);
  });

  it('reports all mistakes of a file, and mends them to go on', () => {
    const { found, data } = read('a:\n\tb: 1\nc:d\ne: "x\nf: @x\ng: Wonen: z\nh = 3\ni: 010\n');
    expect(found.map(([code]) => code)).toEqual([
      'SEG112',
      'SEG113',
      'SEG119',
      'SEG122',
      'SEG121',
      'SEG114',
      'SEG118',
    ]);
    expect(data).toEqual({ a: { b: 1 }, c: 'd', e: 'x', f: '@x', g: 'Wonen: z', h: 3, i: 10 });
  });

  it('reports two mistakes on one line', () => {
    expect(read('naam:@x\nb: c\n').found.map(([code]) => code)).toEqual(['SEG113', 'SEG122']);
    expect(read('a: b\nnaam = Wonen: nieuw\nc: d\n').found.map(([code]) => code)).toEqual([
      'SEG114',
      'SEG121',
    ]);
  });

  it('stops after many mistakes, and says so', () => {
    const lines = Array.from({ length: 80 }, (_, index) => `k${index}: @x\n`).join('');
    const found = read(lines).found.map(([code]) => code);
    expect(found.filter((code) => code === 'SEG122')).toHaveLength(50);
    expect(found.at(-1)).toBe('SEG109');
  });

  it('offers fixes that mend the file', () => {
    for (const [text] of cases) {
      const [finding] = read(text).findings;
      if (finding?.fix === undefined) continue;
      expect(read(applyEdits(text, finding.fix.edits).text).found).toEqual([]);
    }
  });

  it('gives the related first place of a duplicate', () => {
    const [finding] = read('a: 1\nb: 2\na: 3\n').findings;
    expect(finding?.related[0]?.span.start.line).toBe(1);
    expect(finding?.span.start.line).toBe(3);
  });

  it('survives a mutation of any one character of a sound file', { timeout: 120_000 }, () => {
    const sound =
      'segmenten:\n  - id: wonen\n    naam: "Wonen: thuis"\n    doelen:\n      - kort: >\n          een\n          twee\n      - kort: b\n';
    const piece = fc.constantFrom(
      '',
      ' ',
      '\t',
      '"',
      "'",
      ':',
      '-',
      '#',
      '[',
      '{',
      '\n',
      '\u00A0',
      '=',
      '@',
      '“',
    );
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(2), piece, (at, length, put) => {
        const text = sound.slice(0, at) + put + sound.slice(at + length);
        expect(read(text).findings.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 500 },
    );
  });
});
