import { type ClauseWord, isFiniteVerb, joinsClauses } from './clauses.ts';
import { isDe, isHet } from './noun-kinds.ts';
import { articles, pronouns } from './words/determiners.ts';
import { byNounStem, byOne, formsOf, formsOfStem } from './words/verbs.ts';

const firstPersons = new Set(['ik', 'je', 'jij', 'jou', 'jouw']);
const adverbs = new Set(
  'daarom daarna daarnaast dan nu zo hiermee daarmee hiervoor daarvoor soms vaak ook straks bovendien verder eerst steeds'.split(
    ' ',
  ),
);
const afterSubject = new Set(
  'voor aan om de het een met op samen in dat of wat naar uit mee hoe niet ook zelf zich alle haar hun zijn'.split(
    ' ',
  ),
);

/**
 * The form that a verb should have at a place in a clause of a sentence where its t was forgotten: "de hulp word
 * lichter", "wanneer de zorg stop"; undefined where the word is right.
 */
export function withItsT(
  clauses: readonly (readonly ClauseWord[])[],
  clause: readonly ClauseWord[],
  at: number,
): string | undefined {
  return (
    atTheEnd(clause, at) ??
    afterRelative(clauses, clause, at) ??
    withoutEnding(clause, at, isOrder(clauses[0]?.[0]))
  );
}

/** Whether a sentence that opens with the word gives an order: "Kies die grenzen met zorg". */
const isOrder = (first: ClauseWord | undefined) =>
  first !== undefined && (formsOfStem(first.word) ?? byNounStem.get(first.word)) !== undefined;

/** "Wanneer hulp stop.", "wat zij mogen verwacht.": the last verb of a clause. */
function atTheEnd(clause: readonly ClauseWord[], at: number): string | undefined {
  const [one, before] = [clause[at], clause[at - 1]];
  if (!one || !before || one.word !== one.written) return undefined;
  const ofMore = formsOf(one.word, byOne)?.more;
  const ends = one.closes || /^(?:en|of)$/u.test(clause[at + 1]?.word ?? '');
  if (ends && ofMore && /^(?:kunnen|moeten|willen|zullen|mogen)$/u.test(before.word)) return ofMore;
  if (!one.closes) return undefined;
  const doubtful = byNounStem.get(one.word);
  const join = clause.findLastIndex(
    ({ word }, index) => index < at && /^(?:wanneer|zodat|omdat|waarom|totdat|zodra)$/u.test(word),
  );
  const inner = clause.slice(join + 1, at);
  const isWhole =
    doubtful &&
    join >= 0 &&
    inner.length > 0 &&
    !inner.some(({ word }) => isFiniteVerb(word) || joinsClauses(word));
  return isWhole && !/^(?:de|het|een|van|voor|in|met|op|aan|geen)$/u.test(before.word)
    ? doubtful.one
    : undefined;
}

/** "Elke aanbieder die voldoet, kom in aanmerking": after the words on the subject comes its verb, not an order. */
function afterRelative(
  clauses: readonly (readonly ClauseWord[])[],
  clause: readonly ClauseWord[],
  at: number,
): string | undefined {
  const first = clauses[0] ?? [];
  const hasSubject =
    articles.has(first[0]?.word ?? '') && first.some(({ word }) => word === 'die' || word === 'dat');
  const one = clause[at];
  return at === 0 && clauses.indexOf(clause) === 1 && hasSubject && one && one.word === one.written
    ? formsOfStem(one.word)?.one
    : undefined;
}

function withoutEnding(clause: readonly ClauseWord[], at: number, orders: boolean): string | undefined {
  const [one, before, after] = [clause[at], clause[at - 1], clause[at + 1]];
  if (!one || !before || one.word !== one.written) return undefined;
  if (firstPersons.has(after?.word ?? '') || clause.some(({ word }) => firstPersons.has(word)))
    return undefined;
  const forms = formsOfStem(one.word);
  if (forms) {
    if (
      /^(?:te|om|aan|en|of|maar|want|dus)$/u.test(before.word) &&
      (orders || at < 2 || !clause.slice(0, at - 1).some(({ word }) => isFiniteVerb(word)))
    )
      return undefined;
    return articles.has(before.word) && after && !after.opens && !pronouns.has(before.word)
      ? undefined
      : forms.one;
  }
  const doubtful = byNounStem.get(one.word);
  if (!doubtful || !after) return undefined;
  const opensInverted = at === 1 && before.opens && adverbs.has(before.word);
  if (opensInverted)
    return /^\p{Lu}/u.test(after.written) || /^(?:de|het|een|elke|deze|hij|men)$/u.test(after.word)
      ? doubtful.one
      : undefined;
  const opening = clause.slice(0, at).map(({ word }) => word);
  const isSubject =
    (opening.length === 2 || opening.length === 3) &&
    articles.has(opening[0] ?? '') &&
    (isDe(before.word) || isHet(before.word)) &&
    (opening.length === 2 || /(?:e|end)$/u.test(opening[1] ?? ''));
  return isSubject && afterSubject.has(after.word) ? doubtful.one : undefined;
}
