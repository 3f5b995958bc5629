import type { RegionModel } from '../../model/region-model.ts';
import type { RegionText } from '../region-texts.ts';
import type { Spot } from '../rule.ts';
import { type Contradiction, contradictionsIn } from './contradictions.ts';
import { holdersOf, isLikelier } from './likelier.ts';
import { clashOfPair, pairedTexts } from './paired-texts.ts';
import type { Token } from './reading.ts';
import { type Statement, statementsOf } from './statement.ts';

/** A statement that another one contradicts, and that is the likelier one to be wrong. */
export interface OddOne {
  readonly sort: 'doel' | 'besluit' | 'wie' | 'zin';
  readonly spot: Spot;
  readonly woorden: string;
  /** Where the other stands; undefined where the law says it. */
  readonly other: Spot | undefined;
  readonly anders: string;
}

interface Edge extends Contradiction {
  readonly sort: OddOne['sort'];
}

const known = new WeakMap<readonly RegionText[], readonly OddOne[]>();

/** The odd ones of a region: each statement once, and of two that contradict each other only the one. */
export function oddOnes(texts: readonly RegionText[], region: RegionModel): readonly OddOne[] {
  const found = known.get(texts) ?? findOddOnes(texts, region);
  known.set(texts, found);
  return found;
}

function findOddOnes(texts: readonly RegionText[], region: RegionModel): readonly OddOne[] {
  const paired = pairedTexts(texts, region).flatMap((pair): Edge[] => {
    const found = clashOfPair(pair, region);
    const sort = pair.sort === 'segment' || pair.sort === 'naam' ? 'zin' : pair.sort;
    return found ? [{ ...found, sort }] : [];
  });
  const statements = statementsOf(texts, region);
  const free = contradictionsIn(statements, texts, region).map((found): Edge => {
    return { ...found, sort: found.clash.kind === 'wie' ? 'wie' : 'zin' };
  });
  const holders = holdersOf(statements);
  const edges = [...paired, ...free];
  const keyOf = keys(region);
  const against = new Map<string, Set<string>>();
  for (const { a, b } of edges)
    for (const [one, other] of [
      [keyOf(a), keyOf(b)],
      [keyOf(b), keyOf(a)],
    ] as const)
      against.set(one, (against.get(one) ?? new Set()).add(other));
  const count = (statement: Statement) => against.get(keyOf(statement))?.size ?? 0;
  const most = ({ a, b }: Edge) => Math.max(count(a), count(b));
  const told = new Set<string>();
  return edges
    .toSorted((one, two) => most(two) - most(one))
    .flatMap((edge): OddOne[] => {
      const { a, b, clash, sort, isWeak } = edge;
      if (told.has(keyOf(a)) || told.has(keyOf(b))) return [];
      const isFirst =
        count(a) === count(b) || a.isLaw || b.isLaw ? isLikelier(edge, holders) : count(a) > count(b);
      const [odd, other] = isFirst ? [a, b] : [b, a];
      if (isWeak && (count(odd) < 2 || count(other) > 1)) return [];
      told.add(keyOf(odd));
      const [words, others] = isFirst ? [clash.mine, clash.theirs] : [clash.theirs, clash.mine];
      return [
        {
          sort,
          spot: spotOf(odd, words),
          woorden: said(odd, words),
          other: other.isLaw ? undefined : spotOf(other, others),
          anders: said(other, others),
        },
      ];
    });
}

/** One statement is one sentence, however many clauses of it are contradicted. */
function keys({ locator }: RegionModel): (statement: Statement) => string {
  return ({ reading: { text }, sentence }) => {
    const node = locator.valueOf(text.owner, text.key);
    const token = node ? `${node.file} ${node.span.start.offset}` : text.path.join(' ');
    return `${token} ${sentence.start}`;
  };
}

function spotOf({ reading: { text } }: Statement, tokens: readonly Token[]): Spot {
  const { owner, key } = text;
  const [start, end] = [
    Math.min(...tokens.map((one) => one.start)),
    Math.max(...tokens.map((one) => one.end)),
  ];
  return end > 0 && end <= text.text.length ? { owner, key, part: { start, end } } : { owner, key };
}

const said = ({ reading: { text } }: Statement, tokens: readonly Token[]): string =>
  tokens
    .map(({ word, start, end }) => {
      const written = text.bare.slice(start, end);
      return written === '' || written.includes('\ufffc') ? word : written;
    })
    .join(' … ');
