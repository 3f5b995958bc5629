import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';

type Soort =
  | 'dubbel'
  | 'spatie-ervoor'
  | 'spatie-erna'
  | 'spatie-binnen'
  | 'hoofdletter'
  | 'hoofdletter-niet'
  | 'komma'
  | 'punt';

interface Slip {
  readonly soort: Soort;
  readonly pattern: RegExp;
  /** What should stand there; undefined where the writer has to choose. */
  readonly mend?: (found: string) => string;
}

/** What is a slip of the pen in any text. Abbreviations keep their full stop: "e.d.," is sound. */
const opener =
  'De|Het|Een|Eén|Dit|Deze|Dat|Die|We|Wij|Er|Zij|Ze|Ons|Onze|Daarom|Daarna|Daarnaast|Daarbij|Ook|Zo|Dan|Wat|Wie|Als|Alle|Elke|Sommige|Soms|Bij|Met|Voor|Op|In';

/** Verbs and nouns that often open a sentence, and are no names. */
const openers =
  'Is|Zijn|Wordt|Worden|Heeft|Hebben|Kan|Kunnen|Moet|Moeten|Lukt|Blijkt|Gaat|Komt|Krijgt|Blijft|Inwoners|Aanbieders|Gemeenten|Jeugdigen|Jongeren|Ouders|Ouderen|Hulp|Goede|Nieuwe|Eerst|Nu|Meestal|Iedereen|Minder|Meer';

const slips: readonly Slip[] = [
  {
    soort: 'komma',
    pattern: new RegExp(String.raw`(?<=[\p{Ll}\ufffc]{2}), (?=(?:${opener}|${openers}) \p{Ll})`, 'gu'),
  },
  {
    soort: 'punt',
    pattern: /(?<=\p{Ll}{2} )(?:De|Het|Een|Dit|Deze|We|Wij|Er|Daarom|Daarna|Daarnaast|Ook|Als) (?=\p{Ll})/gu,
  },
  {
    soort: 'hoofdletter-niet',
    pattern:
      /(?<=\p{Ll}{2}: )(?:De|Het|Een|Dit|Deze|We|Wij|Er|Zij|Daarom|Ook|Dat|Die|Als|Bij|Met|Voor|Op|In) (?=\p{Ll}[^.!?\n]*[.!?]?$)/gmu,
  },
  {
    soort: 'spatie-erna',
    pattern: /(?<=\p{Ll}{3})\.(?=\p{Ll}{3,}(?:[\s.,;]|$))/gu,
    mend: (found) => `${found} `,
  },
  { soort: 'dubbel', pattern: /([,;:])[\s*_]*\1/gu, mend: (found) => found.charAt(0) },
  { soort: 'dubbel', pattern: /(?<!\.)\.\.(?!\.)/gu, mend: () => '.' },
  { soort: 'dubbel', pattern: /[,;:] ?[.;,](?![.\p{N}-])/gu },
  { soort: 'dubbel', pattern: /[!?]{2,}|(?<=\p{L}{3})[.!?] +[.,;!?](?=\s|$)/gu },
  {
    soort: 'spatie-ervoor',
    pattern: /(?<=[\p{L}\p{N})”’"*\ufffc}]) +[,;:.!?](?=\s|$)/gu,
    mend: (found) => found.trim(),
  },
  {
    soort: 'spatie-binnen',
    pattern: /\( +(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.]) +\)/gu,
    mend: (found) => found.trim(),
  },
  {
    soort: 'spatie-erna',
    pattern: /(?<=\p{L}{2})[,;:!?](?=\p{L}{2})|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu,
    mend: (found) => `${found} `,
  },
  {
    soort: 'hoofdletter',
    pattern: /(?<=\p{Ll}{3}[.!?] +)\p{Ll}(?=\p{Ll}* )/gu,
    mend: (found) => found.toUpperCase(),
  },
];

/** Short forms of three letters and more that end in a full stop, also in the middle of a sentence. */
const shortForm =
  /(?:^|[\s(])(?:afd|afk|bijv|circ|dhr|doc|drs|enz|etc|evt|excl|fig|hfst|incl|ing|max|mevr|min|mld|mln|nrs?|par|pag|proc|red|resp|tab|tel|vgl|wnd|zgn)[.!?] +$/iu;

/** Punctuation stands where it belongs: once, without a space before it and with one after it. */
export const rule = defineRule<{ teken: string; waar: Phrase; soort: Soort }>({
  code: 'SEG328',
  alias: 'R43',
  severity: 'warning',
  source: 'E117: een dubbele dubbelepunt',
  phase: 'content',
  nl: {
    title: 'Leestekens staan op hun plaats',
    message: (a) =>
      ({
        dubbel: `Er staan twee leestekens bij elkaar ${a.waar.nl}: \`${a.teken}\`.`,
        'spatie-ervoor': `Voor het leesteken \`${a.teken.trim()}\` ${a.waar.nl} staat een spatie te veel.`,
        'spatie-erna': `Na het leesteken \`${a.teken}\` ${a.waar.nl} ontbreekt een spatie.`,
        'spatie-binnen': `Binnen het haakje \`${a.teken.trim()}\` ${a.waar.nl} staat een spatie te veel.`,
        hoofdletter: `Na een punt begint de zin ${a.waar.nl} met een kleine letter.`,
        'hoofdletter-niet': `Na een dubbele punt staat ${a.waar.nl} een hoofdletter: \`${a.teken.trim()}\`.`,
        komma: `Na een komma begint ${a.waar.nl} een nieuwe zin; daar hoort een punt.`,
        punt: `Voor \`${a.teken.trim()}\` ${a.waar.nl} begint een nieuwe zin; daar ontbreekt een punt.`,
      })[a.soort],
    label: (a) =>
      ({ komma: 'punt in plaats van komma', punt: 'punt ontbreekt', 'hoofdletter-niet': 'kleine letter' })[
        a.soort as string
      ] ?? a.soort.replace('-', ' '),
    why: 'Zulke slordigheden leiden af, en de lezer weet niet of er tekst is weggevallen.',
    remedy: 'Verbeter het leesteken of de spatie.',
  },
  en: {
    title: 'Punctuation stands where it belongs',
    message: (a) =>
      ({
        dubbel: `Two punctuation marks stand together ${a.waar.en}: \`${a.teken}\`.`,
        'spatie-ervoor': `Before the mark \`${a.teken.trim()}\` ${a.waar.en} is a space too many.`,
        'spatie-erna': `After the mark \`${a.teken}\` ${a.waar.en} a space is missing.`,
        'spatie-binnen': `Within the bracket \`${a.teken.trim()}\` ${a.waar.en} is a space too many.`,
        hoofdletter: `After a full stop the sentence ${a.waar.en} starts with a small letter.`,
        'hoofdletter-niet': `After a colon a capital stands ${a.waar.en}: \`${a.teken.trim()}\`.`,
        komma: `After a comma a new sentence starts ${a.waar.en}; a full stop belongs there.`,
        punt: `Before \`${a.teken.trim()}\` ${a.waar.en} a new sentence starts; a full stop is missing there.`,
      })[a.soort],
    label: (a) =>
      ({
        dubbel: 'double',
        'spatie-ervoor': 'space before',
        'spatie-erna': 'no space after',
        'spatie-binnen': 'space within',
        hoofdletter: 'small letter',
        'hoofdletter-niet': 'capital',
        komma: 'full stop for comma',
        punt: 'full stop missing',
      })[a.soort],
    why: 'Such slips distract, and the reader cannot tell whether text is missing.',
    remedy: 'Correct the mark or the space.',
  },
  check: ({ texts, byStatus, replace, where }, report) => {
    for (const text of texts) {
      for (const { soort, pattern, mend } of slips) {
        for (const { 0: found, index: start } of text.bare.matchAll(pattern)) {
          const end = start + found.length;
          if (isMarkup(text, start, end, soort)) continue;
          if (soort === 'hoofdletter' && shortForm.test(text.bare.slice(Math.max(0, start - 14), start)))
            continue;
          const spot = { owner: text.owner, key: text.key, part: { start, end } };
          const edits = mend && text.text.slice(start, end) === found && replace(spot, mend(found));
          const fix = edits && { fix: { safe: true, edits } };
          report(spot, { teken: found, waar: where(spot), soort }, { ...byStatus(spot, 'warning'), ...fix });
        }
      }
    }
  },
});

/** Whether what looks like white space is something the reader does see, or a mark is part of the markup. */
function isMarkup({ bare, text }: RegionText, start: number, end: number, soort: Soort): boolean {
  const from = Math.max(0, start - 3);
  const [found, written] = [bare.slice(from, end), text.slice(from, end)];
  // Emphasis may stand between two marks: "**Kosten:** : laag".
  if (soort === 'dubbel' ? blank(text, start, end) !== blank(bare, start, end) : found !== written)
    return true;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  return /^[\s|]*(?::{3}|:?-{2,})/u.test(text.slice(lineStart, end + 3));
}

const blank = (text: string, start: number, end: number) => text.slice(start, end).replaceAll(/[*_]/gu, ' ');
