import { wetten } from '../model/enumerations.ts';

type Wet = keyof typeof wetten;

/** Things of one law, for under one label; without law when the law makes no difference. */
export interface LawGroup<T> {
  readonly wet?: Wet;
  readonly items: readonly T[];
}

/** Groups consecutive things that hold for the same law. */
export function perLaw<T extends { readonly wet?: Wet | undefined }>(
  items: readonly T[],
): readonly LawGroup<T>[] {
  const groups: { wet?: Wet; items: T[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && last.wet === item.wet) last.items.push(item);
    else groups.push({ ...(item.wet ? { wet: item.wet } : {}), items: [item] });
  }
  return groups;
}

/** The laws for which a text split by law has something to say, in the order of the model. */
export function lawsOf(split: Readonly<Partial<Record<Wet, unknown>>> | undefined): readonly Wet[] {
  return (Object.keys(wetten) as Wet[]).filter((wet) => split?.[wet] !== undefined);
}
