import type { Stretch } from '../sentences.ts';

/** The periods in which is counted, each by its noun. */
const periods = 'jaar|kwartaal|maand|week|dag';

const counted = new RegExp(
  `(?<!\\p{L})(?:per|in (?:een|één|elk|elke)|elk|elke|ieder|iedere)\\s+(${periods})(?!\\p{L})`,
  'giu',
);

/** Words such as "per jaar" and "in een kwartaal", with the period they are about. */
export const periodsIn = (text: string): readonly (Stretch & { readonly period: string })[] =>
  [...text.matchAll(counted)].map(({ 0: words, 1: period = '', index }) => ({
    text: words,
    start: index,
    end: index + words.length,
    period: period.toLowerCase(),
  }));

// A place by day is a "dagplek", so that "dag" in a compound need not count.
const compound = /(?<!\p{L})(jaar|kwartaal|maand|week)(\p{L}{4,})(?!\p{L})/giu;

/** Compounds of a period and what is counted in it: "jaarplek". */
export const periodCompounds = (
  text: string,
): readonly (Stretch & { readonly period: string; readonly noun: string })[] =>
  [...text.matchAll(compound)].map(({ 0: words, 1: period = '', 2: noun = '', index }) => ({
    text: words,
    start: index,
    end: index + words.length,
    period: period.toLowerCase(),
    noun: noun.toLowerCase(),
  }));
