import { expect, test } from 'vitest';
import { rule as noPlaceholder } from '../../src/rules/checks/no-placeholder.ts';
import { rule as referencesResolve } from '../../src/rules/checks/references-resolve.ts';
import { findingsOf } from './findings-of.ts';

const files = {
  'segmenten.yaml': `segmenten:
  - id: wonen
    naam: Wonen
    deelsegmenten:
      - id: beschermd
        naam: Beschermd wonen
        doelen:
          - { id: d1, kort: TODO, indicatoren: [weg] }
`,
};

test('findings name the thing as people do, also when the slip is in a list of it', () => {
  const nl = 'bij doel d1 van deelsegment Beschermd wonen van segment Wonen';
  expect(findingsOf(referencesResolve, files)[0]?.diagnostic.args['waar']).toMatchObject({ nl });
  expect(findingsOf(noPlaceholder, files)[0]?.diagnostic.args['waar']).toMatchObject({ nl });
});
