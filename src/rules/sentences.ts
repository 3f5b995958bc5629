/** A stretch of a text, at offsets in it. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Short forms after which a full stop ends no sentence. */
const shortForms =
  /(?:^|[\s(])(?:[A-Z]|art|bijv|blz|bv|ca|d\.w\.z|dr|drs|e\.d|enz|etc|evt|excl|i\.c|i\.s\.m|i\.v\.m|incl|jl|max|min|mln|mr|mw|m\.b\.t|m\.u\.v|nr|o\.a|o\.b\.v|p|par|pag|resp|st|t\.a\.v|t\.b\.v|t\.o\.v|vgl|zgn)\.$/iu;

/** The paragraphs and list items of a bare text: what a blank line, or the start of an item in `text`, parts. */
export function paragraphsOf(bare: string, text: string = bare): readonly Stretch[] {
  const cuts = [
    ...text.matchAll(
      /\n[ \t]*\n|\n(?=[ \t]*(?:[-*+]|\d+[.)]|[a-z]\))[ \t])|\n(?=[ \t]*(?:#{1,6}[ \t]|\|))/gu,
    ),
  ];
  const stretches: Stretch[] = [];
  let start = 0;
  for (const cut of [...cuts.map(({ index }) => index), bare.length]) {
    push(stretches, bare, start, cut);
    start = cut;
  }
  return stretches;
}

/** The sentences of a bare text, each at its offsets, without the white space around it. */
export function sentencesOf(bare: string, text: string = bare): readonly Stretch[] {
  return paragraphsOf(bare, text).flatMap(({ start, end }) => sentencesWithin(bare, start, end));
}

function sentencesWithin(bare: string, from: number, to: number): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = from;
  for (const match of bare.slice(from, to).matchAll(/[.!?]["'’”)]*(?=\s+["'‘“(]*[\p{Lu}\ufffc\d])/gu)) {
    const end = from + match.index + match[0].length;
    if (shortForms.test(bare.slice(Math.max(start, end - 12), end))) continue;
    push(sentences, bare, start, end);
    start = end;
  }
  push(sentences, bare, start, to);
  return sentences;
}

function push(stretches: Stretch[], bare: string, from: number, to: number): void {
  const whole = bare.slice(from, to);
  const words = whole.trim();
  if (words === '') return;
  const start = from + whole.indexOf(words);
  stretches.push({ text: words, start, end: start + words.length });
}

/** The words of a bare text: letters with the hyphens, apostrophes and digits inside them. */
export function wordsOf(bare: string): readonly Stretch[] {
  return [...bare.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’&/][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*-?/gu)].map(
    ({ 0: text, index }) => ({ text, start: index, end: index + text.length }),
  );
}
