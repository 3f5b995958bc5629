/** A fixed label of the closed lists, and what writers call it instead. */
export interface InstrumentLabel {
  readonly label: string;
  /** A regular expression over whole words, in any case. */
  readonly instead: string;
}

/** Other names of the four inkoopinstrumenten and of the ways of paying (iStandaarden, Regeling Jeugdwet). */
export const instrumentLabels: readonly InstrumentLabel[] = [
  {
    label: 'leveranciersmanagement',
    instead:
      'contract-?management|contract- en leveranciers-?management|leveranciers- en contract-?management|leverancier-?management|leveranciers[- ]beheer|aanbieders-?management|accountmanagement|relatiemanagement|leveranciers-management|leveranciers management',
  },
  {
    label: 'bekostiging',
    instead:
      'financierings?-?(?:systematiek|vorm|vormen|model|modellen|wijze|methode)|betaal-?(?:model|systematiek|wijze)|bekostigings-?(?:systematiek|wijze)|vergoedings-?(?:model|systematiek)',
  },
  {
    label: 'toegangsmanagement',
    instead: 'toegangs-?(?:beheer|sturing|regie)|toegang-?management|toegangs-management|toegangs management',
  },
  {
    label: 'contractvorm',
    instead:
      'contracterings-?vorm|overeenkomst-?vorm|contract-?type|contracts-?vorm|contract-vorm|contract vorm',
  },
  {
    label: 'inkoopinstrumenten',
    instead: 'inkoop-instrumenten|inkoop instrumenten|sturings-?instrumenten|inkoop-?(?:knoppen|middelen)',
  },
  {
    label: 'inspanningsgericht',
    instead:
      'inspannings-?(?:bekostiging|financiering|gerichte financiering)|inspanning-?gerichte?|p ?[*xX] ?q|prijs maal hoeveelheid|productie-?bekostiging|productiegerichte bekostiging|inspannings gerichte?',
  },
  {
    label: 'outputgericht',
    instead:
      '(?:resultaat|output|uitkomst)-?(?:bekostiging|financiering)|(?:resultaat|uitkomst)-?gerichte (?:bekostiging|financiering)|output-gerichte?|output gerichte?',
  },
  {
    label: 'taakgericht',
    instead:
      'taak-?(?:bekostiging|financiering)|populatie-?(?:bekostiging|financiering)|populatiegerichte (?:bekostiging|financiering)|lump-?sum-?(?:bekostiging|financiering)?|lump sum|taak-gerichte?|taak gerichte?',
  },
  {
    label: 'beschikbaarheidsfinanciering',
    instead: 'beschikbaarheids-?bekostiging|beschikbaarheids-financiering|beschikbaarheid-?financiering',
  },
];
