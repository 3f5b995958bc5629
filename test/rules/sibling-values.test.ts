import { expect, test } from 'vitest';
import { rule as expressionFitsSentence } from '../../src/rules/checks/expression-fits-sentence.ts';
import { tokensOf } from './findings-of.ts';

const plan = (text: string) => ({
  'plan.yaml': `programma:
  naam: Inkoop
  kort: inkoop
  doel: Inkopen.
  fasen:
    - { id: fase-1, nummer: 1, naam: Verkennen, periode: { van: 2030-01, tot: 2030-06 } }
    - { id: fase-2, nummer: 2, naam: Kopen, periode: { van: 2030-07, tot: 2030-12 } }
mijlpalen:
  - { id: publicatie, moment: 2030-02-01, gebeurtenis: De stukken staan op TenderNed }
  - { id: gunning, moment: 2030-07-01, gebeurtenis: De opdracht is gegund }
`,
  'teksten/plan.md': `---\nid: plan\n---\n${text}\n`,
});
const found = (text: string) => tokensOf(expressionFitsSentence, plan(text));

test('the period of a fase behind the number of another is found', () => {
  expect(found('- **Fase 2** ({{periode fase.fase-1.periode}}). We kopen in.')).toEqual([
    ['SEG259', '{{periode fase.fase-1.periode}}'],
  ]);
  expect(found('- **Fase 2** ({{periode fase.fase-2.periode}}). We kopen in.')).toEqual([]);
  expect(
    found('Na fase 1 ({{periode fase.fase-1.periode}}) komt fase 2 ({{periode fase.fase-2.periode}}).'),
  ).toEqual([]);
});

test('the moment of a mijlpaal before the verb of another is found', () => {
  expect(found('We hopen {{datum mijlpaal.publicatie.moment}} te gunnen.')).toEqual([
    ['SEG259', '{{datum mijlpaal.publicatie.moment}}'],
  ]);
  expect(found('We hopen {{datum mijlpaal.gunning.moment}} te gunnen.')).toEqual([]);
  expect(found('Na de publicatie op {{datum mijlpaal.publicatie.moment}} gunnen we de opdracht.')).toEqual(
    [],
  );
});

test('the end of a fase behind the name of another, and a count of another list, are found', () => {
  expect(found('Fase 1 is in {{datum fase.fase-2.periode.tot}} afgerond.')).toEqual([
    ['SEG259', '{{datum fase.fase-2.periode.tot}}'],
  ]);
  expect(found('Fase 1 is in {{datum fase.fase-1.periode.tot}} afgerond.')).toEqual([]);
  expect(found('Er zijn {{aantal mijlpalen}} gemeenten.')).toEqual([['SEG259', '{{aantal mijlpalen}}']]);
  expect(found('Er zijn {{aantal mijlpalen}} mijlpalen.')).toEqual([]);
});
