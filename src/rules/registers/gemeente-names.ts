import { gemeenten, opgeheven } from './gemeenten.ts';
import { oudeGemeentenamen } from './oude-gemeentenamen.ts';

/** A name of a gemeente in a text. */
export interface NamedGemeente {
  readonly naam: string;
  readonly start: number;
  readonly end: number;
}

const plain = (name: string) => name.replace(/ \([^)]*\)$/u, '');
const isPresent = (code: string) => !opgeheven.has(code);

const present = finderOf([...gemeenten].filter(([code]) => isPresent(code)).map(([, name]) => plain(name)));
const former = finderOf([...gemeenten].filter(([code]) => !isPresent(code)).map(([, name]) => plain(name)));
const old = finderOf([...oudeGemeentenamen.keys()]);

/** Every name of an existing gemeente in a bare text, from left to right. */
export const gemeenteNamesIn = (bare: string): readonly NamedGemeente[] => present(bare);

/** Every name of an abolished gemeente in a bare text. */
export const formerNamesIn = (bare: string): readonly NamedGemeente[] => former(bare);

/** Every name in a bare text that a gemeente had before, or has in Dutch alone. */
export const oldNamesIn = (bare: string): readonly NamedGemeente[] => old(bare);

function finderOf(names: readonly string[]): (bare: string) => readonly NamedGemeente[] {
  // By their first word, longest first: "Bergen op Zoom" before "Bergen".
  const byFirstWord = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const [first = ''] = name.split(' ');
    byFirstWord.set(
      first,
      [...(byFirstWord.get(first) ?? []), name].sort((a, b) => b.length - a.length),
    );
  }
  return (bare) => {
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
  };
}
