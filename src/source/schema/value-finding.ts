import { emptyValue } from '../../diagnostics/catalogue/schema-codes.ts';
import {
  invalidValue,
  outOfBounds,
  wrongChoice,
  wrongDate,
  wrongFormat,
} from '../../diagnostics/catalogue/value-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { nodeAt } from '../node-at.ts';
import type { MapNode, SourceNode } from '../source-node.ts';
import { keySite, valueSite } from './issue-site.ts';
import type { SchemaIssue } from './schema-issue.ts';
import type { DataPath, IssueSite, SchemaKnowledge } from './schema-knowledge.ts';
import { suggestedDate } from './suggested-values.ts';
import { choiceTypeFinding, typeFinding } from './type-finding.ts';
import { boundWords } from './value-words.ts';

/** The finding for an issue with a value that is there. */
export function valueFinding(
  root: MapNode,
  issue: SchemaIssue,
  path: DataPath,
  knowledge: SchemaKnowledge,
): Diagnostic {
  const site = valueSite(root, path, knowledge);
  const node = nodeAt(root, path) ?? root;
  const { key, place, where } = site;
  switch (issue.code) {
    case 'invalid_type':
      return typeFinding(issue.expected ?? '', node, site);
    case 'invalid_value':
      return choiceFinding((issue.values ?? []).map(String), node, site);
    case 'invalid_format':
      return formatFinding(issue, node, site, knowledge);
    case 'too_small':
    case 'too_big':
    case 'not_multiple_of':
      if (isBlankText(node) && issue.code === 'too_small')
        return diagnose(emptyValue, place, { key, where }, { path });
      return diagnose(outOfBounds, place, { key, bound: boundWords(issue), where }, { path });
    case 'invalid_union':
      return unionFinding(root, issue, path, knowledge);
    case 'invalid_key': {
      const own = keySite(root, path, knowledge);
      const [inner] = issue.issues ?? [];
      const expected = inner?.values?.map(String) ?? [];
      if (expected.length > 0) return choice(String(path.at(-1)), expected, { ...own, key: parentKey(path) });
      return format(String(path.at(-1)), inner ?? issue, { ...own, key: parentKey(path) }, knowledge);
    }
    default:
      return knowledge.custom?.(issue, site) ?? diagnose(invalidValue, place, { key, where }, { path });
  }
}

function choiceFinding(allowed: readonly string[], node: SourceNode, site: IssueSite): Diagnostic {
  if (node.kind !== 'scalar') return typeFinding('string', node, site);
  if (node.value === null) return typeFinding('string', node, site);
  return choice(String(node.value), allowed, site);
}

function choice(
  value: string,
  allowed: readonly string[],
  { key, place, where, path }: IssueSite,
): Diagnostic {
  const suggestion = nearest(value, allowed);
  const { start, end } = place.span;
  const edit = { start: start.offset, end: end.offset, text: suggestion ?? '' };
  const fix = suggestion === undefined ? {} : { fix: { safe: false, edits: [edit] } };
  return diagnose(wrongChoice, place, { key, value, allowed, suggestion, where }, { path, ...fix });
}

function formatFinding(
  issue: SchemaIssue,
  node: SourceNode,
  site: IssueSite,
  knowledge: SchemaKnowledge,
): Diagnostic {
  const { key, place, where, path } = site;
  if (isBlankText(node)) return diagnose(emptyValue, place, { key, where }, { path });
  const value = node.kind === 'scalar' ? String(node.value) : '';
  if (issue.format !== 'date') return format(value, issue, site, knowledge);
  const suggestion = suggestedDate(value);
  const edit = { start: place.span.start.offset, end: place.span.end.offset, text: suggestion ?? '' };
  const fix = suggestion === undefined ? {} : { fix: { safe: false, edits: [edit] } };
  return diagnose(wrongDate, place, { key, value, suggestion, where }, { path, ...fix });
}

function format(
  value: string,
  issue: SchemaIssue,
  { key, place, where, path }: IssueSite,
  { formats }: SchemaKnowledge,
): Diagnostic {
  const pattern = issue.pattern?.replace(/^\/|\/[a-z]*$/gu, '') ?? '';
  const expected = formats?.[pattern] ??
    formats?.[issue.format ?? ''] ?? { nl: 'een andere schrijfwijze', en: 'another form' };
  return diagnose(wrongFormat, place, { key, value, expected, where }, { path });
}

/** Of a union: the discriminator's value, or the branch the value comes nearest to. */
function unionFinding(
  root: MapNode,
  issue: SchemaIssue,
  path: DataPath,
  knowledge: SchemaKnowledge,
): Diagnostic {
  const site = valueSite(root, path, knowledge);
  const node = nodeAt(root, path) ?? root;
  const options = issue.options?.map(String) ?? [];
  const branches = issue.errors ?? [];
  if (branches.length === 0) return choiceFinding(options, node, site);
  if (node.kind === 'scalar' && node.value === null) return typeFinding('string', node, site);
  const matching = branches.find(
    ([first]) => first !== undefined && !(first.path.length === 0 && isTypeIssue(first)),
  );
  const [inner] = matching ?? [];
  if (inner !== undefined) {
    return valueFinding(root, inner, [...path, ...inner.path.map(asStep)], knowledge);
  }
  const firsts = branches.flatMap((branch) => branch.slice(0, 1));
  const values = firsts.flatMap(({ values: allowed }) => allowed ?? []).map(String);
  if (values.length > 0 && node.kind === 'scalar' && typeof node.value === 'string')
    return choice(node.value, values, site);
  return choiceTypeFinding(
    [...new Set(firsts.map(({ expected, values: v }) => expected ?? (v ? 'string' : '')))],
    node,
    site,
  );
}

function isTypeIssue({ code }: SchemaIssue): boolean {
  return code === 'invalid_type' || code === 'invalid_value';
}

function isBlankText(node: SourceNode): boolean {
  return node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() === '';
}

function parentKey(path: DataPath): string {
  return String(path.findLast((step, index) => index < path.length - 1 && typeof step === 'string') ?? '');
}

/** A step of a path as data: symbols do not occur in what is read from a file. */
export function asStep(step: PropertyKey): string | number {
  return typeof step === 'number' ? step : String(step);
}
