import type { Inline } from '../../../text/tree/inline.ts';
import type { DrawingItem, LineItem, Owner, Piece, Role } from '../strip/item.ts';
import type { Slot } from './element.ts';

/** Finds where something painted stands in the structure. */
export interface SlotBook {
  /** Notes the place of a text, break or footnote mark of the tree. */
  addText(source: Inline, slot: Slot): void;
  /** Notes the place of what the layout writes for a node: a number, a label, a drawing. */
  addOwned(owner: Owner, role: Role | 'drawing', slot: Slot, place?: string): void;
  /** The place of a piece of a line; none for what is no content: running lines, repeated heads, break hyphens. */
  slotOf(line: LineItem, piece: Piece): Slot | undefined;
  slotOfDrawing(drawing: DrawingItem): Slot | undefined;
}

const running: ReadonlySet<Role> = new Set(['running-head', 'running-foot']);
/** An entry repeats the words of a heading: its place follows from where it leads. */
const entry: ReadonlySet<Role> = new Set(['contents-entry', 'contents-page']);

/** An empty book. */
export function createSlotBook(): SlotBook {
  const texts = new Map<Inline, Slot>();
  const owned = new Map<Owner, Map<string, Slot>>();
  const find = (owner: Owner | undefined, role: string): Slot | undefined =>
    owner && owned.get(owner)?.get(role);
  return {
    addText: (source, slot) => texts.set(source, slot),
    addOwned(owner, role, slot, place = '') {
      const slots = owned.get(owner) ?? new Map<string, Slot>();
      owned.set(owner, slots.set(role + place, slot));
    },
    slotOf({ role, owner, repeated }, { run, text }) {
      if (repeated || running.has(role) || run === undefined) return undefined;
      const place = run.link !== undefined && 'place' in run.link ? run.link.place : '';
      const slot = entry.has(role)
        ? find(owner, `contents-entry${place}`)
        : (texts.get(run.source) ?? find(owner, role));
      if (slot === undefined) throw new Error(`no place in the structure for ${role} “${text}”`);
      return slot;
    },
    slotOfDrawing: ({ owner }) => find(owner, 'drawing'),
  };
}
