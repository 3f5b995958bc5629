/** A code of a row: "2", "2b", "2.3" or "B". */
interface Code {
  readonly prefix: string;
  readonly number: number;
  readonly letter: number;
}

const parse = (code: string): Code | undefined => {
  const [, prefix = '', figures, letter] = /^((?:\d+\.)*)(\d+)?([a-zA-Z])?$/u.exec(code) ?? [];
  if (figures === undefined && letter === undefined) return undefined;
  return {
    prefix,
    number: Number(figures ?? 0),
    letter: letter === undefined ? 0 : letter.toLowerCase().charCodeAt(0) - 96,
  };
};

const write = ({ prefix, number, letter }: Code, like: string) => {
  const text = letter === 0 ? '' : String.fromCharCode(letter + 96);
  return `${prefix}${number === 0 ? '' : number}${/[A-Z]/u.test(like) ? text.toUpperCase() : text}`;
};

/**
 * The first code of a row that does not follow the one before it, with the code expected there. Rows run 1, 2, 3 or
 * 1a, 1b, 2a or A, B, C. Undefined for a row in order, and for codes we cannot read.
 */
export function firstOutOfOrder(
  codes: readonly string[],
): { readonly index: number; readonly expected: string } | undefined {
  const parsed = codes.map(parse);
  if (parsed.some((code) => code === undefined)) return undefined;
  for (const [index, code] of (parsed as readonly Code[]).entries()) {
    const previous = parsed[index - 1];
    const allowed = previous ? following(previous) : [];
    const isRight = previous
      ? allowed.some(
          ({ number, letter, prefix }) =>
            number === code.number && letter === code.letter && prefix === code.prefix,
        )
      : code.number <= 1 && code.letter <= 1;
    if (isRight) continue;
    const first: Code = {
      prefix: code.prefix,
      number: code.number === 0 ? 0 : 1,
      letter: Math.min(code.letter, 1),
    };
    const next =
      allowed.find(
        ({ number, letter }) =>
          letter > 0 === code.letter > 0 && (number === code.number || previous?.letter === 0),
      ) ??
      allowed.find(({ letter }) => letter > 0 === code.letter > 0) ??
      allowed[0] ??
      first;
    return { index, expected: write(next, codes[index] ?? '') };
  }
  return undefined;
}

function following({ prefix, number, letter }: Code): readonly Code[] {
  const next = [
    { prefix, number: number + 1, letter: 0 },
    { prefix, number: number + 1, letter: 1 },
  ];
  if (number === 0) return [{ prefix, number, letter: letter + 1 }];
  return [{ prefix, number, letter: letter + 1 }, ...next];
}
