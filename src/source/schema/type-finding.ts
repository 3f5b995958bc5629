import { colonInText } from '../../diagnostics/catalogue/quoting-codes.ts';
import { emptyValue, wrongType } from '../../diagnostics/catalogue/schema-codes.ts';
import { equalsSign, missingSpaceAfterColon } from '../../diagnostics/catalogue/spacing-codes.ts';
import { numberAsText, yesOrNo } from '../../diagnostics/catalogue/value-codes.ts';
import { type Details, diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic, Fix, Phrase } from '../../diagnostics/diagnostic.ts';
import type { ScalarNode, SourceNode } from '../source-node.ts';
import type { IssueSite } from './schema-knowledge.ts';
import { suggestedBoolean, suggestedNumber } from './suggested-values.ts';
import { expectedKind, foundKind } from './value-words.ts';

/** A value of the wrong kind, said as what its writer did wherever that shows. */
export function typeFinding(expected: string, node: SourceNode, site: IssueSite): Diagnostic {
  const { key, place, where, path } = site;
  if (node.kind === 'scalar') {
    if (node.value === null) return diagnose(emptyValue, place, { key, where }, { path });
    const special =
      typeof node.value === 'string' ? textFinding(expected, node, node.value, site) : undefined;
    if (special !== undefined) return special;
    if (expected === 'string')
      return plainType(expected, node, site, { fix: replacing(node, `"${node.value}"`) });
  }
  return fieldInText(expected, node, site) ?? plainType(expected, node, site, {});
}

/** A value that is none of the things a union allows. */
export function choiceTypeFinding(
  expected: readonly string[],
  node: SourceNode,
  site: IssueSite,
): Diagnostic {
  const kinds = expected.map(expectedKind);
  const words: Phrase = {
    nl: kinds.map(({ nl }) => nl).join(' of '),
    en: kinds.map(({ en }) => en).join(' or '),
  };
  const { key, place, where, path } = site;
  return diagnose(wrongType, place, { key, expected: words, found: foundKind(node), where }, { path });
}

function plainType(expected: string, node: SourceNode, site: IssueSite, details: Details): Diagnostic {
  const { key, place, where, path } = site;
  const args = { key, expected: expectedKind(expected), found: foundKind(node), where };
  return diagnose(wrongType, place, args, { path, ...details });
}

function textFinding(
  expected: string,
  node: ScalarNode,
  text: string,
  site: IssueSite,
): Diagnostic | undefined {
  const { key, place, where, path } = site;
  if (expected === 'boolean') {
    const suggestion = suggestedBoolean(text);
    if (suggestion === undefined) return undefined;
    return diagnose(
      yesOrNo,
      place,
      { key, value: text, suggestion, where },
      { path, fix: replacing(node, suggestion) },
    );
  }
  if (expected === 'number' || expected === 'int') {
    const suggestion = suggestedNumber(text);
    const fix = suggestion === undefined ? {} : { fix: { ...replacing(node, suggestion), safe: false } };
    return diagnose(numberAsText, place, { key, value: text, suggestion, where }, { path, ...fix });
  }
  if (expected !== 'object' && expected !== 'record') return undefined;
  const [, field, sign] = /^([\p{L}_][\p{L}\w-]*)\s*(:|=)(?!\/\/)\s*\S/u.exec(text) ?? [];
  if (field === undefined) return undefined;
  return diagnose(sign === ':' ? missingSpaceAfterColon : equalsSign, place, { key: field }, { path });
}

/** Fields of one entry on one line, where text belongs: a text with a colon in it. */
function fieldInText(expected: string, node: SourceNode, { path }: IssueSite): Diagnostic | undefined {
  const [entry, second] = node.kind === 'map' ? node.entries : [];
  if (expected !== 'string' || entry === undefined || second !== undefined) return undefined;
  const { keyPlace, key, value } = entry;
  const sameLine = keyPlace.file === value.file && keyPlace.span.start.line === value.span.end.line;
  // Between braces the fields were meant; without them the key is where the value starts.
  if (!sameLine || keyPlace.span.start.offset !== node.span.start.offset || value.kind !== 'scalar')
    return undefined;
  const text = value.value === null ? `${key}:` : `${key}: ${value.value}`;
  return diagnose(colonInText, keyPlace, { text }, { path });
}

/** A scalar replaced by one that means the same to its reader. */
function replacing({ span }: ScalarNode, text: string): Fix {
  return { safe: true, edits: [{ start: span.start.offset, end: span.end.offset, text }] };
}
