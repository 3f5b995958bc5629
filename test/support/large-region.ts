/** Syllables that make words which look alike and are not. */
const syllables = ['ba', 'de', 'ko', 'li', 'mu', 'na', 'pe', 'ro', 'si', 'tu', 've', 'wo'];

/** A word of its own for a number, of letters only. */
function word(number: number): string {
  const digits = [...number.toString(12).padStart(4, '0')].map((digit) => Number.parseInt(digit, 12));
  return digits.map((digit) => syllables[digit]).join('');
}

/**
 * The files of a region of `size` segmenten with ten doelen, three indicatoren and two raakvlakken each, a product a
 * segment, a begrip and a text for every ten. Nothing in it is the same twice.
 */
export function largeRegion(size: number): Readonly<Record<string, string>> {
  const numbers = Array.from({ length: size }, (_, index) => index);
  const tens = numbers.filter((number) => number % 10 === 0);
  return {
    'segmenten.yaml': `segmenten:\n${numbers.map((number) => segment(number, size)).join('')}`,
    'producten.yaml': `producten:\n${numbers.map((number) => `  - { id: product-${number}, naam: Product ${word(number)}, wet: wmo, segment: segment-${number} }\n`).join('')}`,
    'begrippen.yaml': `begrippen:\n${tens.map((number) => `  - { id: begrip-${number}, term: ${word(number)}plan, definitie: Een plan over ${word(number + 1)}. }\n`).join('')}`,
    ...Object.fromEntries(tens.map((number) => [`teksten/tekst-${number}.md`, prose(number)])),
  };
}

function segment(number: number, size: number): string {
  const doelen = Array.from({ length: 10 }, (_, index) => {
    const name = word(number * 10 + index);
    return `      - { id: doel-${number}-${index}, kort: Inwoners krijgen hulp van ${name} en doen daarmee ${word(number + index * 7)}. }\n`;
  });
  const indicatoren = Array.from(
    { length: 3 },
    (_, index) =>
      `      - { id: indicator-${number}-${index}, naam: Inwoners met ${word(number * 3 + index)}, soort: aantal, richting: toename }\n`,
  );
  const raakvlakken = [1, 2].map((step) => `{ segment: segment-${(number + step) % size} }`);
  return [
    `  - id: segment-${number}\n    naam: Segment ${word(number)}\n    wetten: [wmo]\n`,
    `    doelgroep: Volwassenen met een vraag over ${word(number + 3)}.\n`,
    `    doelen:\n${doelen.join('')}    indicatoren:\n${indicatoren.join('')}`,
    `    raakvlakken: [${raakvlakken.join(', ')}]\n`,
  ].join('');
}

const prose = (number: number) =>
  `---\nid: tekst-${number}\nkop: Over ${word(number)}\n---\n\nDe hulp rond ${word(number)} (zie ${word(number + 5)}) wordt beter. Dat vraagt overleg met ${word(number + 8)}.\n`;
