import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { boughtThings } from '../instruments-of.ts';
import { claimsAt, claimsInTexts } from '../open-house-claims.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';
import { closedDoor } from '../words/selection-words.ts';

const said = {
  nl: {
    maximum: 'een maximum aan aanbieders',
    criteria: 'gunningscriteria',
    keuze: 'een keuze tussen aanbieders',
    toetreding: 'dat aanbieders later niet kunnen toetreden',
  },
  en: {
    maximum: 'a maximum of providers',
    criteria: 'award criteria',
    keuze: 'a choice between providers',
    toetreding: 'that providers cannot enter later',
  },
};

/** Open house admits everyone who meets the demands: there is no maximum and nothing to compare. */
export const rule = defineRule<{ naam?: Phrase; waar?: Phrase; wat: keyof typeof said.nl }>({
  code: 'SEG343',
  severity: 'error',
  source: 'PIANOo: open house is geen aanbestedingsprocedure maar een toelatingsstelsel',
  phase: 'content',
  nl: {
    title: 'Bij open house is er geen maximum en geen selectie',
    message: (a) =>
      a.naam
        ? `Voor ${a.naam.nl} staat open house, maar ook ${said.nl[a.wat]}.`
        : `Bij open house staat ${a.waar?.nl} ook ${said.nl[a.wat]}.`,
    label: () => 'past niet bij open house',
    why: 'Bij open house krijgt ieder die aan de eisen voldoet een contract. Wie kiest of een grens stelt, besteedt aan.',
    remedy:
      'Kies een andere contractvorm, of haal het maximum of de criteria weg. Een periode waarin aanbieders kunnen toetreden mag wel.',
  },
  en: {
    title: 'With open house there is no maximum and no selection',
    message: (a) =>
      a.naam
        ? `For ${a.naam.en} open house is stated, but also ${said.en[a.wat]}.`
        : `With open house there also stands ${said.en[a.wat]} ${a.waar?.en}.`,
    label: () => 'does not go with open house',
    why: 'With open house everyone who meets the demands gets a contract. Who chooses or sets a limit runs a tender.',
    remedy:
      'Choose another form of contract, or remove the maximum or the criteria. A period in which providers can enter is fine.',
  },
  check: ({ region, texts, related, where, byStatus }, report) => {
    const textsOf = byOwner(texts);
    for (const thing of boughtThings(region.data)) {
      const { instrumenten, naam } = thing;
      const { contractvorm, leveranciersmanagement } = instrumenten;
      if (contractvorm?.vorm !== 'open_house') continue;
      const place = { related: related({ owner: contractvorm, key: 'vorm' }, 'definition') };
      const { aanbieders } = leveranciersmanagement ?? {};
      if (aanbieders?.maximum !== undefined) {
        report({ owner: aanbieders, key: 'maximum' }, { naam, wat: 'maximum' }, place);
      }
      // Courts differ on a list that closes after the start: a warning, no more.
      if (closedDoor.test(contractvorm.toetreding ?? '')) {
        const spot = { owner: contractvorm, key: 'toetreding' };
        report(spot, { naam, wat: 'toetreding' }, { ...place, severity: 'warning' });
      }
      if ((contractvorm.gunningscriteria ?? []).length > 0) {
        report(
          { owner: contractvorm, key: 'gunningscriteria', token: 'key' },
          { naam, wat: 'criteria' },
          place,
        );
      }
      for (const { spot, wat } of claimsAt(thing, textsOf))
        report(spot, { naam, wat }, { ...byStatus(spot), ...place });
    }
    for (const { spot, wat } of claimsInTexts(texts, region.data))
      report(spot, { waar: where(spot), wat }, byStatus(spot));
  },
});

function byOwner(texts: readonly RegionText[]): (owner: object) => readonly RegionText[] {
  const known = new Map<object, RegionText[]>();
  for (const text of texts) known.set(text.owner, [...(known.get(text.owner) ?? []), text]);
  return (owner) => known.get(owner) ?? [];
}
