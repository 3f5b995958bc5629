/** How likely it is that a number was typed where another was meant: 3 is two digits swapped, 0 is no slip of typing. */
export function typingSlip(typed: number, meant: number): number {
  const [a, b] = [String(typed), String(meant)];
  if (a === b || meant < 0) return 0;
  if (a.length === b.length) {
    const differing = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
    const [first = 0, second] = differing;
    if (differing.length === 1) return 1;
    const isSwap =
      differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
    return isSwap ? 3 : 0;
  }
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  const isOneMore =
    long.length === short.length + 1 &&
    [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
  return isOneMore ? 2 : 0;
}

/** The one part whose right number differs by the gravest slip of typing, where no other part is as likely. */
export function oneWrongPart<C extends { readonly value: number }>(
  total: C,
  parts: readonly C[],
): C | undefined {
  const rest = total.value - parts.reduce((sum, { value }) => sum + value, 0);
  const slips = parts.map(({ value }) => typingSlip(value, exact(value + rest)));
  const worst = Math.max(0, ...slips);
  if (worst < typingSlip(total.value, exact(total.value - rest)) || worst === 0) return undefined;
  return slips.filter((slip) => slip === worst).length === 1 ? parts[slips.indexOf(worst)] : undefined;
}

/**
 * The number that is most likely wrong where `parts` do not add up to `total`: the one of which the right number
 * differs by a slip of typing, if only one does; else the total.
 */
export function likelyWrong<C extends { readonly value: number }>(total: C, parts: readonly C[]): C {
  const rest = total.value - parts.reduce((sum, { value }) => sum + value, 0);
  const judged = [
    { cell: total, slip: typingSlip(total.value, exact(total.value - rest)) },
    ...parts.map((cell) => ({ cell, slip: typingSlip(cell.value, exact(cell.value + rest)) })),
  ];
  const worst = Math.max(...judged.map(({ slip }) => slip));
  const [first, ...more] = judged.filter(({ slip }) => slip === worst);
  return first && more.length === 0 && worst > 0 ? first.cell : total;
}

/**
 * The same, where the total stands in another table: that is wrong only if it is likelier than any part, for the
 * parts are more. Of parts that are as likely it is the first.
 */
export function likelyWrongPart<C extends { readonly value: number }>(total: C, parts: readonly C[]): C {
  const rest = total.value - parts.reduce((sum, { value }) => sum + value, 0);
  const slips = parts.map(({ value }) => typingSlip(value, exact(value + rest)));
  const worst = Math.max(0, ...slips);
  const isTotal = worst === 0 || worst < typingSlip(total.value, exact(total.value - rest));
  return isTotal ? total : (parts[slips.indexOf(worst)] ?? total);
}

// Sums of cents leave a rest in the last binary places.
const exact = (value: number) => Number(value.toFixed(6));
