import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { boughtThings } from '../instruments-of.ts';
import { defineRule } from '../rule.ts';
import { admitsAll } from '../words/selection-words.ts';

const said = {
  nl: {
    maximum: 'een maximum aan aanbieders',
    criteria: 'gunningscriteria',
  },
  en: {
    maximum: 'a maximum of providers',
    criteria: 'award criteria',
  },
};

/** Open house admits everyone who meets the demands: there is no maximum and nothing to compare. */
export const rule = defineRule<{ naam: Phrase; wat: keyof typeof said.nl; bij: 'open house' | 'toetreding' }>(
  {
    code: 'SEG343',
    severity: 'error',
    source: 'PIANOo: open house is geen aanbestedingsprocedure maar een toelatingsstelsel',
    phase: 'structure',
    nl: {
      title: 'Bij open house is er geen maximum en geen selectie',
      message: (a) =>
        a.bij === 'open house'
          ? `Voor ${a.naam.nl} staat open house, maar ook ${said.nl[a.wat]}.`
          : `Voor ${a.naam.nl} kan ieder die aan de eisen voldoet toetreden, maar er staat ook ${said.nl[a.wat]}.`,
      label: (a) => (a.bij === 'open house' ? 'past niet bij open house' : 'ieder wordt toegelaten'),
      why: 'Bij open house krijgt ieder die aan de eisen voldoet een contract. Wie kiest of een grens stelt, besteedt aan.',
      remedy:
        'Kies een andere contractvorm, of haal het maximum of de criteria weg. Een periode waarin aanbieders kunnen toetreden mag wel.',
    },
    en: {
      title: 'With open house there is no maximum and no selection',
      message: (a) =>
        a.bij === 'open house'
          ? `For ${a.naam.en} open house is stated, but also ${said.en[a.wat]}.`
          : `For ${a.naam.en} everyone who meets the demands may enter, but there is also ${said.en[a.wat]}.`,
      label: (a) => (a.bij === 'open house' ? 'does not go with open house' : 'everyone is admitted'),
      why: 'With open house everyone who meets the demands gets a contract. Who chooses or sets a limit runs a tender.',
      remedy:
        'Choose another form of contract, or remove the maximum or the criteria. A period in which providers can enter is fine.',
    },
    check: ({ region, related }, report) => {
      for (const { instrumenten, naam } of boughtThings(region.data)) {
        const { contractvorm, leveranciersmanagement } = instrumenten;
        const isOpen = contractvorm?.vorm === 'open_house';
        // Whoever admits all who meet the demands has open house, whatever it is called.
        if (!contractvorm || !(isOpen || admitsAll.test(contractvorm.toetreding ?? ''))) continue;
        const key = isOpen ? 'vorm' : 'toetreding';
        const place = { related: related({ owner: contractvorm, key }, 'definition') };
        const { aanbieders } = leveranciersmanagement ?? {};
        if (aanbieders?.maximum !== undefined) {
          const bij = isOpen ? 'open house' : 'toetreding';
          report({ owner: aanbieders, key: 'maximum' }, { naam, wat: 'maximum', bij }, place);
        }
        if (isOpen && (contractvorm.gunningscriteria ?? []).length > 0) {
          report(
            { owner: contractvorm, key: 'gunningscriteria', token: 'key' },
            { naam, wat: 'criteria', bij: 'open house' },
            place,
          );
        }
      }
    },
  },
);
