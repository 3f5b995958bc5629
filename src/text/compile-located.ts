import { reservedCharacter } from '../diagnostics/catalogue/text-markdown-codes.ts';
import { diagnose } from '../diagnostics/code.ts';
import type { Compilation, Trust } from './compilation.ts';
import { type Frame, frameAround, plainValue } from './expressions/frame.ts';
import { interpret } from './expressions/interpret.ts';
import { parseTemplate } from './expressions/parse-template.ts';
import { templateSource } from './expressions/template-source.ts';
import type { Value } from './functions/template-function.ts';
import { reserved } from './hole.ts';
import { readText } from './markdown/read-sections.ts';
import type { LocatedText } from './scope.ts';
import { originIn, type Skeleton, writeSkeleton } from './skeleton.ts';
import { derivedText, readableText } from './source-text.ts';
import type { Block } from './tree/block.ts';
import type { Origin } from './tree/origin.ts';

/** Compiles one text to blocks. Its headings have no numbers or ids yet, and its footnotes no numbers. */
export function compileLocated(
  written: LocatedText,
  trust: Trust,
  frame: Frame,
  compilation: Compilation,
): readonly Block[] {
  for (const match of written.text.matchAll(reserved)) {
    const origin = originIn(written, match.index, match.index + 1);
    compilation.findings.push(diagnose(reservedCharacter, origin, {}));
  }
  const text = readableText(written);
  const skeleton = skeletonOf(text, trust, frame, compilation);
  compilation.budget.size += skeleton?.text.length ?? 0;
  if (!skeleton || skeleton.text === '') return [];
  compilation.budget.texts += 1;
  return readText(
    { text: skeleton.text, at: (offset) => offset },
    { compilation, skeleton, trust, footnotePrefix: `${compilation.budget.texts}:`, heading: { level: 0 } },
  );
}

function skeletonOf(
  text: LocatedText,
  trust: Trust,
  frame: Frame,
  compilation: Compilation,
): Skeleton | undefined {
  const writer = writeSkeleton();
  if (!text.text.includes('{{')) {
    writer.write(text.text, text, 0, text.origin.layer);
    return writer.finish();
  }
  const parsed = parseTemplate(text);
  if (parsed.finding) {
    compilation.findings.push(parsed.finding);
    return undefined;
  }
  const prose = (value: Value, site: Origin) => compileProse(value, site, frame, compilation);
  const source = templateSource(text);
  interpret(parsed.program, frame, {
    ...{ compilation, source, trust, writer, prose },
    partials: [],
    decidedBy: undefined,
  });
  return writer.finish();
}

/** Prose is read in the context of the object it stands in, and of the whole data around that. */
function compileProse(value: Value, site: Origin, frame: Frame, compilation: Compilation): readonly Block[] {
  if (typeof value.data !== 'string') return [];
  const { source, owner } = value;
  const text = source?.text === value.data ? source : derivedText(value.data, value.origin ?? site);
  let root = frame;
  while (root.parent) root = root.parent;
  const path = value.path.split('.').slice(0, -1).join('.');
  const around = owner ? { ...plainValue(owner, path), origin: value.origin } : root.value;
  return compileLocated(text, 'prose', frameAround(around, frameAround(root.value)), compilation);
}
