import * as z from 'zod';
import { reference } from '../../model/identifier.ts';
import type { RegionModel } from '../../model/region-model.ts';
import type { Doel, Indicator, Klantprofiel } from '../../model/region-schema.ts';
import { line } from '../../model/text.ts';
import type { DocumentKind } from '../document-kind.ts';

/** Goals that follow each other under one theme. */
function themesOf(doelen: readonly Doel[] = []) {
  const themes: { kop: string; doelen: Doel[] }[] = [];
  for (const doel of doelen) {
    const kop = doel.thema ?? 'Overig';
    const last = themes.at(-1);
    if (last?.kop === kop) last.doelen.push(doel);
    else themes.push({ kop, doelen: [doel] });
  }
  return themes;
}

/** A paper to talk about: what the region starts from, whom it is about, and what it asks of those who advise. */
export const kind: DocumentKind = {
  soort: 'bespreekdocument',
  label: 'Bespreekdocument',
  ownWords: ['bespreekdocument', 'bespreekstuk'],
  issuedPer: 'regio',
  undecided: true,
  template: 'bespreekdocument.md',
  orientation: 'portrait',
  numbered: true,
  fields: {
    adviesorgaan: reference('organisatie', 'Aan wie het stuk wordt voorgelegd.').optional(),
    vragen: z
      .array(line('Wat u van het adviesorgaan wilt weten.'))
      .meta({ description: 'De vragen, op volgorde; de nummers volgen vanzelf.' })
      .optional(),
  },
  required: [
    { path: 'secties', from: 'concept' },
    { path: 'vragen', from: 'concept' },
    { path: 'adviesorgaan', from: 'concept' },
    { path: 'regio:uitgangspunten', from: 'concept' },
    { path: 'regio:klantprofielen', from: 'concept' },
    { path: 'regio:inkoopstrategie.koers', from: 'definitief' },
    { path: 'datum', from: 'definitief' },
    { path: 'versie', from: 'definitief' },
  ],
  slots: {},
  view: ({ document }, region) => ({
    adviesorgaan: thing(
      region,
      'organisatie',
      (document as typeof document & { adviesorgaan?: string }).adviesorgaan,
    ),
    pilots: (region.data.initiatieven ?? []).map((initiatief) => ({
      initiatief,
      partners: (initiatief.partners ?? []).map((id) => thing(region, 'organisatie', id)),
    })),
    profielen: (region.data.klantprofielen ?? []).map((profiel) => profileView(profiel, region)),
  }),
};

function profileView(profiel: Klantprofiel, region: RegionModel) {
  return {
    profiel,
    aanbod: (profiel.huidigAanbod ?? []).map((id) => thing(region, 'product', id)),
    partners: (profiel.partners ?? []).map((id) => thing(region, 'organisatie', id)),
    initiatieven: (region.data.initiatieven ?? []).filter(({ klantprofielen }) =>
      klantprofielen?.includes(profiel.id),
    ),
    themas: themesOf(profiel.doelen).map(({ kop, doelen }) => ({
      kop,
      doelen: doelen.map((doel) => ({ doel, bron: thing(region, 'bron', doel.bron) })),
    })),
    indicatoren: indicatorsOf(profiel, region).map((indicator) => indicatorView(indicator, region)),
  };
}

/** A profile's own indicators, and those of another profile that measure its goals too. */
function indicatorsOf({ doelen = [], indicatoren = [] }: Klantprofiel, region: RegionModel) {
  const named = doelen.flatMap((doel) => doel.indicatoren ?? []);
  const all = named.flatMap((id) => (region.index.find('indicator', id) as Indicator | undefined) ?? []);
  return [...new Set([...indicatoren, ...all])];
}

function indicatorView(indicator: Indicator, region: RegionModel) {
  const perGemeente = (metingen: readonly { readonly gemeente: string }[] = []) =>
    metingen.map((meting) => ({ meting, gemeente: thing(region, 'gemeente', meting.gemeente) }));
  return {
    indicator,
    bron: thing(region, 'bron', indicator.bron),
    metingen: perGemeente(indicator.nulmeting?.perGemeente),
    streven: perGemeente(indicator.streefwaarde?.perGemeente),
  };
}

const thing = (region: RegionModel, kind: 'bron' | 'gemeente' | 'organisatie' | 'product', id?: string) =>
  id === undefined ? undefined : region.index.find(kind, id);
