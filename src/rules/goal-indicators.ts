import type { Doel, Indicator, RegionData } from '../model/region-schema.ts';
import { type GoalHolder, goalHolders, looseIndicators } from './all-goals.ts';
import { append } from './append.ts';
import { stemsOf } from './words/topic-words.ts';

/**
 * The goals that seem to miss an indicator, with what they miss: the goal that an indicator without a goal is about,
 * and the goal of which no indicator is about the same while another one is.
 */
export function goalsMissingIndicators(data: RegionData): ReadonlyMap<Doel, readonly Indicator[]> {
  const holders = goalHolders(data);
  const loose = new Set(looseIndicators(holders));
  const missing = new Map<Doel, Indicator[]>();
  for (const holder of holders) {
    const about = goalsByWord(holder.doelen);
    const placed = new Map<string, Doel>();
    for (const doel of holder.doelen) for (const id of doel.indicatoren ?? []) placed.set(id, doel);
    for (const indicator of holder.indicatoren) {
      const doel = loose.has(indicator) ? aboutSame(indicator, about) : undefined;
      if (doel) placed.set(indicator.id, doel);
    }
    for (const [index, indicator] of holder.indicatoren.entries()) {
      if (!loose.has(indicator)) continue;
      const doel = placed.get(indicator.id) ?? goalBeside(holder, index, placed);
      if (doel) append(missing, doel, indicator);
    }
  }
  const all = holders.flatMap(({ indicatoren }) => indicatoren);
  const byId = new Map(all.map((one) => [one.id, one]));
  const byWord = new Map<string, Set<Indicator>>();
  for (const one of all)
    for (const word of wordsOf(one.naam)) byWord.set(word, (byWord.get(word) ?? new Set()).add(one));
  for (const { doelen } of holders)
    for (const doel of doelen) {
      const { indicatoren = [] } = doel;
      if (indicatoren.length === 0 || missing.has(doel)) continue;
      const words = wordsOf(aboutOf(doel));
      const fits = (one: Indicator) => shared(words, wordsOf(one.naam)) > 0;
      if (indicatoren.some((id) => !byId.has(id) || fits(byId.get(id) as Indicator))) continue;
      const near = new Set([...words].flatMap((word) => [...(byWord.get(word) ?? [])].slice(0, crowd)));
      const other = [...near].find((one) => shared(words, wordsOf(one.naam)) >= sure);
      if (other) append(missing, doel, other);
    }
  return missing;
}

/** So many indicators with a word tell nothing by it. */
const crowd = 12;

/** So many words alike tell that an indicator measures a goal. */
const sure = 2;

const aboutOf = ({ kort, thema = '', resultaat = '' }: Doel) => `${kort} ${thema} ${resultaat}`;

const compared =
  /^(?:minder|meer|aantal|inwoner|gedurend|lager|hoger|dan|die|wie|alle|elk|stijgt|daalt|vaak|vaker|altijd|mogelijk)$/u;

/** The words of a text by their beginnings: "eenzaam" and "eenzaamheid", "mantelzorg" and "mantelzorgers" are one. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    [...stemsOf(text)]
      .filter((stem) => stem.length > 3 && !compared.test(stem))
      .map((stem) => stem.slice(0, 6)),
  );
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((word) => b.has(word)).length;

function goalsByWord(doelen: readonly Doel[]): ReadonlyMap<string, readonly Doel[]> {
  const goals = new Map<string, Doel[]>();
  for (const doel of doelen) for (const word of wordsOf(aboutOf(doel))) append(goals, word, doel);
  return goals;
}

/** The goal with the most words of an indicator, words that many goals have left out. */
function aboutSame({ naam }: Indicator, about: ReadonlyMap<string, readonly Doel[]>): Doel | undefined {
  const scores = new Map<Doel, number>();
  for (const word of wordsOf(naam)) {
    const goals = about.get(word) ?? [];
    if (goals.length > 3) continue;
    for (const doel of goals) scores.set(doel, (scores.get(doel) ?? 0) + 1);
  }
  return [...scores].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The goal of the indicators on both sides, as people list them by goal; at the end of a row the one before. */
function goalBeside(
  { indicatoren }: GoalHolder,
  index: number,
  placed: ReadonlyMap<string, Doel>,
): Doel | undefined {
  const goalOf = (at: number) => placed.get(indicatoren[at]?.id ?? '');
  const [before, after] = [goalOf(index - 1), goalOf(index + 1)];
  return before && (before === after || before === goalOf(index - 2)) ? before : undefined;
}
