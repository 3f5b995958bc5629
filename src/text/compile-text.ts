import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { uniqueFindings } from '../diagnostics/unique-findings.ts';
import type { Compilation, Trust } from './compilation.ts';
import { compileLocated } from './compile-located.ts';
import { frameAround, plainValue } from './expressions/frame.ts';
import { finishDocument } from './finish/finish-document.ts';
import { builtinFunctions } from './functions/builtin-functions.ts';
import type { TemplateFunction } from './functions/template-function.ts';
import type { LocatedText, Read, Scope } from './scope.ts';
import type { Block } from './tree/block.ts';
import type { Footnote } from './tree/document-tree.ts';

/** A template with all it may use. */
export interface TextRequest {
  readonly template: LocatedText;
  /** `template` unless the whole text is a region's own prose. */
  readonly trust?: Trust;
  readonly partials: ReadonlyMap<string, LocatedText>;
  readonly scope: Scope;
  /** Added to the built-in functions, and used instead of one of the same name. */
  readonly functions: Readonly<Record<string, TemplateFunction>>;
  /** Whether headings below the title are numbered. */
  readonly numbering: boolean;
  /** How bad a missing value is (an error unless the document is a concept), and what is printed for it. */
  readonly gaps?: { readonly severity: 'error' | 'warning'; readonly text: string };
}

/** The content of a document, what it read, and what is wrong with it. */
export interface CompiledText {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  readonly reads: readonly Read[];
  readonly findings: readonly Diagnostic[];
}

/**
 * Compiles a template and its data to the blocks of one document. Values enter as text, whatever they hold;
 * every node knows its place; bad input is a finding, never an exception. Same request, same result.
 */
export function compileText(request: TextRequest): CompiledText {
  const { template, trust = 'template', partials, scope, functions, numbering } = request;
  const compilation: Compilation = {
    scope,
    partials,
    functions: new Map([...builtinFunctions, ...Object.entries(functions)]),
    gaps: request.gaps ?? { severity: 'error', text: '[nog in te vullen]' },
    findings: [],
    reads: [],
    holes: [],
    excused: new Set(),
    footnotes: new Map(),
    parsed: new Map(),
    budget: { steps: 0, size: 0, spent: false, texts: 0 },
  };
  const blocks = compileLocated(template, trust, frameAround(plainValue(scope.data, '')), compilation);
  const finished = finishDocument(blocks, compilation, { numbering, origin: template.origin });
  const { reads, findings, holes, excused } = compilation;
  const gaps = holes.flatMap((hole) =>
    hole.kind === 'missing' && !excused.has(hole.finding) ? hole.finding : [],
  );
  return { ...finished, reads, findings: uniqueFindings([...findings, ...gaps]) };
}
