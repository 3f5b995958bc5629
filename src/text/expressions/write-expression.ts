import { notText, unsupportedExpression } from '../../diagnostics/catalogue/text-limit-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import { cleanText } from '../clean-text.ts';
import type { Outcome, Value } from '../functions/template-function.ts';
import { type Hole, markOf } from '../hole.ts';
import { withDecidingLayer } from '../map-tree.ts';
import { formatNumber } from '../notation/number.ts';
import type { Origin } from '../tree/origin.ts';
import { callFunction, gapAt } from './evaluate.ts';
import { type Frame, namedValue } from './frame.ts';
import { hasField, resolvePath } from './resolve-path.ts';
import { layerOf, type Run } from './run.ts';
import { isMissing } from './truth.ts';

/** Writes the hole of an expression that stands in the text. */
export function writeExpression(statement: hbs.AST.MustacheStatement, frame: Frame, run: Run): void {
  const site = run.source.originOf(statement.loc);
  if (!statement.escaped) {
    run.compilation.findings.push(diagnose(unsupportedExpression, site, { wat: 'drie-accolades' }));
    return;
  }
  if (isCall(statement, frame, run)) {
    const called = callFunction(statement, frame, run);
    if (!called) return;
    if (called.missing) writeValue(called.missing, statement, run, called.origin);
    else writeOutcome(called.outcome, called.origin, statement, run);
    return;
  }
  if (statement.path.type !== 'PathExpression') {
    run.compilation.findings.push(diagnose(unsupportedExpression, site, { wat: 'letterlijke-waarde' }));
    return;
  }
  const value = resolvePath(statement.path as hbs.AST.PathExpression, frame, run);
  writeValue(value, statement, run, value.origin ?? site);
}

/** A bare name is a field where there is one; a function only where there is not. */
function isCall(statement: hbs.AST.MustacheStatement, frame: Frame, run: Run): boolean {
  if (statement.params.length > 0 || statement.hash) return true;
  if (statement.path.type !== 'PathExpression') return false;
  const { parts, depth, data, original } = statement.path as hbs.AST.PathExpression;
  const [name = ''] = parts;
  if (parts.length !== 1 || depth > 0 || data || original !== name) return false;
  const isField = hasField(frame.value.data, name) || namedValue(frame, name, 'names') !== undefined;
  return !isField && run.compilation.functions.has(name);
}

function writeOutcome(
  outcome: Outcome,
  origin: Origin,
  statement: hbs.AST.MustacheStatement,
  run: Run,
): void {
  if (outcome.kind === 'findings') {
    run.compilation.findings.push(...outcome.findings);
  } else if (outcome.kind === 'inlines') {
    writeHole({ kind: 'inlines', inlines: outcome.inlines, origin }, statement, run);
  } else if (outcome.kind === 'blocks') {
    const { blocks, headings = 'keep' } = outcome;
    writeHole({ kind: 'blocks', blocks, headings, origin }, statement, run);
  } else {
    const path = (statement.path as hbs.AST.PathExpression).original;
    const value = { data: outcome.data, path, source: undefined, origin, owner: undefined };
    writeValue(value, statement, run, origin);
  }
}

function writeValue(value: Value, statement: hbs.AST.MustacheStatement, run: Run, origin: Origin): void {
  if (value.reported) return;
  if (isMissing(value.data)) {
    writeHole({ kind: 'missing', finding: gapAt(value, statement.loc, run), origin }, statement, run);
    return;
  }
  const text = printed(value);
  if (text === undefined) {
    const site = run.source.originOf(statement.loc);
    run.compilation.findings.push(diagnose(notText, site, { pad: value.path }));
    return;
  }
  writeHole({ kind: 'inlines', inlines: [{ type: 'text', text, origin }], origin }, statement, run);
}

/** A value in Dutch notation; undefined for what has no obvious one. */
function printed({ data, path }: Value): string | undefined {
  if (typeof data === 'string') return cleanText(data);
  if (typeof data === 'boolean') return data ? 'ja' : 'nee';
  if (typeof data !== 'number' || !Number.isFinite(data)) return undefined;
  // A year is a name, not a quantity: 2020, never 2.020.
  const isYear = /jaar$/i.test(path) && Number.isInteger(data) && data >= 1000 && data <= 9999;
  return isYear ? String(data) : formatNumber(data);
}

function writeHole(hole: Hole, statement: hbs.AST.MustacheStatement, run: Run): void {
  const { holes } = run.compilation;
  holes.push(run.decidedBy ? withDecidingLayer(hole, run.decidedBy) : hole);
  const { located, offsetOf } = run.source;
  const { start, end } = statement.loc;
  run.writer.writeMark(markOf(holes.length - 1), located, offsetOf(start), offsetOf(end), layerOf(run));
}
