import type { BreakHyphen } from '../render/renderer.ts';
import { htmlChecks } from './html-checks.ts';
import { declaredStandards, pdfChecks } from './pdf-checks.ts';
import { readPdfFile } from './pdf-file.ts';
import type { MadeEdition, MadeFile, Proof } from './proof.ts';
import { questionsOf } from './questions.ts';
import { textChecks } from './text-checks.ts';

/** Tests what was made of an edition and says what came out. Same edition, same proof: it holds no time and no machine. */
export function prove(
  { tree, files, ...edition }: MadeEdition,
  generator: string,
  hyphens: readonly BreakHyphen[] = [],
): Proof {
  const fileOf = (format: MadeFile['format']) => files.find((file) => file.format === format);
  const [pdf, html] = [fileOf('pdf'), fileOf('html')];
  const file = pdf && readPdfFile(pdf.bytes);
  const facts = pdf?.facts ?? uncounted;
  return {
    edition,
    generator,
    files: files.map(({ name, bytes, sha256 }) => ({ name, bytes: bytes.length, sha256 })),
    ...(file && { declared: declaredStandards(file) }),
    checks: [
      ...textChecks(tree),
      ...(file ? pdfChecks({ tree, file, facts, hyphens }) : []),
      ...(html ? htmlChecks(new TextDecoder().decode(html.bytes), tree) : []),
    ],
    questions: questionsOf(tree),
  };
}

/** Of what nobody counted nothing is known, so it does not pass. */
const uncounted = {
  pages: 0,
  characters: { given: 0, painted: 0 },
  torn: 1,
  glyphs: { painted: 0, missing: 1 },
};
