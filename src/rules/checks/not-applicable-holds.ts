import type { RegionModel } from '../../model/region-model.ts';
import { isCertainlyBefore, isStillOpen } from '../moment-order.ts';
import { defineRule, type Spot } from '../rule.ts';
import { saysNothing } from '../says-nothing.ts';

type Fact = { readonly spot: Spot; readonly wat: string };

/** A heading that says "n.v.t." is not contradicted by what the region plans or the gemeente adds. */
export const rule = defineRule<{ kop: string; wat: string; titel: string }>({
  code: 'SEG354',
  alias: 'R29',
  severity: 'error',
  source: 'E042: "N.v.t." bij vervolg en communicatie, terwijl de planning nog besluiten noemt',
  phase: 'content',
  nl: {
    title: '“N.v.t.” klopt met de planning',
    message: (a) => `Volgens \`${a.kop}\` van ‘${a.titel}’ is er niets, maar er staat wel: ${a.wat}.`,
    label: () => 'toch van toepassing',
    why: 'De lezer denkt dat er niets meer komt, terwijl er nog iets te besluiten of te vertellen is.',
    remedy: 'Schrijf onder het kopje wat er nog komt, in plaats van `nvt: true` of een zin dat er niets is.',
  },
  en: {
    title: '“N.v.t.” agrees with the planning',
    message: (a) => `By \`${a.kop}\` of ‘${a.titel}’ there is nothing, but there is: ${a.wat}.`,
    label: () => 'applies after all',
    why: 'The reader believes that nothing is to come, while there is still something to decide or to tell.',
    remedy:
      'Write under the heading what is to come, instead of `nvt: true` or a sentence that there is nothing.',
  },
  check: ({ region, related, byStatus }, report) => {
    for (const document of region.data.documenten) {
      for (const { kop, spot, isPlain } of denialsOf(document)) {
        const fact =
          contradictions[kop]?.(region, document.id) ??
          (isPlain ? localText(region, document.id, kop) : undefined);
        if (!fact) continue;
        report(
          spot,
          { kop, wat: fact.wat, titel: document.titel },
          { ...byStatus({ owner: document, key: 'titel' }), related: related(fact.spot, 'definition') },
        );
      }
    }
  },
});

/** Headings of a document that say there is nothing: with `nvt`, or in a sentence. */
function denialsOf(document: object) {
  const { gevolgen = {}, vervolg } = document as {
    readonly gevolgen?: Readonly<Record<string, { readonly nvt?: true; readonly tekst?: string }>>;
    readonly vervolg?: string;
  };
  const under = Object.entries(gevolgen).flatMap(([kop, inhoud]) => {
    if (inhoud.nvt === true) return [{ kop, spot: { owner: inhoud, key: 'nvt' }, isPlain: true }];
    const isDenied = saysNothing(inhoud.tekst) && kop !== 'financieleGevolgen';
    return isDenied ? [{ kop, spot: { owner: inhoud, key: 'tekst' }, isPlain: false }] : [];
  });
  if (!saysNothing(vervolg)) return under;
  return [...under, { kop: 'vervolg', spot: { owner: document, key: 'vervolg' }, isPlain: false }];
}

const contradictions: Readonly<Record<string, (region: RegionModel, document: string) => Fact | undefined>> =
  {
    vervolgtraject: (region, document) =>
      coming(
        region,
        document,
        ({ orgaan, gebeurtenis }) => orgaan !== undefined || /besluit|vaststel/iu.test(gebeurtenis),
      ),
    vervolg: (region, document) =>
      coming(
        region,
        document,
        ({ orgaan, gebeurtenis }) =>
          orgaan !== undefined ||
          /besluit|vaststel|onderteken|gunning|publicatie|gaan in(?!\p{L})|ingang|start/iu.test(gebeurtenis),
      ),
    communicatie: (region, document) =>
      coming(region, document, ({ gebeurtenis }) =>
        /informer|communic|bijeenkomst|publicatie|brief/iu.test(gebeurtenis),
      ) ?? sentOn(region, document),
    evaluatie: (region, document) =>
      coming(region, document, ({ gebeurtenis }) => /evalu/iu.test(gebeurtenis)),
    financieleGevolgen: (region, document) =>
      coming(region, document, ({ gebeurtenis }) => /begroting|kosten(?!prijs)|krediet/iu.test(gebeurtenis)),
  };

/** A milestone of the wanted kind after the first date of the document. */
function coming(
  region: RegionModel,
  document: string,
  isWanted: (mijlpaal: { readonly orgaan?: unknown; readonly gebeurtenis: string }) => boolean,
): Fact | undefined {
  const dates = region.editions.flatMap((edition) =>
    edition.document.id === document ? (edition.date?.value ?? []) : [],
  );
  // A paper without a day is written after what the region has recorded as done.
  const done = (region.data.gebeurtenissen ?? []).flatMap(({ datum }) => datum ?? []);
  const date = dates.toSorted()[0] ?? done.toSorted().at(-1);
  if (date === undefined) return undefined;
  const found = (region.data.mijlpalen ?? []).find(
    (one) =>
      isWanted(one) && (isCertainlyBefore(date, one.moment) || isStillOpen(date, one.tot ?? one.moment)),
  );
  return (
    found && { spot: { owner: found, key: 'gebeurtenis' }, wat: `‘${found.gebeurtenis}’ (${found.moment})` }
  );
}

/** That the paper itself sends something to others is communication. */
function sentOn(region: RegionModel, id: string): Fact | undefined {
  const document = region.data.documenten.find((one) => one.id === id) as { verzending?: string } | undefined;
  return document?.verzending === undefined
    ? undefined
    : { spot: { owner: document, key: 'verzending' }, wat: `‘${document.verzending}’` };
}

/** What a gemeente adds under the heading. */
function localText(region: RegionModel, document: string, kop: string): Fact | undefined {
  for (const { naam, stukken = [] } of region.data.gemeenten) {
    for (const { document: id, lokaal } of stukken) {
      if (id !== document || lokaal?.[kop] === undefined) continue;
      return { spot: { owner: lokaal, key: kop }, wat: `een eigen tekst van ${naam}` };
    }
  }
  return undefined;
}
