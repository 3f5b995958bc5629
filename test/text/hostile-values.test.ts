import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/text/clean-text.ts';
import { plainBlockText } from '../../src/text/plain-text.ts';
import type { Block } from '../../src/text/tree/block.ts';
import { walkBlocks } from '../../src/text/walk.ts';
import { codesOf, compile } from './located.ts';

const everywhere = `# Kop {{v}}

## {{v}} {#tweede}

{{v}}

Zin met **{{v}}**, *{{v}}* en [{{v}}](https://example.org/x?y={{v}})[^n].

- {{v}}
- a {{v}} b

1. {{v}}

a. {{v}}

> {{v}}

| {{v}} | b |
|---|---|
| {{v}} | x{{v}} |

[^n]: Noot {{v}}

:::tabel {#tab kopkolom=1}
:::bijschrift {{v}}
:::kop {{v}} | b
:::rij
:::cel {{v}}
:::cel

- {{v}}
:::

:::kenmerken
Naam: {{v}}
:::

:::briefhoofd
woordmerk: {{v}}
aan: {{v}}
KvK: {{v}}
:::

:::ondertekening
groet: {{v}}
namens: {{v}}
ondertekenaar: {{v}} | {{v}}
:::

:::melding
{{v}}
:::
`;

/** The tree without origins, ids and addresses, and with another value in place of `waarde`. */
function shapeOf(blocks: readonly Block[], value = 'waarde'): string {
  return JSON.stringify(blocks, (key, content: unknown) => {
    if (key === 'origin' || key === 'id' || key === 'href') return undefined;
    return content === 'waarde' ? value : content;
  });
}

const plain = compile(everywhere, { v: 'waarde' });

test('an ordinary value is found everywhere, without findings', () => {
  expect(codesOf(plain)).toEqual([]);
  const texts = [...walkBlocks(plain.blocks)].filter(
    (node) => node.type === 'text' && node.text === 'waarde',
  );
  expect(texts).toHaveLength(24);
});

describe('a value never becomes markup', () => {
  test.each([
    '2. Wonen | *nieuw* <img>',
    '# kop',
    '- punt\n- punt',
    ':::pagina',
    '</td><script>alert(1)</script>',
    '{{v}} {{#each v}}',
    '[^n]',
    '[[tab]] ![x](y)',
    '&amp; &nbsp; \\*',
    '\ue000\ue002\ue001',
    '| a | b |\n|---|---|',
    '```\ncode',
    '__proto__',
    'http://example.org www.example.org a@b.nl',
  ])('%j', (value) => {
    const compiled = compile(everywhere, { v: value });
    expect(codesOf(compiled)).toEqual([]);
    expect(shapeOf(compiled.blocks)).toBe(shapeOf(plain.blocks, cleanText(value)));
  });

  test('whatever it is', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'#*_|<>[]{}()`~:!&\\^- \n\ta1.\ue000\ue001\ue002\u00ad\u0301') }),
    );
    fc.assert(
      fc.property(
        anyText.filter((value) => cleanText(value) !== ''),
        (value) => {
          const compiled = compile(everywhere, { v: value });
          expect(codesOf(compiled)).toEqual([]);
          expect(shapeOf(compiled.blocks)).toBe(shapeOf(plain.blocks, cleanText(value)));
        },
      ),
      { numRuns: 150 },
    );
  });
});

test('cleaning is NFC, one line, and stable', () => {
  expect(cleanText(' e\u0301\u00ad\u200bn\r\nb\t')).toBe('\u00e9n b');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const clean = cleanText(value);
      expect(cleanText(clean)).toBe(clean);
      expect(clean.normalize('NFC')).toBe(clean);
    }),
  );
});

describe('prose is read, never trusted', () => {
  test.each([
    ['{{> deel}}', 'SEG407'],
    ['{{#each lijst}}x{{/each}}', 'SEG407'],
    ['{{@root}}', 'SEG407'],
    ['{{{naam}}}', 'SEG408'],
    ['{{proza tekst}}', 'SEG407'],
    ['{{constructor}}', 'SEG402'],
    ['{{naam.constructor.name}}', 'SEG402'],
    ['{{__proto__.x}}', 'SEG402'],
    ['{{#if x}}', 'SEG401'],
    ['a <b>x</b>', 'SEG415'],
    ['![x](y.png)', 'SEG416'],
    ['[x](javascript:alert)', 'SEG417'],
    [':::pagina', 'SEG429'],
    ['x \ue005 y', 'SEG420'],
  ])('%j is %s', (tekst, code) => {
    const data = { tekst, naam: 'n', lijst: [1] };
    const compiled = compile('# T\n\n{{proza tekst}}', data);
    expect(new Set(codesOf(compiled))).toEqual(new Set([code]));
    expect(compiled.findings[0]?.file).toBe('data/tekst');
  });

  test('it may show values, ask and format', () => {
    const tekst = 'Er zijn {{getal aantal}} cliënten{{#if (en aantal naam)}} van **{{naam}}**{{/if}}.';
    const compiled = compile('# T\n\n{{proza tekst}}', { tekst, aantal: 1020, naam: '*x*' });
    expect(compiled.findings).toEqual([]);
    expect(plainBlockText(compiled.blocks)).toBe('T\nEr zijn 1.020 cliënten van *x*.');
  });

  test('it speaks of the object it stands in first', () => {
    const data = { naam: 'buiten', regio: 'R', delen: [{ naam: 'binnen', tekst: '{{naam}} in {{regio}}' }] };
    const compiled = compile('# T\n\n{{#each delen}}\n{{proza tekst}}\n{{/each}}', data);
    expect(plainBlockText(compiled.blocks)).toBe('T\nbinnen in R');
    expect(compiled.reads.map((read) => read.path)).toEqual([
      'delen',
      'delen.0.tekst',
      'delen.0.naam',
      'regio',
    ]);
  });

  test('nesting without end is a finding', () => {
    const compiled = compile('# T\n\n{{proza tekst}}', { tekst: '>'.repeat(20_000) });
    expect(codesOf(compiled)).toEqual(['SEG421']);
  });
});
