import { missingFigure } from '../../diagnostics/catalogue/dataset-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import {
  dataOutcome,
  type FunctionCall,
  type Outcome,
  proseFunction,
} from '../../text/functions/template-function.ts';
import { formatDevelopment } from '../../text/notation/development.ts';
import { formatNumber, noBreakSpace } from '../../text/notation/number.ts';
import { percentageOf } from '../../text/notation/percentage.ts';
import { columnTotal, figureAt, netTotal, type Sum } from '../dataset-figures.ts';
import { type DatasetPart, datasetPartOf } from '../dataset-view.ts';
import { wrongArgument } from './wrong-argument.ts';

/** `{{getal (totaal dataset.indicaties.kolom.begin2016)}}`: the sum of a column. */
export const totalFunction = proseFunction((call) => {
  const part = datasetPartOf(call.args[0]?.data);
  if (!part?.kolom) {
    return wrongArgument(
      call,
      'een kolom, zoals `dataset.x.kolom.y`',
      'a column, such as `dataset.x.kolom.y`',
    );
  }
  if (part.dataset.totaal !== 'som') return refusal(call, part, 'geen-totaal');
  return sumOutcome(call, columnTotal(part.dataset, part.kolom), part);
});

/**
 * `{{aandeel dataset.zwaarte.rij.speciaal kolom="begin2016" decimalen=1}}` → "74,8% van 365 indicaties": a row's
 * share of the column's total. With `noemer=false` only the percentage.
 */
export const shareFunction = proseFunction((call) => {
  const part = datasetPartOf(call.args[0]?.data);
  const id = call.hash.get('kolom')?.data;
  const kolom = part?.dataset.kolommen.find((column) => column.id === id);
  if (!part?.rij || !kolom) {
    return wrongArgument(call, 'een rij, en een `kolom` van die tabel', 'a row, and a `kolom` of its table');
  }
  const cell = { ...part, kolom };
  if (part.dataset.totaal !== 'som') return refusal(call, cell, 'geen-totaal');
  const figure = figureAt(part.rij, kolom);
  if (typeof figure !== 'number') return refusal(call, cell, figure ?? 'ontbreekt');
  const total = columnTotal(part.dataset, kolom);
  if (total.missing) return refusal(call, total.missing, 'ontbreekt');
  if (!total.isWhole) return refusal(call, cell, 'onbekend');
  const share = percentageOf(figure, total.value, Number(call.hash.get('decimalen')?.data ?? 0));
  if (share === undefined) return refusal(call, cell, 'nul');
  const unit = kolom.eenheid ?? part.dataset.eenheid;
  const isBare = call.hash.get('noemer')?.data === false;
  return dataOutcome(isBare ? share : `${share} van ${formatNumber(total.value)}${noBreakSpace}${unit}`);
});

/** `{{ontwikkeling van naar}}` → "+22%": the change between two numbers, as a column shows it. */
export const developmentFunction = proseFunction((call) => {
  const [from, to] = call.args.map(({ data }) => data);
  const text =
    typeof from === 'number' && typeof to === 'number'
      ? formatDevelopment(from, to, Number(call.hash.get('decimalen')?.data ?? 0))
      : undefined;
  return text === undefined
    ? wrongArgument(call, 'twee getallen, het eerste niet nul', 'two numbers, the first not zero')
    : dataOutcome(text);
});

/** `{{bedrag (netto dataset.financien jaar="2014")}}`: what is spent less what comes in. */
export const netFunction = proseFunction((call) => {
  const part = datasetPartOf(call.args[0]?.data);
  const year = call.hash.get('jaar')?.data;
  const sum = part && netTotal(part.dataset, String(year));
  if (!sum) {
    return wrongArgument(
      call,
      'een dataset met uitgaven en inkomsten, en een `jaar` daarvan',
      'a dataset with uitgaven and inkomsten, and a `jaar` of it',
    );
  }
  return sumOutcome(call, sum, part);
});

/** What is not known cannot be summed without saying so: the text says so with `bekend=true`. */
function sumOutcome(call: FunctionCall, sum: Sum, part: DatasetPart): Outcome {
  if (sum.missing) return refusal(call, sum.missing, 'ontbreekt');
  const isKnownOnly = call.hash.get('bekend')?.data === true;
  return sum.isWhole || isKnownOnly ? dataOutcome(sum.value) : refusal(call, part, 'onbekend');
}

type Reason = 'ontbreekt' | 'onbekend' | 'nvt' | 'geen-totaal' | 'nul';

function refusal(call: FunctionCall, { dataset, rij, kolom }: DatasetPart, reden: Reason): Outcome {
  const owner = rij ? rij.waarden : dataset;
  const place = call.locate(owner, kolom?.id ?? 'titel') ?? call.locate(dataset, 'titel');
  const args = { reden, tabel: dataset.titel, rij: rij?.titel, kolom: kolom?.titel };
  const related = place
    ? [{ role: 'definition' as const, file: place.origin.file, span: place.origin.span }]
    : [];
  return { kind: 'findings', findings: [diagnose(missingFigure, call.site, args, { related })] };
}
