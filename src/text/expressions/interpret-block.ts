import { unknownBlock } from '../../diagnostics/catalogue/text-expression-codes.ts';
import { notInProse, notList } from '../../diagnostics/catalogue/text-limit-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Value } from '../functions/template-function.ts';
import { evaluate } from './evaluate.ts';
import { type Frame, frameAround, plainValue } from './frame.ts';
import { childValue } from './resolve-path.ts';
import { decidedBy, type Run, step } from './run.ts';
import { isTrue } from './truth.ts';

/** How a block hands its body back to the interpreter. */
type Interpret = (program: hbs.AST.Program | undefined, frame: Frame, run: Run) => void;

const blockNames = ['if', 'unless', 'each', 'with'];

/** Writes a block: `if`, `unless`, `each` or `with`. An absent value is an answer here, not a gap. */
export function interpretBlock(
  block: hbs.AST.BlockStatement,
  frame: Frame,
  run: Run,
  inner: Interpret,
): void {
  const { findings } = run.compilation;
  const site = run.source.originOf(block.loc);
  const name = block.path.original;
  const [subject] = block.params;
  if (!blockNames.includes(name) || !subject) {
    findings.push(diagnose(unknownBlock, site, { blok: name, bedoeld: nearest(name, blockNames) }));
    return;
  }
  if (run.trust === 'prose' && name !== 'if' && name !== 'unless') {
    findings.push(diagnose(notInProse, site, { wat: `#${name}` }));
    return;
  }
  const value = evaluate(subject, frame, run);
  const decided = decidedBy(run, value);
  const { program, inverse } = block;
  const holds = isTrue(value.data);
  if (name === 'if' || name === 'unless') {
    inner(holds === (name === 'if') ? program : inverse, frame, decided);
  } else if (name === 'each') {
    interpretLoop(block, value, frame, decided, inner);
  } else if (holds) {
    inner(program, frameAround(value, frame, namesFor(program, [value])), run);
  } else {
    inner(inverse, frame, decided);
  }
}

function interpretLoop(
  block: hbs.AST.BlockStatement,
  value: Value,
  frame: Frame,
  run: Run,
  inner: Interpret,
): void {
  const { data } = value;
  if (!isTrue(data)) {
    inner(block.inverse, frame, run);
    return;
  }
  if (typeof data !== 'object' || data === null) {
    const site = run.source.originOf(block.loc);
    run.compilation.findings.push(diagnose(notList, site, { pad: value.path }));
    return;
  }
  const keys = Array.isArray(data) ? data.map((_, index) => index) : Object.keys(data);
  if (keys.length === 0) {
    inner(block.inverse, frame, run);
    return;
  }
  for (const [index, key] of keys.entries()) {
    if (!step(run, block.loc)) return;
    const item = childValue(data, key, value, run.compilation.scope);
    const position = { ...plainValue(Array.isArray(data) ? index : key, '@key') };
    const loop = new Map<string, Value>([
      ['index', plainValue(index, '@index')],
      ['nummer', plainValue(index + 1, '@nummer')],
      ['key', position],
      ['first', plainValue(index === 0, '@first')],
      ['last', plainValue(index === keys.length - 1, '@last')],
    ]);
    const names = namesFor(block.program, [item, position]);
    inner(block.program, frameAround(item, frame, names, loop), run);
  }
}

/** The values a block names with `as |item index|`. */
function namesFor(
  program: hbs.AST.Program | undefined,
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  const names = new Map<string, Value>();
  for (const [index, name] of (program?.blockParams ?? []).entries()) {
    const value = values[index];
    if (value) names.set(name, value);
  }
  return names;
}
