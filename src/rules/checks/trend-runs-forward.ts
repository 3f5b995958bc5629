import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { columnFlaws } from '../column-flaws.ts';
import { type Cell, cellsOf } from '../dataset-cells.ts';
import { expressionsIn } from '../expressions.ts';
import { defineRule, type RuleContext, type Spot } from '../rule.ts';

type Flaw = 'achteruit' | 'ongelijk' | 'zelfde';

const flawNl: Readonly<Record<Flaw, string>> = {
  achteruit: 'loopt terug in de tijd: het eerste getal is van later dan het tweede',
  ongelijk: 'vergelijkt twee verschillende dingen',
  zelfde: 'vergelijkt een getal met zichzelf',
};
const flawEn: Readonly<Record<Flaw, string>> = {
  achteruit: 'runs backwards in time: the first number is of a later moment than the second',
  ongelijk: 'compares two different things',
  zelfde: 'compares a number with itself',
};

/** A development compares one thing at an earlier moment with the same thing at a later one. */
export const rule = defineRule<{ van: string; naar: string; hoe: Phrase; waar: Phrase }>({
  code: 'SEG258',
  alias: 'R02',
  severity: 'error',
  source: 'E003: een percentage dat met de verkeerde noemer is berekend',
  phase: 'structure',
  nl: {
    title: 'Een ontwikkeling vergelijkt hetzelfde op een eerder en een later moment',
    message: (a) => `De ontwikkeling van \`${a.van}\` naar \`${a.naar}\` ${a.waar.nl} ${a.hoe.nl}.`,
    label: () => 'verkeerde vergelijking',
    why: 'Een stijging wordt dan een daling, of het percentage zegt niets. Niemand ziet het aan de uitkomst.',
    remedy: 'Noem eerst het eerdere en dan het latere getal, van dezelfde rij en van dezelfde eenheid.',
  },
  en: {
    title: 'A development compares the same thing at an earlier and a later moment',
    message: (a) => `The development from \`${a.van}\` to \`${a.naar}\` ${a.waar.en} ${a.hoe.en}.`,
    label: () => 'wrong comparison',
    why: 'A rise becomes a fall, or the percentage says nothing. Nobody can see it from the outcome.',
    remedy: 'Name the earlier number first and then the later one, of the same row and the same unit.',
  },
  check: (context, report) => {
    // A column that contradicts its own heading is told there.
    const told = new Set((context.region.data.datasets ?? []).flatMap(columnFlaws).map(({ owner }) => owner));
    const tell = (spot: Spot, from: Cell, to: Cell) => {
      if (told.has(from.kolom) || told.has(to.kolom)) return;
      const flaw = flawOf(from, to);
      if (!flaw) return;
      const hoe = { nl: flawNl[flaw], en: flawEn[flaw] };
      report(spot, { van: nameOf(from), naar: nameOf(to), hoe, waar: context.where(spot) });
    };
    for (const dataset of context.region.data.datasets ?? []) {
      for (const ontwikkeling of dataset.ontwikkelingen ?? []) {
        const [from, to] = [ontwikkeling.van, ontwikkeling.naar].map((id) =>
          dataset.kolommen.find((kolom) => kolom.id === id),
        );
        if (from && to)
          tell({ owner: ontwikkeling, key: 'van' }, { dataset, kolom: from }, { dataset, kolom: to });
      }
    }
    for (const { spot, from, to } of comparisons(context)) tell(spot, from, to);
  },
});

function comparisons({ texts, region }: RuleContext) {
  return texts.flatMap(({ owner, key, text }) =>
    expressionsIn(text).flatMap((expression) => {
      const isTrend = ['trend', 'ontwikkeling'].includes(expression.functions[0] ?? '');
      const [from, to] = isTrend ? cellsOf(expression, region.data) : [];
      const part = { start: expression.start, end: expression.end };
      return from && to ? [{ spot: { owner, key, part }, from, to }] : [];
    }),
  );
}

function flawOf(from: Cell, to: Cell): Flaw | undefined {
  const isSameRow = from.dataset === to.dataset && from.rij === to.rij;
  if (isSameRow && from.kolom === to.kolom) return 'zelfde';
  const isSameKind = from.kolom.eenheid === to.kolom.eenheid && from.kolom.soort === to.kolom.soort;
  if (!isSameRow || !isSameKind) return 'ongelijk';
  const [earlier, later] = [from.kolom.peildatum, to.kolom.peildatum].map((moment) =>
    moment?.replace(/^\D+/u, ''),
  );
  if (earlier !== undefined && later !== undefined) return earlier > later ? 'achteruit' : undefined;
  const { kolommen } = from.dataset;
  return kolommen.indexOf(from.kolom) > kolommen.indexOf(to.kolom) ? 'achteruit' : undefined;
}

const nameOf = ({ rij, kolom }: Cell) => (rij ? `${rij.id}.${kolom.id}` : kolom.id);
