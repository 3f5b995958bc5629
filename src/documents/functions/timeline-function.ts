import { parseMoment } from '../../model/moment.ts';
import type { Fase, Mijlpaal } from '../../model/region-schema.ts';
import type { TemplateFunction } from '../../text/functions/template-function.ts';
import { timeline } from '../drawing/timeline.ts';
import { periodWords } from '../moment-words.ts';
import type { FunctionContext } from './edition-functions.ts';

/** `{{tijdlijn mijlpalen fasen}}`: milestones drawn along an axis, with the same in words for who does not see it. */
export function timelineFunction({ region, scope }: FunctionContext): TemplateFunction {
  return ({ args, site }) => {
    const milestones = listOf<Mijlpaal>(args[0]?.data).flatMap(({ moment, tot, gebeurtenis }) => {
      const date = spanOf(moment, tot);
      const dateLabel = periodWords(moment, tot);
      return date && dateLabel !== undefined ? [{ date, dateLabel, label: gebeurtenis }] : [];
    });
    if (milestones.length === 0) return { kind: 'blocks', blocks: [] };
    const phases = listOf<Fase>(args[1]?.data).flatMap(({ nummer, periode }) => {
      const span = spanOf(periode.van, periode.tot);
      return span ? [{ label: `Fase ${nummer}`, ...span }] : [];
    });
    const origin = scope.locate(region.data, 'mijlpalen')?.origin ?? site;
    const words = milestones.map(({ dateLabel, label }) => `${dateLabel}: ${label}`).join('; ');
    const figure = {
      type: 'figure' as const,
      id: 'tijdlijn',
      ...timeline({ phases, events: milestones }),
      alternative: `Tijdlijn met ${milestones.length} mijlpalen. ${words}.`,
      caption: { children: [{ type: 'text' as const, text: 'De planning op een tijdlijn', origin }] },
      origin,
    };
    return { kind: 'blocks', blocks: [figure] };
  };
}

const listOf = <T>(data: unknown) => (Array.isArray(data) ? (data as readonly T[]) : []);

function spanOf(
  from: string,
  to: string | undefined,
): { readonly from: string; readonly to: string } | undefined {
  const [start, end] = [parseMoment(from), parseMoment(to ?? from)];
  return start && end ? { from: start.from, to: end.to } : undefined;
}
