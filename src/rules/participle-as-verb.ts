import { type ClauseWord, isAuxiliary, isFiniteVerb, joinsClauses } from './clauses.ts';
import type { Dictionary } from './dictionary.ts';
import { isDe, isHet, isPlural } from './noun-kinds.ts';
import { articles, pronouns } from './words/determiners.ts';
import { byOne, formsOf } from './words/verbs.ts';

/** What follows a verb that has a subject, and never a participle. */
const afterVerb = new Set(
  'de het een één zich wat hoe wie welke welk waar waarom hoeveel elke elk alle zelf ook niet samen dat hun haar zijn onze geen of mee minder meer steeds altijd vaak'.split(
    ' ',
  ),
);
const looksLikeParticiple = /^(?:be|ver|ont|her|ge|er|over|onder|voor|aan|op|af|uit|in)/u;

/** The t that a verb should end with where a participle was written: "dat betekend veel"; else undefined. */
export function withD(
  clause: readonly ClauseWord[],
  at: number,
  clauses: readonly (readonly ClauseWord[])[],
): string | undefined {
  const [one, before, after] = [clause[at], clause[at - 1], clause[at + 1]];
  if (!one || !before || !one.word.endsWith('d') || one.word !== one.written) return undefined;
  const better = `${one.word.slice(0, -1)}t`;
  if (!formsOf(better, byOne) || segmentOf(clause, at).some(({ word }) => isAuxiliary(word)))
    return undefined;
  // "Met dit besluit veranderd dat": what opens with a preposition and has no other verb.
  const inverted =
    /^(?:met|door|in|op|bij|na|sinds|vanaf|voor|daarom|zo|dan|hiermee|daarmee|daardoor)$/u.test(
      clause[0]?.word ?? '',
    );
  const alone = !clause.some(({ word }, index) => index !== at && isFiniteVerb(word));
  if (inverted && alone && after && /^(?:de|het|dat|dit|een|er|elke|deze|onze)$/u.test(after.word))
    return better;
  // "Plannen gebeurd niet": the infinitive that opens is no verb of the clause.
  if (
    at === 1 &&
    before.opens &&
    !clause.slice(2).some(({ word }) => isFiniteVerb(word)) &&
    /en$/u.test(before.word) &&
    after &&
    /^(?:zo|niet|alleen|ook|meer|vaker|minder|te|nog)$/u.test(after.word)
  )
    return better;
  const isSubject =
    pronouns.has(before.word) ||
    ((isDe(before.word) || isHet(before.word) || /^\p{Lu}/u.test(before.written)) &&
      startsClause(clause, at - 1));
  if (
    isSubject &&
    after &&
    afterVerb.has(after.word) &&
    !(articles.has(before.word) && !pronouns.has(before.word))
  )
    return better;
  if (!one.closes) return undefined;
  // "zodat de vraag veranderd": a clause has a verb of its own.
  const join = clause.findLastIndex(
    ({ word }, index) => index < at && /^(?:dat|zodat|omdat|opdat|doordat|wanneer|wie|terwijl)$/u.test(word),
  );
  const inner = clause.slice(join + 1, at);
  const next = clauses[clauses.indexOf(clause) + 1];
  if (join < 0 || inner.length === 0 || inner.some(({ word }) => isFiniteVerb(word) || joinsClauses(word)))
    return undefined;
  return next?.[0] && isAuxiliary(next[0].word) && clause[join]?.word !== 'wie' ? undefined : better;
}

/** The words around a place up to where another clause begins. */
function segmentOf(clause: readonly ClauseWord[], at: number): readonly ClauseWord[] {
  const from = clause.findLastIndex(({ word }, index) => index < at && joinsClauses(word));
  const to = clause.findIndex(({ word }, index) => index > at && joinsClauses(word));
  return clause.slice(Math.max(0, from), to < 0 ? undefined : to);
}

/** Whether the noun at a place opens the clause, with at most an article and an adjective before it, or follows a join. */
function startsClause(clause: readonly ClauseWord[], at: number): boolean {
  const before = clause.slice(0, at).map(({ word }) => word);
  while (before.length > 0 && (articles.has(before.at(-1) ?? '') || /e$/u.test(before.at(-1) ?? '')))
    before.pop();
  return before.length === 0 || /^(?:en|maar|want|dat|omdat|zodat|als)$/u.test(before.at(-1) ?? '');
}

/** The d that a participle should end with where a verb was written: "het plan is bepaalt"; else undefined. */
export function withT(clause: readonly ClauseWord[], at: number, dictionary: Dictionary): string | undefined {
  const one = clause[at];
  if (!one?.word.endsWith('t') || !looksLikeParticiple.test(one.word) || one.word !== one.written)
    return undefined;
  const next = clause[at + 1]?.word;
  if (!one.closes && next !== undefined && !/^(?:door|en|of)$/u.test(next)) return undefined;
  const better = one.word.endsWith('dt') ? one.word.slice(0, -1) : `${one.word.slice(0, -1)}d`;
  if (
    !formsOf(one.word, byOne) ||
    isPlural(one.word) ||
    !dictionary.has(better) ||
    better.endsWith('eerd') !== one.word.endsWith('eert')
  )
    return undefined;
  const helper = clause.findLastIndex(({ word }, index) => index < at && isAuxiliary(word));
  const inner = clause.slice(helper + 1, at);
  if (helper < 0 || inner.some(({ word }) => joinsClauses(word) || isFiniteVerb(word))) return undefined;
  return better;
}
