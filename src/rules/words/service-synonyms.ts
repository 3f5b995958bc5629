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
  ],
  ['individuele begeleiding', 'begeleiding individueel', 'begeleiding-individueel'],
  ['jeugdzorgplus', 'jeugdhulpplus', 'jeugdhulp plus'],
];
