import { describe, expect, test } from 'vitest';
import { plainBlockText } from '../../src/text/plain-text.ts';
import { codesOf, compile, fileText } from './located.ts';

const textOf = (template: string, data: object = {}) => {
  const compiled = compile(`# T\n\n${template}`, data);
  return compiled.findings.length > 0 ? codesOf(compiled) : plainBlockText(compiled.blocks).slice(2);
};

describe('expressions', () => {
  test.each<[string, object, string]>([
    ['{{n}}', { n: 1020.5 }, '1.020,5'],
    ['{{peiljaar}} {{b}}', { peiljaar: 2020, b: true }, '2020 ja'],
    ['{{a.b.[c d]}}', { a: { b: { 'c d': 'x' } } }, 'x'],
    ['{{#each x}}{{@nummer}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}', { x: ['a', 'b'] }, '1a, 2b'],
    [
      '{{#each x as |y i|}}{{#with y}}{{z}}{{i}}{{../../t}}{{/with}}{{/each}}',
      { x: [{ z: 1 }], t: 't' },
      '10t',
    ],
    ['{{#each x}}x{{else}}geen{{/each}}', { x: [] }, 'geen'],
    ['{{#if nul}}ja{{else if ander}}x{{else}}nee{{/if}}', { nul: 0 }, 'ja'],
    ['{{#if (gelijk s "a" "b")}}ja{{/if}}', { s: 'b' }, 'ja'],
    ['{{#if (of weg (niet weg))}}ja{{/if}}', {}, 'ja'],
    ['{{tel x}} {{tel weg}}', { x: [1, 2] }, '2 0'],
    ['{{procent a b decimalen=1}}', { a: 1, b: 3 }, '33,3%'],
    ['{{trend a b}}', { a: 100, b: 122 }, 'stijgt met 22%'],
    ['{{lijst x veld="n"}}', { x: [{ n: 'a' }, { n: 'b' }, { n: 'c' }] }, 'a, b en c'],
    ['{{bedrag x in="mln"}}', { x: 27_700_000 }, '€\u00a027,7\u00a0mln'],
    ['{{datum d}}', { d: '2020-10' }, 'oktober 2020'],
    ['\\{{letterlijk}}', {}, '{{letterlijk}}'],
  ])('%s', (template, data, text) => {
    expect(textOf(template, data)).toBe(text);
  });

  test.each<[string, object, string[]]>([
    ['{{weg}}', {}, ['SEG402']],
    ['{{leeg}}', { leeg: ' \n' }, ['SEG402']],
    ['{{bedrag weg}}', {}, ['SEG402']],
    ['{{bedrag x}}', { x: 'a' }, ['SEG409']],
    ['{{procent 1 nul}}', { nul: 0 }, ['SEG409']],
    ['{{datum x}}', { x: '2020-02-30' }, ['SEG409']],
    ['{{bedarg x}}', { x: 1 }, ['SEG404']],
    ['{{x}}', { x: [1] }, ['SEG410']],
    ['{{#each x}}{{/each}}', { x: 'a' }, ['SEG411']],
    ['{{#elk x}}{{/elk}}', { x: [1] }, ['SEG406']],
    ['{{> weg}}', {}, ['SEG405']],
    ['{{#if x}}', {}, ['SEG401']],
    ['{{#if x}}{{/each}}', {}, ['SEG401']],
    ['{{x y=}}', {}, ['SEG400']],
    ['{{', {}, ['SEG400']],
    ['{{{x}}}', { x: 'a' }, ['SEG408']],
    ['{{../x}}', {}, ['SEG403']],
    ['{{toString}}{{#if constructor}}x{{/if}}', {}, ['SEG402']],
  ])('%s is %j', (template, data, codes) => {
    expect(textOf(template, data)).toEqual(codes);
  });
});

describe('a gap', () => {
  const data = { segmenten: [{ naam: 'Wonen' }, { naam: '' }] };
  const template = '# T\n\n{{#each segmenten}}\n- {{naam}}\n{{/each}}\n';

  test('is told with the line of the template, the path of the data and who lacks it', () => {
    const describeOwner = (owner: object) => (owner === data.segmenten[1] ? 'segment 2' : undefined);
    const [finding] = compile(template, data, { scope: { describe: describeOwner } }).findings;
    expect(finding).toMatchObject({
      code: 'SEG402',
      severity: 'error',
      file: 'sjabloon.md',
      span: { start: { line: 4, column: 3 }, end: { line: 4, column: 11 } },
      path: ['segmenten', 1, 'naam'],
      args: { pad: 'segmenten.1.naam', bij: 'segment 2' },
    });
    expect(finding?.related[0]?.file).toBe('data/segmenten/1/naam');
  });

  test('is visible and a warning in a concept', () => {
    const compiled = compile(template, data, { gaps: { severity: 'warning', text: '[gat]' } });
    expect(plainBlockText(compiled.blocks)).toBe('T\nWonen\n[gat]');
    expect(compiled.findings).toMatchObject([{ severity: 'warning', conceptOnly: true }]);
  });

  test('is no gap when it is asked for, unless there is no such field', () => {
    const knows = (_: object, key: string) => key !== 'nam';
    const quiet = compile('# T\n\n{{#if naam}}x{{/if}}', {}, { scope: { knows } });
    expect(codesOf(quiet)).toEqual([]);
    const misspelt = compile('# T\n\n{{#if nam}}x{{/if}}{{nam}}', { naam: 'x' }, { scope: { knows } });
    expect(misspelt.findings).toMatchObject([
      { code: 'SEG403', args: { veld: 'nam', bedoeld: 'naam' } },
      { code: 'SEG403' },
    ]);
  });

  test('makes a row of fields disappear', () => {
    const compiled = compile('# T\n\n:::kenmerken\nA: {{a}}\nB: {{b}} {{c}}\n:::', { a: 'x' });
    expect(compiled.findings).toEqual([]);
    expect(compiled.blocks[1]).toMatchObject({ type: 'fields', fields: [{ label: 'A' }] });
    expect(codesOf(compile('# T\n\n:::kenmerken\nB: nr {{b}}\n:::'))).toEqual(['SEG402']);
  });
});

describe('partials', () => {
  const partials = new Map([
    ['deel', fileText('Deel {{naam}} van {{soort}}.\n', 'deel.md')],
    ['kring', fileText('{{> kring}}', 'kring.md')],
    ['fout', fileText('regel\n{{weg}}', 'fout.md')],
  ]);

  test('get a context and arguments', () => {
    const compiled = compile('# T\n\n{{> deel s soort="x"}}', { s: { naam: 'n' } }, { partials });
    expect(plainBlockText(compiled.blocks)).toBe('T\nDeel n van x.');
  });

  test('are named when misspelt, bounded when circular, and placed when wrong', () => {
    expect(compile('# T\n{{> del}}', {}, { partials }).findings[0]?.args).toEqual({
      deel: 'del',
      bedoeld: 'deel',
    });
    expect(codesOf(compile('# T\n\n{{> kring}}', {}, { partials }))).toEqual(['SEG413']);
    const [finding] = compile('# T\n\n{{> fout}}', {}, { partials }).findings;
    expect(finding).toMatchObject({ file: 'fout.md', span: { start: { line: 2, column: 1 } } });
  });
});

test('steps have a budget', () => {
  const x = Array.from({ length: 800 }, (_, index) => index);
  const compiled = compile('# T\n\n{{#each x}}{{#each ../x}}a{{/each}}{{/each}}', { x });
  expect(codesOf(compiled)).toEqual(['SEG412']);
});

test('every read is recorded with who read it and where it was written', () => {
  const { reads } = compile('# T\n\n{{a.b}} {{#if c}}x{{/if}}', { a: { b: 'x' } });
  expect(reads).toMatchObject([
    {
      path: 'a.b',
      by: { file: 'sjabloon.md', span: { start: { line: 3, column: 3 } } },
      from: { file: 'data/a/b' },
    },
    { path: 'c', from: undefined },
  ]);
});

test('functions of the caller can yield blocks, and a block in a line is a finding', () => {
  const origin = fileText('', 'f').origin;
  const figure = {
    type: 'figure' as const,
    id: 'f',
    svg: '<svg/>',
    width: 1,
    height: 1,
    alternative: 'a',
    origin,
  };
  const functions = { tijdlijn: () => ({ kind: 'blocks' as const, blocks: [figure] }) };
  const template = '# T\n\n:::figuur {#plan}\n:::bijschrift Planning\n{{tijdlijn}}\n:::\n\nZie [[plan]].';
  const compiled = compile(template, {}, { functions });
  expect(compiled.findings).toEqual([]);
  expect(compiled.blocks[1]).toMatchObject({ id: 'plan', caption: { label: 'Figuur 1' } });
  expect(plainBlockText(compiled.blocks.slice(2))).toBe('Zie figuur\u00a01.');
  expect(codesOf(compile('# T\n\nzin {{tijdlijn}}', {}, { functions }))).toEqual(['SEG418']);
});
