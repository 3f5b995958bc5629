import type { Block, List } from '../../text/tree/block.ts';
import { bold } from './emphasis.ts';
import { inlineMarkdown, type LineContext } from './inline-markdown.ts';

/** The blocks of a cell on one line, parts set apart by line breaks, list items led by their marker. */
export function cellMarkdown(blocks: readonly Block[], context: LineContext): string {
  return lines(blocks, { ...context, lineBreak: '<br>' }, '').join('<br>');
}

function lines(blocks: readonly Block[], context: LineContext, indent: string): string[] {
  return blocks.flatMap((block) => blockLines(block, context, indent)).filter((line) => line.trim() !== '');
}

function blockLines(block: Block, context: LineContext, indent: string): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const words = inlineMarkdown(block.children, context);
      return [indent + (block.type === 'heading' || block.role === 'label' ? bold(words) : words)];
    }
    case 'list':
      return listLines(block, context, indent);
    case 'quote':
    case 'notice':
      return lines(block.children, context, indent);
    case 'table':
      return [...block.head, ...block.body].map((row) =>
        row.cells.map((cell) => lines(cell.children, context, indent).join(' ')).join(' – '),
      );
    case 'fields':
      return block.fields.map(
        (field) =>
          `${indent}${inlineMarkdown([textOf(field.label, field.origin)], context)}: ${inlineMarkdown(field.value, context)}`,
      );
    case 'figure':
      return [indent + inlineMarkdown([textOf(block.alternative, block.origin)], context)];
    default:
      return [];
  }
}

function textOf(text: string, origin: Block['origin']) {
  return { type: 'text', text, origin } as const;
}

function listLines(list: List, context: LineContext, indent: string): string[] {
  return list.items.flatMap((item, index) => {
    const [first = '', ...rest] = lines(item.children, context, '');
    const deeper = `${indent}&nbsp;&nbsp;`;
    return [`${indent}${marker(list, index)} ${first}`, ...rest.map((line) => deeper + line)];
  });
}

function marker(list: List, index: number): string {
  const number = list.start + index;
  switch (list.style) {
    case 'bullet':
      return '•';
    case 'decimal':
      return `${number}.`;
    case 'parenthesis':
      return `${number})`;
    case 'letter':
      return `${letterOf(number)}.`;
  }
}

/** The letter of a number: 1 is a, 27 is aa. */
export function letterOf(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letterOf(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}
