import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Renderer } from '../render/renderer.ts';
import type { FileStore } from './file-store.ts';
import type { Manifest, ManifestOutput } from './manifest.ts';
import { proofPath } from './plan-build.ts';
import { type MadeDocument, proveDocument } from './prove-document.ts';
import { sha256 } from './sha256.ts';
import { stage } from './staging.ts';

/** By what name the manifest lists a proof among the files of its document. */
export const proofFormat = 'toetsverslag';

/** Where proofs go, and what is there already. */
export interface ProofPlace {
  readonly region: { readonly regio: string };
  readonly store: FileStore;
  readonly version: string;
  readonly previous?: Manifest;
}

export interface AddedProof {
  /** Absent when this build has no proof to give; what the manifest listed before then stays. */
  readonly output?: ManifestOutput;
  /** Whether a new file was put aside. */
  readonly written: boolean;
  readonly findings: readonly Diagnostic[];
}

/**
 * Puts aside the proof of a document. That of an adopted document goes with the adopted files: it is made once,
 * when all of them were made here as they were adopted, and then stays as it is.
 */
export async function addProof(
  made: MadeDocument,
  renderer: Renderer,
  place: ProofPlace,
): Promise<AddedProof> {
  const { document } = made.examined;
  const adopted = Object.entries(document.frozen ?? {});
  const frozen = adopted.length > 0;
  const covered = adopted.every(([format, sum]) =>
    made.files.some((file) => file.format === format && file.sha256 === sum),
  );
  if (!covered) return { written: false, findings: [] };
  const { bytes, findings } = await proveDocument(made, renderer, place.version);
  if (bytes === undefined) return { written: false, findings };
  const path = proofPath(document);
  const sum = sha256(bytes);
  const present = await place.store.read(path);
  const same = present !== undefined && sha256(present) === sum;
  if (!same && frozen && present !== undefined && isSettled(path, place.previous)) {
    return { written: false, findings };
  }
  if (!same) await stage(place.store, place.region.regio, path, bytes);
  return { output: { path, sha256: sum, ...(frozen && { frozen }) }, written: !same, findings };
}

/** Whether a file may be that of an adopted document: so it is also when nobody remembers. */
function isSettled(path: string, previous: Manifest | undefined): boolean {
  if (previous === undefined) return true;
  return previous.documents.some(({ outputs }) =>
    Object.values(outputs).some((output) => output.path === path && output.frozen === true),
  );
}
