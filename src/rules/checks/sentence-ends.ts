import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { isFiniteVerb } from '../clauses.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';
import { paragraphsOf, sentencesOf, wordsOf } from '../sentences.ts';
import { type Entries, type Entry, fieldsOf, listsOf, listsWithin } from '../text-lists.ts';

type Soort = 'einde' | 'begin' | 'lijst';

interface Flaw {
  readonly at: RegionText;
  readonly soort: Soort;
  readonly start: number;
  readonly end: number;
}

/** A sentence starts with a capital and ends with a mark, and the points of a list end alike. */
export const rule = defineRule<{ woord: string; soort: Soort; waar: Phrase }>({
  code: 'SEG395',
  alias: 'R43',
  severity: 'warning',
  source: 'Taalunie, Taaladvies: hoofdletters en leestekens in zinnen en opsommingen',
  phase: 'content',
  nl: {
    title: 'Een zin begint met een hoofdletter en eindigt met een leesteken',
    message: (a) =>
      ({
        einde: `De zin ${a.waar.nl} eindigt bij \`${a.woord}\` zonder punt.`,
        begin: `De zin ${a.waar.nl} begint met een kleine letter: \`${a.woord}\`.`,
        lijst: `Het punt ${a.waar.nl} eindigt bij \`${a.woord}\` anders dan de andere punten van de lijst.`,
      })[a.soort],
    label: (a) => ({ einde: 'geen punt', begin: 'kleine letter', lijst: 'ander leesteken' })[a.soort],
    why: 'De lezer vraagt zich af of de zin af is, of dat er tekst is weggevallen.',
    remedy: 'Zet het leesteken of de hoofdletter, of vul aan wat er ontbreekt.',
  },
  en: {
    title: 'A sentence starts with a capital and ends with a mark',
    message: (a) =>
      ({
        einde: `The sentence ${a.waar.en} ends at \`${a.woord}\` without a full stop.`,
        begin: `The sentence ${a.waar.en} starts with a small letter: \`${a.woord}\`.`,
        lijst: `The point ${a.waar.en} ends at \`${a.woord}\` unlike the other points of the list.`,
      })[a.soort],
    label: (a) => ({ einde: 'no full stop', begin: 'small letter', lijst: 'other mark' })[a.soort],
    why: 'The reader wonders whether the sentence is whole, or whether text is missing.',
    remedy: 'Put the mark or the capital, or add what is missing.',
  },
  check: ({ texts, byStatus, where }, report) => {
    // How a definition ends is looked at where definitions are.
    const read = texts.filter(({ key }) => key !== 'definitie');
    const lists = listsOf(read);
    const alike = new Set(lists.flatMap(withoutMarks));
    const flaws = [
      ...read.flatMap(inProse),
      ...read.filter(({ kind, path }) => kind === 'line' || path[0] !== 'teksten').flatMap(halfEnded),
      ...fieldsOf(read).flatMap((field) => unlikeOthers(field, alike)),
      ...read.flatMap(listsWithin).flatMap(inList),
    ];
    for (const { at, soort, start, end } of flaws) {
      const spot = { owner: at.owner, key: at.key, part: { start, end } };
      report(spot, { woord: at.bare.slice(start, end), soort, waar: where(spot) }, byStatus(spot, 'warning'));
    }
  },
});

const closing = /[.!?:…]["'’”)\]}]*$/u;
const bareEnd = /[\p{L}\p{N},;]$/u;

/** The last word of a stretch, with a comma after it. */
function lastWord({ text, end }: { readonly text: string; readonly end: number }) {
  const found = /[^\s]+$/u.exec(text)?.[0] ?? '';
  return { start: end - found.length, end };
}

/** Whether the end of a stretch is the end of a sentence without a mark. */
const isOpen = (text: string) => bareEnd.test(text) && wordsOf(text).length > 3;

const isSentence = (text: string) => wordsOf(text).some(({ text: word }) => isFiniteVerb(word.toLowerCase()));

/** Paragraphs of prose, lists and tables left out. */
function inProse(at: RegionText): readonly Flaw[] {
  if (at.kind !== 'prose') return [];
  return paragraphsOf(at.bare, at.text).flatMap((paragraph): readonly Flaw[] => {
    const lineStart = at.text.lastIndexOf('\n', paragraph.start) + 1;
    const written = at.text.slice(lineStart, paragraph.end);
    if (
      /^\s*(?:[-*+|#>:]|\d+[.)]|[a-z]\)|\[\^|`|<)/u.test(written) ||
      /[\]}`|]\s*$/u.test(at.text.slice(0, paragraph.end))
    )
      return [];
    const flaws: Flaw[] = [];
    const ends = at.text.charAt(paragraph.end);
    if (
      isOpen(paragraph.text) &&
      !/[[\]{}`|*_]/u.test(ends) &&
      isSentence(paragraph.text) &&
      at.path[0] === 'teksten'
    )
      flaws.push({ at, soort: 'einde', ...lastWord(paragraph) });
    return flaws;
  });
}

/** A text of more sentences of which the last has no end. */
function halfEnded(at: RegionText): readonly Flaw[] {
  if (/[\n|]/u.test(at.text.trim())) return [];
  const sentences = sentencesOf(at.bare, at.text);
  const last = sentences.at(-1);
  if (!last || sentences.length < 2 || !isOpen(last.text) || !isSentence(last.text)) return [];
  return [{ at, soort: 'einde', ...lastWord(last) }];
}

/** Texts that start or end in another way than nearly all others in that field. */
function unlikeOthers({ entries }: Entries, alike: ReadonlySet<Entry | RegionText>): readonly Flaw[] {
  const texts = entries.filter(
    ({ text, at }) => text !== '' && at.path[0] !== 'teksten' && !/\n/u.test(at.text.trim()),
  );
  const ended = texts.filter(({ text }) => closing.test(text));
  if (ended.length < 5 || ended.length < 0.85 * texts.length) return [];
  const capital = ended.filter(({ text }) => /^[^\p{L}]*\p{Lu}/u.test(text));
  return texts.flatMap((entry): readonly Flaw[] => {
    const { at, text, start, end } = entry;
    if (alike.has(at)) return [];
    if (isOpen(text) && isSentence(text)) return [{ at, soort: 'einde', ...lastWord({ text, end }) }];
    const first = /^\p{Ll}+(?=[ ,])/u.exec(text)?.[0];
    const isOdd = first !== undefined && closing.test(text) && capital.length >= 0.9 * ended.length;
    return isOdd ? [{ at, soort: 'begin', start, end: start + first.length }] : [];
  });
}

/** The texts of lists of which none ends with a mark, or all start with a small letter. */
function withoutMarks({ entries }: Entries): readonly RegionText[] {
  if (entries.length < 2) return [];
  const open = entries.filter(({ text }) => !closing.test(text));
  const small = entries.filter(({ text }) => /^\p{Ll}/u.test(text));
  return open.length * 2 > entries.length || small.length * 2 > entries.length
    ? entries.map(({ at }) => at)
    : [];
}

/** Points of a list in prose of which all but the last end with a semicolon, and one does not. */
function inList({ entries }: Entries): readonly Flaw[] {
  const [last, rest] = [entries.at(-1), entries.slice(0, -1)];
  if (!last || rest.length < 2) return [];
  const marked = rest.filter(({ text }) => text.endsWith(';'));
  if (marked.length < 2 || marked.length < rest.length - 1) return [];
  const odd = rest.filter(({ text }) => !text.endsWith(';') && /[\p{L}\p{N}.,]$/u.test(text));
  const open = /[\p{L}\p{N};,]$/u.test(last.text) ? [last] : [];
  return [...odd, ...open].map((entry) => ({ at: entry.at, soort: 'lijst' as const, ...lastWord(entry) }));
}
