/** Names in the order of their bytes in the file, where those beyond ASCII are written as UTF-16 with a mark. */
export function compareNames(a: string, b: string): number {
  const [plainA, plainB] = [a, b].map((name) => !/[^\0-\x7f]/u.test(name));
  if (plainA !== plainB) return plainA ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
