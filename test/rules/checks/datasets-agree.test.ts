import { expect, test } from 'vitest';
import { rule } from '../../../src/rules/checks/datasets-agree.ts';
import { findingsOf } from '../findings-of.ts';

const tables = (parts: string, agree = '{ dataset: geheel, rij: alles }') => ({
  'datasets.yaml': `datasets:
  - id: geheel
    titel: Geheel
    eenheid: stuks
    kolommen: [{ id: nu, titel: Nu }]
    rijen: [{ id: alles, titel: Alles, waarden: { nu: 570 } }]
  - id: delen
    titel: Delen
    eenheid: stuks
    kolommen: [{ id: nu, titel: Nu }]
    rijen: [{ id: een, titel: Een, waarden: { nu: 365 } }, { id: twee, titel: Twee, waarden: { nu: ${parts} } }]
    sluitAanOp: ${agree}
`,
});

test('a total that another table contradicts is told at the number that is most likely wrong, with the others', () => {
  const [found, ...more] = findingsOf(rule, tables('203'));
  expect(more).toEqual([]);
  expect([found?.code, found?.token]).toEqual(['SEG231', '365']);
  const [swapped] = findingsOf(rule, tables('250'));
  expect(swapped?.token).toBe('250');
  expect(found?.diagnostic.args).toMatchObject({ totaal: 568, waarde: 570 });
  expect(found?.diagnostic.related).toHaveLength(3);
});

test('the same number, an explained difference and what is unknown are fine', () => {
  expect(findingsOf(rule, tables('205'))).toEqual([]);
  expect(findingsOf(rule, tables('null'))).toEqual([]);
  expect(findingsOf(rule, tables('203', '{ dataset: geheel, rij: alles, verschil: Afgerond }'))).toEqual([]);
});
