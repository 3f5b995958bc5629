import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { walkBlocks } from '../../src/text/walk.ts';
import { codesOf, compile } from './located.ts';

const guide = readFileSync(new URL('../../templates/README.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, language, example = '']) =>
  language === '' ? [example] : [],
);

test('the examples of the guide compile', () => {
  const gemeente = { naam: 'G', postadres: 'P', ondertekenaars: [{ functie: 'burgemeester', naam: 'N' }] };
  const segmenten = [{ naam: 'S', doelgroep: 'Wie', doelen: [{ kort: 'D' }] }];
  const compiled = compile(`# T\n\n${examples.join('\n')}`, { gemeente, segmenten, document: {} });
  expect(codesOf(compiled)).toEqual([]);
  const types = compiled.blocks.map((block) => block.type);
  expect(types).toEqual(['heading', 'table', 'letterhead', 'signature']);
  expect([...walkBlocks(compiled.blocks)].some((node) => node.type === 'list')).toBe(true);
});
