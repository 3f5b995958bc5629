import type { LocatedText } from '../scope.ts';
import { readableText } from '../source-text.ts';
import { type ParsedTemplate, parseTemplate } from './parse-template.ts';
import { type TemplateSource, templateSource } from './template-source.ts';

/** A partial ready to be interpreted, with the means to place its parts. */
export type ParsedPartial = ParsedTemplate & { readonly source: TemplateSource };

/** Parses a partial once, however often a loop calls it. */
export function parsePartial(text: LocatedText, parsed: Map<LocatedText, ParsedPartial>): ParsedPartial {
  const known = parsed.get(text);
  if (known) return known;
  const located = readableText(text);
  const partial = { ...parseTemplate(located), source: templateSource(located) };
  parsed.set(text, partial);
  return partial;
}
