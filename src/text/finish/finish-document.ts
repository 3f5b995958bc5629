import {
  blockNotClosed,
  templateSyntax,
  unknownBlock,
  unknownPartial,
} from '../../diagnostics/catalogue/text-expression-codes.ts';
import { budgetSpent, partialTooDeep } from '../../diagnostics/catalogue/text-limit-codes.ts';
import { tooNested } from '../../diagnostics/catalogue/text-markdown-codes.ts';
import type { Compilation } from '../compilation.ts';
import type { Block } from '../tree/block.ts';
import type { Footnote } from '../tree/document-tree.ts';
import type { Origin } from '../tree/origin.ts';
import { assignIds } from './assign-ids.ts';
import { checkFootnotes } from './check-footnotes.ts';
import { checkHeadings } from './check-headings.ts';
import { checkReferences } from './check-references.ts';
import { collectFootnotes } from './collect-footnotes.ts';
import { numberDocument } from './number-document.ts';

/** After one of these, what is missing from the document is missing because of it. */
const leavesTextOut: ReadonlySet<string> = new Set(
  [templateSyntax, blockNotClosed, unknownPartial, unknownBlock, budgetSpent, partialTooDeep, tooNested].map(
    ({ code }) => code,
  ),
);

/** Gives a whole document its ids, numbers, labels, footnotes and references, and checks its headings. */
export function finishDocument(
  blocks: readonly Block[],
  compilation: Compilation,
  options: { readonly numbering: boolean; readonly origin: Origin },
): { readonly blocks: readonly Block[]; readonly footnotes: readonly Footnote[] } {
  const { findings } = compilation;
  const whole = !findings.some((finding) => leavesTextOut.has(finding.code));
  const named = assignIds(blocks, findings);
  if (whole) findings.push(...checkHeadings(named, options.origin));
  const noted = collectFootnotes(named, compilation);
  if (whole) findings.push(...checkFootnotes(named, compilation.footnotes));
  const numbered = numberDocument(noted, options.numbering);
  if (whole) findings.push(...checkReferences(numbered));
  return numbered;
}
