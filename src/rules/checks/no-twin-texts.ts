import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { append } from '../append.ts';
import { likeStatements, type Statement } from '../like-statements.ts';
import { type Compared, comparedWords, type Twin, twinsAmong } from '../likeness.ts';
import { isPoint, misfitLast } from '../points.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';
import { allSegments } from '../segment-family.ts';
import { paragraphsOf } from '../sentences.ts';

interface Piece {
  readonly text: RegionText;
  readonly start: number;
  readonly end: number;
}

type Sort = 'doel' | 'indicator' | 'begrip' | 'punt' | 'tekst';

/** The same thing is written once and shared, not typed again. */
export const rule = defineRule<{ soort: Sort; waar: Phrase; eerder: Phrase; gelijk: 'gelijk' | 'bijna' }>({
  code: 'SEG270',
  alias: 'R14',
  severity: 'warning',
  source: 'E036, E060, E109 en E136: doelen en tabellen die zijn overgetypt en net verschillen',
  phase: 'content',
  nl: {
    title: 'Wat gelijk is, staat één keer en wordt gedeeld',
    message: (a) =>
      `${a.gelijk === 'gelijk' ? 'Dit staat' : 'Dit staat bijna woordelijk'} ${a.waar.nl} en ook ${a.eerder.nl}.`,
    label: (a) => (a.gelijk === 'gelijk' ? 'staat er al' : 'bijna hetzelfde'),
    why: 'Wordt het een aangepast en het ander niet, dan spreekt het stuk zichzelf tegen.',
    remedy:
      'Is hetzelfde bedoeld, schrijf het dan één keer en deel het: met `gelijkAan` bij een doel, of met & en * in YAML. Is iets anders bedoeld, zeg dan wat er anders is.',
  },
  en: {
    title: 'What is the same is written once and shared',
    message: (a) =>
      `${a.gelijk === 'gelijk' ? 'This stands' : 'Nearly the same words stand'} ${a.waar.en} and also ${a.eerder.en}.`,
    label: (a) => (a.gelijk === 'gelijk' ? 'is there already' : 'nearly the same'),
    why: 'If one is changed and the other is not, the document contradicts itself.',
    remedy:
      'If the same is meant, write it once and share it: with `gelijkAan` for a goal, or with & and * in YAML. If something else is meant, say what differs.',
  },
  check: ({ region, texts, byStatus, related, where }, report) => {
    const tell = (soort: Sort, twins: readonly Twin<Piece>[]) => {
      for (const { isExact, ...twin } of twins) {
        const [first, second] = misfitLast(twin, region.data);
        const { owner, key } = second.text;
        const isWhole = second.start === 0 && second.end === second.text.bare.length;
        const spot = { owner, key, ...(isWhole ? {} : { part: { start: second.start, end: second.end } }) };
        const earlier = { owner: first.text.owner, key: first.text.key };
        const args = {
          soort,
          waar: where(spot),
          eerder: where(earlier),
          gelijk: isExact ? ('gelijk' as const) : ('bijna' as const),
        };
        report(spot, args, { ...byStatus(spot, 'warning'), related: related(earlier, 'first') });
      }
    };
    const { klantprofielen = [] } = region.data;
    const names = new Set(
      [...allSegments(region.data), ...klantprofielen].flatMap(({ naam }) => comparedWords(naam)),
    );
    const isShared = sharedTexts(region.locator);
    const own = texts.filter((text) => !isShared(text));
    const goals = own.filter(
      ({ owner, key, holders }) =>
        (key === 'kort' && holders.doel === owner && !('gelijkAan' in owner)) ||
        (key === 'ambitie' && holders.segment === owner),
    );
    tell('doel', likeStatements(goals.flatMap(asStatement(4)), 5, names));
    for (const group of byGroup(own.filter(isPoint).flatMap(asStatement(3))))
      tell('punt', likeStatements(group, 5, names));
    tell(
      'begrip',
      twinsAmong(
        own
          .filter(({ key, path }) => key === 'definitie' && path[0] === 'begrippen')
          .flatMap((text) => whole(text, 3)),
        5,
      ),
    );
    for (const group of measuresByHolder(own))
      tell(
        'indicator',
        twinsAmong(
          group.flatMap((text) => whole(text, 1)),
          4,
        ),
      );
    const prose = own.filter(
      ({ kind, key, owner, holders }) =>
        kind === 'prose' && !(holders.doel === owner) && key !== 'definitie' && key !== 'ambitie',
    );
    tell('tekst', twinsAmong(prose.flatMap(paragraphs), 9));
  },
});

/** Whether a text comes from a token that an earlier one came from: an alias in YAML. */
function sharedTexts(
  locator: Parameters<typeof rule.check>[0]['region']['locator'],
): (text: RegionText) => boolean {
  const seen = new Set<string>();
  return ({ owner, key }) => {
    const node = locator.valueOf(owner, key);
    if (!node) return false;
    const token = `${node.file} ${node.span.start.offset}`;
    if (seen.has(token)) return true;
    seen.add(token);
    return false;
  };
}

/** The whole text, if it has at least so many words. */
function whole(text: RegionText, least: number): readonly Compared<Piece>[] {
  const words = comparedWords(text.bare);
  return words.length < least ? [] : [{ item: { text, start: 0, end: text.bare.length }, words }];
}

/** A text as a statement among those of its segment or profile, or else of its part of the region. */
function asStatement(least: number): (text: RegionText) => readonly Statement<Piece>[] {
  return (text) => {
    const { segment, klantprofiel, doel } = text.holders;
    const group = (segment ?? klantprofiel)?.id ?? String(text.path[0]);
    const name = doel?.id.startsWith(`${group}-`) ? doel.id.slice(group.length + 1) : undefined;
    return whole(text, least).map((one) => ({ ...one, group, ...(name === undefined ? {} : { name }) }));
  };
}

function byGroup<T>(statements: readonly Statement<T>[]): readonly (readonly Statement<T>[])[] {
  const groups = new Map<string, Statement<T>[]>();
  for (const one of statements) {
    const group = groups.get(one.group);
    if (group) group.push(one);
    else groups.set(one.group, [one]);
  }
  return [...groups.values()];
}

/** The paragraphs long enough to be a passage that was copied. */
function paragraphs(text: RegionText): readonly Compared<Piece>[] {
  return paragraphsOf(text.bare, text.text).flatMap(({ text: bare, start, end }) => {
    const words = comparedWords(bare);
    return words.length < 14 ? [] : [{ item: { text, start, end }, words }];
  });
}

/** Names of indicators measure one thing only within one segment or profile, and for one law. */
function measuresByHolder(texts: readonly RegionText[]): readonly (readonly RegionText[])[] {
  const groups = new Map<object, Map<string, RegionText[]>>();
  for (const text of texts) {
    const { indicator, segment, klantprofiel } = text.holders;
    const holder = segment ?? klantprofiel;
    if (text.key !== 'naam' || indicator !== text.owner || !holder) continue;
    const byLaw = groups.get(holder) ?? new Map<string, RegionText[]>();
    groups.set(holder, byLaw);
    append(byLaw, indicator.wet ?? '', text);
  }
  return [...groups.values()].flatMap((byLaw) => [...byLaw.values()]);
}
