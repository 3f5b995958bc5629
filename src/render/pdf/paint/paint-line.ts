import type { FaceName } from '../font/font-face.ts';
import { type EmbeddedFont, type ItemRenderer, Line, type PdfKitDocument } from '../pdfmake.ts';
import type { LineItem } from '../strip/item.ts';
import type { SlotBook } from '../structure/slot-book.ts';
import type { StructureRecord } from '../structure/structure-record.ts';
import type { ArtifactKind, ContentMarks } from './content-marks.ts';
import { groupPieces, type PlacedPiece, placedPieces } from './line-parts.ts';
import { paintLink } from './paint-link.ts';

/** What painting needs: the document and the books of its structure. */
export interface Canvas {
  readonly document: PdfKitDocument;
  readonly renderer: ItemRenderer;
  readonly marks: ContentMarks;
  readonly painted: StructureRecord;
  readonly book: SlotBook;
  readonly fontOf: (name: FaceName) => EmbeddedFont;
}

/** How far a raised mark stands above the line, as a share of its own size. */
const rise = 0.48;
const underline = 0.5;

/** Paints a line: its text piece by piece in its place of the structure, then underlines and links. */
export function paintLine(line: LineItem, canvas: Canvas): void {
  const { marks } = canvas;
  const pieces = placedPieces(line, canvas.book);
  const raised = ({ piece }: PlacedPiece): boolean => piece.run?.raised ?? false;
  for (const group of groupPieces(pieces, (a, b) => a.slot === b.slot && raised(a) === raised(b))) {
    const [first] = group;
    if (first === undefined) continue;
    if (first.slot === undefined) marks.artifact(artifactOf(line));
    else marks.content(first.slot);
    paintText(line, group, raised(first), canvas);
  }
  const linked = pieces.filter(({ piece }) => !line.tail?.includes(piece));
  for (const group of groupPieces(linked, (a, b) => linkOf(a) === linkOf(b))) decorate(line, group, canvas);
}

function paintText(line: LineItem, group: readonly PlacedPiece[], raised: boolean, canvas: Canvas): void {
  const part = new Line(line.width);
  for (const { piece } of group) {
    part.addInline({
      text: piece.text,
      width: piece.width,
      height: line.height,
      font: canvas.fontOf(piece.face),
      fontSize: piece.size,
      color: piece.colour,
    });
  }
  const lift = raised ? rise * (group[0]?.piece.size ?? 0) : 0;
  const top = line.y + line.baseline - part.getAscenderHeight() - lift;
  canvas.renderer.renderLine(part, group[0]?.x ?? line.x, top);
}

/** The underline of a link that leads out of the document, and the link itself. */
function decorate(line: LineItem, group: readonly PlacedPiece[], canvas: Canvas): void {
  const [first] = group;
  const target = first?.piece.run?.link;
  if (first === undefined || target === undefined) return;
  const { document, marks } = canvas;
  const width = group.reduce((sum, { piece }) => sum + piece.width, 0);
  if ('href' in target) {
    const { ascender } = canvas.fontOf(first.piece.face);
    const descent = line.height - (ascender / 1000) * first.piece.size;
    const y = line.y + line.baseline + 0.45 * descent - underline / 2;
    marks.artifact('Layout');
    document.fillColor(first.piece.colour).rect(first.x, y, width, underline).fill();
  }
  const element = first.slot?.link;
  if (element !== undefined)
    paintLink(
      document,
      { element, target, x: first.x, y: line.y, width, height: line.height },
      canvas.painted,
    );
}

function linkOf({ slot, piece }: PlacedPiece): unknown {
  return slot?.link ?? piece.run?.link;
}

function artifactOf({ role, repeated }: LineItem): ArtifactKind {
  if (role === 'running-head') return 'Header';
  if (role === 'running-foot') return 'Footer';
  return repeated ? 'Repeated' : 'Layout';
}
