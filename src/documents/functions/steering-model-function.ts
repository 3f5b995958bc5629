import { wrongFunctionArgument } from '../../diagnostics/catalogue/document-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Sturingsmodel } from '../../model/steering-model.ts';
import type { FunctionCall, TemplateFunction } from '../../text/functions/template-function.ts';
import { plainBlockText } from '../../text/plain-text.ts';
import { layeredDrawing } from '../drawing/layered-drawing.ts';
import type { FunctionContext } from './edition-functions.ts';

type Figuur = NonNullable<Sturingsmodel['figuur']>;

/** `{{regisseursmodel}}`: the steering model of the region as a drawing, with its description for who does not see it. */
export function steeringModelFunction({ region, scope }: FunctionContext): TemplateFunction {
  return (call) => {
    const model = region.data.sturingsmodel;
    const figuur = model?.figuur;
    if (!model || !figuur?.lagen) return { kind: 'blocks', blocks: [] };
    const findings = wrongEnds(figuur, call);
    if (findings.length > 0) return { kind: 'findings', findings };
    const taskOf = (name: string) => model.rollen?.find(({ rol }) => rol === name)?.taak;
    const drawn = layeredDrawing({
      layers: figuur.lagen.map(({ titel, vakken }) => ({
        title: titel,
        boxes: vakken.map((name) => ({ name, text: taskOf(name) })),
      })),
      relations: (figuur.relaties ?? []).map(({ van, naar, tekst, heenEnWeer }) => ({
        ...{ from: van, to: naar, label: tekst, isMutual: heenEnWeer === true },
      })),
    });
    const origin = scope.locate(figuur, 'titel')?.origin ?? call.site;
    const source = scope.locate(figuur, 'beschrijving');
    const description = call.prose({
      ...{ data: figuur.beschrijving, path: 'sturingsmodel.figuur.beschrijving', source },
      ...{ origin: source?.origin, owner: figuur },
    });
    const figure = {
      type: 'figure' as const,
      id: 'sturingsmodel',
      ...drawn,
      alternative: plainBlockText(description).replaceAll('\n', ' '),
      caption: { children: [{ type: 'text' as const, text: figuur.titel, origin }] },
      origin,
    };
    return { kind: 'blocks', blocks: [figure] };
  };
}

/** Arrows that begin or end nowhere, or go between what does not touch. */
function wrongEnds({ lagen = [], relaties = [] }: Figuur, call: FunctionCall): readonly Diagnostic[] {
  const place = (name: string) => {
    const layer = lagen.findIndex(({ titel, vakken }) => titel === name || vakken.includes(name));
    return { layer, box: lagen[layer]?.vakken.indexOf(name) ?? -1 };
  };
  return relaties.flatMap((relatie) => {
    const [from, to] = [place(relatie.van), place(relatie.naar)];
    const isSound =
      from.layer === to.layer
        ? from.box >= 0 && to.box >= 0 && Math.abs(from.box - to.box) === 1
        : Math.abs(from.layer - to.layer) === 1;
    if (from.layer >= 0 && to.layer >= 0 && isSound) return [];
    const origin = call.locate(relatie, 'van')?.origin ?? call.site;
    const args = {
      functie: call.name,
      verwacht_nl: 'relaties tussen vakken naast elkaar, of tussen lagen onder elkaar',
      verwacht_en: 'relations between neighbouring boxes, or between layers under one another',
    };
    return [diagnose(wrongFunctionArgument, origin, args)];
  });
}
