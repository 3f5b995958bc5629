/** Colours of drawings: those of the sender by name, which every renderer fills in, and fixed greys. */
export const palette = {
  main: 'house-main',
  tint: 'house-tint',
  line: 'house-line',
  ink: '#1b1b1f',
  hairline: '#c4c4ca',
  paper: '#ffffff',
} as const;

/** A finished drawing, in points. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The width of a column of text on a standing page. */
export const fullWidth = 467;
export const labelSize = 9.5;
export const labelLine = 12;
/** From the middle of a line of text down to its baseline. */
export const toBaseline = labelSize * 0.34;
