import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { editDistance, nearest } from '../../diagnostics/nearest.ts';
import { append } from '../append.ts';
import { declaredGemeenten } from '../declared-names.ts';
import { plainLetters } from '../plain-letters.ts';
import { codesOf, presentNames } from '../registers/find-gemeente.ts';
import { gemeenteNamesIn, oldNamesIn } from '../registers/gemeente-names.ts';
import { opgeheven } from '../registers/gemeenten.ts';
import { oudeGemeentenamen, oudeGemeentenamenBron } from '../registers/oude-gemeentenamen.ts';
import { defineRule } from '../rule.ts';
import { wordsOf } from '../sentences.ts';
import { isJoinWord } from '../words/function-words.ts';
import { speaksOfPast } from '../words/history-words.ts';

interface Slip {
  readonly naam: string;
  readonly start: number;
  readonly end: number;
}

/** Names of more than one part, by their letters: "Midden Delfland" is one of them written another way. */
const namesInParts = new Map(
  presentNames.filter((name) => name.includes('-')).map((name) => [plainLetters(name), name]),
);

/** What may follow a name in a word of its own, such as Zwolse and Kampenaren. */
const endings = /^(?:se?|ers?|e|ë?n?aren?|ns?)$/u;

/** The name of a gemeente is written as in the register. */
export const rule = defineRule<{ geschreven: string; naam: string; waar: Phrase }>({
  code: 'SEG357',
  alias: 'R37',
  severity: 'error',
  source: `TOOI, register van gemeenten; ${oudeGemeentenamenBron.bron}; E146: namen die op een letter na kloppen`,
  phase: 'content',
  nl: {
    title: 'De naam van een gemeente is goed gespeld',
    message: (a) => `‘${a.geschreven}’ ${a.waar.nl} is geen gemeente; bedoelde u ${a.naam}?`,
    label: (a) => `is ${a.naam}?`,
    why: 'Een gemeente leest haar eigen naam als eerste, en wie zoekt vindt een verkeerde naam niet.',
    remedy: 'Schrijf de naam zoals de gemeente dat zelf doet.',
  },
  en: {
    title: 'The name of a gemeente is spelled right',
    message: (a) => `‘${a.geschreven}’ ${a.waar.en} is no gemeente; did you mean ${a.naam}?`,
    label: (a) => `is it ${a.naam}?`,
    why: 'A gemeente reads its own name first, and a search does not find a wrong name.',
    remedy: 'Write the name as the gemeente itself does.',
  },
  check: ({ region, texts, where, byStatus, replace }, report) => {
    const tell = (owner: object, key: string | number, slip: Slip, text: string) => {
      const spot = { owner, key, part: slip };
      const edits = replace(spot, slip.naam);
      report(
        spot,
        { geschreven: text.slice(slip.start, slip.end), naam: slip.naam, waar: where(spot) },
        { ...byStatus(spot), ...(edits ? { fix: { safe: false, edits } } : {}) },
      );
    };
    for (const organisatie of region.data.organisaties ?? []) {
      const { naam, soort } = organisatie;
      if (soort !== 'gemeente' || codesOf(naam).length > 0 || oudeGemeentenamen.has(naam)) continue;
      const right = nearest(naam, presentNames);
      if (right !== undefined) tell(organisatie, 'naam', { naam: right, start: 0, end: naam.length }, naam);
    }
    const known = [...declaredGemeenten(region)].map((naam) => ({ naam, letters: plainLetters(naam) }));
    for (const { owner, key, bare, text } of texts) {
      for (const slip of [...oldNames(bare), ...slipsIn(bare, known)]) tell(owner, key, slip, text);
    }
    for (const bron of region.data.bronnen ?? []) {
      for (const slip of slipsIn(bron.titel, known)) tell(bron, 'titel', slip, bron.titel);
    }
    // A body that is named after its gemeenten.
    for (const organisatie of region.data.organisaties ?? []) {
      const { naam, soort } = organisatie;
      if (soort === 'gemeente' || gemeenteNamesIn(naam).length === 0) continue;
      for (const slip of slipsIn(naam, known)) tell(organisatie, 'naam', slip, naam);
    }
  },
});

/** Names that the gemeente itself does not use any more, where the text does not put the right one beside it. */
const oldNames = (bare: string): readonly Slip[] =>
  oldNamesIn(bare).flatMap(({ naam: geschreven, start, end }) => {
    const naam = oudeGemeentenamen.get(geschreven);
    if (naam === undefined || codesOf(naam).every((code) => opgeheven.has(code))) return [];
    const around = bare.slice(Math.max(0, start - 60), end + 60);
    return around.includes(naam) || speaksOfPast(around, 0) ? [] : [{ naam, start, end }];
  });

function* slipsIn(bare: string, known: readonly { naam: string; letters: string }[]): Iterable<Slip> {
  const words = wordsOf(bare);
  for (const [index, { start }] of words.entries()) {
    if (!/^\p{Lu}/u.test(bare.slice(start, start + 2))) continue;
    // A name may be torn apart or run together: one word up to three.
    for (const count of [3, 2, 1]) {
      const last = words[index + count - 1];
      if (!last || isJoinWord(last.text) || /[.,;:!?\n\ufffc]/u.test(bare.slice(start, last.end))) continue;
      const written = bare.slice(start, last.end);
      const naam = misspelled(written, count, known) ?? misspelledElsewhere(written, bare.slice(0, start));
      if (naam === undefined) continue;
      yield { naam, start, end: last.end };
      break;
    }
  }
}

function misspelled(
  written: string,
  count: number,
  known: readonly { naam: string; letters: string }[],
): string | undefined {
  if (codesOf(written).length > 0) return undefined;
  const letters = plainLetters(written);
  const joined = namesInParts.get(letters);
  if (joined !== undefined) return joined;
  for (const { naam, letters: right } of known) {
    if (right.length < 6 || letters.length < 5) continue;
    if (letters === right) {
      if (written !== naam && written.toLowerCase() !== naam.toLowerCase()) return naam;
      continue;
    }
    const rest = letters.startsWith(right) ? letters.slice(right.length) : '';
    // "Zwollemogelijk": a name with the next word stuck to it.
    if (count === 1 && rest.length >= 4 && !endings.test(rest) && !written.includes('-')) return naam;
    if (rest !== '') continue;
    // "Zwolse" is made from Zwolle, not a slip in it.
    if (letters.endsWith('se') && !right.endsWith('se')) continue;
    const allowed = right.length < 10 ? 1 : right.length < 15 ? 2 : 3;
    const isSameShape = count === naam.split(' ').length || right.length > 12;
    if (isSameShape && editDistance(letters, right, allowed) <= allowed) return naam;
  }
  return undefined;
}

/** Names of existing gemeenten by their first letter: a slip is seldom in that. */
const byInitial = new Map<string, { readonly naam: string; readonly letters: string }[]>();
for (const name of presentNames) {
  const naam = name.replace(/ \([^)]*\)$/u, '');
  const letters = plainLetters(naam);
  append(byInitial, letters.charAt(0), { naam, letters });
}

/**
 * A gemeente the region does not deal with, with a slip in its name. Only a long name, a name of two parts, or one
 * after the word gemeente is sure enough to be that.
 */
function misspelledElsewhere(written: string, before: string): string | undefined {
  if (codesOf(written).length > 0) return undefined;
  const letters = plainLetters(written);
  const isGemeente = /\bgemeenten? $/u.test(before);
  if (letters.length < (isGemeente ? 5 : 10)) return undefined;
  return byInitial.get(letters.charAt(0))?.find(({ naam, letters: right }) => {
    if (right.length < (isGemeente ? 5 : 10) || naam.split(/[ -]/u).length !== written.split(/[ -]/u).length)
      return false;
    // "Amsterdams" and "Zwolse" are made from the name.
    if (letters.startsWith(right) || right.startsWith(letters) || /(?:se?|er)$/u.test(letters)) return false;
    const allowed = right.length < 14 ? 1 : 2;
    return editDistance(letters, right, allowed) <= allowed;
  })?.naam;
}
