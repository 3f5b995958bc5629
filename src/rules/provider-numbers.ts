import type { RegionModel } from '../model/region-model.ts';
import type { RegionText } from './region-texts.ts';
import type { Spot } from './rule.ts';

/** A text that wants fewer or more providers, against what the others of the region want. */
interface NumberClash {
  readonly spot: Spot;
  readonly other: Spot;
  readonly woorden: string;
  readonly anders: string;
}

interface Wish {
  readonly spot: Spot & { readonly part: { readonly start: number; readonly end: number } };
  readonly words: string;
  readonly wants: 'minder' | 'meer';
}

const providers = '(?:zorg|contract)?(?:aanbieders|partijen|partners|contracten)';
/** Of a principle only what it says of providers counts, at its start. */
const opening = new RegExp(
  String.raw`^(?:we willen |er zijn |wij kiezen voor |met )?\p{L}+(?:\s+\p{L}+){0,3}?\s+${providers}(?!\p{L})`,
  'iu',
);
const wishes = {
  minder: wish(
    '(?:minder|weinig|zo (?:min|weinig) mogelijk)',
    'klein|kleiner|kleinere|kleine|beperkt|beperkte|beperkter|lager|gering',
  ),
  meer: wish(
    '(?:meer|veel|extra|zoveel mogelijk|zo veel mogelijk)',
    'groot|groter|grote|grotere|ruim|ruimer|ruime|hoger',
  ),
};

/** "Minder aanbieders", "een kleiner aantal". */
function wish(amount: string, size: string): RegExp {
  return new RegExp(
    String.raw`(?<!\p{L})(?:${amount}\s+(?:\p{L}+e\s+)?${providers}|(?:${size}) (?:aantal|groep))(?!\p{L})`,
    'iu',
  );
}

const principles = new Set(['kernwoord', 'kernzin', 'keuze', 'kern']);

/** What a region wants of the number of its providers, where its data and its principles say opposite things. */
export function providerNumberClashes(
  texts: readonly RegionText[],
  { data }: RegionModel,
): readonly NumberClash[] {
  const recorded = data.inkoopinstrumenten?.leveranciersmanagement?.aanbieders;
  const all = texts.flatMap((text): readonly Wish[] => {
    const { owner, key, bare, holders, path } = text;
    if (owner === recorded && key === 'type') return wishIn(text, bare);
    const isPrinciple = path[0] === 'uitgangspunten' && principles.has(String(key)) && !holders.segment;
    const said = isPrinciple ? opening.exec(bare)?.[0] : undefined;
    if (said === undefined) return [];
    const id = 'id' in owner ? String(owner.id).replaceAll('-', ' ') : '';
    return [...wishIn(text, said), ...(key === 'kernzin' ? wishIn({ ...text, key: 'id' }, id) : [])];
  });
  const [less, more] = [
    all.filter(({ wants }) => wants === 'minder'),
    all.filter(({ wants }) => wants === 'meer'),
  ];
  const few = less.length < more.length ? less : more;
  const many = few === less ? more : less;
  const [odd, second] = few;
  const [other] = many;
  if (!odd || second || !other || odd.spot.key === 'id') return [];
  const isData = odd.spot.owner === recorded;
  if (many.length === 1 && !isData && other.spot.owner !== recorded) return [];
  return [{ spot: odd.spot, other: other.spot, woorden: odd.words, anders: other.words }];
}

function wishIn({ owner, key }: RegionText, said: string): readonly Wish[] {
  const found = (['minder', 'meer'] as const).flatMap((wants): readonly Wish[] => {
    const match = wishes[wants].exec(said);
    if (!match) return [];
    const part = { start: match.index, end: match.index + match[0].length };
    return [{ spot: { owner, key, part }, words: match[0], wants }];
  });
  // Words for both say nothing.
  return found.length === 1 ? found : [];
}
