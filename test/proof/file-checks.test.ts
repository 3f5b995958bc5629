import { describe, expect, it } from 'vitest';
import { htmlChecks } from '../../src/proof/html-checks.ts';
import { type PdfEvidence, pdfChecks } from '../../src/proof/pdf-checks.ts';
import { readPdfFile } from '../../src/proof/pdf-file.ts';
import type { Check, CheckId } from '../../src/proof/proof.ts';
import { letter, matrix } from '../render/pdf/samples.ts';
import { figure, heading, link, paragraph, tree } from '../render/pdf/tree-builder.ts';
import { made } from './made.ts';

const failing = (checks: readonly Check[]) => checks.filter(({ passed }) => !passed).map(({ id }) => id);

const document = tree([
  heading(1, 'Plan'),
  paragraph([link('https://www.example.nl/', 'de site')]),
  // What a text says is no part of the file, whatever it looks like.
  { ...figure('<svg viewBox="0 0 9 9"/>', 90, 90), alternative: '/S /H1 /P 3 0 R /JavaScript ) ( <script' },
]);

async function evidence(over: Partial<PdfEvidence> = {}): Promise<PdfEvidence> {
  const { edition, hyphens } = await made(document);
  const pdf = edition.files.find(({ format }) => format === 'pdf');
  if (pdf?.facts === undefined) throw new Error('no facts');
  return { tree: document, file: readPdfFile(pdf.bytes), facts: pdf.facts, hyphens, ...over };
}

describe('the checks of a PDF', () => {
  it.each([
    ['a letter', letter()],
    ['a matrix', matrix()],
    ['a text that looks like a file', document],
  ])('pass for %s, and so do those of its HTML', async (_, sample) => {
    const { edition, hyphens } = await made(sample);
    const [html, pdf] = edition.files;
    if (html === undefined || pdf?.facts === undefined) throw new Error('not made');
    const file = readPdfFile(pdf.bytes);
    expect(failing(pdfChecks({ tree: sample, file, facts: pdf.facts, hyphens }))).toEqual([]);
    expect(failing(htmlChecks(new TextDecoder().decode(html.bytes), sample))).toEqual([]);
  });

  it.each<[CheckId, RegExp, string]>([
    ['pdfLanguage', /\/Lang \(nl-NL\)/, '/Lang (en-GB)'],
    ['pdfLanguage', /\/DisplayDocTitle true/, ''],
    ['pdfTags', /\/S \/H1\n/, '/S /P\n'],
    ['pdfTags', /\/Alt \(…\)/, '/Alt ()'],
    ['pdfTags', /\/Marked true/, '/Marked false'],
    ['pdfLinks', /\/Contents \([^)]+\)/, ''],
    ['pdfLinks', /\/StructParent \d+/, ''],
    ['pdfBookmarks', /\/Dest \[/, '/Nest ['],
    ['pdfFonts', /\/FontFile2 \d+ 0 R/, ''],
    ['pdfFonts', /\/ToUnicode \d+ 0 R/, ''],
    ['pdfAlone', /\/S \/URI/, '/S /Launch'],
  ])('find what is wrong in the file: %s at %s', async (id, pattern, replacement) => {
    const sound = await evidence();
    const objects = sound.file.objects.map((object) => object.replace(pattern, replacement));
    expect(objects).not.toEqual(sound.file.objects);
    expect(failing(pdfChecks({ ...sound, file: { ...sound.file, objects } }))).toEqual([id]);
  });

  it.each(['<pdfuaid:part>1', '<pdfaid:conformance>A'])(
    'find that a standard is not declared: %s',
    async (name) => {
      const sound = await evidence();
      const metadata = sound.file.metadata.replace(name, name.replace(/.$/, '9'));
      expect(metadata).not.toBe(sound.file.metadata);
      expect(failing(pdfChecks({ ...sound, file: { ...sound.file, metadata } }))).toEqual(['pdfStandards']);
    },
  );

  it.each<[CheckId, Partial<PdfEvidence['facts']>]>([
    ['pdfCharacters', { characters: { given: 9, painted: 8 }, torn: 1 }],
    ['pdfCharacters', { characters: { given: 9, painted: 9 }, torn: 1 }],
    ['pdfGlyphs', { glyphs: { painted: 9, missing: 1 } }],
  ])('find what the layout lost: %s, %o', async (id, counted) => {
    const sound = await evidence();
    expect(failing(pdfChecks({ ...sound, facts: { ...sound.facts, ...counted } }))).toEqual([id]);
  });

  it.each([
    ['a hyphen in a word that is not there', { page: 1, word: 'verdwenen', at: 3 }],
    ['a hyphen before its word', { page: 1, word: 'Plan', at: 0 }],
  ])('find %s', async (_, hyphen) => {
    expect(failing(pdfChecks(await evidence({ hyphens: [hyphen] })))).toEqual(['pdfHyphens']);
  });

  it('pass nothing that the bytes should show when they are no PDF', async () => {
    const file = readPdfFile(new TextEncoder().encode('pdf:titel'));
    expect(failing(pdfChecks(await evidence({ file })))).toEqual([
      'pdfStandards',
      'pdfLanguage',
      'pdfTags',
      'pdfBookmarks',
      'pdfFonts',
    ]);
  });
});

describe('the checks of HTML', () => {
  it.each<[CheckId, RegExp, string]>([
    ['htmlLanguage', /<html lang="nl-NL"/, '<html'],
    ['htmlLanguage', /<title>[^<]*</, '<title> <'],
    ['htmlStructure', /<h1\b/, '<p'],
    ['htmlStructure', /<desc\b[\s\S]*?<\/desc>/, ''],
    ['htmlAlone', /<\/main>/, '<script src="https://www.example.nl/x.js"></script></main>'],
    ['htmlAlone', /<\/style>/, 'a{background:url(https://www.example.nl/x.png)}</style>'],
  ])('find what is wrong in the file: %s at %s', async (id, pattern, replacement) => {
    const [file] = (await made(document)).edition.files;
    const html = new TextDecoder().decode(file?.bytes);
    const broken = html.replace(pattern, replacement);
    expect(broken).not.toBe(html);
    expect(failing(htmlChecks(broken, document))).toContain(id);
  });
});
