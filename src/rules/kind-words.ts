import type { Phrase } from '../diagnostics/diagnostic.ts';
import type { Kind } from '../model/identifier.ts';

/** What people call a thing of each kind, without an article. */
export const kindWords: Readonly<Record<Kind, Phrase>> = {
  aanbesteding: { nl: 'aanbesteding', en: 'tender' },
  aanbieder: { nl: 'aanbieder', en: 'provider' },
  begrip: { nl: 'begrip', en: 'term' },
  besluit: { nl: 'besluit', en: 'decision' },
  bron: { nl: 'bron', en: 'source' },
  dataset: { nl: 'dataset', en: 'dataset' },
  document: { nl: 'document', en: 'document' },
  doel: { nl: 'doel', en: 'goal' },
  domein: { nl: 'domein', en: 'domain' },
  fase: { nl: 'fase', en: 'phase' },
  focuspunt: { nl: 'focuspunt', en: 'focus point' },
  gebeurtenis: { nl: 'gebeurtenis', en: 'event' },
  gemeente: { nl: 'gemeente', en: 'municipality' },
  indicator: { nl: 'indicator', en: 'indicator' },
  klantprofiel: { nl: 'klantprofiel', en: 'client profile' },
  mijlpaal: { nl: 'mijlpaal', en: 'milestone' },
  organisatie: { nl: 'organisatie', en: 'organisation' },
  perceel: { nl: 'perceel', en: 'lot' },
  product: { nl: 'product', en: 'product' },
  segment: { nl: 'segment', en: 'segment' },
  tekst: { nl: 'tekst', en: 'text' },
  uitgangspunt: { nl: 'uitgangspunt', en: 'principle' },
};
