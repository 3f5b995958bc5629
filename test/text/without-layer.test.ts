import { expect, test } from 'vitest';
import { plainBlockText } from '../../src/text/plain-text.ts';
import { walkBlocks } from '../../src/text/walk.ts';
import { withoutLayer } from '../../src/text/without-layer.ts';
import { compile } from './located.ts';

const template = `# Brief van {{gemeente.naam}}

:::briefhoofd
woordmerk: {{gemeente.naam}}
aan: De raad van {{gemeente.naam}}
:::

:::kenmerken
Datum: {{datum datum}}
Nummer: RIB {{gemeente.nummer}}
:::

Geachte raad van **{{gemeente.naam}}**, dit gaat over {{regio}}[^a].

{{#if gemeente.extra}}
## Eigen kop

{{proza gemeente.extra}}

In {{regio}} telt dit[^b].

{{/if}}
## Gedeeld

Zie [[gedeeld]] en [[tab]]. {{#if gemeente.nummer}}Nummer in {{regio}}.{{/if}}

{{#each gemeente.lijst}}
:::tabel
:::bijschrift Eigen {{this}}
:::kop {{../regio}}
:::
{{/each}}

:::tabel {#tab}
:::bijschrift Tabel van {{gemeente.naam}}
:::kop {{regio}}
:::

:::ondertekening
groet: Groet uit {{gemeente.naam}}
ondertekenaar: {{gemeente.functie}} | {{gemeente.wie}}
:::

[^a]: Noot{{#if gemeente.extra}} met meer{{/if}}.
[^b]: Nog een.
`;

const shared = { regio: 'Regio', datum: '2020-10-26' };
const one = { ...shared, gemeente: { naam: 'A', nummer: '', functie: 'x', wie: 'y', lijst: [], extra: '' } };
const other = {
  ...shared,
  gemeente: {
    naam: 'B aan Zee',
    nummer: '12',
    functie: 'z',
    lijst: ['q', 'r'],
    extra: '## Gedeeld\n\nEigen[^1]\n\n[^1]: n',
  },
};

const sharedPart = (data: object) => {
  const compiled = compile(template.replace('Nummer: RIB', 'Nummer:'), data, { numbering: true });
  return JSON.parse(
    JSON.stringify(withoutLayer(compiled, 'gemeente'), (key, value: unknown) =>
      key === 'origin' ? undefined : value,
    ),
  );
};

test('what remains without the gemeente is the same for all', () => {
  const [first, second] = [sharedPart(one), sharedPart(other)];
  expect(second.blocks).toEqual(first.blocks);
  expect(second.footnotes.filter(({ id }: { id: string }) => id === 'a')).toEqual(
    first.footnotes.filter(({ id }: { id: string }) => id === 'a'),
  );
});

test('nothing of the gemeente remains, and nothing shared is lost', () => {
  const compiled = compile(template, other, { numbering: true });
  const { blocks } = withoutLayer(compiled, 'gemeente');
  expect([...walkBlocks(blocks)].filter((node) => node.origin.layer === 'gemeente')).toEqual([]);
  const text = plainBlockText(blocks);
  expect(text).toContain('Geachte raad van , dit gaat over Regio.');
  expect(text).toContain('Zie 1 Gedeeld en tabel\u00a01.');
});
