import type { RegionModel } from '../../model/region-model.ts';
import type { RegionText } from '../region-texts.ts';
import { type Stretch, sentencesOf } from '../sentences.ts';
import type { Likeness } from './alike.ts';
import { type Clash, clashOf } from './clash.ts';
import type { Contradiction } from './contradictions.ts';
import { contentOf, type Reading, readStretch, type Token } from './reading.ts';
import { isGoal, type Statement } from './statement.ts';
import { turnedMember } from './turned-member.ts';

/** Texts that say one thing by where they stand: the short one of them, and the one it is short for. */
export interface PairedTexts {
  readonly sort: 'doel' | 'besluit' | 'segment' | 'naam';
  readonly short: RegionText;
  readonly long: RegionText;
}

/** The short and the long wording of goals, what decisions settle and their texts, and segments' names and groups. */
export function pairedTexts(texts: readonly RegionText[], { data }: RegionModel): readonly PairedTexts[] {
  const at = new Map<object, Map<string | number, RegionText>>();
  for (const text of texts) {
    const fields = at.get(text.owner) ?? new Map<string | number, RegionText>();
    at.set(text.owner, fields.set(text.key, text));
  }
  const field = (owner: object, key: string) => at.get(owner)?.get(key);
  const pair = (sort: PairedTexts['sort'], short?: RegionText, long?: RegionText): PairedTexts[] =>
    short && long ? [{ sort, short, long }] : [];
  const besluiten = (data.besluiten ?? []).flatMap((besluit) =>
    (besluit.regelt ?? []).flatMap((one) => pair('besluit', field(one, 'keuze'), field(besluit, 'tekst'))),
  );
  return [
    ...besluiten,
    ...texts.flatMap((text) => {
      if (text.key === 'kort' && text.holders.doel === text.owner)
        return pair('doel', text, field(text.owner, 'volledig'));
      if (text.key === 'doelgroep' && text.holders.segment === text.owner)
        return pair('segment', text, field(text.owner, 'naam'));
      if (text.key === 'kernzin') return pair('segment', text, field(text.owner, 'kernwoord'));
      return [];
    }),
    ...texts.flatMap((text) => pair('naam', told.has(text.key) ? text : undefined, asName(text))),
  ];
}

const told: ReadonlySet<string | number> = new Set(['kort', 'volledig', 'tekst', 'kernzin', 'kern']);

/** The words of the id that a thing goes by; they were chosen for what it says. */
function asName(text: RegionText): RegionText | undefined {
  const { id } = text.owner as { readonly id?: unknown };
  if (typeof id !== 'string') return undefined;
  const words = id.replaceAll('-', ' ');
  return { ...text, key: 'id', kind: 'line', text: words, bare: words };
}

/** What has a name may be said in other words, but not in opposite ones. */
const named: ReadonlySet<PairedTexts['sort']> = new Set(['segment', 'naam']);

const alike: Readonly<Record<PairedTexts['sort'], Likeness>> = {
  doel: { least: 2, weightOf: () => 1, part: 0.6 },
  besluit: { least: 1, weightOf: () => 1, part: 0.3 },
  segment: { least: 0, weightOf: () => 1, part: 0 },
  naam: { least: 0, weightOf: () => 1, part: 0 },
};

/** Where a short text says something else than the one it is short for. */
export function clashOfPair(
  { sort, short, long }: PairedTexts,
  region: RegionModel,
): Contradiction | undefined {
  const longer = sentencesOf(long.bare, long.text).map((sentence) =>
    statement(long, sentence, sentence, region),
  );
  const [whole] = sentencesOf(short.bare, short.text);
  if (!whole) return undefined;
  const parts =
    sort === 'besluit' ? partsOf(whole) : named.has(sort) ? [whole] : sentencesOf(short.bare, short.text);
  const read = parts.map((part) => statement(short, part, sort === 'besluit' ? whole : part, region));
  if (sort === 'besluit') {
    const turned = turnedMember(read, longer);
    if (turned) return turned;
  }
  for (const a of read) {
    const b = mostAlike(a.reading, longer);
    if (!b) continue;
    const isOneWord = sort === 'besluit' && contentOf(a.reading).filter(tellsMore).length < 2;
    const clash = clashOf(a.reading, b.reading, isOneWord ? alike.segment : alike[sort]);
    if (clash && named.has(sort) && clash.kind !== 'tegendeel') continue;
    if (clash && isWhole(clash, longer)) return { a, b, clash };
  }
  return undefined;
}

/** How often, and the words for a year itself, say nothing of what is decided. */
const tellsMore = ({ word }: Token): boolean =>
  !/^(?:telkens|steeds|per|jaar|jaren|keer|looptijd|contract|contracten)$/u.test(word);

const partsOf = ({ text, start }: Stretch): readonly Stretch[] => {
  const cuts = [...[...text.matchAll(/[,;:]\s/gu)].map(({ index }) => index + 2), text.length];
  return cuts.map((to, at) => {
    const from = cuts[at - 1] ?? 0;
    return { text: text.slice(from, to), start: start + from, end: start + to };
  });
};

function statement(text: RegionText, part: Stretch, sentence: Stretch, region: RegionModel): Statement {
  const group = text.holders.segment?.id;
  const reading = readStretch(text, part, region);
  return { reading, sentence, isConditional: false, group, isGoal: isGoal(text) };
}

function mostAlike(reading: Reading, others: readonly Statement[]): Statement | undefined {
  const own = new Set(contentOf(reading).map(({ stem }) => stem));
  const shared = (other: Statement) => contentOf(other.reading).filter(({ stem }) => own.has(stem)).length;
  const [first, ...rest] = others;
  return first && rest.reduce((best, one) => (shared(one) > shared(best) ? one : best), first);
}

/** A word that the long text has too, in another sentence, was not turned around. */
const isWhole = ({ mine, kind }: Clash, longer: readonly Statement[]) =>
  kind !== 'tegendeel' ||
  !longer.some(({ reading }) => reading.tokens.some(({ word }) => mine.some((one) => one.word === word)));
