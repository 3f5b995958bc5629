import { compareText } from '../diagnostics/reading-order.ts';
import type { BreakHyphen } from '../render/renderer.ts';
import { pathFlaw } from './path-flaw.ts';

/** One file of a document. `frozen`: it was adopted or sent, so no build changes or removes it. */
export interface ManifestOutput {
  readonly path: string;
  readonly sha256: string;
  readonly frozen?: true;
  /** Hyphens that line ends put into words: to undo by who extracts the text. */
  readonly hyphens?: readonly BreakHyphen[];
}

/** What was made of one document, and from what. */
export interface ManifestDocument {
  readonly id: string;
  readonly regio: string;
  readonly regioNaam: string;
  readonly gemeente?: string;
  readonly gemeenteNaam?: string;
  readonly kind: string;
  readonly status: string;
  readonly version?: string;
  readonly date?: string;
  readonly title: string;
  /** Checksum by path of every public file that was read for it. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly template: { readonly path: string; readonly sha256: string };
  /** By format. */
  readonly outputs: Readonly<Record<string, ManifestOutput>>;
}

/** The contents of `manifest.json`: no times and no places of this machine, so that it is reproducible. */
export interface Manifest {
  /** Version of segments that wrote it. */
  readonly segments: string;
  readonly documents: readonly ManifestDocument[];
}

export const manifestPath = 'manifest.json';

/** The manifest as deterministic JSON. */
export function serialiseManifest(manifest: Manifest): string {
  const documents = [...manifest.documents].sort((one, other) =>
    compareText(identityOf(one), identityOf(other)),
  );
  return `${JSON.stringify({ segments: manifest.segments, documents }, withSortedKeys, 2)}\n`;
}

/** Reads a manifest back. Whatever is not one of ours is as good as none: then no old file is removed. */
export function parseManifest(bytes: Uint8Array | undefined): Manifest | undefined {
  if (bytes === undefined) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
  if (!isRecord(data) || typeof data['segments'] !== 'string' || !Array.isArray(data['documents']))
    return undefined;
  return { segments: data['segments'], documents: data['documents'].filter(isManifestDocument) };
}

/** What makes two entries the same document: a new version stands beside an old one. */
export function identityOf({ regio, gemeente, id, version }: ManifestDocument): string {
  return [regio, gemeente ?? '', id, version ?? ''].join('\u0000');
}

const unsortedKeys = new Set(['inputs']);

function withSortedKeys(key: string, value: unknown): unknown {
  if (!unsortedKeys.has(key) || !isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => compareText(one, other)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isManifestDocument(value: unknown): value is ManifestDocument {
  if (!isRecord(value)) return false;
  const texts = ['id', 'regio', 'regioNaam', 'kind', 'status', 'title'].every(
    (key) => typeof value[key] === 'string',
  );
  const optional = ['gemeente', 'gemeenteNaam', 'version', 'date'];
  const optionals = optional.every((key) => value[key] === undefined || typeof value[key] === 'string');
  return (
    texts &&
    optionals &&
    isRecord(value['inputs']) &&
    isRecord(value['template']) &&
    areOutputs(value['outputs'])
  );
}

function areOutputs(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return Object.values(value).every(
    (output) =>
      isRecord(output) &&
      typeof output['path'] === 'string' &&
      typeof output['sha256'] === 'string' &&
      pathFlaw(output['path']) === undefined,
  );
}
