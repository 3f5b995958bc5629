import { linesPerPage, type SeenLine } from '../../../src/render/pdf/inspect.ts';
import type { Layout } from '../../../src/render/pdf/layout.ts';
import type { Item } from '../../../src/render/pdf/strip/item.ts';
import type { DocumentTree } from '../../../src/text/tree/document-tree.ts';

const running = new Set(['running-head', 'running-foot']);

/** What a typographer would send back, in words; an empty list for a sound layout. */
export function layoutFaults(tree: DocumentTree, layout: Layout): string[] {
  const pages = linesPerPage(layout);
  const seen = new Set<string>();
  const noteOwners = new Set<unknown>(tree.footnotes.flatMap((note) => [note, ...note.children]));
  return pages.flatMap((lines, index) => {
    const page = index + 1;
    const text = lines.filter((line) => !running.has(line.role) && line.text !== '');
    const notes = text.filter((line) => noteOwners.has(line.owner));
    const above = text.filter((line) => !noteOwners.has(line.owner));
    return [
      ...outside(text, layout).map((line) => `page ${page}: "${line.text}" stands outside the margins`),
      ...lonelyHeading(above, layout.pages[index]?.items ?? []).map(
        (line) => `page ${page}: heading "${line.text}" stands alone at the foot`,
      ),
      ...overlaps(above, notes).map((line) => `page ${page}: "${line.text}" stands among the notes`),
      ...missingNotes(above, notes, tree, seen).map(
        (id) => `page ${page}: note ${id} is not at the foot of its page`,
      ),
    ];
  });
}

function outside(lines: readonly SeenLine[], { geometry }: Layout): SeenLine[] {
  const right = geometry.left + geometry.width + 0.6;
  return lines.filter(
    (line) =>
      line.left < geometry.left - 0.6 ||
      line.right > right ||
      line.bottom > geometry.bottom + 0.6 ||
      line.top < geometry.firstTop - 0.6,
  );
}

/** Headings with nothing under them: no line, and no drawing. */
function lonelyHeading(lines: readonly SeenLine[], items: readonly Item[]): SeenLine[] {
  const drawings = items.flatMap((item) => (item.kind === 'drawing' ? [item.y + item.height] : []));
  const bottom = Math.max(...lines.map((line) => line.bottom), ...drawings);
  return lines.filter((line) => line.role === 'heading' && line.bottom > bottom - 1);
}

function overlaps(above: readonly SeenLine[], notes: readonly SeenLine[]): SeenLine[] {
  const top = Math.min(...notes.map((line) => line.top));
  return above.filter((line) => line.bottom > top);
}

/** Notes whose first mark stands here, and that do not begin here. */
function missingNotes(
  above: readonly SeenLine[],
  notes: readonly SeenLine[],
  tree: DocumentTree,
  seen: Set<string>,
): string[] {
  const fresh = above.flatMap((line) => line.notes).filter((id) => !seen.has(id));
  for (const id of fresh) seen.add(id);
  return fresh.filter((id) => {
    const note = tree.footnotes.find((one) => one.id === id);
    return !notes.some((line) => line.role === 'note-number' && line.owner === note);
  });
}
