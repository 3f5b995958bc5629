import { append } from './append.ts';
import { expressionsIn, valueAt } from './expressions.ts';
import { policySentences } from './policy-sentences.ts';
import type { RuleContext, Spot } from './rule.ts';
import { allSegments } from './segment-family.ts';

interface Amount {
  readonly euro: number;
  readonly grondslag?: string | undefined;
  readonly toelichting?: string | undefined;
  /** The year of the amount. */
  readonly jaar?: number | undefined;
}

/** An amount of which it is not recorded what it is for, or of which a text says something else. */
export interface BasisSlip {
  readonly soort: 'ontbreekt' | 'verzwegen' | 'anders' | 'termijn' | 'bijdrage';
  readonly spot: Spot;
  readonly recorded?: string;
  readonly said?: string;
  readonly other?: Spot;
  /** The words of the sentence that say whose amount it is. */
  readonly words?: readonly Spot[];
}

/** The amounts of a region whose basis is missing, left unsaid or contradicted. */
export function basisSlips(context: RuleContext): readonly BasisSlip[] {
  const { financiering } = context.region.data;
  const amounts = [
    financiering?.uitgaven,
    financiering?.taakstelling,
    financiering?.nietInSegmenten,
    ...(financiering?.eigenBijdragen ?? []).map(({ bedrag }) => bedrag),
    ...allSegments(context.region.data).map(({ kengetallen }) => kengetallen?.omzet),
  ].filter((amount) => amount !== undefined);
  const missing = amounts
    .filter(({ grondslag }) => grondslag === undefined)
    .map((owner): BasisSlip => ({ soort: 'ontbreekt', spot: { owner } }));
  // What people pay themselves is never an amount of a gemeente or a region.
  const contributions = (financiering?.eigenBijdragen ?? []).flatMap(({ bedrag }) =>
    bedrag && ['gemeente', 'regio'].includes(bedrag.grondslag ?? '') ? [bedrag] : [],
  );
  const shared = contributions.map(
    (owner): BasisSlip => ({
      soort: 'bijdrage',
      spot: { owner, key: 'grondslag' },
      recorded: owner.grondslag ?? '',
    }),
  );
  const said = saidOtherwise(context, new Set(contributions));
  return [...missing, ...shared, ...said, ...otherPeriods(context)];
}

interface Reading {
  readonly amount: Amount;
  readonly spot: Spot;
  readonly said: string | undefined;
  readonly words: readonly Spot[];
  /** "per maand", where the words beside the amount say so. */
  readonly period: string | undefined;
}

/**
 * The amounts that are per month in the data and per year in a text, or the other way round: told at the data where
 * two texts or what such an amount is called say the same, else at the text.
 */
function otherPeriods(context: RuleContext): readonly BasisSlip[] {
  const readings = new Map<Amount, Reading[]>();
  for (const reading of readingsOf(context))
    if (reading.period !== undefined) append(readings, reading.amount, reading);
  return [...readings].flatMap(([amount, all]): readonly BasisSlip[] => {
    const noted = periodIn(amount.toelichting ?? '');
    const recorded = noted ?? (amount.jaar === undefined ? undefined : 'jaar');
    const others = all.filter(({ period }) => period !== recorded);
    const [first] = others;
    if (recorded === undefined || !first) return [];
    const place = { owner: amount, key: noted === undefined ? 'jaar' : 'toelichting' };
    const said = first.period ?? '';
    const isEverywhere = all.length > 1 && all.every(({ period }) => period === said);
    if (isEverywhere || (said === 'maand' && isMonthly(amount, context)))
      return [{ soort: 'termijn', spot: place, recorded, said, other: first.spot }];
    return others.map(({ spot, period = '' }) => ({
      soort: 'termijn',
      spot,
      recorded,
      said: period,
      other: place,
    }));
  });
}

/** "Abonnementstarief": what is paid by the month, as its name says. */
const isMonthly = (amount: Amount, { region }: RuleContext) =>
  (region.data.financiering?.eigenBijdragen ?? []).some(
    ({ naam, bedrag }) => bedrag === amount && /abonnement|maandbedrag|maandelijks/iu.test(naam),
  );

function saidOtherwise(context: RuleContext, told: ReadonlySet<Amount>): readonly BasisSlip[] {
  const readings = new Map<Amount, Reading[]>();
  for (const reading of readingsOf(context)) append(readings, reading.amount, reading);
  return [...readings].flatMap(([amount, all]): readonly BasisSlip[] => {
    const { grondslag: recorded } = amount;
    if (recorded === undefined || told.has(amount)) return [];
    const place: Spot = { owner: amount, key: 'grondslag' };
    const others = all.filter(({ said }) => said !== undefined && said !== recorded);
    const [first] = others;
    const isEverywhere =
      others.length > 1 && others.length === all.length && others.every(({ said }) => said === first?.said);
    // Where every text says the same, it is the data that is wrong.
    if (first?.said !== undefined && isEverywhere)
      return [{ soort: 'anders', spot: place, recorded, said: first.said, other: first.spot }];
    const contradicted = others.map(
      ({ spot, said = '', words }): BasisSlip => ({
        soort: 'anders',
        spot,
        recorded,
        said,
        other: place,
        words,
      }),
    );
    const needsSaying = recorded === 'gemeente' && context.region.data.gemeenten.length > 1;
    const unsaid = needsSaying ? all.filter(({ said }) => said === undefined) : [];
    return [
      ...contradicted,
      ...unsaid.map(({ spot }): BasisSlip => ({ soort: 'verzwegen', spot, recorded, other: place })),
    ];
  });
}

function readingsOf({ region, texts }: RuleContext): readonly Reading[] {
  return policySentences(texts).flatMap(({ text, sentence, written }) =>
    expressionsIn(written).flatMap((expression): Reading[] => {
      const [path] = expression.paths;
      if (path?.at(-1) !== 'euro') return [];
      const amount = valueAt(path.slice(0, -1), region);
      if (typeof amount !== 'object' || amount === null || !('euro' in amount)) return [];
      const clause = sentence.text.slice(Math.max(0, expression.start - 80), expression.end + 60);
      const part = { start: sentence.start + expression.start, end: sentence.start + expression.end };
      return [
        {
          amount: amount as Amount,
          spot: { owner: text.owner, key: text.key, part },
          words: [
            ...sentence.text.matchAll(/(?<!\p{L})(?:gemeenten?|regio|elk|ieder|samen)(?!\p{L})/giu),
          ].map(({ 0: word, index }) => {
            const start = sentence.start + index;
            return { owner: text.owner, key: text.key, part: { start, end: start + word.length } };
          }),
          said: besideIn(sentence.text, expression, amount as Amount) ?? basisIn(clause),
          period: periodIn(sentence.text.slice(expression.end, expression.end + 24)),
        },
      ];
    }),
  );
}

/** What the words next to an amount say, where they tell between one gemeente and all: "samen …", "…, de helft per gemeente". */
function besideIn(
  sentence: string,
  { start, end }: { readonly start: number; readonly end: number },
  { grondslag }: Amount,
): string | undefined {
  if (grondslag !== 'gemeente' && grondslag !== 'regio') return undefined;
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  if (sharedOut.test(after)) return 'regio';
  if (ofEach.test(after)) return 'gemeente';
  if (basisIn(before.slice(-60)) === 'gemeente') return undefined;
  return togetherBefore.test(before) || togetherAfter.test(after) ? 'regio' : undefined;
}

const ofEach =
  /^\s*(?:euro\s+)?(?:per jaar\s+)?,?\s*(?:per gemeente|elk|ieder|(?:voor|bij|van) (?:elke|iedere) gemeente|(?:voor|bij|van) (?:elk|ieder) van de gemeenten)(?!\p{L})/iu;
const sharedOut =
  /^[^.;]{0,24}(?<!\p{L})(?:de helft|een (?:derde|kwart|vijfde|deel)|ieder de helft|elk de helft|verdeeld|om te slaan|gelijk verdeeld|te verdelen)\s+(?:per|over|voor elke|voor iedere|van)?\s*(?:de |alle |beide )?gemeenten?(?!\p{L})/iu;
const togetherBefore =
  /(?<!\p{L})(?:samen|gezamenlijk|tezamen|in totaal|bij elkaar|bij elkaar opgeteld|regiobreed|totaal van|(?:alle|beide) gemeenten)(?:\s+\p{L}+){0,3}:?\s*$/iu;
const togetherAfter =
  /^\s*(?:euro\s+)?(?:per jaar\s+)?,?\s*(?:samen|gezamenlijk|tezamen|in totaal|bij elkaar|voor (?:alle|beide|de \p{L}+) gemeenten|voor (?:de|het) (?:hele|gehele) (?:regio|gebied))(?!\p{L})/iu;

function basisIn(text: string): string | undefined {
  if (
    /(?<!\p{L})(?:(?:per|elke|iedere|voor elke|voor iedere|bij elke) gemeente|gemeenten(?: \p{L}+){0,4},? (?:ieder|elk))(?!\p{L})/iu.test(
      text,
    )
  )
    return 'gemeente';
  if (
    /(?<!\p{L})(?:de (?:hele )?regio geeft|(?:voor|van) de (?:hele )?regio|regionaal|(?:alle|beide|de) gemeenten (?:samen|gezamenlijk)|gezamenlijk)(?!\p{L})/iu.test(
      text,
    )
  )
    return 'regio';
  return /(?<!\p{L})per (?:cliënt|inwoner|jeugdige|huishouden)(?!\p{L})/iu.test(text) ? 'client' : undefined;
}

/** How often an amount is paid: "maand" of "per maand", "jaarlijks". */
function periodIn(text: string): string | undefined {
  const [, unit, adverb] =
    /^[^.;]{0,12}?(?<!\p{L})(?:(?:per|elke?|iedere?)\s+(maand|jaar|week|dag|uur|kwartaal)|(maand|jaar|wek|dag)(?:e?lijks))(?!\p{L})/iu.exec(
      text,
    ) ?? [];
  return (unit ?? adverb)?.toLowerCase().replace(/^wek$/u, 'week');
}
