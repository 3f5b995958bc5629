import type { Position } from '../../src/diagnostics/span.ts';
import { type CompiledText, compileText, type TextRequest } from '../../src/text/compile-text.ts';
import type { LocatedText, Scope } from '../../src/text/scope.ts';
import type { Origin } from '../../src/text/tree/origin.ts';

/** The position of an offset in a text. */
function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A whole file as a located text. */
export function fileText(text: string, file: string, layer: Origin['layer'] = 'template'): LocatedText {
  const positionAt = (offset: number) => positionIn(text, offset);
  const span = { start: positionAt(0), end: positionAt(text.length) };
  return { text, origin: { layer, file, span }, offsetOf: (offset) => offset, positionAt };
}

/** Data of which every value stands in a file of its own, named by its path; `gemeente…` is the overlay's. */
function scopeOf(data: object, extra: Partial<Scope> = {}): Scope {
  const paths = new Map<object, string>([[data, '']]);
  const visit = (owner: object) => {
    for (const [key, value] of Object.entries(owner)) {
      if (typeof value !== 'object' || value === null) continue;
      paths.set(value, `${paths.get(owner)}/${key}`);
      visit(value);
    }
  };
  visit(data);
  return {
    data,
    locate(owner, key) {
      if (!paths.has(owner)) return undefined;
      const path = `${paths.get(owner)}/${key}`;
      const value: unknown = Reflect.get(owner, key);
      const layer = path.startsWith('/gemeente') ? 'gemeente' : 'region';
      return fileText(typeof value === 'string' ? value : String(value), `data${path}`, layer);
    },
    ...extra,
  };
}

/** Compiles a template over plain data. */
export function compile(
  template: string,
  data: object = {},
  options: Partial<Omit<TextRequest, 'template' | 'scope'>> & { readonly scope?: Partial<Scope> } = {},
): CompiledText {
  const { scope, ...rest } = options;
  return compileText({
    template: fileText(template, 'sjabloon.md'),
    partials: new Map(),
    functions: {},
    numbering: false,
    ...rest,
    scope: scopeOf(data, scope),
  });
}

/** The codes of the findings, in order. */
export function codesOf(compiled: CompiledText): readonly string[] {
  return compiled.findings.map((finding) => finding.code);
}
