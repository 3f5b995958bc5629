import type { RegionModel } from '../model/region-model.ts';
import { expressionsIn } from './expressions.ts';
import type { RegionText } from './region-texts.ts';
import type { RuleContext, Spot } from './rule.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { shownValues } from './shown-values.ts';

/** A value that a sentence takes from one thing of the region while it speaks of another of that kind. */
export interface SiblingValue {
  readonly spot: Spot;
  /** What the sentence says. */
  readonly zin: string;
  /** The thing the value comes from. */
  readonly cel: string;
  /** Where only the same mistake shows: the rest of the paragraph, that counts from the value, and the value itself. */
  readonly also: readonly Spot[];
}

/** Values of a fase behind the name of another fase, and moments of a mijlpaal beside what another mijlpaal is. */
export function siblingValues({ region, texts }: RuleContext): readonly SiblingValue[] {
  return texts.flatMap((text) => (text.text.includes('{{') ? valuesIn(text, region) : []));
}

function valuesIn({ owner, key, text, bare }: RegionText, region: RegionModel): readonly SiblingValue[] {
  const expressions = expressionsIn(text);
  return sentencesOf(bare, text).flatMap((sentence) => {
    const end = sentence.start + sentence.text.length;
    const own = expressions.filter(({ start }) => start >= sentence.start && start < end);
    return own.flatMap((expression, index): SiblingValue[] => {
      const [kind, id = expression.functions[1]] = expression.paths[0] ?? [];
      if (id === undefined) return [];
      const before = text.slice(own[index - 1]?.end ?? sentence.start, expression.start);
      const after = text.slice(expression.end, own[index + 1]?.start ?? end);
      const zin =
        expression.functions[0] === 'aantal'
          ? otherCount(id, after, region)
          : kind === 'fase'
            ? otherPhase(before, id, text, region)
            : kind === 'mijlpaal'
              ? otherMilestone(before, after, id, region)
              : undefined;
      if (zin === undefined) return [];
      const { start, end: from } = expression;
      const paragraph = text.indexOf('\n\n', from);
      const to = paragraph < 0 ? text.length : paragraph;
      const at = (part: NonNullable<Spot['part']>) => ({ owner, key, part });
      const shown = shownValues(text, region).filter((value) => value.start === start);
      const also = [
        at({ start: from, end: to }),
        ...shown.map((value) => ({ owner: value.owner, key: value.key })),
      ];
      return [{ spot: at({ start, end: from }), zin, cel: id, also }];
    });
  });
}

/** "{{aantal doelen}} segmenten": the word that follows is what another list of the region holds. */
function otherCount(list: string, after: string, { data }: RegionModel): string | undefined {
  const noun = /^\s+(\p{Ll}+)/u.exec(after)?.[1];
  const isList = (name: string) => Array.isArray(Reflect.get(data, name));
  return noun !== undefined && noun !== list && isList(noun) && isList(list) ? noun : undefined;
}

/** "**Fase 2** ({{periode fase.fase-1.periode}}": the number that goes before is of another fase. */
function otherPhase(before: string, id: string, text: string, region: RegionModel): string | undefined {
  const said = /(?<!\p{L})fase (\d+)[*_]*[ ,:]*\((?:[^().]{0,24} )?$/iu.exec(before);
  const own = region.index.find('fase', id) as { readonly nummer?: number } | undefined;
  const ended =
    /(?<!\p{L})fase (\d+)(?: en (\d+))? (?:is|zijn|was|waren|werd|werden|liep|liepen|eindigde|begon)(?: (?:in|op|van|tot))?\s*$/iu.exec(
      before,
    );
  if (ended && own?.nummer !== undefined && !ended.slice(1).includes(`${own.nummer}`))
    return `Fase ${ended[1]}`;
  if (!said || own?.nummer === undefined || said[1] === `${own.nummer}`) return undefined;
  // A number that stands twice while this one's own stands nowhere is the slip itself.
  const times = (number: string) =>
    text.match(new RegExp(`(?<!\\p{L})fase ${number}(?!\\d)`, 'giu'))?.length ?? 0;
  return times(said[1] ?? '') > 1 && times(`${own.nummer}`) === 0 ? undefined : `Fase ${said[1]}`;
}

/** "{{datum mijlpaal.publicatie.moment}} te gunnen": the verb that follows is what another mijlpaal is called. */
function otherMilestone(before: string, after: string, id: string, region: RegionModel): string | undefined {
  const isCalled = (thing: string, word: string) =>
    thing.split('-').some((part) => part.length > 4 && isAlike(part, word));
  const around = wordsOf(`${before} ${after}`).map((word) => word.text.toLowerCase());
  if (around.some((word) => isCalled(id, word))) return undefined;
  const verb = /^\s+(?:te\s+)?(\p{Ll}{3,}en)(?!\p{L})/u.exec(after)?.[1];
  if (verb === undefined) return undefined;
  const others = region.index.idsOf('mijlpaal').filter((other) => isCalled(other, verb));
  return others.length === 1 ? verb : undefined;
}

/** Whether two words begin alike for so long that they are of one stem: "gunnen" and "gunning". */
function isAlike(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a.charAt(same) === b.charAt(same)) same++;
  return same >= 4 && same >= Math.min(a.length, b.length) * 0.6;
}
