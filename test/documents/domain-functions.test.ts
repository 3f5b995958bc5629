import { expect, test } from 'vitest';
import { ageFunction } from '../../src/documents/functions/age-function.ts';
import { labelFunction } from '../../src/documents/functions/label-functions.ts';
import { measurementFunction } from '../../src/documents/functions/measurement-function.ts';
import { richtingen } from '../../src/model/enumerations.ts';
import { plainText } from '../../src/text/plain-text.ts';
import { compile } from '../text/located.ts';

const functions = {
  leeftijd: ageFunction,
  meetwaarde: measurementFunction,
  richting: labelFunction(richtingen, 'een richting', 'a direction'),
};

const written = (template: string, data: object) => {
  const { blocks, findings } = compile(`# Titel\n\n${template}`, data, { functions });
  const [, block] = blocks;
  return {
    text: block?.type === 'paragraph' ? plainText(block.children).replaceAll('\u00a0', ' ') : undefined,
    codes: findings.map(({ code }) => code),
  };
};

test.each([
  [{ van: 18, tot: 28 }, '18 tot 28 jaar'],
  [{ van: 65 }, '65 jaar en ouder'],
  [{ tot: 18 }, 'jonger dan 18 jaar'],
])('an age %j is written %s', (leeftijd, text) => {
  expect(written('{{leeftijd leeftijd}}', { leeftijd })).toEqual({ text, codes: [] });
});

test.each([
  [10, 'procent', '10%'],
  [12.5, 'procent', '12,5%'],
  [1020, 'dagen', '1.020 dagen'],
])('a measurement of %d %s is written %s', (waarde, eenheid, text) => {
  expect(written('{{meetwaarde waarde eenheid}}', { waarde, eenheid })).toEqual({ text, codes: [] });
});

test('a label is that of the enumeration, of several as a list', () => {
  expect(written('{{richting x}}', { x: 'afname' }).text).toBe('afname');
  expect(written('{{richting x}}', { x: ['afname', 'toename'] }).text).toBe('afname en toename');
});

test.each([
  ['{{leeftijd x}}', { x: {} }],
  ['{{meetwaarde x x}}', { x: 'veel' }],
  ['{{richting x}}', { x: 3 }],
])('%s is refused what it cannot write', (template, data) => {
  expect(written(template, data).codes).toEqual(['SEG601']);
});
