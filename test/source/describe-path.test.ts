import { describe, expect, it } from 'vitest';
import { describePath, type Nouns } from '../../src/source/describe-path.ts';
import { sourceText } from '../../src/source/source-text.ts';
import { readYaml } from '../../src/source/yaml/read-yaml.ts';

const text = `
segmenten:
  - naam: Wonen
    toegang:
      niveau: x
    deelsegmenten:
      - id: bw
        doelen: [a]
  - naam: ${'lang '.repeat(30)}
gemeenten:
  venlo:
    naam: Venlo
regio:
  naam: Noord
`;

const nouns: Nouns = {
  segmenten: { nl: 'segment', en: 'segment', nameKeys: ['naam', 'id'] },
  deelsegmenten: { nl: 'deelsegment', en: 'subsegment', nameKeys: ['naam', 'id'] },
  doelen: { nl: 'doel', en: 'goal', nameKeys: [] },
  gemeenten: { nl: 'gemeente', en: 'municipality', nameKeys: ['naam'], keyed: true },
  regio: { nl: 'regio', en: 'region', nameKeys: ['naam'] },
};

describe('describePath', () => {
  const { root } = readYaml(sourceText('a.yaml', text), 0, text.length);
  const nl = (...path: (string | number)[]) => (root === undefined ? '' : describePath(root, path, nouns).nl);

  it('names things from the inside out', () => {
    expect(nl('segmenten', 0, 'deelsegmenten', 0, 'doelen', 0)).toBe(
      'bij doel 1 van deelsegment bw van segment Wonen',
    );
    expect(nl('gemeenten', 'venlo')).toBe('bij gemeente Venlo');
    expect(nl('regio')).toBe('bij regio Noord');
    expect(nl()).toBe('in de regio');
  });

  it('falls back on the key as written, and on the number of what is not there', () => {
    expect(nl('segmenten', 0, 'toegang')).toBe('bij `toegang` van segment Wonen');
    expect(nl('segmenten', 7)).toBe('bij segment 8');
    expect(nl('onbekend', 2)).toBe('bij onderdeel 3 van `onbekend`');
    expect(nl('segmenten', 1).length).toBeLessThan(80);
  });
});
