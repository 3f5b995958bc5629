import type { Verdict } from './figure-verdicts.ts';
import type { PolicySentence } from './policy-sentences.ts';
import type { RegionFigure } from './region-figures.ts';
import { wordsOf } from './sentences.ts';
import { isForm } from './word-likeness.ts';
import type { WrittenFigure } from './written-figures.ts';

/** The figures of a region, found by kind and value. */
export interface FigureShelf {
  readonly all: readonly RegionFigure[];
  readonly byValue: ReadonlyMap<number, readonly RegionFigure[]>;
  readonly gemeenten: number;
}

/** Puts the figures of a region on a shelf. */
export function figureShelf(all: readonly RegionFigure[], gemeenten: number): FigureShelf {
  const byValue = new Map<number, RegionFigure[]>();
  for (const figure of all) {
    const list = byValue.get(figure.value) ?? [];
    list.push(figure);
    byValue.set(figure.value, list);
  }
  return { all, byValue, gemeenten };
}

/** A number, an amount or a length of contract that the region keeps as data: the same, or another. */
export function ofRegion(
  one: PolicySentence,
  figure: WrittenFigure,
  shelf: FigureShelf,
): Verdict | undefined {
  if (figure.kind === 'count') return ofCount(one, figure, shelf);
  if (figure.kind === 'amount') return ofAmount(one, figure, shelf);
  return figure.kind === 'duration' ? ofLength(one, figure, shelf) : undefined;
}

function ofCount(
  { sentence }: PolicySentence,
  { value, after }: WrittenFigure,
  { byValue }: FigureShelf,
): Verdict | undefined {
  const words = wordsOf(sentence.text).map(({ text }) => text);
  const same = byValue.get(value)?.find(({ kind, units, names }) => {
    if (kind !== 'count') return false;
    if (value > 12 && units.some((unit) => after.some((word) => isForm(word, unit)))) return true;
    return value >= 100 && [...units, ...names].some((name) => words.some((word) => isForm(word, name)));
  });
  return same && { kind: 'datapunt', wat: same.titel, uitdrukking: same.expression };
}

function ofAmount(
  { sentence, paragraph, isGoal }: PolicySentence,
  { value, margin, start, end }: WrittenFigure,
  { all, gemeenten }: FigureShelf,
): Verdict | undefined {
  const words = wordsOf(sentence.text).map(({ text }) => text.toLowerCase());
  const names = (figure: RegionFigure) =>
    figure.names.some((name) => words.some((word) => isForm(word, name)));
  const amounts = all.filter(({ kind }) => kind === 'amount');
  const isNear = (figure: RegionFigure) => Math.abs(figure.value - value) <= margin;
  const same = amounts.find((figure) => isNear(figure) && (names(figure) || value >= 1000));
  if (same) return { kind: 'datapunt', wat: same.titel, uitdrukking: same.expression };
  if (isGoal && !/taakstelling/iu.test(sentence.text)) return undefined;
  const near = sentence.text.slice(Math.max(0, start - 90), end + 60);
  const subject =
    amounts.find(({ titel }) => {
      if (titel === 'taakstelling') return /\b(?:taakstelling|bezuinig)/iu.test(near);
      if (titel === 'uitgaven van de regio')
        return /\b(?:geeft|geven)\b.*\buit\b|\buitgaven\b.*\b(?:per|elk) jaar\b|\bper jaar\b.*\buitgegeven\b|\bjaarlijkse uitgaven\b/iu.test(
          near,
        );
      return false;
    }) ?? amounts.find(({ units }) => units[0] === 'bijdrage' && isContribution(paragraph.text, units));
  if (!subject) return undefined;
  // Of all gemeenten together it is as many times the amount of one.
  const together = /\b(?:samen|totaal|totale|regio|alle gemeenten|beide gemeenten)\b/iu.test(sentence.text);
  if (together && Math.abs(subject.value * gemeenten - value) <= margin) return undefined;
  return { kind: 'tegenspraak', wat: subject.titel, juist: subject.expression };
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
  { value, start, end }: WrittenFigure,
  { all }: FigureShelf,
): Verdict | undefined {
  const lengths = all.filter(({ kind }) => kind === 'duration');
  if (lengths.length === 0 || Number.isNaN(value) || !contract.test(sentence.text)) return undefined;
  const after = sentence.text.slice(end, end + 20);
  if (
    !lasts.test(sentence.text.slice(0, start)) ||
    /^\s+(?:jaar|jaren)?\s*(?:na|voor|voordat|geleden|eerder|later|oud)\b/iu.test(after)
  )
    return undefined;
  const same = lengths.find((figure) => figure.value === value);
  if (same) return { kind: 'datapunt', wat: same.titel, uitdrukking: same.expression };
  return { kind: 'tegenspraak', wat: 'looptijd van het contract', juist: lengths[0]?.expression ?? '' };
}
