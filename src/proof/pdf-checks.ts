import type { BreakHyphen, PageFacts } from '../render/renderer.ts';
import { plainBlockText } from '../text/plain-text.ts';
import type { DocumentTree } from '../text/tree/document-tree.ts';
import { nodesOf } from './nodes-of.ts';
import type { PdfFile } from './pdf-file.ts';
import { type Check, outcome } from './proof.ts';
import { flawWords } from './words/flaw-words.ts';

/** The PDF of an edition: what stands in its bytes, and what was counted while it was made. */
export interface PdfEvidence {
  readonly tree: DocumentTree;
  readonly file: PdfFile;
  readonly facts: PageFacts;
  readonly hyphens: readonly BreakHyphen[];
}

/** Every check of the PDF. */
export function pdfChecks(evidence: PdfEvidence): readonly Check[] {
  return [
    standards(evidence),
    language(evidence),
    tags(evidence),
    links(evidence),
    bookmarks(evidence),
    fonts(evidence),
    alone(evidence),
    characters(evidence),
    glyphs(evidence),
    hyphens(evidence),
  ];
}

/** The standards the file says of itself that it follows. */
export function declaredStandards({ metadata }: PdfFile): readonly string[] {
  const of = (name: string): string | undefined =>
    new RegExp(`<${name}>(\\w+)</${name}>`).exec(metadata)?.[1];
  const [universal, part, level] = [of('pdfuaid:part'), of('pdfaid:part'), of('pdfaid:conformance')];
  return [
    ...(universal === undefined ? [] : [`PDF/UA-${universal}`]),
    ...(part === undefined ? [] : [`PDF/A-${part}${(level ?? '').toLowerCase()}`]),
  ];
}

const promised = ['PDF/UA-1', 'PDF/A-2a'];

function standards({ file }: PdfEvidence): Check {
  const declared = declaredStandards(file);
  const missing = promised.filter((standard) => !declared.includes(standard));
  return outcome('pdfStandards', 'pdf', { declared }, missing.map(flawWords.notDeclared));
}

function language({ file, tree }: PdfEvidence): Check {
  const catalog = ofType(file, 'Catalog')[0] ?? '';
  const found = /\/Lang \(([^)]*)\)/.exec(catalog)?.[1] ?? '';
  const shown = file.objects.some((object) => object.includes('/DisplayDocTitle true'));
  const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(file.metadata)?.[1] ?? '';
  const titled = shown && title.trim() !== '';
  const flaws = [
    ...(found === tree.metadata.language ? [] : [flawWords.fileLanguage(found)]),
    ...(titled ? [] : [flawWords.fileTitle]),
  ];
  return outcome('pdfLanguage', 'pdf', { language: found, titled }, flaws);
}

/** What the tree asks of the structure of the file: the number of elements by their type. */
function expectedTags(tree: DocumentTree): ReadonlyMap<string, number> {
  const expected = new Map<string, number>();
  const add = (role: string): void => {
    expected.set(role, (expected.get(role) ?? 0) + 1);
  };
  for (const node of nodesOf(tree)) {
    if (node.type === 'heading') add(`H${node.level}`);
    if (node.type === 'table' && node.head.length + node.body.length > 0) add('Table');
    if (node.type === 'figure') add('Figure');
    if (node.type === 'list' || node.type === 'fields') add('L');
  }
  for (const _ of tree.footnotes) add('Note');
  return expected;
}

function tags({ file, tree }: PdfEvidence): Check {
  const elements = file.objects.flatMap((object) => {
    const role = /^<<\n\/S \/(\w+)\n\/P \d/.exec(object)?.[1];
    return role === undefined ? [] : [{ role, object }];
  });
  const expected = expectedTags(tree);
  const flaws = ['H1', 'H2', 'H3', 'H4', 'Table', 'Figure', 'L', 'Note'].flatMap((role) => {
    const [asked, found] = [expected.get(role) ?? 0, elements.filter((one) => one.role === role).length];
    return asked === found ? [] : [flawWords.tagCount(role, asked, found)];
  });
  const silent = elements.filter(({ role, object }) => role === 'Figure' && !/\/Alt \([^)]/.test(object));
  const marked = file.objects.some((object) => object.includes('/Marked true'));
  flaws.push(...silent.map(() => flawWords.figureWithoutText), ...(marked ? [] : [flawWords.notTagged]));
  return outcome('pdfTags', 'pdf', { elements: elements.length }, flaws);
}

function links({ file }: PdfEvidence): Check {
  const found = file.objects.filter((object) => object.includes('/Subtype /Link'));
  const silent = found.filter((object) => !/\/Contents \([^)]/.test(object));
  const loose = found.filter((object) => !/\/StructParent \d/.test(object));
  const flaws = [...silent.map(() => flawWords.linkWithoutText), ...loose.map(() => flawWords.linkOutside)];
  return outcome('pdfLinks', 'pdf', { links: found.length }, flaws);
}

function bookmarks({ file, tree }: PdfEvidence): Check {
  const found = file.objects.filter((object) => /\/Dest \[/.test(object) && /\/Title \([^)]/.test(object));
  const headings = nodesOf(tree).filter(({ type }) => type === 'heading').length;
  const flaws = found.length === headings ? [] : [flawWords.bookmarks(found.length, headings)];
  return outcome('pdfBookmarks', 'pdf', { bookmarks: found.length, headings }, flaws);
}

function fonts({ file }: PdfEvidence): Check {
  const used = ofType(file, 'Font').filter((object) => object.includes('/Subtype /Type0'));
  const descriptors = ofType(file, 'FontDescriptor');
  const embedded = descriptors.filter((object) => /\/FontFile[23]? \d+ 0 R/.test(object)).length;
  const readable = used.filter((object) => /\/ToUnicode \d+ 0 R/.test(object)).length;
  const simple = ofType(file, 'Font').filter((object) =>
    /\/Subtype \/(?:Type1|TrueType|Type3)\b/.test(object),
  );
  const flaws = [
    ...(used.length === 0 ? [flawWords.noFonts] : []),
    ...(embedded === used.length && simple.length === 0 ? [] : [flawWords.fontOutside]),
    ...(readable === used.length ? [] : [flawWords.fontUnreadable]),
  ];
  return outcome('pdfFonts', 'pdf', { fonts: used.length + simple.length, embedded, readable }, flaws);
}

const outsiders =
  /\/(?:JavaScript|JS|Launch|GoToR|GoToE|SubmitForm|ImportData|EmbeddedFile|Movie|Sound|RichMedia|Encrypt|FFilter|OPI)\b|\/Type \/Filespec/;

function alone({ file }: PdfEvidence): Check {
  const outside = file.objects.filter((object) => outsiders.test(object)).length;
  const addresses = file.objects.filter((object) => object.includes('/S /URI')).length;
  return outcome(
    'pdfAlone',
    'pdf',
    { outside, addresses },
    outside === 0 ? [] : [flawWords.outside(outside)],
  );
}

function characters({ facts }: PdfEvidence): Check {
  const { given, painted } = facts.characters;
  const flaws = given === painted && facts.torn === 0 ? [] : [flawWords.lost(given, painted, facts.torn)];
  return outcome('pdfCharacters', 'pdf', { given, painted, pages: facts.pages }, flaws);
}

function glyphs({ facts }: PdfEvidence): Check {
  const { painted, missing } = facts.glyphs;
  const flaws = missing === 0 ? [] : [flawWords.missing(missing)];
  return outcome('pdfGlyphs', 'pdf', { painted, missing }, flaws);
}

/** A hyphen at a line's end must stand within a word that the document itself writes without it. */
function hyphens({ tree, hyphens: found }: PdfEvidence): Check {
  const said = [...tree.blocks, ...tree.footnotes.flatMap(({ children }) => children)];
  const text = plainBlockText(said).replaceAll(/\s+/gu, ' ');
  const loose = found.filter(({ word, at }) => at <= 0 || at >= word.length || !text.includes(word));
  return outcome(
    'pdfHyphens',
    'pdf',
    { hyphens: found.length },
    loose.map(({ word }) => word),
  );
}

function ofType({ objects }: PdfFile, type: string): readonly string[] {
  return objects.filter((object) => new RegExp(`/Type /${type}(?![A-Za-z])`).test(object));
}
