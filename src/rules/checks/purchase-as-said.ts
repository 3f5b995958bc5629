import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { labelOf } from '../../model/enumeration.ts';
import { bekostigingsmodellen, contractvormen } from '../../model/instrument-enumerations.ts';
import { chosenClashes, type PurchaseClaim, presentClashes, unfitClashes } from '../purchase-claims.ts';
import { defineRule } from '../rule.ts';

/** How is bought and paid, is the same in the data and in the words about it. */
export const rule = defineRule<{ gezegd: string; ander: string; waar: Phrase }>({
  code: 'SEG391',
  alias: 'R19',
  severity: 'warning',
  source: 'iStandaarden, uitvoeringsvarianten (Regeling Jeugdwet); PIANOo',
  phase: 'content',
  nl: {
    title: 'Hoe wordt ingekocht en betaald, is in gegevens en tekst hetzelfde',
    message: (a) =>
      a.gezegd === a.ander
        ? `Hier staat ‘${a.gezegd}’ ${a.waar.nl}, maar de tekst zegt dat dat hier niet past.`
        : `Hier staat ‘${a.gezegd}’ ${a.waar.nl}, maar elders staat ‘${a.ander}’.`,
    label: (a) => (a.gezegd === a.ander ? 'past hier niet' : `of ${a.ander}?`),
    why: 'Per eenheid betalen is inspanningsgericht, voor een resultaat outputgericht, met een vast budget taakgericht. Het stuk zegt nu twee dingen over dezelfde inkoop.',
    remedy: 'Kies wat er geldt, en zeg dat op beide plekken.',
  },
  en: {
    title: 'How is bought and paid is the same in data and text',
    message: (a) =>
      a.gezegd === a.ander
        ? `Here ‘${a.gezegd}’ stands ${a.waar.en}, but the text says that it does not fit here.`
        : `Here ‘${a.gezegd}’ stands ${a.waar.en}, but elsewhere ‘${a.ander}’.`,
    label: (a) => (a.gezegd === a.ander ? 'does not fit here' : `or ${a.ander}?`),
    why: 'Paying per unit is inspanningsgericht, for a result outputgericht, with a fixed budget taakgericht. The paper now says two things about one purchase.',
    remedy: 'Choose what holds, and say that in both places.',
  },
  check: (context, report) => {
    const clashes = [...presentClashes(context), ...chosenClashes(context), ...unfitClashes(context)];
    for (const { wrong, right } of clashes) {
      const args = { gezegd: nameOf(wrong), ander: nameOf(right), waar: context.where(wrong.spot) };
      const related = context.related(right.spot, 'definition');
      report(wrong.spot, args, { ...context.byStatus(wrong.spot, 'warning'), related });
    }
  },
});

const nameOf = ({ value }: PurchaseClaim): string =>
  labelOf({ ...bekostigingsmodellen, ...contractvormen }, value);
