import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { RegionModel } from '../../model/region-model.ts';
import { walkData } from '../../model/schema-walk.ts';
import { isMoney } from '../dataset-series.ts';
import { defineRule, type Spot } from '../rule.ts';
import { allSegments } from '../segment-family.ts';

type Flaw = 'duizendpunt' | 'breuk' | 'eenheid' | 'munt' | 'miljoenen' | 'negatief';

const flawsNl: Readonly<Record<Flaw, string>> = {
  duizendpunt:
    'heeft een punt tussen de duizendtallen; hier is een punt een komma, dus dit is een duizendste deel',
  breuk: 'is geen heel getal, en de tabel telt hele dingen',
  negatief: 'is minder dan nul, en de tabel telt dingen of mensen',
  eenheid: 'zegt niet wat er wordt geteld',
  munt: 'is geen munteenheid, en de kolommen zijn uitgaven en inkomsten',
  miljoenen: 'is in hele euro’s te klein; is het bedrag in miljoenen geschreven?',
};
const flawsEn: Readonly<Record<Flaw, string>> = {
  duizendpunt: 'has a point between the thousands; here a point is a decimal point, so this is a thousandth',
  breuk: 'is no whole number, and the table counts whole things',
  negatief: 'is less than nothing, and the table counts things or people',
  eenheid: 'does not say what is counted',
  munt: 'is no currency, and the columns are spending and income',
  miljoenen: 'is too small in whole euros; was the amount written in millions?',
};

/** Numbers are written in full, with the unit they are in. */
export const rule = defineRule<{ waarde: string; hoe: Phrase; waar: Phrase }>({
  code: 'SEG250',
  alias: 'R06',
  severity: 'error',
  source: 'E020, E093: getallen zonder eenheid, en een punt die twee dingen betekent',
  phase: 'structure',
  nl: {
    title: 'Een getal staat voluit bij de gegevens, in de eenheid van de tabel',
    message: (a) => `‘${a.waarde}’ ${a.waar.nl} ${a.hoe.nl}.`,
    label: () => 'eenheid of schrijfwijze',
    why: 'Het stuk rekent met dit getal. Een verkeerde eenheid maakt totalen en percentages duizend keer te groot of te klein.',
    remedy:
      'Schrijf het getal zonder punten (3650 of 8400000) en zet de eenheid bij `eenheid`, bijvoorbeeld `cliënten` of `euro`.',
  },
  en: {
    title: 'A number stands in full in the data, in the unit of the table',
    message: (a) => `‘${a.waarde}’ ${a.waar.en} ${a.hoe.en}.`,
    label: () => 'unit or notation',
    why: 'The document computes with this number. A wrong unit makes totals and percentages a thousand times too large or too small.',
    remedy:
      'Write the number without points (3650 or 8400000) and put the unit under `eenheid`, such as `cliënten` or `euro`.',
  },
  check: ({ region, where }, report) => {
    const told = new Set<object>();
    const tell = (owner: object, key: string, flaw: Flaw, waarde: unknown) => {
      told.add(owner);
      const spot: Spot = { owner, key };
      report(spot, {
        waarde: String(waarde),
        hoe: { nl: flawsNl[flaw], en: flawsEn[flaw] },
        waar: where(spot),
      });
    };
    walkData(region.schema, region.data, ({ owner, key, value }) => {
      if (
        typeof value === 'number' &&
        typeof key === 'string' &&
        hasThousandsPoint(owner, key, value, region)
      ) {
        const node = region.locator.valueOf(owner, key);
        tell(owner, key, 'duizendpunt', node?.kind === 'scalar' ? value.toFixed(3) : value);
      }
    });
    for (const dataset of region.data.datasets ?? []) {
      if (saysNothing.test(dataset.eenheid)) tell(dataset, 'eenheid', 'eenheid', dataset.eenheid);
      else if (dataset.kolommen.some(({ soort }) => soort !== undefined) && !isMoney(dataset))
        tell(dataset, 'eenheid', 'munt', dataset.eenheid);
      for (const kolom of dataset.kolommen)
        if (kolom.eenheid !== undefined && saysNothing.test(kolom.eenheid))
          tell(kolom, 'eenheid', 'eenheid', kolom.eenheid);
      if (/^(?:euro|€|procent|%|percentage|uren?|gemiddeld|fte|dagen|weken|jaren)/iu.test(dataset.eenheid))
        continue;
      const numbers = dataset.rijen.flatMap(({ waarden }) =>
        Object.entries(waarden).map(([key, value]) => ({ waarden, key, value })),
      );
      for (const { waarden, key, value } of numbers)
        if (value !== null && value < 0) tell(waarden, key, 'negatief', String(value).replace('.', ','));
      const broken = numbers.filter(({ value }) => value !== null && !Number.isInteger(value));
      // Where most numbers have decimals the table measures; where one has, it was typed wrong.
      if (broken.length * 2 >= numbers.length && numbers.length > 1) continue;
      for (const { waarden, key, value } of broken)
        if (!told.has(waarden)) tell(waarden, key, 'breuk', String(value).replace('.', ','));
    }
    for (const { owner, least } of wholeAmounts(region))
      if (owner.euro > 0 && owner.euro < least && !told.has(owner))
        tell(owner, 'euro', 'miljoenen', String(owner.euro).replace('.', ','));
  },
});

const saysNothing =
  /^(?:-|–|x|\?|n\.?v\.?t\.?|aantal(?:len)?|getal(?:len)?|stuks?|eenheid|eenheden|waarden?|onbekend|cijfers?)\.?$/iu;

/** Whether a number was typed as "1.020": three digits after one point. */
function hasThousandsPoint(owner: object, key: string, value: number, { locator }: RegionModel): boolean {
  const node = locator.valueOf(owner, key);
  if (node?.kind !== 'scalar' || typeof node.value !== 'number') return false;
  const written = node.span.end.offset - node.span.start.offset;
  const whole = String(Math.trunc(Math.abs(value))).length + (value < 0 ? 1 : 0);
  return written === whole + 4 && Math.abs(value) < 1000;
}

/** Amounts of a whole region or gemeente, and what is too little for them. */
function wholeAmounts({
  data,
}: RegionModel): readonly { readonly owner: { readonly euro: number }; readonly least: number }[] {
  const { uitgaven, taakstelling, nietInSegmenten } = data.financiering ?? {};
  return [
    ...[uitgaven, taakstelling, nietInSegmenten].flatMap((owner) => (owner ? [{ owner, least: 1000 }] : [])),
    ...allSegments(data).flatMap(({ kengetallen }) =>
      kengetallen?.omzet
        ? [{ owner: kengetallen.omzet, least: Math.max(1000, (kengetallen.clienten ?? 0) * 10) }]
        : [],
    ),
  ];
}
