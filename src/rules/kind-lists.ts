import type { RegionModel } from '../model/region-model.ts';
import type { RegionData } from '../model/region-schema.ts';
import { expressionsIn, listOf } from './expressions.ts';
import type { RegionText } from './region-texts.ts';
import { type Stretch, sentencesOf } from './sentences.ts';
import { ageWords } from './words/age-words.ts';

/** All things of one kind that a region has, with what one calls them together. */
interface Kind {
  readonly nouns: string;
  readonly things: readonly { readonly owner: object; readonly names: readonly string[] }[];
  /** Whether a word can be the name of another thing of the kind. */
  readonly canBeOne: (word: string) => boolean;
}

/** A list that someone typed of what the region has, at offsets in the text: it misses a thing, or has another. */
export interface KindListSlip {
  readonly wat: 'mist' | 'vreemd';
  /** What is missing, or what stands in its place. */
  readonly naam: string;
  /** What the region has and the list does not. */
  readonly missing: object;
  readonly start: number;
  readonly end: number;
}

type Named = { readonly naam: string; readonly kort?: unknown; readonly volledig?: unknown };

/** The kinds of things that a text can sum up. */
export function kindsOf({
  producten,
  segmenten,
  domeinen,
  klantprofielen,
  gemeenten,
}: RegionData): readonly Kind[] {
  const kind = (nouns: string, list: readonly Named[] | undefined, canBeOne: Kind['canBeOne']): Kind => ({
    nouns,
    canBeOne,
    things: (list ?? []).map((owner) => ({
      owner,
      names: [owner.naam, owner.kort, owner.volledig].filter((name) => typeof name === 'string'),
    })),
  });
  const never = () => false;
  const isName = (word: string) => /^\p{Lu}/u.test(word);
  return [
    kind('producten', producten, never),
    kind('segmenten', segmenten, isName),
    kind('domeinen', domeinen, isName),
    kind('klantprofielen|profielen|groepen', klantprofielen, (word) => word.toLowerCase() in ageWords),
    kind('gemeenten', gemeenten, never),
  ].filter(({ things }) => things.length > 1);
}

const item = String.raw`(?:\ue000+|[\p{L}-]+)`;
const list = new RegExp(String.raw`${item}(?:,\s+${item})*,?\s+(?:en|of)\s+${item}`, 'gu');
/** What says that a list is whole: "Het gaat over deze producten:". */
const isWhole =
  /(?<!\p{L})(?:gaat (?:over|om)|omvat|bestaat uit|kent|bevat|heeft|hebben|zijn)(?!\p{L})[^.;:]*:\s*$/iu;
/** What says that it is a part. */
const isPart =
  /(?<!\p{L})(?:niet|geen|alleen|vooral|eerst|begin\p{L}*|nieuwe?|andere|overige|meeste|enkele|sommige|onder meer|onder andere|bijvoorbeeld|nog|fase|perceel)(?!\p{L})/iu;

/** The first slip in each list of the kind that a text sums up. */
export function kindListSlips(
  { bare, text }: RegionText,
  kind: Kind,
  region: RegionModel,
): readonly KindListSlip[] {
  const lower = bare.toLowerCase();
  const names = kind.things.flatMap((thing) =>
    thing.names.map((name) => ({ thing, name: name.toLowerCase() })),
  );
  if (names.filter(({ name }) => lower.includes(name)).length < 2) return [];
  const byName = new Map(names.map(({ thing, name }) => [name, thing]));
  const pattern = new RegExp(
    String.raw`(?<![\p{L}-])(?:${[...byName.keys()]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})(?![\p{L}-])`,
    'giu',
  );
  const nounBefore = new RegExp(
    String.raw`(?<!\p{L})(?:deze|de|de volgende|alle|onze) (?:${kind.nouns})(?: zijn)?:\s*$`,
    'iu',
  );
  const counted = new RegExp(String.raw`\ufffc\s+(?:${kind.nouns})(?!\p{L})[^.;:\ufffc]*:\s*$`, 'iu');
  const isCounted = ({ start, text: said }: Stretch, index: number) => {
    const at = said.slice(0, index).search(counted);
    const expression = expressionsIn(text).find(({ end }) => end === start + at + 1);
    return expression?.functions[0] === 'aantal' && listOf(expression, region)?.length === kind.things.length;
  };
  return sentencesOf(bare, text).flatMap((sentence): readonly KindListSlip[] => {
    const masked = sentence.text.replace(pattern, (found) => '\ue000'.repeat(found.length));
    return [...masked.matchAll(list)].flatMap(({ 0: whole, index }): readonly KindListSlip[] => {
      const items = [...whole.matchAll(new RegExp(item, 'gu'))]
        .map((one) => ({ start: index + one.index, end: index + one.index + one[0].length }))
        .map((one) => ({ ...one, word: sentence.text.slice(one.start, one.end) }))
        .filter(({ word }) => word !== 'en' && word !== 'of');
      const listed = new Set(items.map(({ word }) => byName.get(word.toLowerCase())));
      const [missing, ...more] = kind.things.filter((thing) => !listed.has(thing));
      if (!missing || listed.size < 3 - Number(!listed.has(undefined))) return [];
      const naam = missing.names[0] ?? '';
      const before = sentence.text.slice(0, index);
      if (!listed.has(undefined)) {
        const after = sentence.text.slice(index + whole.length).trim();
        if (!/^[.;)]?$/u.test(after) || isPart.test(before)) return [];
        if (!(nounBefore.test(before) && isWhole.test(before)) && !isCounted(sentence, index)) return [];
        const last = items.at(-1);
        const start = sentence.start + (last?.start ?? index);
        return [
          { wat: 'mist', naam, missing: missing.owner, start, end: sentence.start + index + whole.length },
        ];
      }
      const strangers = items.filter(({ word }) => !byName.has(word.toLowerCase()));
      const [stranger, ...others] = strangers;
      if (!stranger || others.length > 0 || more.length > 0 || items.length !== kind.things.length) return [];
      if (items.length < 3 || !kind.canBeOne(stranger.word)) return [];
      const [start, end] = [sentence.start + stranger.start, sentence.start + stranger.end];
      return [{ wat: 'vreemd', naam: stranger.word, missing: missing.owner, start, end }];
    });
  });
}

const escaped = (name: string) =>
  name.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);
