import { expect, test } from 'vitest';
import type { RegionData } from '../../src/model/region-schema.ts';
import { misplacedMilestones } from '../../src/rules/milestone-order.ts';

const row = (...moments: readonly string[]) =>
  misplacedMilestones({
    mijlpalen: moments.map((moment, index) => ({ id: `m${index}`, moment, gebeurtenis: 'Een overleg' })),
  } as unknown as RegionData).map(({ milestone }) => milestone.moment);

test('what is said to begin before both milestones that were listed before it, is out of the row', () => {
  expect(row('2030-01', '2030-04', '2030-05', 'vanaf 2030-02', '2030-08')).toEqual(['vanaf 2030-02']);
  expect(row('2030-01', '2030-04', '2030-05', 'vanaf 2030-05', '2030-08')).toEqual([]);
  expect(row('2030-05', 'vanaf 2030-02')).toEqual([]);
});
