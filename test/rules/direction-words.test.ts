import { describe, expect, it } from 'vitest';
import { typedAgesIn } from '../../src/rules/typed-ages.ts';
import { directionOf } from '../../src/rules/words/direction-words.ts';
import { wantedDirection } from '../../src/rules/words/outcome-words.ts';
import { tenseOf } from '../../src/rules/words/tense-words.ts';

describe('the direction of a sentence', () => {
  it.each([
    ['Minder bewoners hebben last.', 'afname'],
    ['Het aantal klachten neemt de komende jaren af.', 'afname'],
    ['Meer buren helpen mee.', 'toename'],
    ['Het aandeel is niet gestegen.', 'stabilisatie'],
    ['Het aantal blijft gelijk.', 'stabilisatie'],
    ['Wie meer hulp nodig heeft, krijgt die.', undefined],
    ['Minder drukte en meer rust: de drukte daalt en de rust stijgt.', undefined],
  ])('of "%s" is %s', (text, direction) => {
    expect(directionOf(text)?.direction).toBe(direction);
  });
});

describe('what people want of', () => {
  it.each([
    ['Bewoners met schulden', 'afname'],
    ['Bewoners zonder schulden', 'toename'],
    ['Tevreden bewoners', 'toename'],
    ['Bewoners die te weinig bewegen', 'afname'],
    ['Aantal bewoners', undefined],
  ])('"%s" is %s', (text, direction) => {
    expect(wantedDirection(text)).toBe(direction);
  });
});

describe('the tense of a clause', () => {
  it.each([
    ['Op 3 mei 2024 gaan de contracten in', 'future'],
    ['In mei 2024 begon de proef', 'past'],
    ['De proef is in mei 2024 afgerond', 'past'],
    ['Als de raad heeft besloten', undefined],
    ['De brief van 3 mei 2024', undefined],
  ])('"%s" is %s', (text, tense) => {
    expect(tenseOf(text)).toBe(tense);
  });
});

it('reads ages as they are typed, and no terms of contract', () => {
  const read = (text: string) => typedAgesIn(text).map(({ ages, isSplit }) => [ages.van, ages.tot, isSplit]);
  expect(read('jongeren van 12 tot en met 17 jaar')).toEqual([[12, 18, false]]);
  expect(read('leerlingen (12-18) jaar')).toEqual([[12, 18, true]]);
  expect(read('wie 75 jaar of ouder is')).toEqual([[75, 120, false]]);
  expect(read('een contract van 2 tot 3 jaar')).toEqual([]);
});
