import { defineRule } from '../rule.ts';
import { versionedDocuments, wrongVersionsIn } from '../typed-versions.ts';
import { isLaterVersion } from '../version-order.ts';

/** No one adopted a version that does not exist yet, and no text puts before a council another version than there is. */
export const rule = defineRule<{
  document: string;
  gemeente: string | undefined;
  versie: string;
  huidig: string;
}>({
  code: 'SEG213',
  severity: 'warning',
  phase: 'content',
  nl: {
    title: 'Wie een versie noemt, noemt een versie die er is',
    message: (a) =>
      a.gemeente === undefined
        ? `De tekst noemt versie ${a.versie} van \`${a.document}\`, maar het stuk is bij versie ${a.huidig}.`
        : `Volgens de vaststellingen besloot ${a.gemeente} over versie ${a.versie} van \`${a.document}\`, maar het stuk is pas bij versie ${a.huidig}.`,
    label: (a) => `huidig: ${a.huidig}`,
    why: 'Wie later wil weten wat er is besloten, vindt die versie niet.',
    remedy: 'Verbeter de versie bij de vaststelling of in de tekst, of hoog de versie van het document op.',
  },
  en: {
    title: 'Who names a version names one that exists',
    message: (a) =>
      a.gemeente === undefined
        ? `The text names version ${a.versie} of \`${a.document}\`, but the document is at version ${a.huidig}.`
        : `According to the vaststellingen ${a.gemeente} decided on version ${a.versie} of \`${a.document}\`, but the document is only at version ${a.huidig}.`,
    label: (a) => `now: ${a.huidig}`,
    why: 'Who wants to know later what was decided will not find that version.',
    remedy: 'Correct the version of the vaststelling or in the text, or raise the version of the document.',
  },
  check: ({ region, texts, byStatus, related }, report) => {
    const versioned = versionedDocuments(region);
    for (const { owner, key, text, bare } of texts) {
      for (const { document, versie, huidig, start, end } of wrongVersionsIn(text, bare, versioned)) {
        const spot = { owner, key, part: { start, end } };
        const place = { related: related({ owner: document, key: 'versie' }, 'definition') };
        report(
          spot,
          { document: document.id, gemeente: undefined, versie, huidig },
          { ...byStatus(spot, 'warning'), ...place },
        );
      }
    }
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
