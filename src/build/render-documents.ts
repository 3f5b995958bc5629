import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CompiledRegion } from '../documents/compiled-region.ts';
import type { MadeFile } from '../proof/proof.ts';
import type { BreakHyphen, Renderer } from '../render/renderer.ts';
import { addProof, proofFormat } from './add-proof.ts';
import type { ExaminedDocument } from './examine-region.ts';
import type { FileStore } from './file-store.ts';
import { decideWrite } from './freeze.ts';
import type { Manifest, ManifestDocument, ManifestOutput } from './manifest.ts';
import { manifestEntry } from './manifest-entry.ts';
import { proofPath } from './plan-build.ts';
import { sha256 } from './sha256.ts';
import { stage } from './staging.ts';

/** How far a build is, told before each file. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly path: string;
}

export interface Rendered {
  readonly documents: readonly ManifestDocument[];
  /** Staged files: those whose content is new. */
  readonly changed: readonly string[];
  /** Files of proof, changed or not. */
  readonly proofs: readonly string[];
  readonly findings: readonly Diagnostic[];
}

export interface RenderRequest {
  readonly region: CompiledRegion;
  readonly documents: readonly ExaminedDocument[];
  readonly renderers: readonly Renderer[];
  readonly store: FileStore;
  /** Version of segments, for proofs. */
  readonly version: string;
  /** Makes the file that tells what was tested; absent when nobody asked for it. */
  readonly proof?: Renderer;
  /** What the last build left, if it can be read. */
  readonly previous?: Manifest;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Renders every document in every format and puts aside the files that differ from what stands in place. */
export async function renderDocuments(request: RenderRequest): Promise<Rendered> {
  const { region, documents, renderers, store } = request;
  const own = request.proof === undefined ? 0 : 1;
  const total = documents.reduce((sum, { outputs }) => sum + outputs.length + own, 0);
  const proofs: string[] = [];
  const entries: ManifestDocument[] = [];
  const changed: string[] = [];
  const findings: Diagnostic[] = [];
  let done = 0;
  for (const examined of documents) {
    const outputs: Record<string, ManifestOutput> = {};
    const made: MadeFile[] = [];
    const breaks: BreakHyphen[] = [];
    for (const { format, path } of examined.outputs) {
      request.signal?.throwIfAborted();
      request.onProgress?.({ done, total, path });
      done += 1;
      const rendering = await rendererOf(renderers, format).render(examined.compiled.tree);
      findings.push(...rendering.findings);
      const { bytes } = rendering;
      if (bytes === undefined) {
        if (rendering.findings.some(({ severity }) => severity === 'error')) continue;
        throw new Error(`the ${format} renderer gave no bytes and no error for ${path}`);
      }
      const frozen = examined.document.frozen?.[format];
      const rendered = sha256(bytes);
      const present = await store.read(path);
      const sums = { present: present && sha256(present), rendered, frozen };
      const decision = decideWrite(examined.document, path, sums);
      if (decision.finding) findings.push(decision.finding);
      if (decision.write) {
        await stage(store, region.regio, path, bytes);
        changed.push(path);
      }
      const hyphens = rendering.hyphens ?? [];
      outputs[format] = {
        path,
        sha256: frozen ?? rendered,
        ...(frozen !== undefined && { frozen: true }),
        ...(hyphens.length > 0 && { hyphens }),
      };
      // Of an adopted file only the bytes that were adopted can be vouched for.
      if (frozen !== undefined && frozen !== rendered) continue;
      const facts = rendering.facts && { facts: rendering.facts };
      made.push({
        format: rendererOf(renderers, format).format,
        name: nameOf(path),
        bytes,
        sha256: rendered,
        ...facts,
      });
      breaks.push(...hyphens);
    }
    if (request.proof !== undefined && !findings.some(({ severity }) => severity === 'error')) {
      request.onProgress?.({ done, total, path: proofPath(examined.document) });
      done += 1;
      const proof = await addProof({ examined, files: made, hyphens: breaks }, request.proof, request);
      findings.push(...proof.findings);
      if (proof.output !== undefined) {
        outputs[proofFormat] = proof.output;
        proofs.push(proof.output.path);
      }
      if (proof.written) changed.push(proofPath(examined.document));
    }
    entries.push(manifestEntry(region, examined, outputs));
  }
  return { documents: entries, changed, proofs, findings };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function rendererOf(renderers: readonly Renderer[], format: string): Renderer {
  const renderer = renderers.find((candidate) => candidate.format === format);
  if (renderer === undefined) throw new Error(`no renderer for ${format}`);
  return renderer;
}
