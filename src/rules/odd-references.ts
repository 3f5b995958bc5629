import type { Mention, RegionIndex } from '../model/region-index.ts';
import { append } from './append.ts';
import type { Spot } from './rule.ts';

/** A reference in a list of which all others begin alike, while one that begins so too is in no list. */
interface OddReference {
  readonly spot: Spot;
  readonly kind: Mention['kind'];
  readonly id: string;
  readonly missing: string;
}

/** So many others that begin alike tell what the list holds. */
const least = 3;

/** The references that stand in a list of another group, by how ids begin: "a-one" among "b-one", "b-two", "b-three". */
export function oddReferences({ identifiers, references }: RegionIndex): readonly OddReference[] {
  const lists = new Map<object, Mention[]>();
  for (const mention of references) if (Array.isArray(mention.owner)) append(lists, mention.owner, mention);
  const keyOf = ({ kind, id }: Mention) => `${kind} ${id}`;
  const named = new Set(references.map(keyOf));
  const groups = new Map<string, Mention[]>();
  for (const mention of identifiers) append(groups, groupOf(mention), mention);
  return [...lists.values()].flatMap((list): readonly OddReference[] => {
    const [first, second, third] = list.map(groupOf);
    const usual = first === second || first === third ? first : second;
    const [odd, more] = list.filter((mention) => groupOf(mention) !== usual);
    if (usual === undefined || !odd || more || list.length <= least) return [];
    const [missing, other] = (groups.get(usual) ?? []).filter((mention) => !named.has(keyOf(mention)));
    if (!missing || other || !odd.id.includes('-') || (groups.get(groupOf(odd)) ?? []).length < 2) return [];
    return [{ spot: { owner: odd.owner, key: odd.key }, kind: odd.kind, id: odd.id, missing: missing.id }];
  });
}

/** What the ids of one group begin with: "b" of "b-one"; an id of one word is a group by itself. */
const groupOf = ({ kind, id }: Mention) => `${kind} ${id.split('-')[0] ?? id}`;
