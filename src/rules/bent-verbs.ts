import { type ClauseWord, clausesOf, isAuxiliary, joinsClauses } from './clauses.ts';
import type { Dictionary } from './dictionary.ts';
import { isDe, isHet, isPlural } from './noun-kinds.ts';
import { withD, withT } from './participle-as-verb.ts';
import { withItsT } from './stem-as-verb.ts';
import type { WrongForm } from './verb-spelling.ts';
import { byOne, formsOf } from './words/verbs.ts';

/**
 * The verbs of a sentence with a t too few or too many: "de hulp word lichter", "dat betekend veel", "de raad
 * heeft het plan bepaalt".
 */
export function bentVerbs(sentence: string, dictionary: Dictionary): readonly WrongForm[] {
  const clauses = clausesOf(sentence);
  return clauses.flatMap((clause) =>
    clause.flatMap((one, at) => {
      const better =
        ofYou(clauses, one) ??
        afterModal(clause, at) ??
        withItsT(clauses, clause, at) ??
        withD(clause, at, clauses) ??
        withT(clause, at, dictionary);
      return better === undefined ? [] : [{ text: one.written, start: one.start, end: one.end, better }];
    }),
  );
}

const forYou: Readonly<Record<string, string>> = { hebt: 'heeft', bent: 'is', kunt: 'kan', zult: 'zal' };

/** "Wie een band hebt": a form that goes with "u" and "jij" only. */
function ofYou(
  clauses: readonly (readonly ClauseWord[])[],
  { word, written }: ClauseWord,
): string | undefined {
  const isTold = clauses.some((clause) =>
    clause.some((one) => /^(?:u|uw|je|jij|jullie|jouw|gij)$/u.test(one.word)),
  );
  return isTold || word !== written ? undefined : forYou[word];
}

/** "Regels mogen vernieuwers niet buitensluit": after a verb like "mogen" the other has its full form. */
function afterModal(clause: readonly ClauseWord[], at: number): string | undefined {
  const one = clause[at];
  const more = one && one.word === one.written ? formsOf(one.word, byOne)?.more : undefined;
  if (
    !one ||
    !more ||
    !(one.closes || /^(?:van|voor|aan|op|met|bij|in|naar|en)$/u.test(clause[at + 1]?.word ?? ''))
  )
    return undefined;
  const modal = clause.findLastIndex(
    ({ word }, index) =>
      index < at && /^(?:kan|kunnen|moet|moeten|wil|willen|zal|zullen|mag|mogen)$/u.test(word),
  );
  const inner = clause.slice(modal + 1, at);
  if (modal < 0 || inner.length === 0 || clause.slice(0, at).some(({ word }) => joinsClauses(word)))
    return undefined;
  return inner.some(({ word }) => isAuxiliary(word)) ||
    isPlural(one.word) ||
    isDe(one.word) ||
    isHet(one.word)
    ? undefined
    : more;
}
