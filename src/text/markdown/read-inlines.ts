import type { Token, Tokens } from 'marked';
import { wrongAttribute } from '../../diagnostics/catalogue/text-block-codes.ts';
import {
  htmlInText,
  tooNested,
  unsafeLink,
  unsupportedMarkdown,
} from '../../diagnostics/catalogue/text-markdown-codes.ts';
import { cleanRun } from '../clean-text.ts';
import type { Inline } from '../tree/inline.ts';
import { readAttributes } from './attributes.ts';
import { lexLine } from './dialect.ts';
import { type MappedText, slice } from './mapped-text.ts';
import { originOf, type Reading, report, spokenAddress, spokenText } from './reading.ts';
import { textNode, textNodes, trimInlines } from './text-nodes.ts';

/** Reads one line or cell: Markdown within a line, never a list, heading or table. */
export function readLine(own: MappedText, reading: Reading): readonly Inline[] {
  const tokens = lexLine(own.text);
  if (tokens) return trimInlines(readInlines(tokens, own, reading));
  report(tooNested, own, {}, reading);
  return textNodes(own, reading);
}

/** Turns the lexer's inline tokens into nodes; together their `raw` is the text of `own`. */
export function readInlines(tokens: readonly Token[], own: MappedText, reading: Reading): readonly Inline[] {
  let cursor = 0;
  return tokens.flatMap((token) => {
    const start = Math.max(own.text.indexOf(token.raw, cursor), cursor);
    cursor = start + token.raw.length;
    return readInline(token as Tokens.Generic, slice(own, start, cursor), reading);
  });
}

function readInline(token: Tokens.Generic, own: MappedText, reading: Reading): readonly Inline[] {
  const origin = () => originOf(own, reading);
  const inside = () => {
    const text = String(token['text'] ?? '');
    const from = Math.max(own.text.indexOf(text), 0);
    return readInlines(token.tokens ?? [], slice(own, from, from + text.length), reading);
  };
  switch (token.type) {
    case 'text':
      return token.tokens && token.tokens.length > 0 ? inside() : textNodes(own, reading);
    case 'escape':
    case 'entity':
      return textNode(cleanRun(String(token['text'])), origin());
    case 'strong':
      return [{ type: 'strong', children: inside(), origin: origin() }];
    case 'em':
      return [{ type: 'emphasis', children: inside(), origin: origin() }];
    case 'superscript':
      return [{ type: 'superscript', children: inside(), origin: origin() }];
    case 'br':
      return [{ type: 'break', origin: origin() }];
    case 'link':
      return readLink(token, own, inside, reading);
    case 'footnote': {
      const id = reading.footnotePrefix + spokenText(String(token['id']), reading);
      return [{ type: 'footnote', id, number: 0, origin: origin() }];
    }
    case 'crossReference': {
      const target = spokenText(String(token['id']), reading);
      return [{ type: 'reference', target, children: inside(), origin: origin() }];
    }
    case 'span':
      return readSpan(own, inside, reading);
    case 'html':
      report(htmlInText, own, { tag: spokenText(token.raw, reading).trim().slice(0, 40) }, reading);
      return textNodes(own, reading);
    case 'anchor':
      report(unsupportedMarkdown, own, { wat: 'anker' }, reading);
      return [];
    default:
      report(unsupportedMarkdown, own, { wat: token.type }, reading);
      return token.tokens && token.tokens.length > 0 ? inside() : textNodes(own, reading);
  }
}

const safeAddress = /^(?:https?:\/\/|mailto:|tel:)[^\s\p{Cc}<>"\\^`{|}]+$/u;

function readLink(
  token: Tokens.Generic,
  own: MappedText,
  inside: () => readonly Inline[],
  reading: Reading,
): readonly Inline[] {
  const href = spokenAddress(String(token['href']), reading).trim();
  if (!safeAddress.test(href)) {
    report(unsafeLink, own, { adres: href.slice(0, 80) }, reading);
    return inside();
  }
  return [{ type: 'link', href, children: inside(), origin: originOf(own, reading) }];
}

function readSpan(own: MappedText, inside: () => readonly Inline[], reading: Reading): readonly Inline[] {
  const at = own.text.lastIndexOf('{') + 1;
  const { values } = readAttributes(slice(own, at, own.text.length - 1), '[…]', ['lang', 'voluit'], reading);
  const lang = values.get('lang');
  if (lang !== undefined && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang)) {
    report(wrongAttribute, own, { eigenschap: `lang=${lang}`, blok: '[…]' }, reading);
    return inside();
  }
  const expansion = values.get('voluit');
  const given = { ...(lang ? { lang } : {}), ...(expansion ? { expansion: cleanRun(expansion) } : {}) };
  return [{ type: 'phrase', children: inside(), ...given, origin: originOf(own, reading) }];
}
