import type { RegionModel } from '../../model/region-model.ts';
import { expressionsIn, valueAt } from '../expressions.ts';
import { actorOf } from '../words/actors.ts';
import type { Contradiction } from './contradictions.ts';
import { recordedLine } from './recorded-statements.ts';
import type { Statement } from './statement.ts';

/** Sentences that give the moment of a decision or meeting to another organ than the data do. */
export function otherOrgans(statements: readonly Statement[], region: RegionModel): readonly Contradiction[] {
  return statements.flatMap((statement): Contradiction[] => {
    const { reading } = statement;
    const named = reading.tokens.filter(({ actor }) => actor?.kind === 'bestuur');
    const [first] = named;
    if (!first || named.some(({ stem }) => stem !== first.stem)) return [];
    const written = reading.text.text.slice(reading.stretch.start, reading.stretch.end);
    const events = expressionsIn(written)
      .flatMap(({ paths }) => paths)
      .flatMap((path) => {
        const event = /^(?:mijlpaal|gebeurtenis)$/u.test(path[0] ?? '')
          ? valueAt(path.slice(0, 2), region)
          : undefined;
        const orgaan = (event as { readonly orgaan?: string } | undefined)?.orgaan;
        const actor = actorOf(orgaan ?? '');
        return actor && typeof event === 'object' && event !== null ? [{ event, actor }] : [];
      });
    const [event] = events;
    if (!event || events.some(({ actor }) => actor.name === first.stem)) return [];
    const fact = recordedLine(event.event, 'orgaan', event.actor);
    return [{ a: statement, b: fact, clash: { kind: 'wie', mine: [first], theirs: fact.reading.tokens } }];
  });
}
