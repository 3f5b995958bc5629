import type { RegionData } from '../model/region-schema.ts';
import { boughtThings } from './instruments-of.ts';
import type { RuleContext } from './rule.ts';
import { formWords, type Model, paymentWords, type Vorm } from './words/payment-words.ts';

const models = Object.keys(paymentWords) as Model[];

/** How often the region chooses or names a way of buying or paying. */
export function votesIn({ region: { data }, texts }: RuleContext): (value: Model | Vorm) => number {
  const words: readonly (readonly [Model | Vorm, RegExp])[] = [
    ...models.map((model) => [model, paymentWords[model]] as const),
    ...formWords,
  ];
  const counts = new Map<Model | Vorm, number>();
  const add = (value: Model | Vorm | undefined) => {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  for (const owner of choicesOf(data)) add('vorm' in owner ? owner.vorm : owner.model);
  for (const { bare } of texts) for (const [value, pattern] of words) if (pattern.test(bare)) add(value);
  return (value) => counts.get(value) ?? 0;
}

type Choice = { readonly vorm: Vorm | undefined } | { readonly model: Model | undefined };

const choicesOf = (data: RegionData): readonly Choice[] => {
  const owners = boughtThings(data).flatMap(({ instrumenten: { bekostiging, contractvorm } }) => [
    ...(bekostiging ? [[bekostiging, { model: bekostiging.model }] as const] : []),
    ...(contractvorm ? [[contractvorm, { vorm: contractvorm.vorm }] as const] : []),
  ]);
  return [...new Map<object, Choice>(owners).values()];
};
