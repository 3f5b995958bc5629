import { Lexer, Marked, type Token } from 'marked';
import { inlineExtensions } from './inline-extensions.ts';
import { letterList } from './letter-list.ts';

/** Our Markdown: GFM without indented code, so that a template may be indented, and with what we add. */
const dialect = new Marked({
  gfm: true,
  extensions: [letterList, ...inlineExtensions],
  tokenizer: { code: () => undefined },
});

/** The blocks of a text, or undefined when it is nested too deeply. */
export function lexBlocks(text: string): readonly Token[] | undefined {
  return bounded(() => Lexer.lex(text, dialect.defaults));
}

/** The inlines of a line, or undefined when it is nested too deeply. */
export function lexLine(text: string): readonly Token[] | undefined {
  return bounded(() => Lexer.lexInline(text, dialect.defaults));
}

/** Hostile nesting exhausts the stack; that is a finding about the text, not a crash. */
function bounded(lex: () => readonly Token[]): readonly Token[] | undefined {
  try {
    return lex();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
