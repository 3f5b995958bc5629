import { byMore, byOne, formsOf } from './words/verbs.ts';

/** A word of a sentence in lower case, at its offset; `opens` when a mark or the start of the sentence goes before it. */
export interface ClauseWord {
  readonly word: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  /** A mark or the end of the sentence comes after it. */
  readonly closes: boolean;
}

/** The clauses of a sentence, roughly: what marks part. An expression is a word of its own. */
export function clausesOf(sentence: string): readonly (readonly ClauseWord[])[] {
  const clauses: ClauseWord[][] = [];
  for (const match of sentence.matchAll(/\ufffc+|[\p{L}\p{N}][\p{L}\p{M}\p{N}’'/-]*/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const previous = clauses.at(-1)?.at(-1);
    const opens = !previous || /[^\s*_]/u.test(sentence.slice(previous.end, start));
    const next = /^[\s*_]*(.?)/su.exec(sentence.slice(end))?.[1] ?? '';
    const closes = next === '' || !/[\p{L}\p{N}\ufffc]/u.test(next);
    const word = { word: match[0].toLowerCase(), written: match[0], start, end, opens, closes };
    if (opens) clauses.push([word]);
    else clauses.at(-1)?.push(word);
  }
  return clauses;
}

/** Words that open a subordinate clause, or another main clause. */
const joins = new Set(
  (
    'dat die wat wie of als en maar want dan dus omdat zodat terwijl waar waarin waarbij waarmee waarvoor waardoor waarop hoe wanneer ' +
    'zoals tot totdat voordat nadat opdat doordat indien mits tenzij hoewel sinds waarom noch zodra zolang om te door ' +
    'hoeveel welke welk alles degene degenen iedereen'
  ).split(' '),
);

/** Whether a word, in lower case, joins clauses, so that what comes after it is another one. */
export const joinsClauses = (word: string): boolean => joins.has(word);

const auxiliaries = new Set(
  'is zijn was waren wordt worden werd werden heeft hebben had hadden word ben bent geworden geweest krijgt krijgen'.split(
    ' ',
  ),
);

/** Whether a word, in lower case, goes with a participle. */
export const isAuxiliary = (word: string): boolean => auxiliaries.has(word);

const modals = new Set(
  'kan kunnen kon konden wil willen wilde moet moeten moest mag mogen zal zullen zou zouden hoeft hoeven durft gaat gaan laat laten blijft blijven komt komen'.split(
    ' ',
  ),
);

/** Whether a word, in lower case, is a verb in a form that a subject goes with. */
export function isFiniteVerb(word: string): boolean {
  return (
    isAuxiliary(word) ||
    modals.has(word) ||
    formsOf(word, byOne) !== undefined ||
    formsOf(word, byMore) !== undefined
  );
}
