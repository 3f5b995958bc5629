import { expect, test } from 'vitest';
import { rule as claimIsPast } from '../../../src/rules/checks/claim-is-past.ts';
import { rule as lengthFits } from '../../../src/rules/checks/length-fits-moments.ts';
import { rule as oneEvent } from '../../../src/rules/checks/one-event-one-date.ts';
import { rule as oneTerm } from '../../../src/rules/checks/one-term-for-one-thing.ts';
import { spokenLengthsIn } from '../../../src/rules/spoken-lengths.ts';
import { yearRangesIn } from '../../../src/rules/year-ranges.ts';
import { findingsOf, tokensOf } from '../findings-of.ts';

const planning = {
  'mijlpalen.yaml': [
    'mijlpalen:',
    '  - { id: gunning, moment: voor 2031-07-01, gebeurtenis: Gunning }',
    '  - { id: voorbereiding, moment: 2031-07, tot: 2031-12, gebeurtenis: Voorbereiding op de nieuwe contracten }',
    '  - { id: start, moment: 2032-01-01, gebeurtenis: Start van de nieuwe contracten }',
    '',
  ].join('\n'),
};
const text = (body: string) => ({ 'teksten/plan.md': `---\nid: plan\n---\n\n${body}\n` });
const both =
  'We gunnen {{datum mijlpaal.gunning.moment}}. De start is op {{datum mijlpaal.start.moment}}. Er';

test('lengths of time are read with what loosens them', () => {
  const [half] = spokenLengthsIn('blijft een half jaar over');
  expect(half?.text).toBe('een half jaar');
  expect([half?.least, half?.most]).toEqual([137.5, 227.5]);
  expect(spokenLengthsIn('nog geen drie maanden')[0]?.least).toBe(0);
  expect(spokenLengthsIn('minstens twee weken')[0]?.most).toBe(Number.POSITIVE_INFINITY);
  expect(spokenLengthsIn('het jaar, de maand en elke week')).toEqual([]);
});

test('years that are taken together are one stretch', () => {
  const read = (words: string) => yearRangesIn(words).map(({ span }) => [span.from, span.to]);
  expect(read('van 2015 tot en met 2017')).toEqual([['2015-01-01', '2017-12-31']]);
  expect(read('in 2015, 2016 en 2017')).toEqual([['2015-01-01', '2017-12-31']]);
  expect(read('over heel 2017')).toEqual([['2017-01-01', '2017-12-31']]);
  expect(read('in 2017 en daarna')).toEqual([]);
});

test('a length between two named moments agrees with them', () => {
  const of = (rest: string) => tokensOf(lengthFits, { ...planning, ...text(`${both} ${rest}`) });
  expect(of('blijft dan een kwartaal over.')).toEqual([['SEG370', 'een kwartaal']]);
  expect(of('blijft dan ruim een jaar over.')).toEqual([['SEG370', 'ruim een jaar']]);
  expect(of('blijft dan een half jaar over.')).toEqual([]);
  expect(of('blijven dan zes maanden over.')).toEqual([]);
  expect(of('is elke drie maanden overleg.')).toEqual([]);
});

test('of two milestones that clash, the one that the text contradicts as well is told', () => {
  const moved = (from: string, to: string) => ({
    'mijlpalen.yaml': planning['mijlpalen.yaml'].replace(from, to),
    ...text(`${both} blijft dan een half jaar over.`),
  });
  expect(tokensOf(oneEvent, moved('voor 2031-07-01', 'voor 2031-10-01'))).toEqual([
    ['SEG282', 'voor 2031-10-01'],
  ]);
  expect(tokensOf(oneEvent, moved('2031-07,', '2031-04,'))).toEqual([['SEG282', '2031-04']]);
  expect(tokensOf(oneEvent, moved('2031-12', '2032-03'))).toEqual([['SEG282', '2032-03']]);
  expect(tokensOf(oneEvent, moved('voor 2031-07-01', 'eind 2031-06'))).toEqual([]);
});

test('a plan that is told as done is told at the words', () => {
  const files = {
    ...planning,
    ...text('Op {{datum mijlpaal.start.moment}} gingen de contracten in.'),
    'documenten.yaml': 'documenten:\n  - { id: brief, soort: brief, titel: Brief, status: concept }\n',
  };
  const date = { value: '2030-01-01', owner: {}, key: 'datum' };
  const edition = { date, document: { soort: 'brief' }, status: { value: 'concept' } };
  const readersOf = () => [edition as never];
  expect(findingsOf(claimIsPast, files, { readersOf }).map(({ token }) => token)).toEqual(['gingen']);
});

test('a term for one thing is equally long everywhere', () => {
  const of = (term: string) =>
    tokensOf(oneTerm, {
      'segmenten.yaml': `segmenten:\n  - id: spoed\n    naam: Spoedopvang\n    doelgroep: Wie binnen een dag opvang nodig heeft.\n    ambitie: Opvang begint binnen 24 uur.\n`,
      ...text(`Spoedopvang begint ${term}.`),
    });
  expect(of('binnen drie dagen')).toEqual([['SEG374', 'drie dagen']]);
  expect(of('binnen een etmaal')).toEqual([]);
});
