/** Ages as an interval: from `van` up to but not including `tot`. */
export interface Ages {
  readonly van: number;
  readonly tot: number;
}

/** What people of an age are called. The bounds are wide: only who certainly falls outside is an error. */
export const ageWords: Readonly<Record<string, Ages>> = {
  "baby's": { van: 0, tot: 2 },
  peuters: { van: 1, tot: 5 },
  kleuters: { van: 3, tot: 7 },
  kinderen: { van: 0, tot: 18 },
  basisschoolleerlingen: { van: 3, tot: 14 },
  scholieren: { van: 4, tot: 19 },
  leerlingen: { van: 4, tot: 24 },
  tieners: { van: 10, tot: 20 },
  pubers: { van: 10, tot: 20 },
  minderjarigen: { van: 0, tot: 18 },
  jeugdigen: { van: 0, tot: 23 },
  jongeren: { van: 12, tot: 28 },
  studenten: { van: 15, tot: 35 },
  jongvolwassenen: { van: 16, tot: 31 },
  volwassenen: { van: 18, tot: 120 },
  ouderen: { van: 55, tot: 120 },
  senioren: { van: 50, tot: 120 },
  gepensioneerden: { van: 60, tot: 120 },
  bejaarden: { van: 65, tot: 120 },
};

/** Ages at which laws and services part groups: school, coming of age, the end of youth care, pension. */
export const usualBounds: ReadonlySet<number> = new Set([4, 6, 12, 16, 18, 21, 23, 27, 28, 65, 67, 75]);

/** The ages of classes of a school: of class 2 of secondary education one is 13 or 14. */
export function agesOfClasses(text: string): Ages | undefined {
  const match =
    /(?<!\p{L})(?:klas|leerjaar|groep)(?:sen)?[ \n]+(\d)(?:[ \n]*(?:en|t\/m|tot en met|tot|-|,)[ \n]*(\d))?/iu.exec(
      text,
    );
  if (!match) return undefined;
  const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
  const before = /^groep/iu.test(match[0]) ? 3 : 11;
  return { van: before + first, tot: before + last + 3 };
}
