import type { TokenizerAndRendererExtension, Tokens } from 'marked';

type Reader = (match: RegExpExecArray) => Partial<Tokens.Generic> | undefined;

/** An inline construct: where one may start, what it looks like from there, and what it says. */
function inline(name: string, opening: string, pattern: RegExp, read: Reader, nested = false) {
  return {
    name,
    level: 'inline',
    start: (source: string) => {
      const at = source.indexOf(opening);
      return at === -1 ? undefined : at;
    },
    tokenizer(source: string) {
      const match = pattern.exec(source);
      const content = match && read(match);
      if (!match || !content) return undefined;
      const tokens = nested ? this.lexer.inlineTokens(String(content['text']), []) : [];
      return { type: name, raw: match[0], ...content, tokens };
    },
  } satisfies TokenizerAndRendererExtension & ThisType<{ lexer: { inlineTokens: typeof inlineTokens } }>;
}

declare function inlineTokens(text: string, tokens: Tokens.Generic[]): Tokens.Generic[];

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  euro: '€',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

function decoded(reference: string): string | undefined {
  if (!reference.startsWith('#')) return named[reference];
  const code = /^#x/i.test(reference) ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** What the dialect adds to the text of a line. */
export const inlineExtensions = [
  inline('footnote', '[^', /^\[\^([^\]\s[]+)\]/, ([, id]) => ({ id })),
  inline(
    'crossReference',
    '[[',
    /^\[\[([^\]|[\s]+)(?:\|([^\]]+))?\]\]/,
    ([, id, text = '']) => ({ id, text }),
    true,
  ),
  inline(
    'span',
    '[',
    /^\[((?:[^[\]\\]|\\.)+)\]\{([^}\n]*)\}/,
    ([, text, attributes]) => ({ text, attributes }),
    true,
  ),
  inline('superscript', '^', /^\^([^\s^]+)\^/, ([, text]) => ({ text }), true),
  inline('anchor', '{', /^\{([#.][^}\n]*|bijlage|ongenummerd)\}/, ([, attributes]) => ({ attributes })),
  inline('entity', '&', /^&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-z]+);/, ([, reference = '']) => {
    const text = decoded(reference);
    return text === undefined ? undefined : { text };
  }),
];
