import type { Gemeente } from '../../model/region-schema.ts';
import { codesOf, isNameOf } from '../registers/find-gemeente.ts';
import {
  areNear,
  type Provincie,
  provincies,
  provinciesBron,
  provinciesOfJeugdregio,
} from '../registers/provincies.ts';
import { defineRule } from '../rule.ts';

interface Located {
  readonly gemeente: Gemeente;
  readonly provincie: Provincie;
  /** Codes of gemeenten elsewhere that bear the same name. */
  readonly namesakes: readonly string[];
}

/** The gemeenten of a region lie in one province, or in provinces beside each other. */
export const rule = defineRule<{ naam: string; code: string; provincie: string; juist: string | undefined }>({
  code: 'SEG375',
  alias: 'R37',
  severity: 'warning',
  source: `${provinciesBron.bron}; gemeenten in twee provincies met dezelfde naam`,
  phase: 'structure',
  nl: {
    title: 'De gemeenten van een regio liggen bij elkaar',
    message: (a) =>
      `De code ${a.code} is van ${a.naam} in ${a.provincie}, ver van de andere gemeenten van de regio${a.juist === undefined ? '.' : `; ${a.naam} hier in de buurt heeft ${a.juist}.`}`,
    label: (a) => `ligt in ${a.provincie}`,
    why: 'Twee gemeenten kunnen één naam hebben. Met de code van de ander staat het stuk op naam van een gemeente die er niets mee te maken heeft.',
    remedy:
      'Neem de code over van de gemeente die meedoet. Doet deze gemeente echt mee, dan mag u dit negeren.',
  },
  en: {
    title: 'The gemeenten of a region lie together',
    message: (a) =>
      `The code ${a.code} is of ${a.naam} in ${a.provincie}, far from the other gemeenten of the region${a.juist === undefined ? '.' : `; the ${a.naam} nearby has ${a.juist}.`}`,
    label: (a) => `lies in ${a.provincie}`,
    why: 'Two gemeenten may have one name. With the code of the other, the paper is in the name of a gemeente that has nothing to do with it.',
    remedy:
      'Take the code of the gemeente that takes part. If this gemeente does take part, you may ignore this.',
  },
  check: ({ region }, report) => {
    const { gemeenten, regio } = region.data;
    const located = gemeenten.flatMap((gemeente): readonly Located[] => {
      const provincie = provincies.get(gemeente.code);
      // A code of another name is another rule's.
      if (provincie === undefined || !isNameOf(gemeente.naam, gemeente.code)) return [];
      const namesakes = codesOf(gemeente.naam).filter(
        (code) => code !== gemeente.code && provincies.has(code),
      );
      return [{ gemeente, provincie, namesakes }];
    });
    const jeugdregio = provinciesOfJeugdregio(regio.jeugdregio ?? '');
    const misfits = located.flatMap((one) => {
      const around = located.length > 1 ? provincesAround(one, located) : jeugdregio;
      if (around.length === 0 || around.includes(one.provincie)) return [];
      const juist = one.namesakes.find((code) => around.includes(provincies.get(code) as Provincie));
      const isFar = located.length > 1 && !around.some((other) => areNear(one.provincie, other));
      return juist !== undefined || isFar ? [{ ...one, juist }] : [];
    });
    const mistaken = misfits.filter(({ juist }) => juist !== undefined);
    // Of two gemeenten that lie apart, the jeugdregio tells which is the wrong one.
    const [first, second] = misfits.filter(({ provincie }) => !jeugdregio.includes(provincie));
    const far = located.length === 2 ? [second ?? first].filter((one) => one !== undefined) : misfits;
    for (const { gemeente, provincie, juist } of mistaken.length > 0 ? mistaken : far) {
      report(
        { owner: gemeente, key: 'code' },
        { naam: gemeente.naam, code: gemeente.code, provincie, juist },
      );
    }
  },
});

const provincesAround = (one: Located, located: readonly Located[]): readonly Provincie[] =>
  located.filter((other) => other !== one).map(({ provincie }) => provincie);
