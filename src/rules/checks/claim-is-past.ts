import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Edition } from '../../model/edition.ts';
import { isFinancial } from '../dataset-series.ts';
import { datedClauses } from '../dated-clauses.ts';
import { lastDayOf } from '../edition-day.ts';
import { spanOf } from '../moment-span.ts';
import { defineRule, type RuleContext, type Spot } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { tooSoonSlips } from '../too-soon-slips.ts';
import { realised } from '../words/tense-words.ts';

/** A document only tells as done what was done on its day. */
export const rule = defineRule<{ moment: string; datum: string; waar: Phrase }>({
  code: 'SEG284',
  alias: 'R10',
  severity: 'warning',
  source: 'E008: een stuk uit april zegt al dat het hele jaar volgens plan is verlopen',
  phase: 'content',
  nl: {
    title: 'Wat een stuk als gebeurd beschrijft, ligt voor de datum van het stuk',
    message: (a) =>
      `Een stuk van uiterlijk ${a.datum} beschrijft ${a.moment} ${a.waar.nl} alsof het al voorbij is.`,
    label: (a) => `na ${a.datum}`,
    why: 'Wat nog niet voorbij is, kan niet gelukt zijn; de lezer vertrouwt dan ook de rest niet meer.',
    remedy: 'Verbeter het jaar of de datum, of schrijf het op als plan of verwachting.',
  },
  en: {
    title: 'What a document tells as done lies before the day of the document',
    message: (a) =>
      `A document of ${a.datum} at the latest tells of ${a.moment} ${a.waar.en} as if it were over.`,
    label: (a) => `after ${a.datum}`,
    why: 'What is not over cannot have succeeded; the reader then doubts the rest as well.',
    remedy: 'Correct the year or the date, or write it down as a plan or an expectation.',
  },
  check: (context, report) => {
    const { region, readersOf, byStatus, where, related } = context;
    const tell = (spot: Spot, moment: string, datum: string, reader: Spot) => {
      const place = spot.owner === reader.owner ? [] : related(reader, 'reader');
      report(spot, { moment, datum, waar: where(spot) }, { ...byStatus(reader, 'warning'), related: place });
    };
    const dayOf = (owner: object, key: string | number) => firstOf(readersOf(owner, key).map(lastDayOf));
    const clauses = context.texts.flatMap((text) => datedClauses(text, context));
    const slipOf = tooSoonSlips(region.data, clauses);
    for (const clause of clauses) {
      const { text, tense, span, moment } = clause;
      const day = dayOf(text.owner, text.key);
      if (day === undefined || tense !== 'past' || span.bound === 'vanaf') continue;
      const isOpen = span.to > day || (span.to === day && isPlanOfYear(readersOf(text.owner, text.key)));
      const isAhead = span.from > day || (isOpen && claimsAll(text.bare, clause.spot));
      const spot = isAhead ? slipOf(clause) : undefined;
      if (spot) tell(spot, moment, day, { owner: text.owner, key: text.key });
    }
    for (const one of region.data.gebeurtenissen ?? []) {
      const day = dayOf(one, 'datum');
      const span = spanOf(one.datum);
      if (day !== undefined && span && span.from > day)
        tell({ owner: one, key: 'datum' }, one.datum, day, { owner: one, key: 'datum' });
    }
    tellColumns(context, dayOf, tell);
  },
});

const firstOf = (days: readonly (string | undefined)[]) => days.filter((day) => day !== undefined).sort()[0];

/** Whether a plan without a date is among them: of the year it is for it cannot tell how it went. */
const isPlanOfYear = (editions: readonly Edition[]) =>
  editions.some(({ date, document }) => !date && /plan|kader/u.test(document.soort));

/** Whether the sentence of a typed year says that all of it went as planned. */
function claimsAll(bare: string, { part }: Spot): boolean {
  if (!part) return false;
  const sentence = sentencesOf(bare).find(({ start, end }) => start <= part.start && part.end <= end);
  return sentence !== undefined && realised.test(sentence.text);
}

/** Columns with what really happened, of a time that was not over for the document or for their source. */
function tellColumns(
  { region }: RuleContext,
  dayOf: (owner: object, key: string) => string | undefined,
  tell: (spot: Spot, moment: string, datum: string, reader: Spot) => void,
): void {
  const sources = new Map((region.data.bronnen ?? []).map((bron) => [bron.id, bron]));
  for (const dataset of region.data.datasets ?? []) {
    const { kolommen, bron } = dataset;
    // Of a column of money that does not say whether it is a budget, that is what is missing.
    const mustSay = isFinancial(dataset, region.data.financiering?.datasets);
    for (const kolom of kolommen) {
      if (mustSay && kolom.aard === undefined) continue;
      const span = kolom.peildatum === undefined ? undefined : spanOf(kolom.peildatum);
      if (!span || (kolom.aard ?? 'realisatie') !== 'realisatie') continue;
      const source = spanOf(sources.get(bron ?? '')?.datum ?? '')?.to;
      const day = dayOf(kolom, 'titel') ?? dayOf(kolom, 'id');
      // Of a whole year nothing is known before it is over.
      const isAhead = (last: string | undefined) =>
        last !== undefined && (span.from < span.to ? span.to >= last : span.from > last);
      const last = [day, source].find(isAhead);
      const key = kolom.aard === undefined ? 'peildatum' : span.from < span.to ? 'aard' : 'peildatum';
      if (last !== undefined)
        tell({ owner: kolom, key }, kolom.peildatum ?? '', last, { owner: kolom, key: 'titel' });
    }
  }
}
