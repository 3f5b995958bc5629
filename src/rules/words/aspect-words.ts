import type { aspecten } from '../../model/instrument-enumerations.ts';

/** What gives away that a text is about one aspect of the purchase, as regular expressions in small letters. */
export const aspectWords: Readonly<Partial<Record<keyof typeof aspecten, RegExp>>> = {
  looptijd:
    /looptijd|meerjarig|contractduur|duur van (?:de |het )?(?:contract|overeenkomst)|verleng|\d+[- ]?jarig|(?:een|twee|drie|vier|vijf|zes|zeven|acht|tien|\d+) jaar\b|voor (?:on)?bepaalde tijd|kort(?:e|ere)? contracten|lang(?:e|ere)? contracten/u,
  contractvorm:
    /open house|subsidie|aanbested|inbested|sas-procedure|contractvorm|(?:open|niet-open)bare procedure|onderhandel|toelating|raamovereenkomst|raamcontract/u,
  bekostiging:
    /bekostig|inspanningsgericht|outputgericht|taakgericht|traject|plekken|per uur|per etmaal|p×q|lumpsum|tarief|tarieven|beschikbaarheidsfinanciering|betal(?:en|ing)/u,
  perceel: /perce(?:el|len)/u,
  toegang: /toegang|verwijz|triage|indicatie|wijkteam|regie per/u,
  leveranciersmanagement: /leverancier|accountmanag|overleg (?:met|over)|stur(?:en|ing)|kpi|gesprek/u,
};

/** The names of the four instruments, as one says which of them is still open. */
export const aspectNames = {
  bekostiging: /bekostig/u,
  toegang: /(?<!\p{L})toegang/u,
  leveranciersmanagement: /leverancier|aanbieders/u,
  contractvorm: /contractvorm|looptijd/u,
} as const;
