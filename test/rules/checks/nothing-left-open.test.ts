import { expect, test } from 'vitest';
import { rule } from '../../../src/rules/checks/nothing-left-open.ts';
import { findingsOf, readBy } from '../findings-of.ts';

const files = {
  'segmenten.yaml': `segmenten:
  - id: wonen
    naam: Wonen
    doelen:
      - { id: plekken, kort: Genoeg plekken., openLaten: De streefwaarde volgt. }
    indicatoren:
      - &wacht
        id: wachttijd
        naam: Wachttijd
        soort: wachttijd
        richting: afname
        nulmeting: &open { openLaten: Nog niet gemeten., eenheid: dagen }
      - { id: duur, naam: Duur, soort: duur, richting: afname, nulmeting: *open }
    instrumenten:
      bekostiging: { openLaten: Volgt in het inkoopplan. }
`,
};
const tokens = (status: 'concept' | 'definitief' | undefined) =>
  findingsOf(rule, files, readBy(status)).map(({ token }) => token);

test('what is not known yet stops what a definitive document says, each place once', () => {
  expect(tokens('definitief')).toEqual(['De streefwaarde volgt.', 'Nog niet gemeten.']);
});

test('a concept may leave it open, and so may what no document says', () => {
  expect(tokens('concept')).toEqual([]);
  expect(tokens(undefined)).toEqual([]);
});

test('it says where', () => {
  const [found] = findingsOf(rule, files, readBy('definitief'));
  expect(found?.diagnostic.severity).toBe('error');
  expect(found?.diagnostic.args['waar']).toMatchObject({ nl: expect.stringContaining('segment Wonen') });
});
