import { wetten } from '../../model/enumerations.ts';
import { goalLawSlips } from '../goal-laws.ts';
import { defineRule } from '../rule.ts';
import { lawsOfDevelopments, lawsOfSentences } from '../said-laws.ts';
import { segmentLawSlips } from '../segment-laws.ts';

/** The law that stands somewhere is the law of what it is about. */
export const rule = defineRule<{ naam: string | undefined; wet: string; juist: string }>({
  code: 'SEG392',
  alias: 'R19',
  severity: 'warning',
  source: 'Jeugdwet, Wmo 2015, Participatiewet; E100: een dienst onder de verkeerde wet',
  phase: 'content',
  nl: {
    title: 'De wet past bij waar het over gaat',
    message: (a) =>
      a.naam === undefined
        ? `Hier staat de ${a.wet}, maar waar het over gaat valt onder de ${a.juist}.`
        : `${a.naam} staat onder de ${a.wet}, maar de rest zegt ${a.juist}.`,
    label: (a) => `${a.juist}?`,
    why: 'De wet bepaalt wie beslist, wie verwijst en welke regels gelden. Met de verkeerde wet leest de lezer over iets anders.',
    remedy: 'Verbeter de wet, of verbeter het domein, het product of de doelgroep waar zij niet bij past.',
  },
  en: {
    title: 'The law fits what it is about',
    message: (a) =>
      a.naam === undefined
        ? `Here the ${a.wet} stands, but what it is about comes under the ${a.juist}.`
        : `${a.naam} stands under the ${a.wet}, but the rest says ${a.juist}.`,
    label: (a) => `${a.juist}?`,
    why: 'The law decides who decides, who refers and which rules hold. With the wrong law the reader reads about something else.',
    remedy: 'Correct the law, or the domain, product or target group it does not fit.',
  },
  check: ({ region, texts, byStatus, related }, report) => {
    const label = (wet: keyof typeof wetten) => wetten[wet].label;
    for (const { spot, naam, wet, juist } of [...segmentLawSlips(region.data), ...goalLawSlips(region.data)])
      report(spot, { naam, wet: label(wet), juist: label(juist) }, byStatus(spot, 'warning'));
    for (const { spot, wet, juist, about } of [
      ...lawsOfDevelopments(region),
      ...lawsOfSentences(texts, region),
    ]) {
      const place = { related: related(about, 'definition') };
      report(
        spot,
        { naam: undefined, wet: label(wet), juist: label(juist) },
        { ...byStatus(spot, 'warning'), ...place },
      );
    }
  },
});
