import Handlebars from 'handlebars';
import { blockNotClosed, templateSyntax } from '../../diagnostics/catalogue/text-expression-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LocatedText } from '../scope.ts';
import { originIn } from '../skeleton.ts';

/** The parsed template, or the one finding that says why it cannot be parsed. */
export type ParsedTemplate =
  | { readonly program: hbs.AST.Program; readonly finding?: never }
  | { readonly finding: Diagnostic; readonly program?: never };

/** Parses a template. A mistake in it is a finding at its place, never an exception. */
export function parseTemplate(source: LocatedText): ParsedTemplate {
  try {
    return { program: Handlebars.parse(source.text) };
  } catch (error) {
    return { finding: unclosedBlock(source) ?? syntaxFinding(source, error) };
  }
}

const blockTag = /\\?\{\{~?([#^/])\*?>?\s*([^\s}~|]*)[^}]*\}\}/g;

/** The most common mistake, which the parser reports far from its cause: a block that is not closed. */
function unclosedBlock(source: LocatedText): Diagnostic | undefined {
  const open: { name: string; start: number; end: number }[] = [];
  const report = ({ name, start, end }: { name: string; start: number; end: number }) =>
    diagnose(blockNotClosed, originIn(source, start, end), { blok: name });
  for (const match of source.text.matchAll(blockTag)) {
    const [tag, sort, name = ''] = match;
    const place = { name, start: match.index, end: match.index + tag.length };
    if (tag.startsWith('\\') || name === '') continue;
    if (sort !== '/') {
      open.push(place);
      continue;
    }
    const opened = open.pop();
    if (!opened) return report(place);
    if (opened.name !== name) return report(opened);
  }
  const left = open.pop();
  return left && report(left);
}

/** The parser knows the line at best; the expression on it that stands last is where it stopped. */
function syntaxFinding(source: LocatedText, error: unknown): Diagnostic {
  const { message, lineNumber } = error as { message: string; lineNumber?: number };
  const line = lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  const lines = source.text.split('\n');
  const lineStart = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const lineEnd = lineStart + (lines[line - 1]?.length ?? 0);
  const start = Math.max(source.text.lastIndexOf('{{', lineEnd), 0);
  const close = source.text.indexOf('}}', start);
  const end = close === -1 || close > lineEnd ? lineEnd : close + 2;
  return diagnose(templateSyntax, originIn(source, start, Math.max(end, start + 1)), {
    uitdrukking: source.text.slice(start, end).slice(0, 60),
  });
}
