import { frontMatterMissing, frontMatterUnclosed } from '../diagnostics/catalogue/front-matter-codes.ts';
import { duplicateKey } from '../diagnostics/catalogue/spacing-codes.ts';
import { diagnose } from '../diagnostics/code.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { proseBody } from './prose-body.ts';
import { fieldsOf } from './read-definition.ts';
import type { MapEntry, MapNode } from './source-node.ts';
import { contentStart, type SourceText } from './source-text.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** Where the front matter of a Markdown text stands, at offsets, and where the text after it starts. */
interface FrontMatter {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
}

const fence = /^---[ \t]*(?:\r?\n|$)/u;
const closing = /^(?:---|\.\.\.)[ \t]*\r?$/mu;

/** Finds the front matter; undefined when it is not opened, `open` when it is not closed. */
export function frontMatterOf(text: string): FrontMatter | 'open' | undefined {
  const from = contentStart(text);
  const opening = fence.exec(text.slice(from));
  if (opening === null) return undefined;
  const start = from + opening[0].length;
  const closed = closing.exec(text.slice(start));
  if (closed === null) return 'open';
  const end = start + closed.index;
  return { start, end, bodyStart: end + closed[0].length };
}

/**
 * Reads a Markdown file with front matter as a field `teksten` with one item: the fields of the front matter,
 * and `tekst` with what follows it.
 */
export function readProse(source: SourceText, report: (finding: Diagnostic) => void): MapNode | undefined {
  const { text } = source;
  const start = contentStart(text);
  const head = frontMatterOf(text);
  if (text.slice(start).trim() === '') return undefined;
  if (head === undefined) {
    const lineEnd = text.slice(start).search(/[\r\n]|$/u);
    report(diagnose(frontMatterMissing, source.placeAt(start, start + lineEnd), {}));
    return undefined;
  }
  if (head === 'open') {
    report(diagnose(frontMatterUnclosed, source.placeAt(start, start + 3), {}));
    return undefined;
  }
  const { root, findings } = readYaml(source, head.start, head.end);
  for (const finding of findings) report(finding);
  const fields = fieldsOf(root, source, findings.length === 0 ? report : () => undefined);
  const value = proseBody(source, head.bodyStart);
  // Of a text that is not there, its heading is the place.
  const heading = value.value === '' ? fields?.entries.find(({ key }) => key === 'kop')?.keyPlace : undefined;
  const keyPlace = heading ?? source.placeAt(head.end, head.end + 3);
  const body: MapEntry = { key: 'tekst', keyPlace, value };
  const own = fields?.entries.find(({ key }) => key === 'tekst');
  if (own !== undefined) {
    const args = { key: 'tekst', line: own.keyPlace.span.start.line };
    report(diagnose(duplicateKey, body.keyPlace, args, { related: [{ ...own.keyPlace, role: 'first' }] }));
  }
  return asText(source, fields, own === undefined ? body : own, start);
}

function asText(source: SourceText, head: MapNode | undefined, body: MapEntry, start: number): MapNode {
  const whole = source.placeAt(start, source.text.length);
  const fields = (head?.entries ?? []).filter(({ key }) => key !== 'tekst');
  const item: MapNode = { kind: 'map', entries: [...fields, body], ...whole };
  const opening = source.placeAt(start, start + 3);
  const list = { kind: 'list', items: [item], ...whole } as const;
  return { kind: 'map', entries: [{ key: 'teksten', keyPlace: opening, value: list }], ...whole };
}
