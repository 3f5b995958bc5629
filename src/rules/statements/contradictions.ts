import type { RegionModel } from '../../model/region-model.ts';
import type { RegionText } from '../region-texts.ts';
import { type Actor, excludesActor } from '../words/actors.ts';
import { type Clash, type ClashKind, clashOf } from './clash.ts';
import { otherArrangements } from './other-arrangements.ts';
import { otherLayers } from './other-layers.ts';
import { otherOrgans } from './other-organs.ts';
import { around, contentOf, foldStem } from './reading.ts';
import { recordedStatements } from './recorded-statements.ts';
import { modelGroup, type Statement } from './statement.ts';

/** Two statements of a region that cannot both hold. */
export interface Contradiction {
  readonly a: Statement;
  readonly b: Statement;
  readonly clash: Clash;
  /** Whether it says too little to be told unless more than one text speaks against it. */
  readonly isWeak?: boolean;
}

/** How many statements may share a pair of words before the pair tells nothing; this keeps the search linear. */
const crowd = 24;

/** Every two statements of a region, in its texts or in its data, that say the opposite of one thing. */
export function contradictionsIn(
  written: readonly Statement[],
  texts: readonly RegionText[],
  region: RegionModel,
): readonly Contradiction[] {
  const recorded = recordedStatements(texts, region);
  const terms = new Set(
    recorded.flatMap(({ reading: { text, tokens } }) =>
      text.key === 'definitie' ? tokens.slice(1).map(({ stem }) => stem) : [],
    ),
  );
  const twice = listedTwice(region);
  const statements = [...recorded, ...written].filter(
    ({ reading }) => !reading.tokens.some(({ stem }) => twice.has(stem)),
  );
  const found: Contradiction[] = [
    ...otherOrgans(written, region),
    ...otherArrangements(written),
    ...otherLayers(written, region),
  ];
  const byKey = new Map<string, number[]>();
  for (const [index, statement] of statements.entries()) {
    const rivals = new Set<number>();
    for (const key of keysOf(statement, terms)) {
      const holders = byKey.get(key) ?? [];
      byKey.set(key, holders);
      if (holders.length > crowd) continue;
      for (const holder of holders) rivals.add(holder);
      holders.push(index);
    }
    for (const rival of rivals) {
      const other = statements[rival];
      const contradiction = other && between(other, statement, terms);
      if (contradiction) found.push(contradiction);
    }
  }
  return found;
}

/** Terms that are listed twice mean nothing certain; another rule tells them. */
function listedTwice({ data }: RegionModel): ReadonlySet<string> {
  const terms = (data.begrippen ?? []).map(({ term }) => foldStem(term.toLowerCase()));
  const seen = new Set<string>();
  return new Set(terms.filter((term) => seen.size === seen.add(term).size));
}

function keysOf({ reading, group }: Statement, terms: ReadonlySet<string>): ReadonlySet<string> {
  const stems = [...new Set(contentOf(reading).map(({ stem }) => stem))].sort();
  return new Set(
    stems
      .flatMap((stem, at) => [
        ...(group === undefined ? [] : [`${group}|${stem}`]),
        ...(isStrong(stem, terms) ? [stem] : []),
        ...stems.slice(at + 1).map((other) => `${stem} ${other}`),
      ])
      .concat(
        reading.tokens.flatMap((token) =>
          token.opposites.flatMap(({ pair }) => around(reading, token).map(({ stem }) => `${pair}|${stem}`)),
        ),
      ),
  );
}

const isStrong = (stem: string, terms: ReadonlySet<string>) => terms.has(stem) || /\p{L}{3}regi$/u.test(stem);

function between(a: Statement, b: Statement, terms: ReadonlySet<string>): Contradiction | undefined {
  const [one, two] = [a.reading.text, b.reading.text];
  if (one === two || one.owner === two.owner || !mayCompare(one, two)) return undefined;
  const isNear = a.group !== undefined && a.group === b.group;
  // The model itself tells its parties apart.
  const isModel = isNear && a.group === modelGroup;
  const isApart = a.group !== undefined && b.group !== undefined && !isNear;
  const extra = (a.isConditional || b.isConditional ? 2 : 0) + (isApart ? 2 : 0);
  const least: Readonly<Record<ClashKind, number>> = {
    wie: (isModel ? 1 : 2) + extra,
    tegendeel: (isNear ? 1 : 3) + extra,
    ontkenning: (isNear ? 3 : 4) + extra,
    verwisseld: 4 + extra,
  };
  const excludes = (one: Actor, other: Actor) =>
    isModel ? one.name !== other.name : excludesActor(one, other);
  const weightOf = (stem: string) => (isStrong(stem, terms) ? 3 : stem === 'vaststel' ? 2 : 1);
  const clash = clashOf(a.reading, b.reading, { least: 1, weightOf, part: 0.75, excludes });
  if (!clash || (clash.kind !== 'wie' && a.isGoal !== b.isGoal)) return undefined;
  const part = clash.kind === 'wie' ? 1 : 0.75;
  const sure = clashOf(a.reading, b.reading, { least: least[clash.kind], weightOf, part, excludes });
  if (sure) return { a, b, clash: sure };
  const isWeak = clash.kind === 'tegendeel' && extra === 0 && [a, b].some(isShort) && ofRegion(a, b);
  return isWeak ? { a, b, clash, isWeak } : undefined;
}

const isShort = ({ reading }: Statement) => contentOf(reading).length <= 2;

const ofRegion = (a: Statement, b: Statement) => a.group === undefined && b.group === undefined;

/** Texts for different laws or groups of people may differ. */
function mayCompare(a: RegionText, b: RegionText): boolean {
  if (a.path[0] === 'begrippen' && b.path[0] === 'begrippen') return false;
  const law = ({ owner, path, key }: RegionText) =>
    path.includes('omschrijvingPerWet') || path.includes('doelgroepPerWet')
      ? key
      : ((owner as { readonly wet?: unknown }).wet ?? undefined);
  const [one, two] = [law(a), law(b)];
  if (one !== undefined && two !== undefined && one !== two) return false;
  const [mine, theirs] = [a, b].map(({ holders }) => holders.klantprofiel);
  return mine === theirs || !mine || !theirs;
}
