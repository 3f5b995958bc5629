import { defineRule } from '../rule.ts';
import { isLaterVersion } from '../version-order.ts';

/** No one adopted a version that does not exist yet. */
export const rule = defineRule<{ document: string; gemeente: string; versie: string; huidig: string }>({
  code: 'SEG213',
  severity: 'warning',
  phase: 'structure',
  nl: {
    title: 'Een vaststelling noemt een versie die bestaat',
    message: (a) =>
      `Volgens de vaststellingen besloot ${a.gemeente} over versie ${a.versie} van \`${a.document}\`, maar het stuk is pas bij versie ${a.huidig}.`,
    label: (a) => `huidig: ${a.huidig}`,
    why: 'Wie later wil weten wat er is besloten, vindt die versie niet.',
    remedy: 'Verbeter de versie bij de vaststelling, of hoog de versie van het document op.',
  },
  en: {
    title: 'A vaststelling names a version that exists',
    message: (a) =>
      `According to the vaststellingen ${a.gemeente} decided on version ${a.versie} of \`${a.document}\`, but the document is only at version ${a.huidig}.`,
    label: (a) => `now: ${a.huidig}`,
    why: 'Who wants to know later what was decided will not find that version.',
    remedy: 'Correct the version of the vaststelling, or raise the version of the document.',
  },
  check: ({ region }, report) => {
    for (const vaststelling of region.data.vaststellingen ?? []) {
      const edition = region.editions.find(
        ({ document, gemeente }) =>
          document.id === vaststelling.document &&
          (gemeente === undefined || gemeente.id === vaststelling.gemeente),
      );
      const huidig = edition?.version?.value;
      if (huidig === undefined || !isLaterVersion(vaststelling.versie, huidig)) continue;
      const gemeente = region.data.gemeenten.find(({ id }) => id === vaststelling.gemeente);
      report(
        { owner: vaststelling, key: 'versie' },
        {
          document: vaststelling.document,
          gemeente: gemeente?.naam ?? vaststelling.gemeente,
          versie: vaststelling.versie,
          huidig,
        },
      );
    }
  },
});
