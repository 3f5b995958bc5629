import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOf, ownTemplates, starterFiles } from '../../src/cli/node-assets.ts';
import { loadCatalogue } from '../../src/cli/node-catalogue.ts';
import { compileRegion } from '../../src/documents/compile-region.ts';
import { loadKinds } from '../../src/documents/load-kinds.ts';
import { starterRegion } from '../../src/documents/starter-region.ts';
import { editorSchemas } from '../../src/model/editor/editor-schemas.ts';
import { createMarkdownRenderer } from '../../src/render/markdown/markdown-renderer.ts';
import { loadRules } from '../../src/rules/load-rules.ts';
import { memoryReader } from '../support/memory-reader.ts';
import { kind } from './new-kind/persbericht.ts';

const template = readFileSync(new URL('./new-kind/persbericht.md', import.meta.url), 'utf8');
const starter = Object.fromEntries(starterRegion('proef', starterFiles()));

/** A region with one document more, compiled with one kind and one template more. */
async function compileWith(document: string) {
  const [kinds, rules] = await Promise.all([loadKinds(filesOf), loadRules(filesOf)]);
  const templates = new Map([...ownTemplates(), ['persbericht.md', template] as const]);
  const files = { ...starter, 'segments/proef/nieuws.yaml': `documenten:\n  - ${document}\n` };
  const toolbox = { kinds: [...kinds, kind], rules, templates, codes: await loadCatalogue() };
  return compileRegion(memoryReader(files), 'proef', toolbox, { besloten: false });
}

describe('a new document kind is one template and one file', () => {
  it('is made like any other', async () => {
    const region = await compileWith(
      '{ soort: persbericht, id: nieuws, titel: Zorg, status: concept, nieuws: We kopen zorg in. }',
    );
    expect(region.findings).toEqual([]);
    const document = region.documents.find(({ soort }) => soort === 'persbericht');
    const made = document?.tree();
    expect(made?.findings).toEqual([]);
    if (!document || !made) return;
    expect(document.fileName).toContain('voorbeeldstad-persbericht');
    const { bytes } = await createMarkdownRenderer().render(made.tree);
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain('We kopen zorg in.');
    expect(text).toContain(
      'De gemeente Voorbeeldstad koopt in voor Hulp bij het huishouden en Begeleiding van jeugdigen.',
    );
  });

  it('has what it requires checked, and its fields known to editors', async () => {
    const lacking = await compileWith('{ soort: persbericht, id: nieuws, titel: Zorg, status: concept }');
    expect(lacking.findings.map(({ code, args }) => [code, args['veld']])).toEqual([['SEG204', 'nieuws']]);
    const unknown = await compileWith('{ soort: persbericht, id: nieuws, titel: Zorg, niews: Ja }');
    expect(unknown.findings).toHaveLength(1);
    expect(JSON.stringify(editorSchemas([kind]))).toContain('Het nieuws in één zin.');
  });
});
