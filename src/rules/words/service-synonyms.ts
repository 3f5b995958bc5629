/** Names the field uses for one and the same service; a region keeps to one of them. */
export const serviceSynonyms: readonly (readonly string[])[] = [
  [
    'hulp bij het huishouden',
    'hulp bij huishouden',
    'huishoudelijke hulp',
    'hulp in de huishouding',
    'huishoudelijke ondersteuning',
    'huishoudhulp',
    'huishoudelijke verzorging',
    'huishoudelijke zorg',
    'hulp in het huishouden',
    'hulp bij huishoudelijk werk',
    'hulp bij huishoudelijke taken',
    'schoonmaakhulp',
    'poetshulp',
  ],
  ['individuele begeleiding', 'begeleiding individueel', 'begeleiding-individueel'],
  ['jeugdzorgplus', 'jeugdhulpplus', 'jeugdhulp plus'],
];
