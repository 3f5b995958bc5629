import { append } from './append.ts';
import type { Verdict } from './figure-verdicts.ts';
import type { PolicySentence } from './policy-sentences.ts';
import type { RegionFigure } from './region-figures.ts';
import { roundingOf } from './rounding.ts';
import { type Stretch, wordsOf } from './sentences.ts';
import { isForm } from './word-likeness.ts';
import type { WrittenFigure } from './written-figures.ts';

/** The figures of a region, found by kind and value. */
export interface FigureShelf {
  readonly all: readonly RegionFigure[];
  readonly byValue: ReadonlyMap<number, readonly RegionFigure[]>;
  readonly bySegment: ReadonlyMap<string, readonly RegionFigure[]>;
  readonly gemeenten: number;
}

/** Puts the figures of a region on a shelf. */
export function figureShelf(all: readonly RegionFigure[], gemeenten: number): FigureShelf {
  const byValue = new Map<number, RegionFigure[]>();
  const bySegment = new Map<string, RegionFigure[]>();
  for (const figure of all) {
    append(byValue, figure.value, figure);
    const { segment } = figure;
    if (segment !== undefined) append(bySegment, segment, figure);
  }
  return { all, byValue, bySegment, gemeenten };
}

/** A number, an amount or a length of contract that the region keeps as data: the same, or another. */
export function ofRegion(
  one: PolicySentence,
  figure: WrittenFigure,
  shelf: FigureShelf,
): Verdict | 'klopt' | undefined {
  if (figure.kind === 'count') return ofCount(one, figure, shelf);
  if (figure.kind === 'amount') return ofAmount(one, figure, shelf);
  return figure.kind === 'duration' ? ofLength(one, figure, shelf) : undefined;
}

function ofCount(
  { sentence }: PolicySentence,
  figure: WrittenFigure,
  shelf: FigureShelf,
): Verdict | 'klopt' | undefined {
  const { value, after } = figure;
  const words = wordsOf(sentence.text).map(({ text }) => text);
  const counts = ({ units }: RegionFigure) => units.some((unit) => after.some((word) => isForm(word, unit)));
  const same = shelf.byValue.get(value)?.find((one) => {
    if (one.kind !== 'count') return false;
    if (value > 12 && counts(one)) return true;
    return (
      value >= 100 && [...one.units, ...one.names].some((name) => words.some((word) => isForm(word, name)))
    );
  });
  if (same) return { kind: 'datapunt', wat: same.titel, uitdrukking: same.expression };
  const subject = ofNamedSegment(sentence.text, shelf).find((one) => one.kind === 'count' && counts(one));
  if (!subject || partly.test(sentence.text)) return undefined;
  const { hedge, fits } = roundingOf(sentence.text, figure);
  if (hedge ? fits(subject.value) : subject.value === value) return 'klopt';
  return { kind: 'tegenspraak', wat: subject.titel, juist: subject.expression };
}

/** The figures of the segment that a sentence gives one of: "het segment Wonen telt ...", "Wonen kost ...". */
function ofNamedSegment(text: string, { bySegment }: FigureShelf): readonly RegionFigure[] {
  const after = /(?<!\p{L})[Ss]egment ([^.,;:]+)/u.exec(text)?.[1];
  const before = /^([^.,;:]+?)\s+(?:heeft|telt|kent|helpt|kost|kostte|had|telde)(?!\p{L})/u.exec(text)?.[1];
  const words = after?.split(/\s+/u).slice(0, 8) ?? [];
  const names = [...words.map((_, index) => words.slice(0, index + 1).join(' ')).reverse(), before ?? ''];
  const name = names.find((one) => one !== '' && bySegment.has(one));
  return (name !== undefined && bySegment.get(name)) || [];
}

/** Words by which a sentence speaks of a part of the figure, of a change in it, or of what is to come. */
const partly =
  /(?<!\p{L})(?:waarvan|daarvan \p{L}+ (?:alleen|vooral)|nieuwe?|extra|erbij|meer|minder|per|elk(?:e)?|nog|wil|willen|moet|moeten|zal|zullen|zou|zouden|kan|kunnen|bezuinig\p{L}*|van de \d+)(?!\p{L})/iu;

function ofAmount(
  { sentence, paragraph, isGoal }: PolicySentence,
  figure: WrittenFigure,
  shelf: FigureShelf,
): Verdict | 'klopt' | undefined {
  const { value, margin } = figure;
  const { all, gemeenten } = shelf;
  const words = wordsOf(sentence.text).map(({ text }) => text.toLowerCase());
  const names = (one: RegionFigure) => one.names.some((name) => words.some((word) => isForm(word, name)));
  const amounts = all.filter(({ kind }) => kind === 'amount');
  const { hedge, fits } = roundingOf(sentence.text, figure);
  const ofSegment = ofNamedSegment(sentence.text, shelf).find(({ kind }) => kind === 'amount');
  const subject =
    (partly.test(sentence.text) ? undefined : ofSegment) ??
    subjectOf(amounts, sentence, figure, paragraph.text);
  // "Bijna € 40 mln" rounds what is recorded; a number that is recorded so was typed over.
  const isRounded = (one: RegionFigure) => hedge !== undefined && one.value !== value && fits(one.value);
  if (amounts.some((one) => isRounded(one) && (one === subject || names(one)))) return 'klopt';
  const isNear = (one: RegionFigure) => Math.abs(one.value - value) <= margin;
  const same = amounts.find((one) => isNear(one) && (names(one) || value >= 1000));
  const isUntrue = hedge !== undefined && same === subject && same?.value !== value;
  if (same && !isUntrue) return { kind: 'datapunt', wat: same.titel, uitdrukking: same.expression };
  if (!subject || (isGoal && !/taakstelling/iu.test(sentence.text))) return undefined;
  // Of all gemeenten together it is as many times the amount of one.
  const together = /\b(?:samen|totaal|totale|regio|alle gemeenten|beide gemeenten)\b/iu.test(sentence.text);
  if (together && Math.abs(subject.value * gemeenten - value) <= margin) return undefined;
  return { kind: 'tegenspraak', wat: subject.titel, juist: subject.expression };
}

/** The amount of the region that a sentence speaks of. */
function subjectOf(
  amounts: readonly RegionFigure[],
  { text }: Stretch,
  { start, end }: WrittenFigure,
  paragraph: string,
): RegionFigure | undefined {
  const near = text.slice(Math.max(0, start - 90), end + 60);
  return (
    amounts.find(({ titel }) => {
      if (titel === 'taakstelling') return /\b(?:taakstelling|bezuinig)/iu.test(near);
      if (titel === 'uitgaven van de regio')
        return /\b(?:geeft|geven)\b.*\buit\b|\buitgaven\b.*\b(?:per|elk) jaar\b|\bper jaar\b.*\buitgegeven\b|\bjaarlijkse uitgaven\b/iu.test(
          near,
        );
      return false;
    }) ?? amounts.find(({ units }) => units[0] === 'bijdrage' && isContribution(paragraph, units))
  );
}

const isContribution = (text: string, units: readonly string[]) =>
  /\beigen bijdrage\b|\babonnementstarief\b/iu.test(text) &&
  units.slice(1).some((name) => wordsOf(text).some((word) => isForm(word.text, name)));

const contract =
  /\b(?:contract|contracten|overeenkomst|overeenkomsten|raamcontract|raamcontracten|looptijd)(?!\p{L})/iu;
const lasts =
  /\b(?:dur(?:en|t|den)|duurt|loop(?:t|d|tijd)?|lopen|gelden|geldt|verlengd?|verlengen|verlenging|gesloten|gemiddeld|van|voor|tot|à|ten hoogste|hoogstens|maximaal|maximum|minimaal)\s+(?:nog\s+)?(?:een periode van\s+|een maximum van\s+|ten hoogste\s+|maximaal\s+|gemiddeld\s+|\p{L}+ tot\s+|\d+ tot\s+)?$/iu;

function ofLength(
  { sentence }: PolicySentence,
  { value, start, end, digits }: WrittenFigure,
  { all }: FigureShelf,
): Verdict | 'klopt' | undefined {
  const lengths = all.filter(({ kind }) => kind === 'duration');
  if (lengths.length === 0 || Number.isNaN(value) || !contract.test(sentence.text)) return undefined;
  const after = sentence.text.slice(end, end + 20);
  if (
    !lasts.test(sentence.text.slice(0, start)) ||
    /^\s+(?:jaar|jaren)?\s*(?:na|voor|voordat|geleden|eerder|later|oud)\b/iu.test(after)
  )
    return undefined;
  const same = lengths.find((figure) => figure.value === value);
  if (same && !digits) return 'klopt';
  if (same) return { kind: 'datapunt', wat: same.titel, uitdrukking: same.expression };
  return { kind: 'tegenspraak', wat: 'looptijd van het contract', juist: lengths[0]?.expression ?? '' };
}
