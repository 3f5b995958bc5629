import { templateMissing } from '../diagnostics/catalogue/document-codes.ts';
import { diagnose } from '../diagnostics/code.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/span.ts';
import type { Edition } from '../model/edition.ts';
import { compileText } from '../text/compile-text.ts';
import type { Read } from '../text/scope.ts';
import type { DocumentTree } from '../text/tree/document-tree.ts';
import type { DocumentKind } from './document-kind.ts';
import { editionScope, type ScopeBasis } from './edition-scope.ts';
import { editionFunctions } from './functions/edition-functions.ts';
import { houseStyleOf } from './house-style.ts';
import { linkTerms } from './link-terms.ts';
import { metadataOf } from './metadata.ts';
import { templateData } from './template-data.ts';
import type { Templates } from './templates.ts';

/** A document made of one edition, with what its text read and what is wrong with it. */
export interface ComposedDocument {
  readonly tree: DocumentTree;
  readonly reads: readonly Read[];
  readonly findings: readonly Diagnostic[];
  /** Path of the template. */
  readonly template: string;
}

/**
 * Makes the document tree of an edition. In a concept a missing value is a warning, and the text says that it is
 * still to come; in any other document it is an error.
 */
export function composeDocument(
  edition: Edition,
  kind: DocumentKind,
  basis: ScopeBasis,
  templates: Templates,
  place: Place,
): ComposedDocument {
  const { region } = basis;
  const template = templates.find(kind.template);
  const isConcept = edition.status === undefined || edition.status.value === 'concept';
  const scope = editionScope(templateData(edition, region, kind), basis);
  const text = template
    ? compileText({
        template,
        partials: templates.partials,
        scope,
        functions: editionFunctions({ edition, region, scope }),
        numbering: kind.numbered,
        gaps: { severity: isConcept ? 'warning' : 'error', text: '[nog in te vullen]' },
      })
    : { blocks: [], footnotes: [], reads: [], findings: [missingTemplate(kind, place)] };
  const origin = template?.origin ?? { layer: 'template' as const, ...place };
  const tree: DocumentTree = {
    metadata: metadataOf(edition, region, kind),
    houseStyle: houseStyleOf(edition, region),
    orientation: kind.orientation,
    blocks: linkTerms(text.blocks, region.data.begrippen ?? []),
    footnotes: text.footnotes,
    origin,
  };
  const findings = isConcept ? text.findings.map(asConcept) : text.findings;
  return { tree, reads: text.reads, findings, template: origin.file };
}

const missingTemplate = (kind: DocumentKind, place: Place) =>
  diagnose(templateMissing, place, { template: kind.template, soort: kind.soort });

const asConcept = (finding: Diagnostic): Diagnostic =>
  finding.severity === 'warning' ? { ...finding, conceptOnly: true } : finding;
