import { parseMoment } from '../../model/moment.ts';
import type { TemplateFunction } from '../../text/functions/template-function.ts';
import { timeline } from '../drawing/timeline.ts';
import { momentWords, periodWords } from '../moment-words.ts';
import type { FunctionContext } from './edition-functions.ts';

/** `{{tijdlijn}}`: the milestones drawn along an axis, with the same in words for who does not see it. */
export function timelineFunction({ region, scope }: FunctionContext): TemplateFunction {
  return (call) => {
    const milestones = (region.data.mijlpalen ?? []).flatMap(({ moment, tot, gebeurtenis }) => {
      const [start, end] = [parseMoment(moment), parseMoment(tot ?? moment)];
      const when = periodWords(moment, tot) ?? momentWords(moment);
      if (!start || !end || when === undefined) return [];
      return [{ date: { from: start.from, to: end.to }, dateLabel: when, label: gebeurtenis }];
    });
    if (milestones.length === 0) return { kind: 'blocks', blocks: [] };
    const phases = (region.data.programma?.fasen ?? []).flatMap(({ nummer, periode }) => {
      const [start, end] = [parseMoment(periode.van), parseMoment(periode.tot ?? periode.van)];
      return start && end ? [{ label: `Fase ${nummer}`, from: start.from, to: end.to }] : [];
    });
    const alternative = milestones.map(({ dateLabel, label }) => `${dateLabel}: ${label}`).join('; ');
    const origin = scope.locate(region.data, 'mijlpalen')?.origin ?? call.site;
    const caption = { children: [{ type: 'text' as const, text: 'De planning op een tijdlijn', origin }] };
    const figure = {
      type: 'figure' as const,
      id: 'tijdlijn',
      ...timeline({ phases, events: milestones }),
      alternative: `Tijdlijn met ${milestones.length} mijlpalen. ${alternative}.`,
      caption,
      origin,
    };
    return { kind: 'blocks', blocks: [figure] };
  };
}
