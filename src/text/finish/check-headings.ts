import { secondTitle, skippedLevel, titleMissing } from '../../diagnostics/catalogue/text-structure-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Block } from '../tree/block.ts';
import type { Origin } from '../tree/origin.ts';
import { walkBlocks } from '../walk.ts';

/** Checks that a document has one title, and that no heading skips a level. */
export function checkHeadings(blocks: readonly Block[], document: Origin): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  let titles = 0;
  let previous = 1;
  for (const node of walkBlocks(blocks)) {
    if (node.type !== 'heading') continue;
    const { level } = node;
    if (level === 1) titles += 1;
    if (level === 1 && titles > 1) findings.push(diagnose(secondTitle, node.origin, {}));
    if (level > previous + 1) {
      findings.push(diagnose(skippedLevel, node.origin, { niveau: level, vorige: previous }));
    }
    previous = level;
  }
  const { start } = document.span;
  const top = { file: document.file, span: { start, end: start } };
  return titles === 0 ? [diagnose(titleMissing, top, {}), ...findings] : findings;
}
