import type { uitkomstmaten } from '../../model/enumerations.ts';

/** How texts name the outcomes that are measured nationally, at the start of an item of a list. */
export const outcomeMeasures: Readonly<Record<keyof typeof uitkomstmaten, RegExp>> = {
  uitval: /uitval|drop-?out|voortijdig/iu,
  tevredenheid: /tevreden/iu,
  doelrealisatie: /doelrealisatie|doelen|doel is/iu,
  minder_problemen: /problemen|redzaam/iu,
  zonder_hulp_verder: /zonder hulp/iu,
  geen_nieuwe_start: /nieuwe start|opnieuw|terugval|terugkeer/iu,
};

/** The outcomes that every region measures: a framework that lacks one is the one that is wrong. */
export const basicOutcomes: ReadonlySet<string> = new Set<keyof typeof uitkomstmaten>([
  'uitval',
  'tevredenheid',
  'doelrealisatie',
]);

/** What is measured too, but is no outcome of the help. */
export const otherMeasures: RegExp =
  /^(?:de |het )?(?:wacht(?:tijd|tijden|lijst|lijsten)|instroom|uitstroom|doorstroom|doorloop(?:tijd|tijden)|duur|kosten|bereik|productie|omzet|aantal(?:len)?|ziekteverzuim|personeelsverloop|klachten)(?!\p{L})/iu;
