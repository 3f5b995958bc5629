import { expect, test } from 'vitest';
import { plainBlockText } from '../../src/text/plain-text.ts';
import { shippedRegion } from '../support/shipped.ts';

/** What the prose of Rijswijk's first chapter becomes with `text` as its only paragraph. */
async function written(text: string) {
  const region = await shippedRegion('rijswijk', (path, original) =>
    path.endsWith('teksten/bereikt.md')
      ? original.replace(/\n---\n[\s\S]*$/u, `\n---\n\n${text}\n`)
      : original,
  );
  const [document] = region.documents;
  const errors = region.findings.filter(({ severity }) => severity === 'error');
  const blocks = document?.tree().tree.blocks ?? [];
  const lines = plainBlockText(blocks).split('\n');
  return { errors, line: lines[lines.findIndex((line) => line.endsWith('Wat we hebben bereikt')) + 1] };
}

test.each([
  ['{{getal dataset.indicaties.rij.dagbesteding.begin2016}}', '203'],
  ['{{getal (totaal dataset.indicaties.kolom.begin2016) eenheid="indicaties"}}', '568\u00a0indicaties'],
  [
    '{{trend (totaal dataset.indicaties.kolom.begin2015) (totaal dataset.indicaties.kolom.begin2016)}}',
    'stijgt met 4%',
  ],
  [
    '{{aandeel dataset.zwaarte-individueel.rij.speciaal kolom="begin2016" decimalen=1}}',
    '74,8% van 365\u00a0indicaties',
  ],
  ['{{aandeel dataset.zwaarte-individueel.rij.speciaal kolom="begin2016" noemer=false}}', '75%'],
  [
    '{{ontwikkeling dataset.indicaties.rij.individueel.begin2015 dataset.indicaties.rij.individueel.begin2016}}',
    '-3%',
  ],
  ['{{bedrag (netto dataset.financien jaar="2014")}}', '€\u00a05.444.394,05'],
  ['{{bedrag (netto dataset.financien jaar="2015" bekend=true)}}', '€\u00a07.716.484,41'],
])('%s is computed', async (text, expected) => {
  const { errors, line } = await written(text);
  expect(errors).toEqual([]);
  expect(line).toBe(expected);
});

test.each([
  ['a row that is not there', '{{dataset.indicaties.rij.dagbestding.begin2016}}'],
  ['a column that is not there', '{{dataset.indicaties.rij.dagbesteding.begin2017}}'],
  ['a dataset that is not there', '{{getal (totaal dataset.indicatie.kolom.begin2016)}}'],
  ['an unknown number', '{{bedrag dataset.financien.rij.vervoer.inkomsten2015}}'],
  ['a sum with an unknown number in it', '{{bedrag (netto dataset.financien jaar="2015")}}'],
  ['a total of what does not add up', '{{getal (totaal dataset.voorzieningen.kolom.clienten2015)}}'],
  ['a share without a column', '{{aandeel dataset.zwaarte-individueel.rij.speciaal}}'],
])('%s is an error at the expression', async (_, text) => {
  const { errors } = await written(text);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.file).toBe('segments/rijswijk/teksten/bereikt.md');
});
