/** Words that say nothing of what a title is about. */
const common = new Set(
  'bijlage bijlagen deze door wordt worden staat staan onder welke zijn hebben waarin waar meer alle voor naar over kort leest vindt geeft lezen verder hoofdstuk document'.split(
    ' ',
  ),
);

/** The words that tell what a text is about, in a form in which "diensten" and "dienst" are one. */
export function titleWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}-]{3,}|\d+/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map(stemOf));
}

function stemOf(word: string): string {
  return word.length > 5 ? word.replace(/(?:en|es|e|s|n)$/u, '') : word;
}

/** For each title the words that no other of the titles has. */
export function tellingWords(titles: readonly string[]): readonly ReadonlySet<string>[] {
  const words = titles.map(titleWords);
  const counts = new Map<string, number>();
  for (const word of words.flatMap((set) => [...set])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.map((set) => new Set([...set].filter((word) => counts.get(word) === 1)));
}
