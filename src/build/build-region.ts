import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Settled, type Suppressed, settle } from '../diagnostics/triage/triage.ts';
import { uniqueFindings } from '../diagnostics/unique-findings.ts';
import type { CompiledRegion } from '../documents/compiled-region.ts';
import type { IndexEntry } from '../render/html/index-page.ts';
import type { Renderer } from '../render/renderer.ts';
import { examineRegion } from './examine-region.ts';
import type { FileStore } from './file-store.ts';
import { indexEntries } from './index-entries.ts';
import { type Manifest, manifestPath, parseManifest, serialiseManifest } from './manifest.ts';
import { mergeManifest, staleOutputs } from './merge-manifest.ts';
import { type Progress, renderDocuments } from './render-documents.ts';
import { sha256 } from './sha256.ts';
import { commit, recoverBuilds, stage, unstage } from './staging.ts';
import { isBlocking } from './verdict.ts';

export const indexPath = 'index.html';

export interface BuildRequest {
  readonly region: CompiledRegion;
  /** One for each format to make. */
  readonly renderers: readonly Renderer[];
  readonly store: FileStore;
  /** Makes the file beside each document that tells what was tested; absent when nobody asked for it. */
  readonly proof?: Renderer;
  /** Version of segments, for the manifest. */
  readonly version: string;
  readonly renderIndex: (entries: readonly IndexEntry[]) => string;
  /** Build the documents of these gemeenten only; absent for the whole region. */
  readonly gemeenten?: readonly string[];
  readonly strict: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the build between two files, before anything is in place. */
  readonly signal?: AbortSignal;
}

export interface BuildOutcome {
  /** False when a finding stopped the region: then nothing in the output folder was touched. */
  readonly built: boolean;
  readonly findings: readonly Diagnostic[];
  /** What the region decided to let pass. */
  readonly suppressed: readonly Suppressed[];
  readonly documents: number;
  /** Every file of these documents, changed or not, relative to the output folder. */
  readonly files: readonly string[];
  /** Those of `files` whose content is new. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Makes a region's documents. They come into place together or not at all: staged first, then renamed, the
 * manifest last; a build that was cut short is completed at the next one.
 */
export async function buildRegion(request: BuildRequest): Promise<BuildOutcome> {
  const { region, renderers, store, strict } = request;
  await recoverBuilds(store);
  const formats = renderers.map(({ format }) => format);
  const examination = examineRegion(region, formats, request.gemeenten);
  const blocked = (findings: readonly Diagnostic[]) =>
    findings.some((finding) => isBlocking(finding, strict));
  if (blocked(examination.findings)) return stopped(examination);

  const previous = parseManifest(await store.read(manifestPath));
  const { documents } = examination;
  const rendered = await renderDocuments({ ...request, documents, ...(previous && { previous }) });
  const drawn = settle(uniqueFindings(rendered.findings), region.triage, false);
  const findings = uniqueFindings([...examination.findings, ...drawn.findings]);
  const suppressed = [...examination.suppressed, ...drawn.suppressed];
  if (blocked(findings)) {
    await unstage(store, region.regio);
    return stopped({ findings, suppressed });
  }
  const removed = await putInPlace(request, previous, rendered.documents, rendered.changed);
  const files = documents.flatMap(({ outputs }) => outputs.map(({ path }) => path));
  return {
    built: true,
    findings,
    suppressed,
    documents: documents.length,
    files: [...files, ...rendered.proofs],
    changed: rendered.changed,
    removed,
  };
}

type Entries = Parameters<typeof mergeManifest>[1]['documents'];

async function putInPlace(
  request: BuildRequest,
  previous: Manifest | undefined,
  documents: Entries,
  changed: readonly string[],
): Promise<string[]> {
  const { region, store, version, gemeenten } = request;
  const { regio } = region;
  const result = { regio, version, documents, ...(gemeenten && { gemeenten }) };
  const manifest = mergeManifest(previous, result);
  const removals = staleOutputs(previous, manifest, regio);
  const moves = [...changed];
  const encoder = new TextEncoder();
  const index = encoder.encode(request.renderIndex(indexEntries(manifest)));
  if (await differs(store, indexPath, index)) {
    await stage(store, regio, indexPath, index);
    moves.push(indexPath);
  }
  const last = encoder.encode(serialiseManifest(manifest));
  const renewed = await differs(store, manifestPath, last);
  if (renewed) await stage(store, regio, manifestPath, last);
  if (renewed || moves.length > 0 || removals.length > 0) {
    await commit(store, regio, { moves, removals, last: manifestPath });
  }
  return removals;
}

async function differs(store: FileStore, path: string, bytes: Uint8Array): Promise<boolean> {
  const present = await store.read(path);
  return present === undefined || sha256(present) !== sha256(bytes);
}

function stopped({ findings, suppressed }: Settled): BuildOutcome {
  return { built: false, findings, suppressed, documents: 0, files: [], changed: [], removed: [] };
}
