import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { goalHolders } from '../all-goals.ts';
import { defineRule } from '../rule.ts';
import { writtenFigures } from '../written-figures.ts';

interface Percentage {
  readonly owner: object;
  readonly key: string;
  readonly value: number;
  /** What is written about it. */
  readonly words: readonly string[];
}

/** A percentage is written in parts of a hundred, and is the share that the words beside it say. */
export const rule = defineRule<{ waarde: number; ander: number; woorden: string; waar: Phrase }>({
  code: 'SEG373',
  alias: 'R32',
  severity: 'error',
  source: 'E114, E131: een waarde die de tekst ernaast tegenspreekt',
  phase: 'content',
  nl: {
    title: 'Een percentage is het deel dat de woorden ernaast noemen',
    message: (a) =>
      a.woorden === ''
        ? `De waarde ${comma(a.waarde)} ${a.waar.nl} is minder dan één procent; bedoelde u ${comma(a.ander)}?`
        : `De waarde ${comma(a.waarde)} ${a.waar.nl} is niet “${a.woorden}”; dat is ${comma(a.ander)} procent.`,
    label: (a) => `eerder ${comma(a.ander)}`,
    why: 'De stukken tonen dan een deel dat veel te klein of te groot is.',
    remedy: 'Schrijf een percentage als deel van honderd: 20 voor één op de vijf.',
  },
  en: {
    title: 'A percentage is the share that the words beside it say',
    message: (a) =>
      a.woorden === ''
        ? `The value ${a.waarde} ${a.waar.en} is less than one per cent; did you mean ${a.ander}?`
        : `The value ${a.waarde} ${a.waar.en} is not “${a.woorden}”; that is ${a.ander} per cent.`,
    label: (a) => `rather ${a.ander}`,
    why: 'The documents then show a share that is far too small or too large.',
    remedy: 'Write a percentage in parts of a hundred: 20 for one in five.',
  },
  check: ({ region, byStatus, where }, report) => {
    for (const { owner, key, value, words } of percentagesOf(region.data)) {
      const said = words.flatMap((text) =>
        writtenFigures(text).flatMap((figure) => {
          const isShare = figure.kind === 'share';
          if (!isShare && figure.kind !== 'percentage') return [];
          const share = isShare ? Math.round(figure.value * 100) : figure.value;
          return [{ share, woorden: text.slice(figure.start, figure.end) }];
        }),
      );
      const [first] = said;
      const isSaid = said.some(({ share }) => Math.abs(share - value) <= 1);
      const spot = { owner, key };
      const tell = (ander: number, woorden: string) =>
        report(spot, { waarde: value, ander, woorden, waar: where(spot) }, byStatus(spot));
      if (first && said.length === 1 && !isSaid) tell(first.share, first.woorden);
      else if (!first && value > 0 && value < 1 && !words.some((text) => /promille|duizend/iu.test(text)))
        tell(Math.round(value * 1e4) / 100, '');
    }
  },
});

const comma = (value: number) => `${value}`.replace('.', ',');

/** The percentages of the goals and indicators of a region. */
function* percentagesOf(data: Parameters<typeof goalHolders>[0]): Iterable<Percentage> {
  for (const { doelen, indicatoren } of goalHolders(data)) {
    for (const { naam, nulmeting, streefwaarde, toelichting = '', noot = '', populatie } of indicatoren) {
      const own = [naam, populatie?.omschrijving ?? '', toelichting];
      for (const measured of [nulmeting, streefwaarde]) {
        if (!measured || !/^(?:%|procent|percentage)$/iu.test(measured.eenheid.trim())) continue;
        const words = measured === nulmeting ? [...own, noot] : own;
        for (const owner of [measured, ...(measured.perGemeente ?? [])])
          if (owner.waarde !== undefined) yield { owner, key: 'waarde', value: owner.waarde, words };
      }
    }
    for (const doel of doelen) {
      const { streefwaarde, kort, volledig = '', resultaat = '' } = doel;
      if (streefwaarde === undefined) continue;
      yield { owner: doel, key: 'streefwaarde', value: streefwaarde, words: [kort, volledig, resultaat] };
    }
  }
}
