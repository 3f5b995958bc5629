import { contrastOf, houseColours } from '../render/house-colours.ts';
import { plainBlockText, plainText } from '../text/plain-text.ts';
import type { Block, Heading, Table } from '../text/tree/block.ts';
import type { DocumentTree } from '../text/tree/document-tree.ts';
import type { Inline } from '../text/tree/inline.ts';
import { nameOf } from './name-of.ts';
import { nodesOf } from './nodes-of.ts';
import { type Check, outcome } from './proof.ts';
import { flawWords } from './words/flaw-words.ts';

/** Every check of what the document says, whatever its format. */
export function textChecks(tree: DocumentTree): readonly Check[] {
  const nodes = nodesOf(tree);
  return [
    title(nodes, tree),
    language(nodes, tree),
    headings(nodes),
    tables(nodes),
    figures(nodes),
    links(nodes),
    lists(nodes),
    footnotes(nodes, tree),
    contrast(tree),
  ];
}

type Nodes = readonly (Block | Inline)[];

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const leastContrast = 4.5;

function title(nodes: Nodes, { metadata }: DocumentTree): Check {
  const titles = headingsOf(nodes).filter(({ level }) => level === 1).length;
  const named = metadata.title.trim() !== '';
  const flaws = [...(titles === 1 ? [] : [flawWords.titles(titles)]), ...(named ? [] : [flawWords.noName])];
  return outcome('title', 'text', { titles, named }, flaws);
}

function language(nodes: Nodes, { metadata }: DocumentTree): Check {
  const phrases = nodes.flatMap((node) => ('lang' in node && node.lang !== undefined ? [node] : []));
  const tags = [metadata.language, ...phrases.map(({ lang }) => lang ?? '')];
  const flaws = tags.filter((tag) => !languageTag.test(tag)).map(flawWords.languageTag);
  return outcome('language', 'text', { language: metadata.language, phrases: phrases.length }, flaws);
}

function headings(nodes: Nodes): Check {
  const found = headingsOf(nodes);
  const skipped = found.filter(({ level }, index) => level > (found[index - 1]?.level ?? 0) + 1);
  const empty = found.filter(({ children }) => plainText(children).trim() === '');
  const perLevel = [1, 2, 3, 4].map((level) => found.filter((heading) => heading.level === level).length);
  const flaws = [
    ...skipped.map((heading) => flawWords.skipped(plainText(heading.children))),
    ...empty.map(() => flawWords.emptyHeading),
  ];
  return outcome('headings', 'text', { perLevel, skipped: skipped.length, empty: empty.length }, flaws);
}

function tables(nodes: Nodes): Check {
  const found = nodes.filter((node): node is Table => node.type === 'table');
  const headersOf = ({ head, body }: Table): number =>
    head.flatMap(({ cells }) => cells).length +
    body.flatMap(({ cells }) => cells).filter(({ header }) => header).length;
  const bare = found.filter((table) => headersOf(table) === 0);
  const headers = found.reduce((sum, table) => sum + headersOf(table), 0);
  return outcome('tables', 'text', { tables: found.length, headers }, bare.map(nameOf));
}

function figures(nodes: Nodes): Check {
  const found = nodes.filter((node) => node.type === 'figure');
  const silent = found.filter(({ alternative }) => alternative.trim() === '');
  return outcome('figures', 'text', { figures: found.length }, silent.map(nameOf));
}

function links(nodes: Nodes): Check {
  const outward = nodes.filter((node) => node.type === 'link');
  const inward = nodes.filter((node) => node.type === 'reference');
  const targets = new Set(nodes.flatMap((node) => ('id' in node ? [node.id] : [])));
  const flaws = [
    ...outward.filter(({ children }) => isBlank(children)).map(({ href }) => flawWords.silentLink(href)),
    ...inward.filter(({ children }) => isBlank(children)).map(({ target }) => flawWords.silentLink(target)),
    ...inward.filter(({ target }) => !targets.has(target)).map(({ target }) => flawWords.deadLink(target)),
  ];
  return outcome('links', 'text', { links: outward.length, references: inward.length }, flaws);
}

function lists(nodes: Nodes): Check {
  const found = nodes.filter((node) => node.type === 'list');
  const items = found.flatMap((list) => list.items);
  const empty = items.filter(({ children }) => plainBlockText(children).trim() === '');
  const flaws = [
    ...found.filter((list) => list.items.length === 0).map(() => flawWords.emptyList),
    ...empty.map(() => flawWords.emptyItem),
  ];
  return outcome('lists', 'text', { lists: found.length, items: items.length }, flaws);
}

function footnotes(nodes: Nodes, tree: DocumentTree): Check {
  const marks = nodes.filter((node) => node.type === 'footnote');
  const marked = new Set(marks.map(({ id }) => id));
  const noted = new Set(tree.footnotes.map(({ id }) => id));
  const flaws = [
    ...marks.filter(({ id }) => !noted.has(id)).map(({ number }) => flawWords.markWithoutNote(number)),
    ...tree.footnotes
      .filter(({ id }) => !marked.has(id))
      .map(({ number }) => flawWords.noteWithoutMark(number)),
  ];
  return outcome('footnotes', 'text', { marks: marks.length, notes: tree.footnotes.length }, flaws);
}

/** On white the colour stands as it was given, on its tint as the pages mend it. */
function contrast({ houseStyle: { colour } }: DocumentTree): Check {
  const { main, tint } = houseColours(colour);
  const least = Math.min(contrastOf(colour, '#ffffff'), contrastOf(main, tint));
  const flaws = least < leastContrast ? [flawWords.contrast] : [];
  return outcome('contrast', 'text', { colour, hundredths: Math.floor(least * 100) }, flaws);
}

function headingsOf(nodes: Nodes): readonly Heading[] {
  return nodes.filter((node) => node.type === 'heading');
}

function isBlank(children: readonly Inline[]): boolean {
  return plainText(children).trim() === '';
}
