/** Decoded characters, each with the offset in the source it came from. */
export interface LocatedCharacters {
  readonly text: string;
  /** One offset for each UTF-16 unit of `text`. */
  readonly offsets: readonly number[];
}

/** Collects decoded text unit by unit. */
export interface Collector extends LocatedCharacters {
  text: string;
  readonly offsets: number[];
}

/** An empty collector. */
export function collector(): Collector {
  return { text: '', offsets: [] };
}

/** Adds `text`, decoded from one token of the source at `offset`. */
export function add(into: Collector, text: string, offset: number): void {
  into.text += text;
  for (let index = 0; index < text.length; index++) into.offsets.push(offset);
}

/** Adds source text that stands for itself. */
export function addVerbatim(into: Collector, source: string, start: number, end: number): void {
  into.text += source.slice(start, end);
  for (let offset = start; offset < end; offset++) into.offsets.push(offset);
}
