import type { Inline } from '../../../text/tree/inline.ts';

/** Where a run leads: out of the document, or to a named place in it. */
type LinkTarget = { readonly href: string } | { readonly place: string };

/** A stretch of text in one style, with what the tree says about it. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly italic: boolean;
  readonly raised: boolean;
  readonly link?: LinkTarget;
  /** Set on the mark of a footnote. */
  readonly note?: string;
  /** The line ends after this run. */
  readonly breakAfter?: boolean;
  /** The inline the text stands in; what a tagged document needs to know is there. */
  readonly source: Inline;
}

type Look = Pick<Run, 'strong' | 'italic' | 'raised' | 'link'>;

/** The named place of footnote `id`. Block ids cannot hold a colon followed by a space. */
export function notePlace(id: string): string {
  return `noot: ${id}`;
}

/** The named place of the mark of footnote `id`. */
export function markPlace(id: string): string {
  return `nootteken: ${id}`;
}

/** Flattens inlines into runs; the runs' texts together are the inlines' text. */
export function runsOf(inlines: readonly Inline[]): Run[] {
  const runs: Run[] = [];
  const visit = (inline: Inline, look: Look): void => {
    switch (inline.type) {
      case 'text':
        runs.push({ ...look, text: inline.text.replace(/[ \t\r\n]+/g, ' '), source: inline });
        return;
      case 'break':
        runs.push({ ...look, text: ' ', breakAfter: true, source: inline });
        return;
      case 'footnote':
        runs.push({
          ...look,
          text: String(inline.number),
          raised: true,
          link: { place: notePlace(inline.id) },
          note: inline.id,
          source: inline,
        });
        return;
      default:
        for (const child of inline.children) visit(child, lookOf(inline, look));
    }
  };
  for (const inline of inlines) visit(inline, { strong: false, italic: false, raised: false });
  return runs;
}

function lookOf(inline: Exclude<Inline, { type: 'text' | 'break' | 'footnote' }>, look: Look): Look {
  switch (inline.type) {
    case 'strong':
      return { ...look, strong: true };
    case 'emphasis':
      return { ...look, italic: !look.italic };
    case 'superscript':
      return { ...look, raised: true };
    case 'link':
      return { ...look, link: { href: inline.href } };
    case 'reference':
      return { ...look, link: { place: inline.target } };
    case 'phrase':
      return look;
  }
}

/** All text of inlines as it is to be painted, whitespace left out: for comparing given with painted. */
export function inkOf(inlines: readonly Inline[]): string {
  return runsOf(inlines)
    .map((run) => run.text)
    .join('')
    .replace(/\s+/gu, '');
}
