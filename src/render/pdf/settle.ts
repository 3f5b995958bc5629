/** One pass: what it made, and what it learned for the next. */
export interface Pass<F, V> {
  readonly facts: F;
  readonly value: V;
}

/** Repeats `step` with the facts of the pass before until they no longer change, at most `limit` times. */
export function settle<F, V>(
  first: F,
  step: (facts: F) => Pass<F, V>,
  same: (a: F, b: F) => boolean,
  limit: number,
): { readonly value: V; readonly stable: boolean } {
  let pass = step(first);
  let before = first;
  for (let count = 1; count < limit && !same(before, pass.facts); count++) {
    before = pass.facts;
    pass = step(before);
  }
  return { value: pass.value, stable: same(before, pass.facts) };
}
