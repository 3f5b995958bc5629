import type { TokenizerAndRendererExtension } from 'marked';

const marker = /^( {0,3})([a-z])([.)]) +(?=\S)/;

/** Markdown's own blocks, which end an item even where no empty line stands before them. */
const otherBlock = /^ {0,3}(?:#{1,6} |[-*+] |\d{1,9}[.)] |>|\||```)/;

/**
 * Reads lists whose items are marked a., b., c.: legal texts have them, Markdown has not. One letter alone is a list
 * only when it is an a. As with numbers, who repeats the first letter has the others follow by themselves.
 */
export const letterList: TokenizerAndRendererExtension = {
  name: 'letterList',
  level: 'block',
  start: (source) => {
    const at = source.search(/(?<=\n) {0,3}a[.)] +\S/);
    return at === -1 ? undefined : at;
  },
  tokenizer(source) {
    const first = marker.exec(source);
    if (!first) return undefined;
    const items = itemsOf(source, first[2] ?? 'a');
    if (first[2] !== 'a' && items.length < 2) return undefined;
    return {
      type: 'letterList',
      raw: items.map((item) => item.raw).join(''),
      start: (first[2] ?? 'a').charCodeAt(0) - 96,
      items: items.map((item) => ({ ...item, tokens: this.lexer.blockTokens(item.text, []) })),
    };
  },
};

function itemsOf(source: string, firstLetter: string): { raw: string; text: string }[] {
  const items: { raw: string; lines: string[] }[] = [];
  const first = firstLetter.charCodeAt(0);
  let step: number | undefined;
  let last = first;
  const isNext = (letter: string | undefined) => {
    const code = letter?.charCodeAt(0);
    if (items.length === 0) return code === first;
    return step === undefined ? code === first || code === first + 1 : code === last + step;
  };
  let indent = 0;
  const lines = source.split(/(?<=\n)/);
  for (const [index, line] of lines.entries()) {
    const bare = line.replace(/\n$/, '');
    const found = marker.exec(bare);
    const item = items.at(-1);
    if (found && isNext(found[2])) {
      indent = found[0].length;
      last = found[2]?.charCodeAt(0) ?? first;
      if (items.length > 0) step ??= last - first;
      items.push({ raw: line, lines: [bare.slice(indent)] });
      continue;
    }
    if (!item || !continues(bare, lines[index - 1], lines.slice(index + 1), isNext)) break;
    item.raw += line;
    item.lines.push(bare.replace(new RegExp(`^ {0,${indent}}`), ''));
  }
  return items.map(({ raw, lines: text }) => ({ raw, text: text.join('\n').trimEnd() }));
}

/** Whether a line still belongs to the item above it. */
function continues(
  line: string,
  previous: string | undefined,
  rest: readonly string[],
  isNext: (letter: string | undefined) => boolean,
): boolean {
  if (line.trim() === '') {
    const next = rest.find((other) => other.trim() !== '') ?? '';
    return /^ {2}/.test(next) || isNext(marker.exec(next)?.[2]);
  }
  if (/^ {2}/.test(line)) return true;
  return (previous ?? '').trim() !== '' && !otherBlock.test(line) && !marker.test(line);
}
