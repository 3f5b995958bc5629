import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { append } from '../append.ts';
import { boughtThings } from '../instruments-of.ts';
import { claimsAt, claimsInTexts, claimsOnProducts } from '../open-house-claims.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';

const said = {
  nl: {
    maximum: 'een maximum aan aanbieders',
    keuze: 'een keuze tussen aanbieders',
    dicht: 'dat nieuwe aanbieders er niet bij kunnen, terwijl de begrippenlijst zegt dat het altijd kan',
  },
  en: {
    maximum: 'a maximum of providers',
    keuze: 'a choice between providers',
    dicht: 'that new providers cannot enter, where the list of terms says that they always can',
  },
};

/** Words about open house speak of no maximum and no choice: everyone who meets the demands is admitted. */
export const rule = defineRule<{ wat: keyof typeof said.nl; waar: Phrase; bij: 'open house' | 'toetreding' }>(
  {
    code: 'SEG393',
    alias: 'R19',
    severity: 'error',
    source: 'PIANOo: open house is geen aanbestedingsprocedure maar een toelatingsstelsel',
    phase: 'content',
    nl: {
      title: 'Een tekst over open house noemt geen maximum en geen selectie',
      message: (a) =>
        a.bij === 'open house'
          ? `Bij open house staat ${a.waar.nl} ook ${said.nl[a.wat]}.`
          : `Wie aan de eisen voldoet, kan hier toetreden, maar ${a.waar.nl} staat ${said.nl[a.wat]}.`,
      label: (a) => (a.bij === 'open house' ? 'past niet bij open house' : 'ieder wordt toegelaten'),
      why: 'Bij open house krijgt ieder die aan de eisen voldoet een contract. Wie kiest of een grens stelt, besteedt aan.',
      remedy: 'Haal het maximum of de keuze uit de tekst, of noem een andere contractvorm dan open house.',
    },
    en: {
      title: 'A text about open house names no maximum and no selection',
      message: (a) =>
        a.bij === 'open house'
          ? `With open house there also stands ${said.en[a.wat]} ${a.waar.en}.`
          : `Whoever meets the demands may enter here, but there stands ${said.en[a.wat]} ${a.waar.en}.`,
      label: (a) => (a.bij === 'open house' ? 'does not go with open house' : 'everyone is admitted'),
      why: 'With open house everyone who meets the demands gets a contract. Who chooses or sets a limit runs a tender.',
      remedy:
        'Take the maximum or the choice out of the text, or name another form of contract than open house.',
    },
    check: ({ region, texts, related, where, byStatus }, report) => {
      const textsOf = byOwner(texts);
      for (const thing of boughtThings(region.data)) {
        const { contractvorm } = thing.instrumenten;
        if (contractvorm?.vorm !== 'open_house') continue;
        const place = { related: related({ owner: contractvorm, key: 'vorm' }, 'definition') };
        for (const { spot, wat } of claimsAt(thing, textsOf))
          report(spot, { wat, waar: where(spot), bij: 'open house' }, { ...byStatus(spot), ...place });
      }
      for (const { spot, wat } of claimsInTexts(texts, region.data))
        report(spot, { wat, waar: where(spot), bij: 'open house' }, byStatus(spot));
      for (const { spot, wat, contractvorm } of claimsOnProducts(texts, region.data)) {
        const [key, bij] =
          contractvorm.vorm === 'open_house'
            ? (['vorm', 'open house'] as const)
            : (['toetreding', 'toetreding'] as const);
        const place = { related: related({ owner: contractvorm, key }, 'definition') };
        report(spot, { wat, waar: where(spot), bij }, { ...byStatus(spot), ...place });
      }
    },
  },
);

function byOwner(texts: readonly RegionText[]): (owner: object) => readonly RegionText[] {
  const known = new Map<object, RegionText[]>();
  for (const text of texts) append(known, text.owner, text);
  return (owner) => known.get(owner) ?? [];
}
