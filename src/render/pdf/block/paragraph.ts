import type { Paragraph } from '../../../text/tree/block.ts';
import type { LineItem } from '../strip/item.ts';
import { Keep, type Strip, stripOf } from '../strip/strip.ts';
import { beat, grey, leadText, noteText, type TextStyle } from '../text/typography.ts';
import { type Context, isDense, linesOf, type SetBlock } from './context.ts';

/** Sets a paragraph: one strip a line, never fewer than two of its lines on a page. */
export function setParagraph(paragraph: Paragraph, context: Context): SetBlock {
  const style = styleOf(paragraph, context.style);
  const lines = linesOf(context, paragraph.children, { style, role: 'text', owner: paragraph });
  const strips = paragraphStrips(lines);
  const dense = isDense(style);
  if (paragraph.role === 'lead') return { before: beat, after: 2 * beat, strips };
  if (paragraph.role === 'label') return { before: dense ? beat / 2 : beat, after: 0, strips };
  return { before: 0, after: dense ? beat / 2 : beat, strips };
}

/** Lines as strips: a break leaves at least two lines of a paragraph on either side, or none. */
function paragraphStrips(lines: readonly LineItem[]): Strip[] {
  return lines.map((line, index) => {
    const left = index + 1;
    const rest = lines.length - left;
    const lonely = rest > 0 && (left < 2 || rest < 2);
    return stripOf(line.height, [{ ...line, y: 0 }], { keep: lonely ? Keep.lines : Keep.none });
  });
}

function styleOf(paragraph: Paragraph, base: TextStyle): TextStyle {
  switch (paragraph.role) {
    case 'lead':
      return isDense(base) ? { ...base, strong: true } : leadText;
    case 'label':
      return { ...base, strong: true };
    case 'note':
      return base.size > noteText.size ? { ...noteText, colour: grey } : { ...base, colour: grey };
    default:
      return base;
  }
}
