import type { Edition } from '../model/edition.ts';
import type { RegionModel } from '../model/region-model.ts';
import type { Metadata } from '../text/tree/document-tree.ts';
import type { DocumentKind } from './document-kind.ts';

const exampleNotice = 'Voorbeeld, geen officieel document';

/** What an edition says of itself in its file's metadata and running lines. */
export function metadataOf(edition: Edition, region: RegionModel, kind: DocumentKind): Metadata {
  const { document, gemeente, segment, stuk, status, version, date } = edition;
  const { regio, domeinen = [] } = region.data;
  const isExample = regio.voorbeeld === true;
  const isConcept = status?.value !== 'definitief' && status?.value !== 'vastgesteld';
  const notices = [isConcept ? 'Concept' : '', isExample ? exampleNotice : ''].filter((part) => part !== '');
  const title = stuk?.titel ?? document.titel;
  return {
    title: segment ? `${title}: ${segment.naam}` : title,
    author: gemeente ? `Gemeente ${gemeente.naam}` : `Regio ${regio.naam}`,
    subject: document.onderwerp ?? document.titel,
    keywords: [
      kind.label,
      regio.naam,
      ...domeinen.map(({ naam }) => naam),
      ...(isExample ? ['voorbeeld'] : []),
    ],
    language: 'nl-NL',
    ...(date ? { date: date.value } : {}),
    kind: document.soort,
    status: status?.value ?? 'concept',
    ...(version ? { version: version.value } : {}),
    ...(notices.length > 0 ? { notice: notices.join(' – ') } : {}),
  };
}
