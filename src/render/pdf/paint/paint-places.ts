import type { Heading } from '../../../text/tree/block.ts';
import type { Layout } from '../layout.ts';
import type { OutlineItem, PdfKitDocument } from '../pdfmake.ts';
import { runsOf } from '../text/run.ts';

/** Space shown above a place that a link leads to. */
const sight = 6;

/** Names the places links lead to, each once, and makes the outline: bookmarks nested as the headings are. */
export function paintPlaces(document: PdfKitDocument, layout: Layout): void {
  const { Pages, Names } = document._root.data;
  const named = new Set<string>();
  const open: { readonly level: number; readonly item: OutlineItem }[] = [];
  for (const [index, page] of layout.pages.entries()) {
    const sheet = Pages.data.Kids[index];
    for (const item of page.items) {
      if (item.kind !== 'anchor') continue;
      const place = [sheet, 'XYZ', item.x, layout.geometry.pageHeight - item.y + sight, null];
      if (!named.has(item.id)) Names.data.Dests.add(item.id, place);
      named.add(item.id);
      if (item.heading === undefined) continue;
      const { level } = item.heading;
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const parent = open.at(-1)?.item ?? document.outline;
      const bookmark = parent.addItem(titleOf(item.heading), { expanded: level < 3 });
      bookmark.outlineData['Dest'] = place;
      open.push({ level, item: bookmark });
    }
  }
}

function titleOf(heading: Heading): string {
  const text = runsOf(heading.children)
    .filter((run) => run.note === undefined)
    .map((run) => (run.breakAfter ? ' ' : run.text))
    .join('');
  return heading.number === undefined ? text : `${heading.number} ${text}`;
}
