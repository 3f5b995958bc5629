/**
 * The candidate that `word` most likely stands for, or undefined when none is near enough: at most one
 * slip in three letters. Case does not count as a slip. Of two equally near the first wins.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const allowed = slipsAllowed(word, candidate);
    const distance = editDistance(word, candidate, Math.min(allowed, bestDistance - 1));
    if (distance <= allowed && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * Number of slips (a letter too many, too few, wrong, or two swapped) between two words, ignoring case.
 * Above `limit` the answer is infinite, so that long words cost little.
 */
export function editDistance(left: string, right: string, limit = Number.POSITIVE_INFINITY): number {
  const a = [...left.toLowerCase()];
  const b = [...right.toLowerCase()];
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(at(row, j - 1) + 1, at(previous, j) + 1, replaced);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (i > 1 && j > 1 && swapped) cost = Math.min(cost, at(beforePrevious, j - 2) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return Number.POSITIVE_INFINITY;
    beforePrevious = previous;
    previous = row;
  }
  return at(previous, b.length);
}

function slipsAllowed(word: string, candidate: string): number {
  return Math.floor(Math.min(Math.max(word.length, candidate.length), 12) / 3);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
