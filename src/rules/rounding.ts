import { type Hedge, hedgeAtEnd } from './words/hedge-words.ts';
import type { WrittenFigure } from './written-figures.ts';

/** How a typed number may differ from the counted one and still be true. */
export interface Rounding {
  readonly hedge: Hedge | undefined;
  /** Whether words ("ruim", "een derde") say that it was rounded. */
  readonly isRounded: boolean;
  /** Whether the counted number, in the unit of the figure, is what the text says. */
  readonly fits: (counted: number) => boolean;
}

/** The rounding of a figure in the text it stands in. */
export function roundingOf(text: string, figure: WrittenFigure): Rounding {
  const hedge = hedgeAtEnd(text.slice(0, figure.start));
  const { value, kind, parts, margin } = figure;
  const isWords = kind === 'share' && isFraction(text.slice(figure.start, figure.end));
  const step = kind === 'share' && parts ? Math.min(0.08, value * 0.3) : stepOf(value, margin);
  const about = kind === 'share' ? Math.min(0.05, value * 0.2) : step;
  const hair = step * 0.07;
  const low =
    hedge === 'bijna' ? value - step : hedge === 'minder' ? 0 : value - (hedge === 'ongeveer' ? about : hair);
  const high =
    hedge === 'ruim'
      ? value + step
      : hedge === 'meer'
        ? Number.MAX_VALUE
        : value + (hedge === 'ongeveer' ? about : hair);
  const fits = (counted: number) => {
    if (hedge !== undefined) return low <= counted && counted <= high;
    return Math.abs(counted - value) <= (isWords ? about * 0.6 : margin + 1e-9);
  };
  return { hedge, isRounded: hedge !== undefined || isWords, fits };
}

/** "Een derde", "de helft": words for a share that is seldom exact; "één op de drie" counts. */
const isFraction = (words: string) => !/\d|(?<!\p{L})(?:op|van) (?:de|elke|iedere)(?!\p{L})/iu.test(words);

/** How far "ruim" and "bijna" reach: one in the last digit that is not a nought, and never much. */
function stepOf(value: number, margin: number): number {
  const noughts = /0*$/u.exec(String(Math.round(value)))?.[0].length ?? 0;
  const unit = Number.isInteger(value) ? 10 ** noughts : 2 * margin;
  return Math.max(2 * margin, Math.min(unit, value * 0.12));
}
