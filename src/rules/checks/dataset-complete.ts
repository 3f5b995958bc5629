import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Dataset } from '../../model/key-figure.ts';
import type { RegionData } from '../../model/region-schema.ts';
import { defineRule } from '../rule.ts';

/** Every cell of a dataset says something: a number, that it is unknown, or that there can be none. */
export const rule = defineRule<{
  kolom: string;
  waar: Phrase;
  reden: 'ontbreekt' | 'geen-kolom' | 'geen-rij' | 'dubbel';
}>({
  code: 'SEG230',
  severity: 'error',
  source: 'E130: percentages die nooit zijn ingevuld; totalen die niet kloppen',
  phase: 'structure',
  nl: {
    title: 'Elke cel van een dataset zegt iets',
    message: ({ kolom, waar, reden }) =>
      ({
        ontbreekt: `Het getal van kolom \`${kolom}\` ontbreekt ${waar.nl}.`,
        'geen-kolom': `De tabel heeft geen kolom \`${kolom}\`, genoemd ${waar.nl}.`,
        'geen-rij': `De tabel heeft geen rij \`${kolom}\`, genoemd ${waar.nl}.`,
        dubbel: `Kolom \`${kolom}\` heeft een getal én staat bij \`nvt\`, ${waar.nl}.`,
      })[reden],
    label: ({ reden }) =>
      ({
        ontbreekt: 'getal ontbreekt',
        'geen-kolom': 'geen kolom',
        'geen-rij': 'geen rij',
        dubbel: 'het een of het ander',
      })[reden],
    why: 'Totalen, percentages en trends worden uit de getallen berekend; met een gat erin kloppen zij niet.',
    remedy:
      'Vul het getal in. Is het onbekend, schrijf dan `null`; kan er geen getal zijn, zet de kolom dan bij `nvt` van de rij.',
  },
  en: {
    title: 'Every cell of a dataset says something',
    message: ({ kolom, waar, reden }) =>
      ({
        ontbreekt: `The number of column \`${kolom}\` is missing ${waar.en}.`,
        'geen-kolom': `The table has no column \`${kolom}\`, named ${waar.en}.`,
        'geen-rij': `The table has no row \`${kolom}\`, named ${waar.en}.`,
        dubbel: `Column \`${kolom}\` has a number and is listed under \`nvt\`, ${waar.en}.`,
      })[reden],
    label: ({ reden }) =>
      ({
        ontbreekt: 'number missing',
        'geen-kolom': 'no column',
        'geen-rij': 'no row',
        dubbel: 'one or the other',
      })[reden],
    why: 'Totals, percentages and trends are computed from the numbers; with a gap in them they are wrong.',
    remedy:
      'Fill in the number. If it is unknown, write `null`; if there can be none, list the column under `nvt` of the row.',
  },
  check: ({ region, where }, report) => {
    for (const dataset of region.data.datasets ?? []) {
      const columns = new Set(dataset.kolommen.map(({ id }) => id));
      for (const rij of dataset.rijen) {
        const { waarden, nvt = [] } = rij;
        const waar = where({ owner: rij });
        for (const id of columns) {
          const has = Object.hasOwn(waarden, id);
          if (!has && !nvt.includes(id))
            report({ owner: rij, key: 'waarden', token: 'key' }, { kolom: id, waar, reden: 'ontbreekt' });
          if (has && nvt.includes(id))
            report({ owner: waarden, key: id, token: 'key' }, { kolom: id, waar, reden: 'dubbel' });
        }
        for (const id of Object.keys(waarden).filter((key) => !columns.has(key)))
          report({ owner: waarden, key: id, token: 'key' }, { kolom: id, waar, reden: 'geen-kolom' });
        for (const [index, id] of nvt.entries())
          if (!columns.has(id)) report({ owner: nvt, key: index }, { kolom: id, waar, reden: 'geen-kolom' });
      }
      const waar = where({ owner: dataset });
      for (const comparison of [...(dataset.ontwikkelingen ?? []), ...(dataset.beweringen ?? [])]) {
        for (const key of ['van', 'naar'] as const) {
          if (!columns.has(comparison[key]))
            report({ owner: comparison, key }, { kolom: comparison[key], waar, reden: 'geen-kolom' });
        }
      }
      for (const { owner, key, rij, rijen } of namedRows(dataset, region.data)) {
        if (!rijen.some(({ id }) => id === rij))
          report({ owner, key }, { kolom: rij, waar, reden: 'geen-rij' });
      }
    }
  },
});

/** The rows that a table names, with those among which each should be. */
function namedRows(dataset: Dataset, { datasets = [] }: RegionData) {
  const { rijen, sluitAanOp, beweringen = [] } = dataset;
  const other = datasets.find(({ id }) => id === sluitAanOp?.dataset);
  const total = { id: 'totaal' };
  return [
    ...rijen.flatMap((owner) =>
      owner.deelVan === undefined ? [] : [{ owner, key: 'deelVan', rij: owner.deelVan, rijen }],
    ),
    ...(sluitAanOp && other
      ? [{ owner: sluitAanOp, key: 'rij', rij: sluitAanOp.rij, rijen: other.rijen }]
      : []),
    ...beweringen.flatMap(({ rijen: named = [] }) =>
      named.map((rij, key) => ({ owner: named, key, rij, rijen: [...rijen, total] })),
    ),
  ];
}
