/**
 * A slip in the region that `segments init` writes, for the example on the page of its code: in which file, what is
 * typed instead of what, and what goes wrong by it. An empty `from` adds `to` to the end of the file.
 */
export type Slip = readonly [code: `SEG${number}`, file: string, from: string, to: string];
