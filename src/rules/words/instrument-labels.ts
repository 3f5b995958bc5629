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
      'contract-?management|contract- en leveranciers-?management|leveranciers- en contract-?management|leverancier-?management|leveranciers[- ]beheer|aanbieders-?(?:management|beheer|sturing)|leveranciers-?sturing|partner-?management|contract-?beheer|accountmanagement|relatiemanagement|leveranciers-management|leveranciers management',
  },
  {
    label: 'bekostiging',
    instead:
      'financierings?-?(?:systematiek|vorm|vormen|model|modellen|wijze|methode)|(?:betaal|betalings|tarief|tarieven|prijs)-?(?:model|modellen|systematiek|wijze|vorm|vormen|methode)|bekostigings-?(?:systematiek|wijze|methode)|vergoedings-?(?:model|systematiek|vorm|wijze)',
  },
  {
    label: 'toegangsmanagement',
    instead:
      'toegangs-?(?:beheer|sturing|regie|beleid)|instroom-?(?:beheer|management|sturing)|poort-?(?:beheer|management)|indicatie-?management|toegang-?management|toegangs-management|toegangs management',
  },
  {
    label: 'contractvorm',
    instead:
      'contracterings-?(?:vorm|wijze|methode)|overeenkomst-?(?:vorm|type)|contract-?(?:type|types|soort|soorten|model|modellen)|contracts-?vorm|contract-vorm|contract vorm',
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
