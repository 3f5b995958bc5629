import { identityOf, type Manifest, type ManifestDocument, type ManifestOutput } from './manifest.ts';

/** What one build of a region did, and how much of the region it looked at. */
export interface RegionResult {
  readonly regio: string;
  /** Absent when the whole region was built. */
  readonly gemeenten?: readonly string[];
  readonly version: string;
  readonly documents: readonly ManifestDocument[];
}

/**
 * The manifest after a build. Other regions and gemeenten keep their entries; so do frozen files, and files
 * of another format that were made from exactly the same sources.
 */
export function mergeManifest(previous: Manifest | undefined, result: RegionResult): Manifest {
  const made = new Map(result.documents.map((document) => [identityOf(document), document]));
  const sameTool = previous?.segments === result.version;
  const documents = new Map<string, ManifestDocument>();
  for (const old of previous?.documents ?? []) {
    const identity = identityOf(old);
    const now = made.get(identity);
    if (now !== undefined) {
      const kept = sameTool && sameSources(old, now) ? old.outputs : isThawed(old, now) ? {} : frozenOf(old);
      made.set(identity, { ...now, outputs: { ...kept, ...now.outputs } });
    } else if (isOutside(old, result)) {
      documents.set(identity, old);
    } else {
      const outputs = frozenOf(old);
      if (Object.keys(outputs).length > 0) documents.set(identity, { ...old, outputs });
    }
  }
  for (const [identity, document] of made) documents.set(identity, document);
  return { segments: result.version, documents: [...documents.values()] };
}

/** Files of the region that the previous manifest names and the new one no longer does. */
export function staleOutputs(previous: Manifest | undefined, next: Manifest, regio: string): string[] {
  const kept = new Set(next.documents.flatMap(outputsOf).map(({ path }) => fold(path)));
  const old = (previous?.documents ?? []).filter((document) => document.regio === regio).flatMap(outputsOf);
  const stale = old.filter(({ path, frozen }) => frozen !== true && !kept.has(fold(path)));
  return [...new Set(stale.map(({ path }) => path))].sort();
}

function frozenOf({ outputs }: ManifestDocument): ManifestDocument['outputs'] {
  return Object.fromEntries(Object.entries(outputs).filter(([, output]) => output.frozen === true));
}

/** Whether what was final may change again: a checksum was taken out of the definitions. */
function isThawed(old: ManifestDocument, now: ManifestDocument): boolean {
  return Object.entries(now.outputs).some(
    ([format, { frozen }]) => frozen !== true && old.outputs[format]?.frozen === true,
  );
}

function isOutside(old: ManifestDocument, { regio, gemeenten }: RegionResult): boolean {
  if (old.regio !== regio) return true;
  return gemeenten !== undefined && (old.gemeente === undefined || !gemeenten.includes(old.gemeente));
}

function sameSources(old: ManifestDocument, now: ManifestDocument): boolean {
  const sources = ({ outputs: _outputs, ...rest }: ManifestDocument) =>
    JSON.stringify(Object.entries(rest).sort());
  return sources(old) === sources(now);
}

function outputsOf(document: ManifestDocument): ManifestOutput[] {
  return Object.values(document.outputs);
}

/** On a disk that ignores case, removing the old spelling would remove the new file. */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
