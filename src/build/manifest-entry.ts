import type { CompiledRegion } from '../documents/compiled-region.ts';
import type { ExaminedDocument } from './examine-region.ts';
import type { ManifestDocument, ManifestOutput } from './manifest.ts';
import { sha256 } from './sha256.ts';

/** What the manifest says of one document: only public inputs are named. */
export function manifestEntry(
  region: CompiledRegion,
  { document, compiled }: ExaminedDocument,
  outputs: Readonly<Record<string, ManifestOutput>>,
): ManifestDocument {
  const hashOf = (path: string) => sha256(region.files.get(path) ?? '');
  const inputs = compiled.inputs.filter((path) => region.besloten?.has(path) !== true);
  return {
    id: document.id,
    regio: region.regio,
    regioNaam: region.naam,
    ...(document.gemeente && { gemeente: document.gemeente.id, gemeenteNaam: document.gemeente.naam }),
    kind: document.soort,
    status: document.status,
    ...(document.versie !== undefined && { version: document.versie }),
    ...(document.datum !== undefined && { date: document.datum }),
    title: document.titel,
    inputs: Object.fromEntries([...new Set(inputs)].sort().map((path) => [path, hashOf(path)])),
    template: { path: compiled.template, sha256: hashOf(compiled.template) },
    outputs,
  };
}
