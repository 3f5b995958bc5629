/** How many words in a row are too many to be chance. */
const length = 8;

/** The words of a text as a reader sees them: lower case, without marks, expressions or what splits a word. */
function wordsOf(text: string, names: readonly string[] = []): readonly string[] {
  const plain = text
    .replaceAll('\u00ad', '')
    .replaceAll(/\{\{.*?\}\}/gsu, ' ')
    .normalize('NFC')
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  // An official name counts as one word: whoever means the same thing has to write the same name.
  let joined = ` ${words.join(' ')} `;
  for (const [index, name] of names.entries()) {
    joined = joined.replaceAll(` ${wordsOf(name).join(' ')} `, ` naam${index} `);
  }
  return joined.trim().split(' ');
}

/** Every run of eight words of a text, with where it begins. */
function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
}

/** Runs of eight words that texts share with `sources`: the longest stretches, each with the text it stands in. */
export function sharedRuns(
  texts: ReadonlyMap<string, string>,
  sources: readonly string[],
  names: readonly string[] = [],
): {
  readonly compared: number;
  readonly shared: readonly { readonly text: string; readonly run: string }[];
} {
  const known = new Set(sources.flatMap((source) => runsOf(wordsOf(source, names))));
  let compared = 0;
  const shared = [...texts].flatMap(([text, content]) => {
    const words = wordsOf(content, names);
    const runs = runsOf(words);
    compared += runs.length;
    return runs.flatMap((run, index) => {
      if (!known.has(run) || known.has(runs[index - 1] ?? '')) return [];
      let end = index;
      while (known.has(runs[end + 1] ?? '')) end += 1;
      return [{ text, run: words.slice(index, end + length).join(' ') }];
    });
  });
  return { compared, shared };
}
