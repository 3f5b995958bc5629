import { proofFailed } from '../diagnostics/catalogue/build-codes.ts';
import { diagnose } from '../diagnostics/code.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MadeFile } from '../proof/proof.ts';
import { proofTree } from '../proof/proof-tree.ts';
import { prove } from '../proof/prove.ts';
import type { BreakHyphen, Renderer } from '../render/renderer.ts';
import type { ExaminedDocument } from './examine-region.ts';
import { proofPath } from './plan-build.ts';

/** What one document's files became in this build. */
export interface MadeDocument {
  readonly examined: ExaminedDocument;
  readonly files: readonly MadeFile[];
  readonly hyphens: readonly BreakHyphen[];
}

/** The file of a proof, or none when a finding kept it from being made. */
export interface ProvedDocument {
  readonly bytes: Uint8Array | undefined;
  readonly findings: readonly Diagnostic[];
}

/** Tests a document's files and writes down what came out; a check that fails is a finding too. */
export async function proveDocument(
  { examined, files, hyphens }: MadeDocument,
  renderer: Renderer,
  version: string,
): Promise<ProvedDocument> {
  const { document, compiled } = examined;
  const made = {
    title: document.titel,
    kind: document.soort,
    ...(document.gemeente && { gemeente: document.gemeente.naam }),
    status: document.status,
    ...(document.versie !== undefined && { version: document.versie }),
    ...(document.datum !== undefined && { date: document.datum }),
    tree: compiled.tree,
    files,
  };
  const proof = prove(made, `segments ${version}`, hyphens);
  const { bytes, findings } = await renderer.render(proofTree(proof, compiled.tree));
  const failed = proof.checks.filter(({ passed }) => !passed).length;
  if (failed === 0) return { bytes, findings };
  const args = { document: document.titel, failed, file: proofPath(document) };
  return { bytes, findings: [...findings, diagnose(proofFailed, document.place, args)] };
}
