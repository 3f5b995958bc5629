import { blockTooHigh, layoutUnsettled } from '../../diagnostics/catalogue/render-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DocumentTree } from '../../text/tree/document-tree.ts';
import type { PageFacts } from '../renderer.ts';
import type { Context, Facts } from './block/context.ts';
import { flow } from './block/flow.ts';
import { checkGlyphs } from './check-glyphs.ts';
import { checkLoss } from './check-loss.ts';
import { contentsEntries, hasContents } from './contents-entries.ts';
import type { FontShelf } from './font/font-shelf.ts';
import { letterFirst } from './letter-first.ts';
import { composePage, markAnchors, type Page } from './page/compose.ts';
import { type Geometry, geometryOf } from './page/geometry.ts';
import { paginate } from './page/paginate.ts';
import { runningLines } from './page/running-lines.ts';
import { setNotes } from './page/set-notes.ts';
import { settle } from './settle.ts';
import type { Strip } from './strip/strip.ts';
import { body } from './text/typography.ts';

/** One look at a document: everything at its place. */
interface Pass {
  readonly geometry: Geometry;
  readonly pages: readonly Page[];
  readonly facts: Facts;
  readonly findings: readonly Diagnostic[];
}

/** A laid-out document: everything at its place and counted, nothing painted yet. */
export interface Layout extends Pass {
  readonly counts: PageFacts;
}

/** Passes before a layout that keeps changing is taken as it is. */
const mostPasses = 4;

/**
 * Lays a tree out on pages. Same tree, same layout. Findings say what cannot be published: text that was
 * lost, characters the font lacks, a figure or block too large.
 */
export function layout(tree: DocumentTree, shelf: FontShelf): Layout {
  const needsFacts = hasContents(tree.blocks);
  const first: Facts = { pageCount: 0, pageOf: new Map() };
  const { value, stable } = settle(
    first,
    (facts) => {
      const made = pass(tree, shelf, facts);
      return { value: made, facts: made.facts };
    },
    (a, b) => !needsFacts || sameFacts(a, b),
    mostPasses,
  );
  const glyphs = checkGlyphs(tree, value.pages, shelf);
  const loss = checkLoss(tree, value.pages);
  const findings = [...value.findings, ...glyphs.findings, ...loss.findings];
  if (!stable) findings.push(diagnose(layoutUnsettled, tree.origin, { document: tree.metadata.title }));
  const counts: PageFacts = {
    pages: value.pages.length,
    characters: { given: loss.given, painted: loss.painted },
    torn: loss.findings.length,
    glyphs: { painted: glyphs.painted, missing: glyphs.missing },
  };
  return { ...value, findings, counts };
}

function pass(tree: DocumentTree, shelf: FontShelf, facts: Facts): Pass {
  const geometry = geometryOf(tree);
  const findings: Diagnostic[] = [];
  const context: Context = {
    shelf,
    facts,
    colour: tree.houseStyle.colour,
    width: geometry.width,
    measure: geometry.measure,
    pageHeight: geometry.bottom - geometry.top,
    style: body,
    align: 'left',
    hyphenate: false,
    letter: tree.blocks.some((block) => block.type === 'letterhead' && block.recipient.length > 0),
    entries: contentsEntries(tree.blocks),
    flow,
    report: (finding) => findings.push(finding),
  };
  const strips = flow(letterFirst(tree.blocks), context);
  const room = (page: number) => ({
    top: page === 0 ? geometry.firstTop : geometry.top,
    bottom: geometry.bottom,
  });
  const { pages: fills, oversize } = paginate(strips, room, setNotes(tree, context));
  findings.push(...oversize.map((strip) => tooHigh(strip, tree)));
  const composed = fills.map((fill) => composePage(fill, geometry));
  const anchors = markAnchors(composed);
  const pages = composed.map((items, index) => ({
    items: [
      ...items,
      ...(anchors[index] ?? []),
      ...runningLines(tree, geometry, context, index + 1, composed.length),
    ],
  }));
  return { geometry, pages, facts: factsOf(pages), findings };
}

function tooHigh(strip: Strip, tree: DocumentTree): Diagnostic {
  const owner = strip.items.find((item) => 'owner' in item && item.owner !== undefined);
  const origin = owner !== undefined && 'owner' in owner ? owner.owner?.origin : undefined;
  return diagnose(blockTooHigh, origin ?? tree.origin, {});
}

function factsOf(pages: readonly Page[]): Facts {
  const pageOf = new Map<string, number>();
  for (const [index, page] of pages.entries()) {
    for (const item of page.items) {
      if (item.kind === 'anchor' && !pageOf.has(item.id)) pageOf.set(item.id, index + 1);
    }
  }
  return { pageCount: pages.length, pageOf };
}

function sameFacts(a: Facts, b: Facts): boolean {
  if (a.pageCount !== b.pageCount || a.pageOf.size !== b.pageOf.size) return false;
  return [...a.pageOf].every(([id, page]) => b.pageOf.get(id) === page);
}
