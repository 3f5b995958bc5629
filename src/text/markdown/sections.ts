import {
  containerNotClosed,
  containerNotInProse,
  misplacedMarker,
  strayFence,
  unknownContainer,
} from '../../diagnostics/catalogue/text-block-codes.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { type ContainerKind, containerKinds } from './container-kinds.ts';
import { dedented, joinLines, linesOf, type MappedText, slice, trimmed } from './mapped-text.ts';
import { type Reading, report, spokenText } from './reading.ts';
import { takeFootnote } from './take-footnote.ts';

/** A `:::name {attributes} rest` with what stands in it. */
export interface Container {
  readonly kind: 'container';
  readonly name: string;
  readonly attributes: MappedText | undefined;
  /** Text on the opening line itself. */
  readonly rest: MappedText;
  readonly line: MappedText;
  readonly sections: readonly Section[];
}

/** A part of a text that is read on its own. */
export type Section =
  | { readonly kind: 'text'; readonly text: MappedText }
  | { readonly kind: 'footnote'; readonly name: string; readonly line: MappedText; readonly text: MappedText }
  | Container;

const fence = /^\s*:::+[ \t]*([\p{L}-]+)?[ \t]*(\{[^}]*\})?[ \t]*(.*)$/u;

interface Open {
  readonly container: Container & { readonly sections: Section[] };
  readonly kind: ContainerKind;
}

/** Splits a text into Markdown, footnotes and the blocks with `:::`. Blocks that do not fit are findings. */
export function splitSections(text: MappedText, reading: Reading): readonly Section[] {
  const root: Section[] = [];
  const open: Open[] = [];
  let lines: MappedText[] = [];
  const target = () => open.at(-1)?.container.sections ?? root;
  const flush = () => {
    if (lines.some((line) => line.text.trim() !== '')) {
      target().push({ kind: 'text', text: joinLines(dedented(lines)) });
    }
    lines = [];
  };
  const closeMarkers = (level: number) => {
    for (let top = open.at(-1); top?.kind.marker && top.kind.marker >= level; top = open.at(-1)) open.pop();
  };
  const all = linesOf(text);
  for (let index = 0; index < all.length; index++) {
    const line = all[index] as MappedText;
    const footnote = takeFootnote(all, index);
    if (footnote) {
      flush();
      target().push(footnote.section);
      index = footnote.last;
      continue;
    }
    const match = fence.exec(line.text);
    if (!match) {
      lines.push(line);
      continue;
    }
    flush();
    if (match[1] === undefined) {
      closeMarkers(1);
      if (!open.pop()) report(strayFence, line, {}, reading);
      continue;
    }
    const opened = openContainer(line, match, reading);
    if (!opened) continue;
    if (opened.kind.marker) closeMarkers(opened.kind.marker);
    const within = open.at(-1)?.container.name;
    if (opened.kind.within && !(within && opened.kind.within.includes(within))) {
      const binnen = opened.kind.within.map((name) => `:::${name}`).join(' / ');
      report(misplacedMarker, line, { blok: opened.container.name, binnen }, reading);
    }
    target().push(opened.container);
    if (staysOpen(opened)) open.push(opened);
  }
  flush();
  closeMarkers(1);
  for (const { container, kind } of open) {
    if (!kind.marker) report(containerNotClosed, container.line, { blok: container.name }, reading);
  }
  return root;
}

/** Text on the opening line is all there is to a block of text, but only the beginning of a cell. */
function staysOpen({ kind, container }: Open): boolean {
  return !kind.single && !(kind.oneLine && container.rest.text !== '');
}

function openContainer(line: MappedText, match: RegExpExecArray, reading: Reading): Open | undefined {
  const [, name = '', braces, rest = ''] = match;
  const kind = containerKinds.get(name);
  if (!kind) {
    const args = { blok: spokenText(name, reading), bedoeld: nearest(name, [...containerKinds.keys()]) };
    report(unknownContainer, line, args, reading);
    return undefined;
  }
  if (reading.trust === 'prose' && !kind.inProse) report(containerNotInProse, line, { blok: name }, reading);
  const at = braces === undefined ? -1 : line.text.indexOf(braces);
  const attributes = braces === undefined ? undefined : slice(line, at + 1, at + braces.length - 1);
  const restAt = line.text.length - rest.length;
  return {
    kind,
    container: {
      kind: 'container',
      name,
      attributes,
      rest: trimmed(slice(line, restAt)),
      line,
      sections: [],
    },
  };
}
