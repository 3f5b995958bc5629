import { expect, test } from 'vitest';
import { rule } from '../../../src/rules/checks/no-placeholder.ts';
import { findingsOf, readBy } from '../findings-of.ts';

const files = {
  'segmenten.yaml': `segmenten:
  - id: xx
    naam: Wonen
    noot: "Het origineel had * %."
    doelgroep: >
      Van de jongeren
      is * % eenzaam.
    ambitie: "Zorg voor \\"xx\\" mensen"
`,
};

test('the finding points at the placeholder itself, through folding and escapes', () => {
  const found = findingsOf(rule, files);
  expect(found.map(({ code, token, line }) => [code, token, line])).toEqual([
    ['SEG206', '* %', 'is * % eenzaam.'],
    ['SEG206', 'xx', 'ambitie: "Zorg voor \\"xx\\" mensen"'],
  ]);
});

test('a definitive document makes it an error; a concept, or no reader, a warning', () => {
  const severities = (status: 'concept' | 'definitief' | undefined) =>
    findingsOf(rule, files, readBy(status)).map(({ diagnostic }) => [
      diagnostic.severity,
      diagnostic.conceptOnly ?? false,
    ]);
  expect(severities('definitief')[0]).toEqual(['error', false]);
  expect(severities('concept')[0]).toEqual(['warning', true]);
  expect(severities(undefined)[0]).toEqual(['warning', false]);
});

test('a Markdown text is looked into as well', () => {
  const text = '---\nid: inleiding\n---\nHet programma\nstart op xx-xx-2021.\n';
  const [found] = findingsOf(rule, { 'inleiding.md': text });
  expect([found?.token, found?.diagnostic.span.start.line]).toEqual(['xx-xx', 5]);
});
