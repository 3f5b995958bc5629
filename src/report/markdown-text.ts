import { plainText } from './plain-text.ts';

/** Marks that can start something in Markdown; a backslash makes each of them a plain character. */
const marks = /[\\`*_[\]#|~$]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A text as Markdown that shows it as it is: no HTML, link, mention or other mark-up comes of it. What stands
 * between two backticks stays code.
 */
export function markdownText(text: string): string {
  const parts = plainText(text).split(/(?<!`)(`[^`]+`)(?!`)/);
  return parts.map((part, index) => (index % 2 === 1 ? part : escaped(part))).join('');
}

/** A text as code in Markdown, whatever it holds. */
export function markdownCode(text: string): string {
  const plain = plainText(text);
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = longest > 0 || plain.trim() === '' ? ' ' : '';
  return `${fence}${gap}${plain}${gap}${fence}`;
}

function escaped(text: string): string {
  return (
    text
      .replace(marks, '\\$&')
      .replace(/[&<>]/g, (mark) => entities[mark] ?? mark)
      // GitHub links addresses and numbers and tells whoever is mentioned; a space without width keeps it from that.
      .replace(/@|#|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)/gi, '$&\u200b')
  );
}
