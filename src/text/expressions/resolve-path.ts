import { unknownField } from '../../diagnostics/catalogue/text-expression-codes.ts';
import { notInProse } from '../../diagnostics/catalogue/text-limit-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Value } from '../functions/template-function.ts';
import type { Scope } from '../scope.ts';
import { type Frame, namedValue, outerFrame, plainValue } from './frame.ts';
import { type Run, step } from './run.ts';

/** The value a path leads to, recorded as a read. A field that cannot exist is a finding. */
export function resolvePath(path: hbs.AST.PathExpression, frame: Frame, run: Run): Value {
  const start = startOf(path, frame, run);
  if (!start) return report(path, run, plainValue(undefined, path.original));
  let value = start.value;
  for (const key of start.rest) {
    if (!step(run, path.loc)) return report(path, run, plainValue(undefined, path.original));
    value = fieldOf(value, key, path, run);
    if (value.data === undefined) break;
  }
  const by = run.source.originOf(path.loc);
  run.compilation.reads.push({ path: value.path, by, from: value.source?.origin });
  return value;
}

/** Whether an object has a field of its own; what every object inherits is out of reach. */
export function hasField(data: unknown, key: string): data is object {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return false;
  return Array.isArray(data) ? /^\d+$/.test(key) : true;
}

/** `owner[key]` as a value with its place. */
export function childValue(owner: object, key: string | number, around: Value, scope: Scope): Value {
  const source = scope.locate(owner, key);
  const data: unknown = Reflect.get(owner, key);
  return {
    data: typeof data === 'function' ? undefined : data,
    path: around.path === '' ? String(key) : `${around.path}.${key}`,
    source,
    origin: source?.origin ?? around.origin,
    owner,
  };
}

interface Start {
  readonly value: Value;
  readonly rest: readonly string[];
}

function startOf(path: hbs.AST.PathExpression, frame: Frame, run: Run): Start | undefined {
  const [first = '', ...rest] = path.parts;
  if (path.data) {
    if (run.trust === 'prose') {
      const args = { wat: `@${first}` };
      run.compilation.findings.push(diagnose(notInProse, run.source.originOf(path.loc), args));
      return undefined;
    }
    if (first === 'root') return { value: rootValue(frame), rest };
    const value = namedValue(frame, first, 'loop');
    return value && { value, rest };
  }
  const plain = path.depth === 0 && !/^(this\b|\.)/.test(path.original);
  const named = plain ? namedValue(frame, first, 'names') : undefined;
  if (named) return { value: named, rest };
  const level = outerFrame(frame, path.depth);
  if (!level) return undefined;
  // Prose speaks of the object it stands in; what that does not have, it takes from the whole.
  const root = rootValue(frame);
  const whole =
    run.trust === 'prose' && plain && !hasField(level.value.data, first) && hasField(root.data, first);
  return { value: whole ? root : level.value, rest: path.parts };
}

function rootValue(frame: Frame): Value {
  let level = frame;
  while (level.parent) level = level.parent;
  return level.value;
}

function fieldOf(value: Value, key: string, path: hbs.AST.PathExpression, run: Run): Value {
  const { data } = value;
  if (hasField(data, key)) return childValue(data, key, value, run.compilation.scope);
  const absent: Value = {
    data: undefined,
    path: value.path === '' ? key : `${value.path}.${key}`,
    source: undefined,
    origin: value.origin,
    owner: typeof data === 'object' && data !== null ? data : value.owner,
  };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return absent;
  const { scope, findings } = run.compilation;
  if (scope.knows?.(data, key) !== false) return absent;
  const args = { veld: key, bij: scope.describe?.(data), bedoeld: nearest(key, Object.keys(data)) };
  findings.push(diagnose(unknownField, run.source.originOf(path.loc), args));
  return { ...absent, reported: true };
}

/** A path that leads out of the data: there is no such level, loop variable or budget. */
function report(path: hbs.AST.PathExpression, run: Run, value: Value): Value {
  const known = run.compilation.budget.spent || (path.data && run.trust === 'prose');
  if (!known) {
    const args = { veld: path.original, bij: undefined, bedoeld: undefined };
    run.compilation.findings.push(diagnose(unknownField, run.source.originOf(path.loc), args));
  }
  return { ...value, reported: true };
}
