import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeholdersIn } from '../../src/rules/placeholder.ts';

const found = (text: string, kind: 'prose' | 'line' = 'prose') =>
  placeholdersIn(text, kind).map((one) => one.text);

test.each([
  ['* % van de jongeren', ['* %']],
  ['Aadorp: * %, Beestad: * %', ['* %', '* %']],
  ['(Beestad * %)', ['* %']],
  ['hoger dan *%', ['*%']],
  ['ongeveer … %', ['… %']],
  ['TODO: navragen', ['TODO']],
  ['op xx oktober 20XX', ['xx', 'XX']],
  ['op xx-xx-2020', ['xx-xx']],
  ['€ XXX', ['XXX']],
  ['Kosten: PM', ['PM']],
  ['Wie???', ['???']],
  ['Naam: ....................', ['....................']],
  ['Lorem ipsum dolor', ['Lorem ipsum']],
  ['Op [datum] besluit het college [nog in te vullen]', ['[datum]', '[nog in te vullen]']],
  ['[invullen door de gemeente]', ['[invullen door de gemeente]']],
  ['Naam: ____', ['____']],
  ['Voor <...> uur', ['<...>']],
  ['…', ['…']],
  [' - ', ['-']],
  ['?', ['?']],
  ['n.t.b.', ['n.t.b.']],
  ['Nader te bepalen', ['Nader te bepalen']],
  ['Volgt later.', ['Volgt later.']],
  ['Dit zijn ze (nog aan te vullen):', ['(nog aan te vullen)']],
  ['[naam wethouder invullen]', ['[naam wethouder invullen]']],
  ['Verlengd tot __-__-____.', ['__-__-____']],
])('%j was left to be filled in', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  '25 % van de jongeren',
  'Nadruk op *25*% en **30**%',
  'Het exxon-akkoord en een xylofoon',
  'PM10 en PM2,5 in de lucht, de PM-lijst',
  'Zie [datum](https://voorbeeld.nl) en [[datum]]',
  'Wat nu?? Dat vraagt tijd.',
  'Eerst dit… en dan dat...',
  '__Nadruk__ en snake__case',
  'boven\n\n___\n\nonder',
  'n.v.t.',
  'Hoe dat gaat, volgt later in het plan.',
  'Het bedrag wordt nog bepaald door de raad.',
  'De planning (nog niet volledig) staat hieronder.',
  'De datum is nog niet bekend.',
  '{{segment.xx.naam}}',
  '{{pad}}',
  'https://voorbeeld.nl/xx/TODO',
  'leeftijd < 5 en > 3',
  '<https://voorbeeld.nl>',
  'todo is Spaans voor alles',
])('%j is a text', (text) => {
  expect(found(text)).toEqual([]);
});

test('angle brackets are a placeholder in a name, and HTML in prose', () => {
  expect(found('Brief aan <naam>', 'line')).toEqual(['<naam>']);
  expect(found('Brief aan <naam invullen>', 'line')).toEqual(['<naam invullen>']);
  expect(found('Brief aan <naam>', 'prose')).toEqual([]);
});

test('what is found stands where it is said to stand, in order and apart', () => {
  const piece = fc.constantFrom(
    '* %',
    'xx',
    'TODO',
    ' ',
    'zorg',
    '…',
    '\n',
    '{{a}}',
    '[datum]',
    '__',
    '<x>',
    'é',
  );
  const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('prose' as const, 'line' as const), (input, kind) => {
      let done = 0;
      for (const { text: part, start, end } of placeholdersIn(input, kind)) {
        expect(input.slice(start, end)).toBe(part);
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        done = end;
      }
    }),
  );
});
