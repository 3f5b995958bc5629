import type { Gemeente } from '../../model/region-schema.ts';
import { defineRule } from '../rule.ts';

type Bestuurder = NonNullable<Gemeente['bestuurders']>[number];

/** A gemeente has one bestuurder for a portfolio, unless it says that there are more. */
export const rule = defineRule<{ naam: string; gemeente: string; eerste: string }>({
  code: 'SEG355',
  alias: 'R37',
  severity: 'warning',
  source: 'E123: meer wethouders dan gemeenten, zonder dat iemand het bevestigt',
  phase: 'structure',
  nl: {
    title: 'Een gemeente noemt één bestuurder per portefeuille, of bevestigt dat het er meer zijn',
    message: (a) => `${a.gemeente} noemt naast ${a.eerste} ook ${a.naam} voor dezelfde portefeuille.`,
    label: () => 'tweede bestuurder',
    why: 'Een naam die bleef staan na een wisseling valt zo op, voordat het stuk is verstuurd.',
    remedy:
      'Haal de naam weg, geef hem een eigen portefeuille, of zet er `bevestigd: true` bij als het klopt.',
  },
  en: {
    title: 'A gemeente names one bestuurder per portfolio, or confirms that there are more',
    message: (a) => `${a.gemeente} names ${a.naam} beside ${a.eerste} for the same portfolio.`,
    label: () => 'second bestuurder',
    why: 'A name that stayed after a change stands out, before the paper is sent.',
    remedy: 'Remove the name, give it a portfolio of its own, or add `bevestigd: true` if it is right.',
  },
  check: ({ region, related }, report) => {
    for (const gemeente of region.data.gemeenten) {
      const first = new Map<string, Bestuurder>();
      for (const bestuurder of gemeente.bestuurders ?? []) {
        const { naam, functie, portefeuille = '' } = bestuurder;
        const place = `${functie} ${portefeuille.toLowerCase()}`;
        const earlier = first.get(place);
        if (!earlier) first.set(place, bestuurder);
        else if (bestuurder.bevestigd !== true) {
          report(
            { owner: bestuurder, key: 'naam' },
            { naam, gemeente: gemeente.naam, eerste: earlier.naam },
            { related: related({ owner: earlier, key: 'naam' }, 'first') },
          );
        }
      }
    }
  },
});
