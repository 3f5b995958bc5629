/** Reads a file of our `templates` folder (fonts, style sheets, shells); `path` is relative to it. */
export type Assets = (path: string) => Uint8Array;
