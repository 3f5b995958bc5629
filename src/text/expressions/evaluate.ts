import { missingValue, unknownFunction } from '../../diagnostics/catalogue/text-expression-codes.ts';
import { notInProse, unsupportedExpression } from '../../diagnostics/catalogue/text-limit-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { FunctionCall, Outcome, Value } from '../functions/template-function.ts';
import { plainText } from '../plain-text.ts';
import type { Origin } from '../tree/origin.ts';
import { type Frame, plainValue } from './frame.ts';
import { resolvePath } from './resolve-path.ts';
import { type Run, step } from './run.ts';
import { isMissing } from './truth.ts';

/** A call's outcome with the origin of what it made, or the argument that had no value. */
export type Called =
  | { readonly outcome: Outcome; readonly origin: Origin; readonly missing?: never }
  | { readonly missing: Value; readonly origin: Origin; readonly outcome?: never };

/** The finding that an expression has nothing to print: with its place, the data's path and who lacks it. */
export function gapAt(value: Value, location: hbs.AST.SourceLocation, run: Run): Diagnostic {
  const { scope, gaps } = run.compilation;
  const args = { pad: value.path, bij: value.owner && scope.describe?.(value.owner) };
  const { origin } = value;
  return diagnose(missingValue, run.source.originOf(location), args, {
    path: value.path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
    related: origin ? [{ role: 'definition', file: origin.file, span: origin.span }] : [],
    severity: gaps.severity,
    ...(gaps.severity === 'warning' ? { conceptOnly: true } : {}),
  });
}

/** The value of an expression used as an argument or a condition. */
export function evaluate(expression: hbs.AST.Expression, frame: Frame, run: Run): Value {
  if (!step(run, expression.loc)) return { ...plainValue(undefined, ''), reported: true };
  switch (expression.type) {
    case 'PathExpression':
      return resolvePath(expression as hbs.AST.PathExpression, frame, run);
    case 'SubExpression':
      return calledValue(expression as hbs.AST.SubExpression, frame, run);
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral': {
      const { value } = expression as hbs.AST.StringLiteral;
      return plainValue(value, String(value));
    }
    default:
      return plainValue(undefined, 'null');
  }
}

function calledValue(expression: hbs.AST.SubExpression, frame: Frame, run: Run): Value {
  const name = expression.path.original;
  const called = callFunction(expression, frame, run);
  if (!called) return { ...plainValue(undefined, name), reported: true };
  if (called.missing) return called.missing;
  const { outcome, origin } = called;
  const value = { ...plainValue(undefined, name), origin };
  if (outcome.kind === 'data') return { ...value, data: outcome.data };
  if (outcome.kind === 'inlines') return { ...value, data: plainText(outcome.inlines) };
  if (outcome.kind === 'findings') run.compilation.findings.push(...outcome.findings);
  return { ...value, reported: true };
}

/** Calls a function. Undefined, with a finding, when there is none of that name or prose may not call it. */
export function callFunction(
  call: hbs.AST.SubExpression | hbs.AST.MustacheStatement,
  frame: Frame,
  run: Run,
): Called | undefined {
  const site = run.source.originOf(call.loc);
  const { findings, functions } = run.compilation;
  if (call.path.type !== 'PathExpression') {
    findings.push(diagnose(unsupportedExpression, site, { wat: 'letterlijke-waarde' }));
    return undefined;
  }
  const name = (call.path as hbs.AST.PathExpression).original;
  const called = functions.get(name);
  if (!called) {
    const args = { functie: name, bedoeld: nearest(name, [...functions.keys()]) };
    findings.push(diagnose(unknownFunction, site, args));
    return undefined;
  }
  if (run.trust === 'prose' && !called.inProse) {
    findings.push(diagnose(notInProse, site, { wat: name }));
    return undefined;
  }
  const args = call.params.map((argument) => evaluate(argument, frame, run));
  const pairs = call.hash?.pairs ?? [];
  const hash = new Map(pairs.map((pair) => [pair.key, evaluate(pair.value, frame, run)] as const));
  const origin = originOfAll([...args, ...hash.values()]) ?? site;
  const missing = called.takesMissing ? undefined : args.find((value) => isMissing(value.data));
  if (missing) return { missing, origin };
  const prose = (text: Value) => run.prose(text, site);
  const locate: FunctionCall['locate'] = (owner, key) => run.compilation.scope.locate(owner, key);
  return { outcome: called({ name, args, hash, site, origin, prose, locate }), origin };
}

/** What is made from several values is the gemeente's as soon as one of them is. */
function originOfAll(values: readonly Value[]): Origin | undefined {
  const origins = values.flatMap((value) => value.origin ?? []);
  return origins.find((origin) => origin.layer === 'gemeente') ?? origins[0];
}
