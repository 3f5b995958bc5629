import type { Klantprofiel } from '../../model/region-schema.ts';
import { defineRule } from '../rule.ts';
import { wordsOf } from '../sentences.ts';
import { ageWords, usualBounds } from '../words/age-words.ts';

/** Groups by age leave no one out, and have no one twice. */
export const rule = defineRule<{ van: number; tot: number; naam: string; vorige: string }>({
  code: 'SEG296',
  alias: 'R35',
  severity: 'error',
  source: 'E138: de ene groep loopt tot en met 27 jaar, de volgende begint bij 27 jaar',
  phase: 'content',
  nl: {
    title: 'Klantprofielen naar leeftijd sluiten op elkaar aan',
    message: (a) =>
      a.van < a.tot
        ? `Wie ${years(a.van, a.tot)} jaar is, hoort bij klantprofiel ${a.vorige} en ook bij ${a.naam}.`
        : `Wie ${years(a.tot, a.van)} jaar is, hoort bij geen klantprofiel: ${a.vorige} loopt tot ${a.tot} jaar en ${a.naam} begint bij ${a.van} jaar.`,
    label: (a) => `${a.vorige} loopt tot ${a.tot}, ${a.naam} begint bij ${a.van}`,
    why: 'Een inwoner hoort bij één groep; anders gelden er geen doelen voor hem, of twee keer.',
    remedy:
      'Laat `van` gelijk zijn aan `tot` van de vorige groep. `tot` is de leeftijd waaronder het geldt: tot en met 27 jaar is `tot: 28`.',
  },
  en: {
    title: 'Client profiles by age adjoin',
    message: (a) =>
      a.van < a.tot
        ? `Who is ${years(a.van, a.tot)} years old belongs to client profile ${a.vorige} and to ${a.naam} as well.`
        : `Who is ${years(a.tot, a.van)} years old belongs to no client profile: ${a.vorige} ends at ${a.tot} and ${a.naam} begins at ${a.van}.`,
    label: (a) => `${a.vorige} ends at ${a.tot}, ${a.naam} begins at ${a.van}`,
    why: 'A resident belongs to one group; otherwise no goals hold for them, or two sets do.',
    remedy:
      'Let `van` be the `tot` of the group before it. `tot` is the age below which it holds: up to and including 27 is `tot: 28`.',
  },
  check: ({ region, byStatus, related }, report) => {
    const profiles = [...(region.data.klantprofielen ?? [])].sort(
      (a, b) => a.leeftijd.van - b.leeftijd.van || endOf(a) - endOf(b),
    );
    if (!dividesByAge(profiles)) return;
    for (const [index, profile] of profiles.entries()) {
      const earlier = profiles[index - 1];
      if (!earlier || endOf(earlier) === profile.leeftijd.van) continue;
      // Of an odd age and one where groups usually part, the odd one is the slip; of two usual ones, the end that
      // reaches years into the next group, or one year short of it: "27" written for "up to and including 27".
      const { tot } = earlier.leeftijd;
      const isEarlierOdd =
        tot !== undefined &&
        usualBounds.has(profile.leeftijd.van) &&
        (!usualBounds.has(tot) || tot > profile.leeftijd.van + 1 || tot === profile.leeftijd.van - 1);
      const spots = [
        { owner: profile.leeftijd, key: 'van' },
        { owner: earlier.leeftijd, key: earlier.leeftijd.tot === undefined ? 'van' : 'tot' },
      ] as const;
      const [spot, other] = isEarlierOdd ? [spots[1], spots[0]] : spots;
      const args = {
        van: profile.leeftijd.van,
        tot: endOf(earlier),
        naam: profile.naam,
        vorige: earlier.naam,
      };
      const place = related(other, 'definition');
      report(spot, args, { ...byStatus({ owner: isEarlierOdd ? earlier : profile }), related: place });
    }
  },
});

const years = (from: number, below: number) => (below - from === 1 ? `${from}` : `${from} tot ${below}`);
const endOf = ({ leeftijd }: Klantprofiel) => leeftijd.tot ?? 120;

/**
 * Whether age is what divides the profiles: they are named after ages, or most of them adjoin. Groups that
 * differ in something else, such as two kinds of adults, may have the same ages.
 */
function dividesByAge(profiles: readonly Klantprofiel[]): boolean {
  if (profiles.length < 2) return false;
  const isAge = ({ naam }: Klantprofiel) =>
    wordsOf(naam).some(({ text }) => ageWords[text.toLowerCase()] !== undefined);
  const names = new Set(profiles.filter(isAge).map(({ naam }) => naam.toLowerCase()));
  const adjoining = profiles.filter(
    (profile, index) => index > 0 && endOf(profiles[index - 1] as Klantprofiel) === profile.leeftijd.van,
  );
  return names.size === profiles.length || adjoining.length * 2 >= profiles.length;
}
