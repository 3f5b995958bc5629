import type { Block } from './tree/block.ts';
import type { Inline } from './tree/inline.ts';

/** The text of inlines as a reader hears it; a line break is a space, a footnote's mark is silent. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('');
}

function inlineText(inline: Inline): string {
  if (inline.type === 'text') return inline.text;
  if (inline.type === 'break') return ' ';
  return inline.type === 'footnote' ? '' : plainText(inline.children);
}

/** The text of blocks, one line for each paragraph, heading, caption, field or signer, in reading order. */
export function plainBlockText(blocks: readonly Block[]): string {
  return blocks
    .flatMap(linesOf)
    .filter((line) => line !== '')
    .join('\n');
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [[block.number, plainText(block.children)].filter(Boolean).join(' ')];
    case 'paragraph':
      return [plainText(block.children)];
    case 'notice':
    case 'quote':
      return block.children.flatMap(linesOf);
    case 'list':
      return block.items.flatMap((item) => item.children.flatMap(linesOf));
    case 'table': {
      const cells = [...block.head, ...block.body].flatMap((row) => row.cells);
      return [captionLine(block.caption), ...cells.flatMap((cell) => cell.children.flatMap(linesOf))];
    }
    case 'figure':
      return [captionLine(block.caption), block.alternative];
    case 'fields':
      return block.fields.map((field) => `${field.label} ${plainText(field.value)}`);
    case 'letterhead': {
      const sender = block.sender.map((line) =>
        [line.label, plainText(line.value)].filter(Boolean).join(' '),
      );
      return [block.wordmark, ...sender, ...block.recipient.map(plainText)];
    }
    case 'signature': {
      const signers = block.signers.flatMap((signer) => [signer.role, signer.name ?? '']);
      return [plainText(block.closing), plainText(block.body), ...signers];
    }
    default:
      return [];
  }
}

function captionLine(
  caption: { readonly label?: string; readonly children: readonly Inline[] } | undefined,
): string {
  return caption ? [caption.label, plainText(caption.children)].filter(Boolean).join(' ') : '';
}
