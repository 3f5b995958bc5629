import { expect, test } from 'vitest';
import { rule } from '../../../src/rules/checks/partners-as-named.ts';
import { findingsOf, readBy } from '../findings-of.ts';

const tokens = (naam: string, partners: string) => {
  const text = `organisaties:
  - { id: buren, naam: Borculo, soort: gemeente }
  - { id: zorgkantoor, naam: Zorgkantoor, soort: zorgkantoor }
initiatieven:
  - { naam: ${naam}, soort: pilot, partners: ${partners} }
`;
  return findingsOf(rule, { 'initiatieven.yaml': text }, readBy('definitief')).map(({ token }) => token);
};

test('who the name says it is with is a partner', () => {
  expect(tokens('Proef met Borculo en het zorgkantoor', '[zorgkantoor]')).toEqual(['partners']);
  expect(tokens('Samen met het zorgkantoor', '[buren]')).toEqual(['partners']);
});

test('partners may be more than the name says, and a name may say where it is', () => {
  expect(tokens('Proef met Borculo', '[buren, zorgkantoor]')).toEqual([]);
  expect(tokens('Wijkteam Borculo', '[zorgkantoor]')).toEqual([]);
  expect(tokens('Proef met Borculose vrijwilligers', '[zorgkantoor]')).toEqual([]);
});
