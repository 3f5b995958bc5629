import { severalParagraphs } from '../../diagnostics/catalogue/text-markdown-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import { refusal } from './arguments.ts';
import type { TemplateFunction } from './template-function.ts';

/** `{{proza veld niveau=3}}`: a region's prose as blocks, its headings under the heading before it. */
export const proseBlocks: TemplateFunction = (call) => {
  const [text] = call.args;
  if (typeof text?.data !== 'string') return refusal(call, 'tekst', text);
  const level = call.hash.get('niveau');
  if (!level) return { kind: 'blocks', blocks: call.prose(text), headings: 'follow' };
  const { data } = level;
  if (data !== 2 && data !== 3 && data !== 4) return refusal(call, 'niveau', level);
  return { kind: 'blocks', blocks: call.prose(text), headings: data };
};

/** `{{zin veld}}`: a region's prose of one paragraph, within a line. */
export const proseLine: TemplateFunction = (call) => {
  const [text] = call.args;
  if (typeof text?.data !== 'string') return refusal(call, 'tekst', text);
  const [first, ...others] = call.prose(text);
  if (!first) return { kind: 'inlines', inlines: [] };
  if (first.type === 'paragraph' && others.length === 0) return { kind: 'inlines', inlines: first.children };
  const finding = diagnose(severalParagraphs, text.origin ?? call.site, { pad: text.path });
  return { kind: 'findings', findings: [finding] };
};
