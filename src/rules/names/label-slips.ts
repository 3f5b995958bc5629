import type { RegionData } from '../../model/region-schema.ts';
import { goalHolders } from '../all-goals.ts';
import { append } from '../append.ts';
import { comparedWords } from '../likeness.ts';

/** A label over goals that is written in another way than the label it is meant to be. */
export interface LabelSlip {
  readonly owner: object;
  readonly key: 'groep' | 'thema';
  readonly said: string;
  readonly meant: string;
}

/** Labels over the goals of a region of which another label, used more often, is another form: goals under two headings. */
export function labelSlips(data: RegionData): readonly LabelSlip[] {
  const keys = ['groep', 'thema'] as const;
  return keys.flatMap((key) => {
    const uses = new Map<string, object[]>();
    for (const { doelen } of goalHolders(data))
      for (const doel of doelen) if (doel[key] !== undefined) append(uses, doel[key], doel);
    const byBeginning = new Map<string, string[]>();
    for (const label of uses.keys()) append(byBeginning, beginningsOf(label), label);
    return [...byBeginning.values()].flatMap((labels) => {
      const [usual = '', ...others] = labels.sort(
        (a, b) => (uses.get(b)?.length ?? 0) - (uses.get(a)?.length ?? 0),
      );
      return others.flatMap((said) =>
        (uses.get(said) ?? []).map((owner) => ({ owner, key, said, meant: usual })),
      );
    });
  });
}

/** How its words begin: "Normaliseren" and "Normalisatie" begin alike. */
const beginningsOf = (label: string) =>
  comparedWords(label)
    .map((word) => word.slice(0, 6))
    .join(' ');
