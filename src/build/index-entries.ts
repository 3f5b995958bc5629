import type { IndexEntry } from '../render/html/index-page.ts';
import type { Manifest } from './manifest.ts';

/** What the page that lists everything built says of each document of the manifest. */
export function indexEntries(manifest: Manifest): IndexEntry[] {
  return manifest.documents.map((document) => ({
    regio: document.regioNaam,
    ...(document.gemeenteNaam !== undefined && { gemeente: document.gemeenteNaam }),
    soort: document.kind,
    titel: document.title,
    status: document.status,
    ...(document.version !== undefined && { versie: document.version }),
    ...(document.date !== undefined && { datum: document.date }),
    files: Object.entries(document.outputs).map(([format, { path }]) => ({ format, path })),
  }));
}
