/** Where things laid end to end begin and end: 0 and the sums so far, one more than there are sizes. */
export function edgesOf(sizes: readonly number[]): number[] {
  const edges = [0];
  let end = 0;
  for (const size of sizes) {
    end += size;
    edges.push(end);
  }
  return edges;
}
