import { documentNameClash, documentNameUnusable } from '../diagnostics/catalogue/build-codes.ts';
import { diagnose } from '../diagnostics/code.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CompiledDocument, CompiledRegion } from '../documents/compiled-region.ts';
import { pathFlaw } from './path-flaw.ts';

const proofSuffix = '-toetsverslag';

/** One document of the plan and the file each format goes to, relative to the output folder. */
export interface PlannedDocument {
  readonly document: CompiledDocument;
  readonly outputs: readonly { readonly format: string; readonly path: string }[];
}

export interface BuildPlan {
  readonly documents: readonly PlannedDocument[];
  readonly findings: readonly Diagnostic[];
}

/** What to make of a region: its documents (or those of some gemeenten), each in every format asked for. */
export function planBuild(
  region: CompiledRegion,
  formats: readonly string[],
  gemeenten?: readonly string[],
): BuildPlan {
  const wanted = region.documents.filter(
    ({ gemeente }) => gemeenten === undefined || (gemeente !== undefined && gemeenten.includes(gemeente.id)),
  );
  const documents = wanted.map((document) => ({
    document,
    outputs: formats.map((format) => ({ format, path: outputPath(document, format) })),
  }));
  return { documents, findings: nameFindings(region.documents) };
}

/** Where a document's file of one format goes, relative to the output folder. */
export function outputPath(document: CompiledDocument, format: string): string {
  return `${document.folder}/${document.fileName}.${format}`;
}

/** Where the proof of a document goes, beside its files. */
export function proofPath(document: CompiledDocument): string {
  return `${document.folder}/${document.fileName}${proofSuffix}.pdf`;
}

/** Looks at all documents, also those not built now: two with one name would overwrite each other some day. */
function nameFindings(documents: readonly CompiledDocument[]): Diagnostic[] {
  const findings: Diagnostic[] = [];
  const byName = new Map<string, CompiledDocument>();
  for (const document of documents) {
    const name = `${document.folder}/${document.fileName}`;
    const flaw = pathFlaw(name);
    if (flaw !== undefined) {
      findings.push(diagnose(documentNameUnusable, document.place, { document: document.titel, name, flaw }));
      continue;
    }
    const folded = name.normalize('NFC').toLowerCase();
    const proof = folded + proofSuffix;
    const earlier = byName.get(folded) ?? byName.get(proof);
    if (earlier === undefined) {
      byName.set(folded, document).set(proof, document);
      continue;
    }
    const args = { document: document.titel, other: earlier.titel, name };
    const related = [{ ...earlier.place, role: 'first' as const }];
    findings.push(diagnose(documentNameClash, document.place, args, { related }));
  }
  return findings;
}
