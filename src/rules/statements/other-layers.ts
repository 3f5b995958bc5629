import type { RegionModel } from '../../model/region-model.ts';
import { actorOf } from '../words/actors.ts';
import type { Contradiction } from './contradictions.ts';
import { recordedLine } from './recorded-statements.ts';
import type { Statement } from './statement.ts';

/** Parties that the description of a figure puts in another layer than the figure has them in. */
export function otherLayers(
  statements: readonly Statement[],
  { data }: RegionModel,
): readonly Contradiction[] {
  const { figuur } = data.sturingsmodel ?? {};
  const layers = (figuur?.lagen ?? []).map(({ vakken }) => vakken);
  return statements.flatMap((statement): Contradiction[] => {
    const { text, tokens } = statement.reading;
    if (text.owner !== figuur || text.key !== 'beschrijving') return [];
    const sentence = text.bare.slice(statement.sentence.start, statement.sentence.end);
    const layer = /^bovenaan/iu.test(sentence)
      ? layers[0]
      : /^onderaan/iu.test(sentence)
        ? layers.at(-1)
        : undefined;
    if (!layer) return [];
    const isIn = (boxes: readonly string[], name: string) => boxes.some((box) => actorOf(box)?.name === name);
    const odd = tokens.find(
      ({ actor, role }) =>
        actor && role === '' && !isIn(layer, actor.name) && layers.some((one) => isIn(one, actor.name)),
    );
    const [box = ''] = layer.filter((one) => !tokens.some(({ actor }) => actor?.name === actorOf(one)?.name));
    const actor = actorOf(box);
    if (!odd || !actor) return [];
    const fact = recordedLine(layer, layer.indexOf(box), actor);
    return [{ a: statement, b: fact, clash: { kind: 'wie', mine: [odd], theirs: fact.reading.tokens } }];
  });
}
