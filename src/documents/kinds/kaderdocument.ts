import * as z from 'zod';
import { wetten } from '../../model/enumerations.ts';
import { reference } from '../../model/identifier.ts';
import type { RegionModel } from '../../model/region-model.ts';
import { adoptionRows } from '../adoption-rows.ts';
import { describedParts, segmentAnchor } from '../described-parts.ts';
import { describedSegment } from '../described-segment.ts';
import type { DocumentKind } from '../document-kind.ts';
import { keyFigurePanels } from '../functions/key-figures-function.ts';
import { inAlphabet } from '../in-alphabet.ts';
import { termAnchor } from '../link-terms.ts';
import { scoredSegments } from '../scored-segments.ts';
import { segmentProfiles, segmentTotals } from '../segment-profiles.ts';

const text = (uitleg: string) => reference('tekst', uitleg).optional();
const texts = (uitleg: string) =>
  z.array(reference('tekst', 'Tekst.')).meta({ description: uitleg }).optional();

interface Inhoud {
  readonly voorwoord?: string;
  readonly samenvatting?: string;
  readonly inleiding?: string;
  readonly totstandkoming?: string;
  readonly gedeeldeVisie?: string;
  readonly segmentering?: readonly string[];
}

/** The strategic framework that the councils of a region adopt, with its annexes in the same document. */
export const kind: DocumentKind = {
  soort: 'kaderdocument',
  label: 'Kaderdocument',
  ownWords: ['kader', 'kaderdocument'],
  issuedPer: 'regio',
  template: 'kaderdocument.md',
  orientation: 'portrait',
  numbered: true,
  fields: {
    voorwoord: text('Tekst van het voorwoord.'),
    samenvatting: text('Tekst waarmee de samenvatting begint.'),
    inleiding: text('Tekst waarmee de inleiding begint.'),
    totstandkoming: text('Tekst over hoe het kader tot stand kwam.'),
    segmentering: texts('Teksten over het werken met segmenten.'),
    gedeeldeVisie: text('Tekst van de bijlage over de gedeelde visie.'),
  },
  required: [
    { path: 'ondertitel', from: 'concept' },
    { path: 'jaar', from: 'concept' },
    { path: 'regio:ambitie', from: 'concept' },
    { path: 'regio:uitgangspunten', from: 'concept' },
    { path: 'regio:segmenten', from: 'concept' },
    { path: 'regio:begrippen', from: 'concept' },
    { path: 'voorwoord', from: 'definitief' },
    { path: 'samenvatting', from: 'definitief' },
    { path: 'inleiding', from: 'definitief' },
    { path: 'datum', from: 'definitief' },
    { path: 'versie', from: 'definitief' },
    { path: 'regio:producten', from: 'definitief' },
  ],
  slots: {},
  view: (edition, region) => {
    const { data, index } = region;
    const { segmenten = [], begrippen = [] } = data;
    const inhoud = edition.document as typeof edition.document & Inhoud;
    const find = (id: string | undefined) => (id === undefined ? undefined : index.find('tekst', id));
    const parts = describedParts(segmenten);
    const profielen = segmentProfiles(segmenten);
    return {
      voorwoord: find(inhoud.voorwoord),
      samenvatting: find(inhoud.samenvatting),
      inleiding: find(inhoud.inleiding),
      totstandkoming: find(inhoud.totstandkoming),
      segmentering: (inhoud.segmentering ?? []).map(find),
      gedeeldeVisie: find(inhoud.gedeeldeVisie),
      bestuurders: data.gemeenten.flatMap((gemeente) =>
        (gemeente.bestuurders ?? []).map((bestuurder) => ({ bestuurder, gemeente })),
      ),
      hoofdstukken: chaptersOf(region),
      vaststellingen: adoptionRows(edition.document.id, data),
      begrippen: inAlphabet(begrippen, ({ term }) => term).map((begrip) => ({
        begrip,
        anker: termAnchor(begrip.id),
        bron: begrip.bron === undefined ? undefined : index.find('bron', begrip.bron),
      })),
      diensten: servicesOf(region),
      profielen,
      totalen: segmentTotals(profielen, parts),
      heeftFiguur: keyFigurePanels(profielen).length > 0,
      indeling: segmenten.map((segment) => {
        const delen = describedParts([segment]);
        return {
          segment,
          anker: segmentAnchor(segment.id),
          delen,
          aantal: delen.length,
          heeftDelen: (segment.deelsegmenten ?? []).length > 0,
        };
      }),
      toelichtingen: segmenten.map((segment) => ({
        segment,
        anker: segmentAnchor(segment.id),
        profiel: profielen.find((profiel) => profiel.segment === segment),
        delen: describedParts([segment]).map((part) => describedSegment(part, region)),
      })),
      beschreven: parts.map((part) => describedSegment(part, region)),
      gescoord: scoredSegments(segmenten),
    };
  },
};

/** The uitgangspunten by the group they fall under, each a chapter. */
function chaptersOf({ data, index }: RegionModel) {
  const uitgangspunten = data.uitgangspunten ?? [];
  const groups = [...new Set(uitgangspunten.map(({ groep }) => groep))];
  return groups.map((groep, position) => ({
    groep,
    anker: `hoofdstuk-${position + 1}`,
    uitgangspunten: uitgangspunten
      .filter((uitgangspunt) => uitgangspunt.groep === groep)
      .map((uitgangspunt) => ({
        uitgangspunt,
        anker: `uitgangspunt-${uitgangspunt.id}`,
        teksten: (uitgangspunt.secties ?? []).map((id) => index.find('tekst', id)),
        toont: Object.fromEntries((uitgangspunt.onderdelen ?? []).map((onderdeel) => [onderdeel, true])),
      })),
  }));
}

/** The services that are bought, by law or other ground. */
function servicesOf({ data, index }: RegionModel) {
  const rows = (data.producten ?? []).map((product) => {
    const ids = product.segment === undefined ? (product.segmenten ?? []) : [product.segment];
    const segmenten = ids.map((id) => ({ segment: index.find('segment', id), anker: segmentAnchor(id) }));
    return { product, segmenten };
  });
  const laws = Object.keys(wetten).map((wet) => ({
    wet,
    rijen: rows.filter(({ product }) => product.wet === wet),
  }));
  const others = { wet: undefined, rijen: rows.filter(({ product }) => product.wet === undefined) };
  return [...laws, others].filter(({ rijen }) => rijen.length > 0);
}
