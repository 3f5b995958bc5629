import type { Kind } from '../model/identifier.ts';
import type { RegionModel } from '../model/region-model.ts';
import type { Segment } from '../model/region-schema.ts';
import { expressionsIn } from './expressions.ts';
import type { RegionText } from './region-texts.ts';
import type { Spot } from './rule.ts';
import { standsUnderItsLaw } from './segment-laws.ts';
import { sentencesOf } from './sentences.ts';
import { lawsIn, lawWords, serviceLawWords, type Wet } from './words/law-words.ts';

/** A law that a text or a field names, and the one that what it is about stands under. */
export interface SaidLaw {
  readonly spot: Spot;
  readonly wet: Wet;
  readonly juist: Wet;
  /** What it is about, as a place in the data. */
  readonly about: Spot;
}

/** Keys that show a name, and so say themselves what they are of. */
const names: ReadonlySet<string> = new Set(['naam', 'kort', 'volledig', 'titel', 'term', 'afkorting', 'kop']);

/** Before a law that is set beside what the sentence is about. */
const beside = /(?<!\p{L})(?:anders dan|net als|naast|niet|behalve|zonder|zoals)(?:\s+\p{L}+){0,3}\s*$/iu;

/** Sentences that give a figure or a date of something of one law, and name only another law. */
export function lawsOfSentences(texts: readonly RegionText[], region: RegionModel): readonly SaidLaw[] {
  return texts.flatMap((text) => {
    if (!text.text.includes('{{') || lawsIn(text.bare).length === 0) return [];
    const expressions = expressionsIn(text.text);
    return sentencesOf(text.bare, text.text).flatMap((sentence): readonly SaidLaw[] => {
      const said = lawsIn(sentence.text);
      const [wet] = said;
      if (wet === undefined) return [];
      const match = lawWords[wet].exec(sentence.text);
      if (!match || beside.test(sentence.text.slice(0, match.index))) return [];
      const within = expressions.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
      const about = within.flatMap(({ paths }) => paths).flatMap((path) => thingOf(path, region) ?? []);
      const [thing] = about;
      const [juist] = thing?.laws ?? [];
      if (!thing || juist === undefined || about.some(({ laws }) => laws.some((law) => said.includes(law))))
        return [];
      const start = sentence.start + match.index;
      const spot = { owner: text.owner, key: text.key, part: { start, end: start + match[0].length } };
      return [{ spot, wet, juist, about: { owner: thing.owner } }];
    });
  });
}

/** Developments that stand under another law than their words or their segments. */
export function lawsOfDevelopments({ data, index }: RegionModel): readonly SaidLaw[] {
  return (data.omgeving?.ontwikkelingen ?? []).flatMap((one): readonly SaidLaw[] => {
    const { wet, kern, segmenten = [] } = one;
    if (wet === undefined) return [];
    const said = lawsIn(kern, serviceLawWords);
    const held = segmenten.flatMap((id) => (index.find('segment', id) as Segment | undefined)?.wetten ?? []);
    const [juist] = said.length > 0 ? said : held;
    if (juist === undefined || said.includes(wet) || (said.length === 0 && held.includes(wet))) return [];
    return [{ spot: { owner: one, key: 'wet' }, wet, juist, about: { owner: one, key: 'kern' } }];
  });
}

type Product = Parameters<typeof standsUnderItsLaw>[0];

interface Thing {
  readonly owner: object;
  readonly laws: readonly Wet[];
}

/** The deepest thing on a path that stands under a law, by its own field or by its name. */
function thingOf(path: readonly string[], { data, index }: RegionModel): Thing | undefined {
  const [root = '', id = '', ...rest] = path;
  if (names.has(path.at(-1) ?? '')) return undefined;
  const known = index.find(root as Kind, id) as object | undefined;
  let current: unknown = known ?? data;
  let thing: Thing | undefined;
  for (const key of [undefined, ...(known ? rest : path)]) {
    if (key !== undefined) current = (current as Readonly<Record<string, unknown>>)[key];
    if (typeof current !== 'object' || current === null) break;
    const laws = current === data ? [] : lawsOf(current);
    if (laws.length > 0) thing = { owner: current, laws };
  }
  return thing;
}

function lawsOf(owner: object): readonly Wet[] {
  const { wet, wetten, naam, titel, onderwerp } = owner as Readonly<Record<string, unknown>>;
  // Of what stands under a law it does not rest on, another rule says so.
  if (typeof wet === 'string')
    return typeof naam === 'string' && !standsUnderItsLaw(owner as Product) ? [] : [wet as Wet];
  if (Array.isArray(wetten)) return wetten as readonly Wet[];
  return lawsIn([naam, titel, onderwerp].filter((one) => typeof one === 'string').join(' '), serviceLawWords);
}
