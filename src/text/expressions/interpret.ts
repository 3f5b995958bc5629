import { unknownPartial } from '../../diagnostics/catalogue/text-expression-codes.ts';
import {
  notInProse,
  partialTooDeep,
  unsupportedExpression,
} from '../../diagnostics/catalogue/text-limit-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { limits } from '../compilation.ts';
import type { Value } from '../functions/template-function.ts';
import { evaluate } from './evaluate.ts';
import { type Frame, frameAround } from './frame.ts';
import { interpretBlock } from './interpret-block.ts';
import { parsePartial } from './parse-partial.ts';
import { layerOf, type Run, step } from './run.ts';
import { writeExpression } from './write-expression.ts';

/** Writes the skeleton of a parsed template, statement by statement. */
export function interpret(program: hbs.AST.Program | undefined, frame: Frame, run: Run): void {
  for (const statement of program?.body ?? []) {
    if (!step(run, statement.loc)) return;
    interpretStatement(statement, frame, run);
  }
}

function interpretStatement(statement: hbs.AST.Statement, frame: Frame, run: Run): void {
  const site = () => run.source.originOf(statement.loc);
  switch (statement.type) {
    case 'ContentStatement':
      writeContent(statement as hbs.AST.ContentStatement, run);
      return;
    case 'CommentStatement':
      return;
    case 'MustacheStatement':
      writeExpression(statement as hbs.AST.MustacheStatement, frame, run);
      return;
    case 'BlockStatement':
      interpretBlock(statement as hbs.AST.BlockStatement, frame, run, interpret);
      return;
    case 'PartialStatement':
      interpretPartial(statement as hbs.AST.PartialStatement, frame, run);
      return;
    default:
      run.compilation.findings.push(diagnose(unsupportedExpression, site(), { wat: 'blok-in-deel' }));
  }
}

/** The parser may have stripped the space around a tag: what is left stands somewhere in the original. */
function writeContent(statement: hbs.AST.ContentStatement, run: Run): void {
  const original = String(statement.original);
  const inside = Math.max(original.lastIndexOf(statement.value), 0);
  const offset = run.source.offsetOf(statement.loc.start) + inside;
  run.writer.write(statement.value, run.source.located, offset, layerOf(run));
}

function interpretPartial(statement: hbs.AST.PartialStatement, frame: Frame, run: Run): void {
  const { findings, partials } = run.compilation;
  const site = run.source.originOf(statement.loc);
  if (run.trust === 'prose') {
    findings.push(diagnose(notInProse, site, { wat: '>' }));
    return;
  }
  if (statement.name.type !== 'PathExpression') {
    findings.push(diagnose(unsupportedExpression, site, { wat: 'berekend-deel' }));
    return;
  }
  const name = statement.name.original;
  const found = partials.get(name);
  if (!found) {
    findings.push(
      diagnose(unknownPartial, site, { deel: name, bedoeld: nearest(name, [...partials.keys()]) }),
    );
    return;
  }
  if (run.partials.length >= limits.partials) {
    if (!run.compilation.budget.spent) findings.push(diagnose(partialTooDeep, site, { deel: name }));
    run.compilation.budget.spent = true;
    return;
  }
  const partial = parsePartial(found, run.compilation.parsed);
  if (!partial.program) {
    findings.push(partial.finding);
    return;
  }
  const [context] = statement.params;
  const given = argumentsOf(statement, frame, run);
  const inner = context
    ? frameAround(evaluate(context, frame, run), frame, given)
    : frameAround(frame.value, frame.parent, new Map([...frame.names, ...given]), frame.loop);
  interpret(partial.program, inner, { ...run, source: partial.source, partials: [...run.partials, name] });
}

function argumentsOf(
  statement: hbs.AST.PartialStatement,
  frame: Frame,
  run: Run,
): ReadonlyMap<string, Value> {
  const pairs = statement.hash?.pairs ?? [];
  return new Map(pairs.map((pair) => [pair.key, evaluate(pair.value, frame, run)]));
}
