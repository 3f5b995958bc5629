/** Size, line distance and colour of a text; all points. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly strong: boolean;
  readonly italic: boolean;
  readonly colour: string;
}

/** Near black: softer than pure black on white, contrast 16:1. */
export const ink = '#1d1d1b';
/** For running lines and small print; contrast 6.9:1. */
export const grey = '#5a5a5a';
/** For thin rules. */
export const hairline = '#b8b8b8';

/** Half a body line: the unit of vertical space. */
export const beat = 7;

const plain = { strong: false, italic: false, colour: ink };

export const body: TextStyle = { ...plain, size: 10.5, leading: 2 * beat };
export const tableText: TextStyle = { ...plain, size: 9, leading: 12 };
export const noteText: TextStyle = { ...plain, size: 8.5, leading: 11 };
export const smallText: TextStyle = { ...plain, size: 8, leading: 11, colour: grey };
export const leadText: TextStyle = { ...plain, size: 12, leading: 17 };

/** Mixes a colour with white; `share` is how much of the colour stays. Gives `#rrggbb`. */
export function tint(colour: string, share: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => Math.round(255 - (255 - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
