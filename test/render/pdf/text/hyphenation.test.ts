import { describe, expect, it } from 'vitest';
import { hyphenationPoints } from '../../../../src/render/pdf/text/hyphenation.ts';

const cut = (word: string) => {
  const points = [0, ...hyphenationPoints(word), word.length];
  return points
    .slice(1)
    .map((end, index) => word.slice(points[index], end))
    .join('|');
};

describe('hyphenationPoints', () => {
  it('follows Dutch syllables, at least three letters on either side', () => {
    expect(cut('schuldhulpverlening')).toBe('schuld|hulp|ver|le|ning');
    expect(cut('begeleiding')).toBe('bege|lei|ding');
    expect(cut('(leveranciersmanagement),')).toBe('(leve|ran|ciers|ma|na|ge|ment),');
  });

  it('leaves abbreviations, short words and addresses whole', () => {
    for (const word of [
      'JEUGDGGZ',
      'zorg',
      'info@gemeentevoorbeeldstad.example',
      'https://www.voorbeeldgemeente.nl',
    ]) {
      expect(hyphenationPoints(word)).toEqual([]);
    }
  });
});
