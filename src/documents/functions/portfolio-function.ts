import type { TemplateFunction } from '../../text/functions/template-function.ts';
import { formatNumber } from '../../text/notation/number.ts';
import { portfolioPlot } from '../drawing/portfolio-plot.ts';
import { scoredSegments } from '../scored-segments.ts';
import { drawnFigure } from './drawn-figure.ts';
import type { FunctionContext } from './edition-functions.ts';

/** `{{portfoliofiguur}}`: the segmenten in a Kraljic portfolio; nothing when none has scores. */
export function portfolioFunction({ region, scope }: FunctionContext): TemplateFunction {
  return ({ site }) => {
    const points = scoredSegments(region.data.segmenten ?? []).map(({ segment, portfolio }) => ({
      name: segment.naam,
      belang: portfolio.financieel.waarde,
      risico: portfolio.leveringsrisico.waarde,
    }));
    if (points.length === 0) return { kind: 'blocks', blocks: [] };
    const words = points.map(
      ({ name, belang, risico }, index) =>
        `${index + 1} ${name}: financieel belang ${formatNumber(belang)}, leveringsrisico ${formatNumber(risico)}`,
    );
    const origin = scope.locate(region.data, 'segmenten')?.origin ?? site;
    const figure = drawnFigure(
      portfolioPlot(points),
      {
        id: 'portfolio-in-beeld',
        caption: 'De segmenten naar financieel belang en leveringsrisico',
        alternative: `Kraljic-portfolio met scores van 0 tot 10. ${words.join('; ')}.`,
      },
      origin,
    );
    return { kind: 'blocks', blocks: [figure] };
  };
}
