import type { RegionModel } from '../../model/region-model.ts';
import type { RegionText } from '../region-texts.ts';
import type { Spot } from '../rule.ts';
import { stemsOf } from '../word-stems.ts';
import type { Contradiction } from './contradictions.ts';
import { contradictionsIn } from './contradictions.ts';
import { clashOfPair, pairedTexts } from './paired-texts.ts';
import type { Token } from './reading.ts';
import type { Statement } from './statement.ts';

/** A statement that another one contradicts, and that is the likelier one to be wrong. */
export interface OddOne {
  readonly sort: 'doel' | 'besluit' | 'wie' | 'zin';
  readonly spot: Spot;
  readonly woorden: string;
  readonly other: Spot;
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
    return found ? [{ ...found, sort: pair.sort === 'segment' ? 'zin' : pair.sort }] : [];
  });
  const free = contradictionsIn(texts, region).map((found): Edge => {
    return { ...found, sort: found.clash.kind === 'wie' ? 'wie' : 'zin' };
  });
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
  return edges.toSorted((one, two) => most(two) - most(one)).flatMap((edge): OddOne[] => {
    const { a, b, clash, sort, isWeak } = edge;
    if (told.has(keyOf(a)) || told.has(keyOf(b))) return [];
    const isFirst = count(a) === count(b) ? isLikelier(edge) : count(a) > count(b);
    const [odd, other] = isFirst ? [a, b] : [b, a];
    if (isWeak && (count(odd) < 2 || count(other) > 1)) return [];
    told.add(keyOf(odd));
    const [words, others] = isFirst ? [clash.mine, clash.theirs] : [clash.theirs, clash.mine];
    return [
      { sort, spot: spotOf(odd, words), woorden: said(odd, words), other: spotOf(other, others), anders: said(other, others) },
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

/** Of two that nothing else speaks for: the one that does not fit the name of its segment, or else the first. */
function isLikelier({ a, b, clash }: Edge): boolean {
  if (b.reading.text.text === '' || a.reading.text.text === '') return a.reading.text.text !== '';
  const name = ` ${stemsOf((a.reading.text.holders.segment ?? b.reading.text.holders.segment)?.naam ?? '')} `;
  const fits = (words: readonly Token[]) => words.some(({ word }) => name.includes(` ${stemsOf(word)} `));
  const [mine, theirs] = [fits(clash.mine), fits(clash.theirs)];
  return mine === theirs || theirs;
}

function spotOf({ reading: { text } }: Statement, tokens: readonly Token[]): Spot {
  const { owner, key } = text;
  const [start, end] = [Math.min(...tokens.map((one) => one.start)), Math.max(...tokens.map((one) => one.end))];
  return end > 0 && end <= text.text.length ? { owner, key, part: { start, end } } : { owner, key };
}

const said = ({ reading: { text } }: Statement, tokens: readonly Token[]): string =>
  tokens
    .map(({ word, start, end }) => {
      const written = text.bare.slice(start, end);
      return written === '' || written.includes('\ufffc') ? word : written;
    })
    .join(' … ');
