import { textLost } from '../../diagnostics/catalogue/render-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Block } from '../../text/tree/block.ts';
import type { DocumentTree } from '../../text/tree/document-tree.ts';
import { captionRuns } from './block/caption.ts';
import type { Page } from './page/compose.ts';
import type { Owner, Role } from './strip/item.ts';
import { inkOf } from './text/run.ts';

/** Lines the layout adds by itself: not text of the tree. */
const added: ReadonlySet<Role> = new Set([
  'marker',
  'note-number',
  'contents-title',
  'contents-entry',
  'contents-page',
  'running-head',
  'running-foot',
]);

/** What comparing found, and how many characters it compared. */
export interface Loss {
  readonly findings: readonly Diagnostic[];
  readonly given: number;
  readonly painted: number;
}

/** Compares, for every element of the tree, the text given with the text on the pages; white space does not count. */
export function checkLoss(tree: DocumentTree, pages: readonly Page[]): Loss {
  const painted = paintedText(pages);
  const given = new Map<Owner, string>();
  const add = (owner: Owner, text: string): void => {
    given.set(owner, (given.get(owner) ?? '') + text.replace(/\s+/gu, ''));
  };
  for (const block of [...tree.blocks, ...tree.footnotes.flatMap((note) => note.children)])
    collect(block, add);
  const findings: Diagnostic[] = [];
  const counts = { given: 0, painted: 0 };
  for (const [owner, text] of given) {
    const found = painted.get(owner) ?? '';
    counts.given += text.length;
    counts.painted += found.length;
    if (found === text) continue;
    const args = { given: text.length, painted: found.length, text: text.slice(0, 60) };
    findings.push(diagnose(textLost, owner.origin, args));
  }
  return { findings, ...counts };
}

function paintedText(pages: readonly Page[]): Map<Owner, string> {
  const painted = new Map<Owner, string>();
  for (const item of pages.flatMap((page) => page.items)) {
    if (item.kind === 'drawing') painted.set(item.owner, painted.get(item.owner) ?? '');
    if (item.kind !== 'line' || item.owner === undefined || item.repeated || added.has(item.role)) continue;
    const text = item.pieces.map((piece) => (piece.run === undefined ? '' : piece.text)).join('');
    painted.set(item.owner, (painted.get(item.owner) ?? '') + text.replace(/\s+/gu, ''));
  }
  return painted;
}

function collect(block: Block, add: (owner: Owner, text: string) => void): void {
  switch (block.type) {
    case 'heading':
      add(block, (block.number ?? '') + inkOf(block.children));
      return;
    case 'paragraph':
      add(block, inkOf(block.children));
      return;
    case 'notice':
    case 'quote':
      for (const child of block.children) collect(child, add);
      return;
    case 'list':
      for (const child of block.items.flatMap((item) => item.children)) collect(child, add);
      return;
    case 'table':
      if (block.caption)
        add(
          block,
          captionRuns(block.caption, block)
            .map((run) => run.text)
            .join(''),
        );
      for (const cell of [...block.head, ...block.body].flatMap((row) => row.cells)) {
        for (const child of cell.children) collect(child, add);
      }
      return;
    case 'figure':
      if (block.caption)
        add(
          block,
          captionRuns(block.caption, block)
            .map((run) => run.text)
            .join(''),
        );
      return;
    case 'fields':
      for (const field of block.fields) add(field, field.label + inkOf(field.value));
      return;
    case 'letterhead':
      add(block, block.wordmark + block.recipient.map(inkOf).join(''));
      for (const line of block.sender) add(line, (line.label ?? '') + inkOf(line.value));
      return;
    case 'signature':
      add(block, inkOf(block.closing) + inkOf(block.body));
      for (const signer of block.signers) add(signer, (signer.name ?? '') + signer.role);
      return;
    case 'contents':
    case 'pagebreak':
      return;
  }
}
