const dayLength = 86_400_000;

/** Days since 1 January 1970 of an ISO date; time zones play no part. */
export function dayOf(iso: string): number {
  return Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / dayLength);
}

/** The days on which a year begins, after `from` and before `to`. */
export function yearStarts(
  from: number,
  to: number,
): readonly { readonly year: number; readonly day: number }[] {
  const starts: { year: number; day: number }[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const day = dayOf(`${String(year).padStart(4, '0')}-01-01`);
    if (day > from && day < to) starts.push({ year, day });
  }
  return starts;
}

/** The year a day falls in. */
export function yearOf(day: number): number {
  return new Date(day * dayLength).getUTCFullYear();
}
