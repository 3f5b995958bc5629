import { Composer, isScalar, type ParsedNode, Parser } from 'yaml';
import { contentStart } from '../source-text.ts';
import { firstTooDeep } from './nesting.ts';
import { suspects } from './suspects.ts';

/** A stretch of text the parser stumbled over, or would have read as something nobody means. */
export interface YamlError {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** What a YAML text holds, and every place where its structure is in doubt, in order. */
export interface ParsedYaml {
  readonly contents: ParsedNode | null;
  readonly errors: readonly YamlError[];
  /** Where nesting passes the limit; the contents are then not read. */
  readonly tooDeepAt?: number;
  readonly secondDocumentAt?: number;
}

const options = {
  prettyErrors: false,
  // Duplicate keys get both places, so they are found when the tree is built.
  uniqueKeys: false,
  keepSourceTokens: true,
  version: '1.2',
  schema: 'core',
  logLevel: 'silent',
} as const;

/** Parses one YAML 1.2 document. Never throws: what is wrong is in `errors`. */
export function parseYaml(text: string): ParsedYaml {
  const tokens = [...new Parser().parse(withoutMark(text))];
  const tooDeepAt = firstTooDeep(tokens);
  if (tooDeepAt !== undefined) return { contents: null, errors: [], tooDeepAt };
  const [first, second] = [...new Composer(options).compose(tokens)];
  if (first === undefined) return { contents: null, errors: [] };
  const errors = [...first.errors, ...first.warnings]
    .filter((error) => error.code !== 'TAG_RESOLVE_FAILED')
    .map((error) => ({ code: error.code, start: error.pos[0], end: error.pos[1] }));
  const contents = first.contents;
  const found = [...errors, ...suspects(contents, text)].sort((a, b) => a.start - b.start);
  if (second === undefined || isEmpty(second.contents)) return { contents, errors: found };
  return { contents, errors: found, secondDocumentAt: Math.max(0, text.lastIndexOf('---', second.range[0])) };
}

function isEmpty(contents: ParsedNode | null): boolean {
  return contents === null || (isScalar(contents) && contents.value === null);
}

/** The parser drops a byte order mark and then counts one too few: a space keeps the offsets right. */
function withoutMark(text: string): string {
  return contentStart(text) === 0 ? text : ` ${text.slice(1)}`;
}
