const letters = [...'abcdefghijklmnopqrstuvwxyzëïöüéè'];

/** A word that is one slip away, and how unlikely that slip is. */
export interface Candidate {
  readonly word: string;
  readonly slip: number;
}

/**
 * The known word that a misspelled one most likely stands for: one letter too few, too many, swapped or wrong, a
 * syllable too many, or other capitals. Words of `vocabulary` go first, and the first letter is seldom the wrong
 * one. `likely` means that hardly anything else can have been meant. Costs in the order of a thousand look-ups.
 */
export function betterSpelling(
  written: string,
  isKnown: (word: string) => boolean,
  vocabulary: ReadonlySet<string>,
): Candidate | undefined {
  const lower = written.toLowerCase();
  const capital = /^\p{Lu}/u.test(written);
  let best: Candidate | undefined;
  for (const { word, slip } of candidatesFor(lower, written)) {
    const weight = slip - (vocabulary.has(word) ? 1.5 : 0);
    if (best && best.slip <= weight) continue;
    if (word !== written && isKnown(word)) best = { word, slip: weight };
  }
  if (!best) return undefined;
  const word = capital ? best.word.charAt(0).toUpperCase() + best.word.slice(1) : best.word;
  return word === written ? undefined : { word, slip: best.slip };
}

function* candidatesFor(lower: string, written: string): Generator<Candidate> {
  if (written === lower) yield { word: lower.charAt(0).toUpperCase() + lower.slice(1), slip: 0 };
  if (written.length <= 5) {
    for (let at = 0; at < written.length; at++) {
      const other = written.charAt(at);
      const flipped = other === other.toLowerCase() ? other.toUpperCase() : other.toLowerCase();
      yield { word: written.slice(0, at) + flipped + written.slice(at + 1), slip: 1 };
    }
  }
  for (let at = 0; at <= lower.length; at++) {
    const [head, tail] = [lower.slice(0, at), lower.slice(at)];
    const first = at === 0 ? 4 : 0;
    for (const letter of letters) {
      const doubles = tail.startsWith(letter) || head.endsWith(letter) || plain(letter) !== letter;
      yield { word: head + letter + tail, slip: (doubles ? 1 : 2) + first };
      if (tail !== '') {
        const accent = plain(letter) === plain(tail.charAt(0));
        yield { word: head + letter + tail.slice(1), slip: (accent ? 1 : 3) + first };
      }
    }
    if (tail === '') continue;
    yield { word: head + tail.slice(1), slip: (head.endsWith(tail.charAt(0)) ? 1 : 2) + first };
    if (tail.length > 1)
      yield { word: head + tail.charAt(1) + tail.charAt(0) + tail.slice(2), slip: 1.5 + first };
    if (tail.length > 3 && tail.slice(0, 2) === tail.slice(2, 4))
      yield { word: head + tail.slice(2), slip: 1 };
  }
}

/** A letter without its accent. */
const plain = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '');
