import { expressionMark } from './bare-text.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { isCareNoun } from './words/care-nouns.ts';
import { isPersonNoun } from './words/person-nouns.ts';

const receiving =
  /(?<!\p{L})(?:krijg(?:en|t)|ontvang(?:en|t)|lere?n?t?|word(?:en|t) (?:\p{L}+ )?(?:geholpen|begeleid|behandeld|ondersteund|vervoerd|opgevangen))(?!\p{L})/u;

const relative =
  /^(?:die|dat|met|zonder|voor wie|van wie|wie|waarvan|waarvoor|vanaf|tussen|tot en met|ouder dan|jonger dan)(?!\p{L})|^\(|^van \d/iu;

/** Whether a bare text names people somewhere. What an expression stands for may do so too. */
export function namesPeople(bare: string): boolean {
  if (bare.includes(expressionMark) || /jarigen?(?!\p{L})/u.test(bare)) return true;
  return wordsOf(bare).some(({ text }) => text.split('-').some(isPersonNoun));
}

/** The words for people at the start of a bare text, with an adjective or two before them; undefined when it starts otherwise. */
export function leadingPeople(
  bare: string,
):
  | { readonly text: string; readonly rest: string; readonly start: number; readonly end: number }
  | undefined {
  const [sentence] = sentencesOf(bare);
  if (!sentence) return undefined;
  const words = wordsOf(sentence.text);
  const at = words
    .slice(0, 4)
    .findIndex(({ text }) => isPersonNoun(text) && /(?:en|s|n|e|kinderen|wie)$/iu.test(text));
  const noun = words[at];
  const before = noun ? sentence.text.slice(0, noun.start) : '';
  if (!noun || /[,:;()]/u.test(before) || words.slice(0, at).some(({ text }) => isOpening(text)))
    return undefined;
  let end = noun.end;
  for (let next = morePeople(sentence.text, end); next > end; next = morePeople(sentence.text, end))
    end = next;
  return {
    text: sentence.text.slice(0, end),
    rest: sentence.text.slice(end).trim(),
    start: sentence.start,
    end: sentence.start + end,
  };
}

/** Where the next people of an enumeration end: "kinderen, jongeren en hun ouders"; `end` when none follow. */
function morePeople(text: string, end: number): number {
  const rest = text.slice(end);
  const found = [/^(?:,|,? (?:en|of)) (\p{L}+)/u, /^(?:,|,? (?:en|of)) \p{L}+ (\p{L}+)/u]
    .map((one) => one.exec(rest))
    .find((one) => isPersonNoun(one?.[1] ?? ''));
  return end + (found?.[0].length ?? 0);
}

/** Whether a bare text is a description of people and not of what is done for them: "Jongeren die vastlopen". */
export function describesPeople(bare: string): boolean {
  const people = leadingPeople(bare);
  if (!people) return false;
  const { rest } = people;
  if (rest === '' || rest === '.') return true;
  if (!relative.test(rest)) return false;
  // What a subordinate clause says of help is said of the people.
  const parts = rest.split(/,\s/u).slice(1);
  const main = parts
    .filter((part) => !/^(?:omdat|doordat|als|wanneer|terwijl|zodat)\s/iu.test(part))
    .join(' ');
  if (
    /(?<!\p{L})(?:hulp|zorg|ondersteuning|begeleiding|behandeling|dagbesteding|verblijf|opvang|steun|training)(?!\p{L})/iu.test(
      main,
    )
  )
    return false;
  return !receivesHelp(rest);
}

function receivesHelp(rest: string): boolean {
  const verb = receiving.exec(rest);
  return (
    verb !== null &&
    wordsOf(rest.slice(verb.index))
      .slice(1, 8)
      .some(({ text }) => isCareNoun(text) || /(?:hulp|zorg|steun|begeleiding|ondersteuning)$/iu.test(text))
  );
}

/** The word for a kind of help at the start of a bare text; undefined when it starts otherwise. */
export function leadingService(
  bare: string,
): { readonly text: string; readonly start: number; readonly end: number } | undefined {
  const [first, second] = wordsOf(bare);
  if (first && isCareNoun(first.text)) return first;
  const isQualified = first && second && /e$/u.test(first.text) && isCareNoun(second.text);
  return isQualified ? { ...second, start: first.start } : undefined;
}

const isOpening = (word: string) =>
  /^(?:de|het|een|hulp|zorg|voor|aan|bij|met|in|door|van|om|begeleiding|ondersteuning|behandeling)$/iu.test(
    word,
  ) || isCareNoun(word);
