/** How parts of a report are set off from each other on a terminal. */
export interface Palette {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const same = (text: string): string => text;

/** No colour at all: for files, pipes and tests. */
export const plainPalette: Palette = { error: same, warning: same, info: same, strong: same, faint: same };
