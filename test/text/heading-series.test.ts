import { expect, test } from 'vitest';
import { codesOf, compile } from './located.ts';

const numbersOf = (template: string) => {
  const compiled = compile(template, {}, { numbering: true });
  expect(codesOf(compiled)).toEqual([]);
  return compiled.blocks.flatMap((block) => (block.type === 'heading' ? [block.number ?? '-'] : []));
};

test('a heading without number takes those under it along, and counts for nothing', () => {
  const text =
    '# T\n\n## Voorwoord {ongenummerd}\n\n### Dank\n\n## Inleiding\n\n### A\n\n#### B {ongenummerd}\n\n#### C\n';
  expect(numbersOf(text)).toEqual(['-', '-', '-', '1', '1.1', '-', '1.1.1']);
});

test('annexes are counted apart, so that no number occurs twice', () => {
  const text =
    '# T\n\n## Een\n\n### A\n\n## Twee\n\n## Begrippen {#begrippen bijlage}\n\n### A\n\n## Cijfers {bijlage}\n\n#### X\n';
  const compiled = compile(text, {}, { numbering: true });
  const numbers = compiled.blocks.flatMap((block) => (block.type === 'heading' ? [block.number ?? '-'] : []));
  expect(numbers.slice(0, 7)).toEqual(['-', '1', '1.1', '2', 'Bijlage 1', 'B1.1', 'Bijlage 2']);
});

test('a heading may be named and set apart at once, and is called by its number', () => {
  const compiled = compile(
    '# T\n\n## Cijfers {#cijfers bijlage}\n\nZie [[cijfers]].\n',
    {},
    { numbering: true },
  );
  const [, , paragraph] = compiled.blocks;
  expect(JSON.stringify(paragraph)).toContain('Bijlage 1 ');
});
