/** Whether version `a` comes after `b`, number by number ("1.10" after "1.9"); false when one is no number. */
export function isLaterVersion(a: string, b: string): boolean {
  const [first, second] = [numbers(a), numbers(b)];
  if (!first || !second) return false;
  for (let index = 0; index < Math.max(first.length, second.length); index++) {
    const difference = (first[index] ?? 0) - (second[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

const numbers = (version: string) =>
  /^\d+(?:\.\d+)*$/u.test(version) ? version.split('.').map(Number) : undefined;
