import { describe, expect, it } from 'vitest';
import { shippedRegion } from '../support/shipped.ts';

/** A slip in one file of a sound region: what is typed instead of what, and where the one finding must point. */
const slips: readonly [slip: string, file: string, from: string, to: string, code: string, token: string][] =
  [
    [
      'a misspelt required key',
      'segmenten/1-wmo.yaml',
      '    naam: Logeren',
      '    naaam: Logeren',
      'SEG150',
      'naaam',
    ],
    ['a wrong value of a list', 'documenten.yaml', 'status: concept', 'status: konsept', 'SEG154', 'konsept'],
    [
      'a dangling reference',
      'documenten.yaml',
      '[bijlage-planning,',
      '[bijlage-plan,',
      'SEG201',
      'bijlage-plan',
    ],
    ['a tab', 'segmenten/1-wmo.yaml', '    naam: Logeren', '\tnaam: Logeren', 'SEG112', '\t'],
    ['a missing required field', 'gemeenten/venray.yaml', '    code: gm0984\n', '', 'SEG151', 'id'],
    ['a duplicate id', 'mijlpalen.yaml', '  - id: publicatie', '  - id: gunning', 'SEG200', 'gunning'],
    [
      'a date that does not exist',
      'gemeenten/venray.yaml',
      'datum: 2020-10-26',
      'datum: 2020-02-30',
      'SEG155',
      '2020-02-30',
    ],
    [
      'a missing space after a colon',
      'gemeenten/venray.yaml',
      'naam: Venray',
      'naam:Venray',
      'SEG113',
      'naam:',
    ],
    ['an equals sign', 'gemeenten/venray.yaml', 'naam: Venray', 'naam = Venray', 'SEG114', '='],
    ['curly quotes', 'gemeenten/venray.yaml', 'naam: Venray', 'naam: “Venray”', 'SEG115', '“'],
    ['a version that loses a zero', 'documenten.yaml', 'versie: "1.0"', 'versie: 1.10', 'SEG118', '1.10'],
    [
      'an unknown field in prose',
      'teksten/1-inleiding.md',
      '{{programma.naam}}',
      '{{programma.naamm}}',
      'SEG403',
      'programma.naamm',
    ],
    [
      'an annex that is not enclosed',
      'teksten/5-planning.md',
      '{{bijlage "bijlage-planning"}}',
      '{{bijlage "planning"}}',
      'SEG600',
      '{{bijlage "planning"}}',
    ],
  ];

describe('one slip is one finding, on its token', () => {
  it.each(slips)('%s', async (_, file, from, to, code, token) => {
    let changes = 0;
    const region = await shippedRegion('noord-limburg', (path, text) => {
      if (!path.endsWith(`noord-limburg/${file}`) || !text.includes(from)) return text;
      changes += 1;
      return text.replace(from, to);
    });
    expect(changes).toBe(1);
    expect(region.findings.map((finding) => finding.code)).toEqual([code]);
    const [finding] = region.findings;
    const text = region.files.get(finding?.file ?? '') ?? '';
    const { start, end } = finding?.span ?? { start: { offset: 0 }, end: { offset: 0 } };
    expect(text.slice(start.offset, end.offset)).toBe(token);
    expect(finding?.severity).toBe('error');
  });
});
