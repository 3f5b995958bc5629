import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { append } from '../append.ts';
import { boughtThings } from '../instruments-of.ts';
import { claimsAt, claimsInTexts } from '../open-house-claims.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';

const said = {
  nl: {
    maximum: 'een maximum aan aanbieders',
    keuze: 'een keuze tussen aanbieders',
  },
  en: {
    maximum: 'a maximum of providers',
    keuze: 'a choice between providers',
  },
};

/** Words about open house speak of no maximum and no choice: everyone who meets the demands is admitted. */
export const rule = defineRule<{ wat: keyof typeof said.nl; waar: Phrase }>({
  code: 'SEG393',
  alias: 'R19',
  severity: 'error',
  source: 'PIANOo: open house is geen aanbestedingsprocedure maar een toelatingsstelsel',
  phase: 'content',
  nl: {
    title: 'Een tekst over open house noemt geen maximum en geen selectie',
    message: (a) => `Bij open house staat ${a.waar.nl} ook ${said.nl[a.wat]}.`,
    label: () => 'past niet bij open house',
    why: 'Bij open house krijgt ieder die aan de eisen voldoet een contract. Wie kiest of een grens stelt, besteedt aan.',
    remedy: 'Haal het maximum of de keuze uit de tekst, of noem een andere contractvorm dan open house.',
  },
  en: {
    title: 'A text about open house names no maximum and no selection',
    message: (a) => `With open house there also stands ${said.en[a.wat]} ${a.waar.en}.`,
    label: () => 'does not go with open house',
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
        report(spot, { wat, waar: where(spot) }, { ...byStatus(spot), ...place });
    }
    for (const { spot, wat } of claimsInTexts(texts, region.data))
      report(spot, { wat, waar: where(spot) }, byStatus(spot));
  },
});

function byOwner(texts: readonly RegionText[]): (owner: object) => readonly RegionText[] {
  const known = new Map<object, RegionText[]>();
  for (const text of texts) append(known, text.owner, text);
  return (owner) => known.get(owner) ?? [];
}
