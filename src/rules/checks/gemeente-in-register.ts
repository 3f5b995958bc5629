import { codesOf, isNameOf } from '../registers/find-gemeente.ts';
import { gemeenten, gemeentenBron, opgeheven } from '../registers/gemeenten.ts';
import { provincies } from '../registers/provincies.ts';
import { gravityOf } from '../registers/register.ts';
import { defineRule } from '../rule.ts';

/** Codes from here on are given to no gemeente: an example may use them. */
const firstFree = 'gm9000';

/** The code and the name of a gemeente are those of one gemeente in the register. */
export const rule = defineRule<{
  naam: string;
  code: string;
  officieel: string | undefined;
  juist: string | undefined;
}>({
  code: 'SEG340',
  alias: 'R37',
  severity: gravityOf(gemeentenBron),
  source: 'TOOI, register van gemeenten; E146: gemeentenamen die niet bestaan',
  phase: 'structure',
  nl: {
    title: 'De naam en de code van een gemeente staan samen in het register',
    message: (a) =>
      a.officieel === undefined
        ? `De code ${a.code} van ${a.naam} staat niet in het register van gemeenten${a.juist === undefined ? '.' : `; ${a.naam} heeft ${a.juist}.`}`
        : `De code ${a.code} is van ${a.officieel}, niet van ${a.naam}${a.juist === undefined ? '.' : `; ${a.naam} heeft ${a.juist}.`}`,
    label: (a) => (a.officieel === undefined ? 'onbekende code' : `is van ${a.officieel}`),
    why: 'De code koppelt het stuk aan de gemeente in landelijke registers; een verkeerde zet het op naam van een ander.',
    remedy: 'Neem naam en code over uit het register van TOOI of van het CBS.',
  },
  en: {
    title: 'The name and the code of a gemeente stand together in the register',
    message: (a) =>
      a.officieel === undefined
        ? `The code ${a.code} of ${a.naam} is not in the register of gemeenten${a.juist === undefined ? '.' : `; ${a.naam} has ${a.juist}.`}`
        : `The code ${a.code} belongs to ${a.officieel}, not to ${a.naam}${a.juist === undefined ? '.' : `; ${a.naam} has ${a.juist}.`}`,
    label: (a) => (a.officieel === undefined ? 'unknown code' : `belongs to ${a.officieel}`),
    why: 'The code ties the document to the gemeente in national registers; a wrong one puts it in the name of another.',
    remedy: 'Take name and code from the register of TOOI or of CBS.',
  },
  check: ({ region, replace }, report) => {
    const around = region.data.gemeenten.flatMap((one) => provincies.get(one.code) ?? []);
    // Of namesakes the one among the other gemeenten is meant.
    const isFar = (one: string) => !around.some((provincie) => provincie === provincies.get(one));
    for (const gemeente of region.data.gemeenten) {
      const { naam, code } = gemeente;
      if (isNameOf(naam, code) || (region.data.regio.voorbeeld && code >= firstFree)) continue;
      const [juist] = codesOf(naam).toSorted((a, b) => Number(isFar(a)) - Number(isFar(b)));
      const officieel = gemeenten.get(code);
      // A name that no gemeente has any more is the slip when the code exists.
      const isPast = juist === undefined || opgeheven.has(juist);
      const key = isPast && officieel !== undefined && !opgeheven.has(code) ? 'naam' : 'code';
      const edits = replace({ owner: gemeente, key }, key === 'naam' ? (officieel ?? '') : (juist ?? ''));
      const isMendable = edits !== undefined && (key === 'naam' || juist !== undefined);
      report(
        { owner: gemeente, key },
        { naam, code, officieel, juist },
        isMendable ? { fix: { safe: false, edits } } : {},
      );
    }
  },
});
