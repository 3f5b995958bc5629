import type { Edition } from '../model/edition.ts';
import { namedInTexts } from '../model/identifier.ts';
import type { RegionModel } from '../model/region-model.ts';
import { annexesOf } from './annexes.ts';
import { datasetRecord } from './dataset-view.ts';
import type { DocumentKind, TemplateData } from './document-kind.ts';
import { sourcedObject } from './sourced-object.ts';

/** The data a template reads for one edition, by the names of the domain. */
export function templateData(edition: Edition, region: RegionModel, kind: DocumentKind): TemplateData {
  const { document, stuk, gemeente } = edition;
  const records = namedInTexts.map((name) => [
    name,
    Object.fromEntries(region.index.idsOf(name).map((id) => [id, region.index.find(name, id)])),
  ]);
  const title = stuk?.titel === undefined ? document : stuk;
  return {
    ...region.data,
    ...Object.fromEntries(records),
    dataset: datasetRecord(region.data),
    editie: sourcedObject({
      titel: { owner: title, key: 'titel' },
      status: edition.status,
      versie: edition.version,
      datum: edition.date,
    }),
    soort: kind.label,
    bijlagenummer: edition.annexNumber,
    drager: edition.carrier?.document.onderwerp,
    document,
    stuk: stuk ?? {},
    gemeente,
    bijlagen: annexesOf(edition, region),
    secties: (document.secties ?? []).map((id) => region.index.find('tekst', id)),
    ...kind.view(edition, region),
  };
}
