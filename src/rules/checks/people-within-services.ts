import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Dataset, DatasetKolom } from '../../model/key-figure.ts';
import { defineRule, type Spot } from '../rule.ts';
import { allSegments } from '../segment-family.ts';
import { tooLargeShares } from '../share-of-whole.ts';
import { partHeading, peopleUnit, serviceUnit, wholeHeading } from '../words/unit-words.ts';

interface Flaw {
  readonly spot: Spot;
  readonly meer: string;
  readonly minder: string;
}

/** Of what everyone who counts has at least one, there are no fewer than there are people; a part is no more than its whole. */
export const rule = defineRule<{ meer: string; minder: string; waar: Phrase }>({
  code: 'SEG366',
  alias: 'R01',
  severity: 'error',
  source: 'E001: getallen in één rij die niet samen kunnen',
  phase: 'structure',
  nl: {
    title: 'Er zijn niet meer cliënten dan voorzieningen, en een deel is niet groter dan het geheel',
    message: (a) => `${a.meer} is meer dan ${a.minder} ${a.waar.nl}; dat kan niet.`,
    label: () => 'te veel of te weinig',
    why: 'Wie voorzieningen krijgt, heeft er ten minste een, en een aanbieder helpt ten minste één cliënt. Een van de twee getallen is verkeerd overgenomen.',
    remedy: 'Zoek beide getallen op in de bron en verbeter het getal dat niet klopt.',
  },
  en: {
    title: 'There are no more clients than provisions, and a part is no larger than its whole',
    message: (a) => `${a.meer} is more than ${a.minder} ${a.waar.en}; that cannot be.`,
    label: () => 'too many or too few',
    why: 'Whoever gets provisions has at least one, and a provider helps at least one client. One of the two numbers was copied wrong.',
    remedy: 'Look up both numbers in the source and correct the one that is wrong.',
  },
  check: ({ region: { data }, texts, where }, report) => {
    for (const { spot, part, whole } of tooLargeShares(texts, data))
      report(spot, { meer: String(part), minder: String(whole), waar: where(spot) });
    const found = [...(data.datasets ?? []).flatMap(flawsOf), ...moreProviders(data)];
    for (const { spot, meer, minder } of found)
      report(spot, { meer, minder, waar: where({ owner: spot.owner }) });
  },
});

function flawsOf(dataset: Dataset): readonly Flaw[] {
  const pairs = pairsOf(dataset);
  const cells = pairs.flatMap(([few, many]) =>
    dataset.rijen.flatMap((rij) => {
      const [less, more] = [rij.waarden[few.id], rij.waarden[many.id]];
      return typeof less === 'number' && typeof more === 'number' ? [{ rij, few, many, less, more }] : [];
    }),
  );
  const wrong = cells.filter(({ less, more }) => less > more);
  // Where it is so in most rows, the table counts in a way of its own.
  if (wrong.length * 2 > cells.length && cells.length > 1) return [];
  return wrong.map(({ rij, few, many, less, more }) => {
    const jump = (kolom: DatasetKolom, value: number) =>
      Math.max(
        0,
        ...pairs.flat().flatMap((other) => {
          const before = rij.waarden[other.id];
          const isOther = other !== kolom && other.eenheid === kolom.eenheid && typeof before === 'number';
          return isOther ? [Math.abs(Math.log(value / before))] : [];
        }),
      );
    // The number that differs most from its own at another moment is most likely the wrong one.
    const key = jump(many, more) > jump(few, less) ? many.id : few.id;
    return { spot: { owner: rij.waarden, key }, meer: String(less), minder: String(more) };
  });
}

/** The columns of people beside those of what they have, of one moment, or of a part beside its whole. */
function pairsOf({ kolommen, eenheid }: Dataset): readonly (readonly [DatasetKolom, DatasetKolom])[] {
  const unit = (kolom: DatasetKolom) => kolom.eenheid ?? eenheid;
  // Where two columns count the same at one moment, that is what is wrong.
  const isTwin = (kolom: DatasetKolom) =>
    kolommen.some(
      (other) => other !== kolom && other.peildatum === kolom.peildatum && other.titel === kolom.titel,
    );
  const single = kolommen.filter((kolom) => !isTwin(kolom));
  return single.flatMap((few) =>
    single
      .filter(
        (many) =>
          many !== few &&
          many.peildatum === few.peildatum &&
          ((peopleUnit.test(unit(few)) && serviceUnit.test(unit(many))) ||
            (partHeading.test(few.id) && wholeHeading.test(many.id))),
      )
      .map((many) => [few, many] as const),
  );
}

function moreProviders(data: Parameters<typeof allSegments>[0]): readonly Flaw[] {
  return allSegments(data).flatMap(({ kengetallen }): readonly Flaw[] => {
    const { clienten, aanbieders } = kengetallen ?? {};
    if (!kengetallen || clienten === undefined || aanbieders === undefined || aanbieders <= clienten)
      return [];
    const spot = { owner: kengetallen, key: 'aanbieders' };
    return [{ spot, meer: `${aanbieders} aanbieders`, minder: `${clienten} cliënten` }];
  });
}
