/** Words of which one says the opposite of the other. */
export const opposites: readonly (readonly [string, string])[] = [
  ['minder', 'meer'],
  ['korter', 'langer'],
  ['sneller', 'trager'],
  ['eerder', 'later'],
  ['lichter', 'zwaarder'],
  ['lager', 'hoger'],
  ['kleiner', 'groter'],
  ['kortdurend', 'langdurig'],
  ['kortdurende', 'langdurige'],
  ['altijd', 'nooit'],
  ['afname', 'toename'],
  ['daalt', 'stijgt'],
  ['dalen', 'stijgen'],
  ['beperkt', 'ruim'],
  ['verplicht', 'vrijwillig'],
  ['lokaal', 'regionaal'],
  ['lokale', 'regionale'],
  ['individuele', 'collectieve'],
  ['tijdelijk', 'blijvend'],
  ['tijdelijke', 'blijvende'],
  ['binnen', 'buiten'],
];

/** Words that turn a sentence around. */
export const negations = ['niet', 'geen', 'nooit', 'nergens', 'niemand', 'zonder'] as const;
