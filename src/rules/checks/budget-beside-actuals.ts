import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Dataset } from '../../model/key-figure.ts';
import { columnFlaws } from '../column-flaws.ts';
import { isFinancial } from '../dataset-series.ts';
import { defineRule, type Spot } from '../rule.ts';

type Flaw = 'totaal' | 'aard' | 'soort' | 'begroting' | 'realisatie' | 'wel';

const flawsNl: Readonly<Record<Flaw, (wat: string) => string>> = {
  totaal: () => 'telt niet op tot een totaal',
  aard: (wat) => `zegt van kolom ‘${wat}’ niet of het begroting of realisatie is`,
  soort: (wat) => `zegt van kolom ‘${wat}’ niet of het uitgaven of inkomsten zijn`,
  begroting: (wat) => `heeft van ${wat} wel de realisatie en niet de begroting`,
  realisatie: () => 'heeft alleen begrotingen, en geen realisatie om ze mee te vergelijken',
  wel: (wat) => `heeft van ${wat} wel een begroting, en noemt het jaar bij \`zonderBegroting\``,
};
const flawsEn: Readonly<Record<Flaw, (wat: string) => string>> = {
  totaal: () => 'does not add up to a total',
  aard: (wat) => `does not say of column ‘${wat}’ whether it is budget or actuals`,
  soort: (wat) => `does not say of column ‘${wat}’ whether it is spending or income`,
  begroting: (wat) => `has the actuals of ${wat} and not the budget`,
  realisatie: () => 'has budgets only, and no actuals to compare them with',
  wel: (wat) => `has a budget of ${wat}, and names the year under \`zonderBegroting\``,
};

/** A table of spending has a total, and the budget beside the actuals. */
export const rule = defineRule<{ tabel: string; hoe: Phrase }>({
  code: 'SEG251',
  alias: 'R07',
  severity: 'warning',
  source:
    'E021: een overzicht zonder totaal en zonder begroting, onder een tekst die zegt dat het binnen de begroting blijft',
  phase: 'structure',
  nl: {
    title: 'Een tabel met uitgaven heeft een totaal, en de begroting naast de realisatie',
    message: (a) => `De tabel ‘${a.tabel}’ ${a.hoe.nl}.`,
    label: () => 'niet volledig',
    why: 'Zonder totaal en zonder begroting kan niemand zien of er te veel of te weinig is uitgegeven.',
    remedy:
      'Vul de tabel aan: `totaal: som`, en bij elke kolom `soort` en `aard`. Is de begroting van een jaar er niet, noem het jaar dan bij `zonderBegroting` en zeg waarom.',
  },
  en: {
    title: 'A table of spending has a total, and the budget beside the actuals',
    message: (a) => `The table ‘${a.tabel}’ ${a.hoe.en}.`,
    label: () => 'not complete',
    why: 'Without a total and without a budget nobody can see whether too much or too little was spent.',
    remedy:
      'Complete the table: `totaal: som`, and for every column `soort` and `aard`. If there is no budget of a year, name the year under `zonderBegroting` and say why.',
  },
  check: ({ region: { data, editions } }, report) => {
    const isConcept = editions.every(({ status }) => (status?.value ?? 'concept') === 'concept');
    for (const dataset of data.datasets ?? []) {
      if (!isFinancial(dataset, data.financiering?.datasets)) continue;
      for (const { spot, flaw, wat } of flawsOf(dataset)) {
        const hoe = { nl: flawsNl[flaw](wat), en: flawsEn[flaw](wat) };
        // Without its total nothing can be computed from the table.
        const details =
          flaw === 'totaal' ? { severity: 'error' as const } : isConcept ? { conceptOnly: true } : {};
        report(spot, { tabel: dataset.titel, hoe }, details);
      }
    }
  },
});

interface Found {
  readonly spot: Spot;
  readonly flaw: Flaw;
  readonly wat: string;
}

function flawsOf(dataset: Dataset): readonly Found[] {
  const { kolommen, totaal, zonderBegroting } = dataset;
  const total: Found[] =
    totaal === 'som' ? [] : [{ spot: { owner: dataset, key: 'totaal' }, flaw: 'totaal', wat: '' }];
  const unsaid = kolommen.flatMap((kolom): Found[] => {
    const missing = kolom.aard === undefined ? 'aard' : kolom.soort === undefined ? 'soort' : undefined;
    return missing ? [{ spot: { owner: kolom }, flaw: missing, wat: kolom.titel }] : [];
  });
  if (unsaid.length > 0) return [...total, ...unsaid];
  const yearOf = (moment = '') => /\d{4}/u.exec(moment)?.[0] ?? '';
  const budgeted = new Set(
    kolommen.filter(({ aard }) => aard !== 'realisatie').map(({ peildatum }) => yearOf(peildatum)),
  );
  const excused = new Set(zonderBegroting?.jaren ?? []);
  // A column that is said to be a budget by mistake is told there.
  const untrue = (columnFlaws(dataset).length > 0 ? [] : (zonderBegroting?.jaren ?? [])).flatMap(
    (year, key): Found[] =>
      budgeted.has(year)
        ? [{ spot: { owner: zonderBegroting?.jaren ?? [], key }, flaw: 'wel', wat: year }]
        : [],
  );
  const done = kolommen.filter(({ aard }) => aard === 'realisatie');
  const gaps = done.filter(
    ({ peildatum }) => !budgeted.has(yearOf(peildatum)) && !excused.has(yearOf(peildatum)),
  );
  const years = [...new Map(gaps.map((kolom) => [yearOf(kolom.peildatum), kolom]))];
  const [first] = years;
  const lacking: Found[] = first
    ? [
        {
          // Of several years it is the reason that is missing; of one year, its column.
          spot: zonderBegroting
            ? { owner: zonderBegroting, key: 'jaren', token: 'key' }
            : years.length > 1
              ? { owner: dataset, key: 'totaal', token: 'key' }
              : { owner: first[1], key: 'aard' },
          flaw: 'begroting',
          wat: years.map(([year]) => year).join(' en '),
        },
      ]
    : [];
  const noActuals: Found[] =
    done.length === 0
      ? [{ spot: { owner: dataset, key: 'kolommen', token: 'key' }, flaw: 'realisatie', wat: '' }]
      : [];
  // A wrong year among those without a budget leaves another year without a reason: one slip.
  return [...total, ...(untrue.length > 0 ? untrue : lacking), ...noActuals];
}
