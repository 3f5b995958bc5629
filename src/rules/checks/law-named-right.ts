import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { editDistance } from '../../diagnostics/nearest.ts';
import { wettennamen } from '../registers/wettennamen.ts';
import { defineRule } from '../rule.ts';

const oneWord = wettennamen.filter((name) => !name.includes(' '));
const moreWords = wettennamen.filter((name) => name.startsWith('Wet '));

/** A law is called by its citation title. */
export const rule = defineRule<{ genoemd: string; naam: string; waar: Phrase }>({
  code: 'SEG365',
  alias: 'R37',
  severity: 'warning',
  source: 'wetten.overheid.nl, citeertitels',
  phase: 'content',
  nl: {
    title: 'Een wet heet zoals haar citeertitel',
    message: (a) => `‘${a.genoemd}’ ${a.waar.nl} is geen wet; bedoelde u de ${a.naam}?`,
    label: (a) => a.naam,
    why: 'Wie de wet wil opzoeken, vindt haar onder deze naam niet.',
    remedy: 'Gebruik de citeertitel van de wet.',
  },
  en: {
    title: 'A law is called by its citation title',
    message: (a) => `‘${a.genoemd}’ ${a.waar.en} is no law; did you mean the ${a.naam}?`,
    label: (a) => a.naam,
    why: 'Whoever wants to look up the law does not find it under this name.',
    remedy: 'Use the citation title of the law.',
  },
  check: ({ texts, where, byStatus, replace }, report) => {
    for (const { owner, key, bare } of texts) {
      for (const { genoemd, naam, start } of slipsIn(bare)) {
        const spot = { owner, key, part: { start, end: start + genoemd.length } };
        const edits = replace(spot, naam);
        report(
          spot,
          { genoemd, naam, waar: where(spot) },
          { ...byStatus(spot, 'warning'), ...(edits ? { fix: { safe: false, edits } } : {}) },
        );
      }
    }
  },
});

function* slipsIn(bare: string): Iterable<{ genoemd: string; naam: string; start: number }> {
  for (const { 0: genoemd, index: start } of bare.matchAll(/(?<![\p{L}-])\p{Lu}\p{Ll}+wet(?![\p{L}-])/gu)) {
    const naam = oneWord.includes(genoemd) ? undefined : oneWord.find((name) => isNear(genoemd, name));
    if (naam !== undefined) yield { genoemd, naam, start };
  }
  for (const { index: start } of bare.matchAll(/(?<![\p{L}-])Wet (?=\p{Ll})/gu)) {
    if (moreWords.some((naam) => bare.startsWith(naam, start))) continue;
    for (const naam of moreWords) {
      const count = naam.split(' ').length;
      const genoemd = bare.slice(start).match(new RegExp(`^(?:\\S+ ){${count - 1}}[\\p{L}-]+`, 'u'))?.[0];
      if (genoemd === undefined || !differsInOneWord(genoemd, naam)) continue;
      yield { genoemd, naam, start };
      break;
    }
  }
}

/** One word for another: "Jeugdzorgwet" starts as the Jeugdwet does; or a slip of a letter or two. */
function isNear(genoemd: string, naam: string): boolean {
  const stem = naam.slice(0, -'wet'.length);
  return genoemd.startsWith(stem) || editDistance(genoemd, naam, 2) <= 2;
}

function differsInOneWord(genoemd: string, naam: string): boolean {
  const right = naam.split(' ');
  const [slip, ...more] = genoemd.split(' ').flatMap((word, index) => {
    const own = right[index] ?? '';
    return word === own ? [] : [[word, own] as const];
  });
  return slip !== undefined && more.length === 0 && isFormOf(slip[0], slip[1]);
}

/** Whether two words begin alike: "langdurende" and "langdurige". */
const isFormOf = (word: string, own: string) => word.slice(0, 4) === own.slice(0, 4);
