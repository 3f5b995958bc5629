import type { TemplateFunction } from '../../text/functions/template-function.ts';
import { formatNumber } from '../../text/notation/number.ts';
import { barPanels } from '../drawing/bar-panels.ts';
import type { SegmentProfile } from '../segment-profiles.ts';
import { drawnFigure } from './drawn-figure.ts';
import type { FunctionContext } from './edition-functions.ts';

type Profile = SegmentProfile['kengetallen'];

/** What is shown of a segment's figures. */
export const measures = [
  {
    title: 'Cliënten',
    figureOf: (of: Profile) => of.clienten,
    labelOf: (value: number) => formatNumber(value),
  },
  {
    title: 'Aanbieders',
    figureOf: (of: Profile) => of.aanbieders,
    labelOf: (value: number) => formatNumber(value),
  },
  {
    title: 'Omzet (mln euro)',
    figureOf: (of: Profile) => of.omzet?.euro,
    labelOf: (value: number) => formatNumber(value / 1_000_000, { decimals: 1 }),
  },
] as const;

/** The measures that every segment has, with their values; a missing bar would read as nought. */
export function keyFigurePanels(profiles: readonly SegmentProfile[]) {
  return measures.flatMap(({ title, figureOf, labelOf }) => {
    const values = profiles.flatMap(({ kengetallen }) => figureOf(kengetallen) ?? []);
    if (values.length === 0 || values.length < profiles.length) return [];
    return [{ title, values: values.map((value) => ({ value, label: labelOf(value) })) }];
  });
}

/**
 * `{{kengetallenfiguur profielen}}`: cliënten, aanbieders and omzet of every segment as bars with their values.
 */
export function keyFiguresFunction({ region, scope }: FunctionContext): TemplateFunction {
  return ({ args, site }) => {
    const given = args[0]?.data;
    const profiles = Array.isArray(given) ? (given as readonly SegmentProfile[]) : [];
    const panels = keyFigurePanels(profiles);
    if (panels.length === 0) return { kind: 'blocks', blocks: [] };
    const names = profiles.map(({ segment }) => nameOf(segment));
    const words = names.map((name, index) => {
      const said = panels.map(({ title, values }) => `${title.toLowerCase()} ${values[index]?.label ?? ''}`);
      return `${name}: ${said.join(', ')}`;
    });
    const origin = scope.locate(region.data, 'segmenten')?.origin ?? site;
    const figure = drawnFigure(
      barPanels(names, panels),
      {
        id: 'kengetallen-in-beeld',
        caption: 'Hoe groot elk segment is; elke kolom heeft een eigen schaal',
        alternative: `Staafdiagram per segment. ${words.join('; ')}.`,
      },
      origin,
    );
    return { kind: 'blocks', blocks: [figure] };
  };
}

const nameOf = ({ code, naam }: SegmentProfile['segment']) =>
  code === undefined ? naam : `${code}. ${naam}`;
