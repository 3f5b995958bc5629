import { missingFigure } from '../../diagnostics/catalogue/dataset-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import { proseFunction, type TemplateFunction } from '../../text/functions/template-function.ts';
import { figureAt } from '../dataset-figures.ts';
import { datasetNotes } from '../dataset-notes.ts';
import { datasetTable, type PlaceOf } from '../dataset-table.ts';
import { datasetPartOf } from '../dataset-view.ts';
import type { FunctionContext } from './edition-functions.ts';
import { wrongArgument } from './wrong-argument.ts';

/**
 * `{{cijfertabel dataset.indicaties}}`: a dataset with all that is computed from it, and its notes. Where a
 * document prints it again, `deel="verdieping"` sets the second apart for who refers to it.
 */
export function datasetTableFunction({ region }: FunctionContext): TemplateFunction {
  return proseFunction((call) => {
    const dataset = datasetPartOf(call.args[0]?.data)?.dataset;
    if (!dataset) return wrongArgument(call, 'een dataset', 'a dataset');
    const placeOf: PlaceOf = (owner, key) => call.locate(owner, key)?.origin ?? call.origin;
    const gaps = dataset.rijen.flatMap((rij) =>
      dataset.kolommen
        .filter((kolom) => figureAt(rij, kolom) === undefined)
        .map((kolom) => {
          const args = {
            reden: 'ontbreekt' as const,
            tabel: dataset.titel,
            rij: rij.titel,
            kolom: kolom.titel,
          };
          return diagnose(missingFigure, placeOf(rij, 'waarden'), args);
        }),
    );
    if (gaps.length > 0) return { kind: 'findings', findings: gaps };
    const part = call.hash.get('deel')?.data;
    const id = typeof part === 'string' ? `${part}-${dataset.id}` : dataset.id;
    const bron = (region.data.bronnen ?? []).find((one) => one.id === dataset.bron);
    const table = datasetTable(dataset, `tabel-${id}`, placeOf);
    return { kind: 'blocks', blocks: [table, ...datasetNotes(dataset, bron, placeOf)] };
  });
}
