import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { layout } from '../../src/render/pdf/layout.ts';
import { paint } from '../../src/render/pdf/paint/paint.ts';
import type { DocumentTree } from '../../src/text/tree/document-tree.ts';
import { constructsIn, randomTree, seededDice } from '../render/pdf/random-tree.ts';
import { shelf } from '../render/pdf/shelf.ts';
import { heading, paragraph, tree } from '../render/pdf/tree-builder.ts';
import { segments } from './command.ts';
import { validate } from './verapdf/verapdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'verapdf-'));
const shipped = join(folder, 'regions');
const generated = join(folder, 'generated');
const broken = join(folder, 'broken');
const enough = 200;

/** Writes generated documents until there are enough; one that does not fit its pages is passed over. */
async function generate(): Promise<void> {
  mkdirSync(generated);
  const trees: DocumentTree[] = [];
  for (let seed = 1; trees.length < enough && seed < 4 * enough; seed++) {
    const dice = seededDice(seed);
    const tree = randomTree(dice, 1 + dice(10), true);
    const made = layout(tree, shelf);
    if (made.findings.length > 0) continue;
    writeFileSync(join(generated, `${seed}.pdf`), await paint(made, tree, shelf));
    trees.push(tree);
  }
  const lines = Object.entries(constructsIn(trees)).map(([name, count]) => `${name}: ${count}`);
  process.stdout.write(`${trees.length} generated documents hold\n  ${lines.join('\n  ')}\n`);
}

/** A file with an element of no known type. */
async function writeBroken(): Promise<void> {
  mkdirSync(broken);
  const title = heading(1, 'Titel');
  const document = tree([title, paragraph('Tekst')]);
  const made = layout(document, shelf);
  Object.assign(title, { level: 7 });
  writeFileSync(join(broken, 'tag.pdf'), await paint(made, document, shelf));
}

describe.each(['ua1', '2a'] as const)('veraPDF, profile %s', (flavour) => {
  it('accepts every document of every region', () => {
    const verdict = validate(flavour, shipped);
    expect(verdict.files).toBeGreaterThan(20);
    expect(verdict).toMatchObject({ compliant: verdict.files, failures: [] });
  });

  it('accepts anything a tree can hold', () => {
    const verdict = validate(flavour, generated);
    expect(verdict.files).toBeGreaterThanOrEqual(enough);
    expect(verdict).toMatchObject({ compliant: verdict.files, failures: [] });
  });

  it('refuses a broken tag', () => {
    const verdict = validate(flavour, broken);
    expect(verdict).toMatchObject({ files: 1, compliant: 0 });
    expect(verdict.failures).not.toEqual([]);
  });
});

beforeAll(async () => {
  segments(['build', '--formats', 'pdf', '--proof', '--out', shipped]);
  await generate();
  await writeBroken();
});
