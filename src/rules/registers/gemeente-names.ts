import { gemeenten, opgeheven } from './gemeenten.ts';

/** A name of a gemeente in a text. */
export interface NamedGemeente {
  readonly naam: string;
  readonly start: number;
  readonly end: number;
}

const plain = (name: string) => name.replace(/ \([^)]*\)$/u, '');

/** Names by their first word, longest first: "Bergen op Zoom" before "Bergen". */
const byFirstWord = new Map<string, string[]>();
for (const name of new Set(
  [...gemeenten].filter(([code]) => !opgeheven.has(code)).map(([, name]) => plain(name)),
)) {
  const [first = ''] = name.split(' ');
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), name].sort((a, b) => b.length - a.length),
  );
}

/** Every name of an existing gemeente in a bare text, from left to right. */
export function gemeenteNamesIn(bare: string): readonly NamedGemeente[] {
  const text = bare.replaceAll('’', "'");
  const found: NamedGemeente[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}'-])(?:'s-)?\p{Lu}[\p{L}'-]*/gu)) {
    if (index < done) continue;
    const naam = byFirstWord.get(word)?.find((name) => {
      const after = text[index + name.length] ?? ' ';
      return text.startsWith(name, index) && !/[\p{L}\p{N}-]/u.test(after);
    });
    if (naam === undefined) continue;
    done = index + naam.length;
    found.push({ naam, start: index, end: done });
  }
  return found;
}
