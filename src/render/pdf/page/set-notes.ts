import type { DocumentTree, Footnote } from '../../../text/tree/document-tree.ts';
import { type Context, linesOf, textRun } from '../block/context.ts';
import { moved } from '../strip/item.ts';
import { indented, type Strip, stripOf } from '../strip/strip.ts';
import { markPlace, notePlace } from '../text/run.ts';
import { noteText } from '../text/typography.ts';
import type { NoteSource } from './note-stack.ts';

/** Space above and under the rule over the notes of a page. */
export const noteRule = { above: 8, under: 5 } as const;

/** The footnotes of a tree, set once: the number hangs and leads back to its mark. */
export function setNotes(tree: DocumentTree, context: Context): NoteSource {
  const inner: Context = { ...context, style: noteText };
  const set = new Map(tree.footnotes.map((note) => [note.id, noteStrips(note, inner)]));
  return {
    ids: tree.footnotes.map(({ id }) => id),
    stripsOf: (id) => set.get(id) ?? [],
    lead: noteRule.above + noteRule.under,
  };
}

function noteStrips(note: Footnote, context: Context): Strip[] {
  const indent = 14;
  const width = context.measure - indent;
  const run = { ...textRun(String(note.number), note), link: { place: markPlace(note.id) } };
  const [number] = linesOf(context, [run], { role: 'note-number', owner: note });
  const [first, ...rest] = indented(
    context.flow(note.children, { ...context, measure: width, width }),
    indent,
  );
  const anchor = { kind: 'anchor', id: notePlace(note.id), x: 0, y: 0 } as const;
  const marker = number === undefined ? [] : [moved(number, 0, 0)];
  if (first === undefined) return [stripOf(noteText.leading, [anchor, ...marker])];
  return [{ ...first, before: 2, items: [anchor, ...marker, ...first.items] }, ...rest];
}
