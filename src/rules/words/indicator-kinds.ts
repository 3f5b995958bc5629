import type { Indicator } from '../../model/region-schema.ts';

type Kind = Indicator['soort'];
type Outcome = NonNullable<Indicator['uitkomst']>;

/** Words in the name of an indicator that say what kind of measurement it is, with the kinds that can hold it. */
const named: readonly (readonly [words: RegExp, kinds: readonly Kind[]])[] = [
  [/^(?:gemiddelde |totale )?(?:\p{L}*duur|doorlooptijd)(?!\p{L})|^hoe lang/iu, ['duur']],
  [/wachttijd/iu, ['wachttijd']],
  [/wachtlijst|wachtenden/iu, ['wachtlijst', 'aantal', 'verhouding']],
  [
    /volgens (?:het )?plan|doelen (?:zijn )?(?:gehaald|behaald|bereikt)/iu,
    ['volgens_plan', 'aantal', 'verhouding'],
  ],
  [/(?<!\p{L})(?:on)?tevreden|\p{L}tevredenheid/iu, ['tevredenheid', 'aantal', 'verhouding']],
  [/terugval|recidive|opnieuw (?:hulp|begin|start)/iu, ['terugval', 'aantal', 'verhouding']],
  [
    /(?<!\p{L})instroom|(?:dat|die) (?:begint|beginnen|instroomt|instromen)/iu,
    ['instroom', 'aantal', 'verhouding'],
  ],
  [
    /(?<!\p{L})uitstroom|(?:dat|die) (?:eindigt|uitstroomt|uitstromen)/iu,
    ['uitstroom', 'aantal', 'verhouding'],
  ],
  [/zorgzwaarte/iu, ['zorgzwaarte']],
  [
    /(?<!\p{L})(?:tegenover|ten opzichte van|versus)(?!\p{L})|^(?:aandeel|percentage)(?!\p{L})/iu,
    ['verhouding', 'wachtlijst'],
  ],
];

const counted: readonly Kind[] = [
  'aantal',
  'verhouding',
  'wachtlijst',
  'instroom',
  'uitstroom',
  'terugval',
  'volgens_plan',
];

/** The kinds that the name of an indicator allows, where `kind` is none of them; undefined when it fits. */
export function kindsNamed(name: string, kind: Kind): readonly Kind[] | undefined {
  const said = named.filter(([words]) => words.test(name)).map(([, kinds]) => kinds);
  if (said.length === 0 && /^aantal(?!\p{L})/iu.test(name)) said.push(counted);
  return said.length === 0 || said.some((kinds) => kinds.includes(kind)) ? undefined : said[0];
}

/** The national outcomes that a kind of measurement can show; of the other kinds the name must tell. */
const ofKind: Readonly<Partial<Record<Kind, readonly Outcome[]>>> = {
  volgens_plan: ['doelrealisatie'],
  tevredenheid: ['tevredenheid'],
  terugval: ['geen_nieuwe_start'],
  uitstroom: ['zonder_hulp_verder', 'doelrealisatie', 'uitval'],
  instroom: ['geen_nieuwe_start'],
  zorgzwaarte: ['minder_problemen'],
  duur: [],
  wachttijd: [],
  wachtlijst: [],
};

const ofName: readonly (readonly [words: RegExp, outcomes: readonly Outcome[]])[] = [
  [/volgens (?:het )?plan|doelen (?:zijn )?(?:gehaald|behaald|bereikt)/iu, ['doelrealisatie']],
  [/tevreden/iu, ['tevredenheid']],
  [/voortijdig|(?<!\p{L})uitval|afgebroken|afhaken/iu, ['uitval']],
  [/terugval|recidive|opnieuw/iu, ['geen_nieuwe_start']],
  [/zonder (?:verdere |professionele )?hulp/iu, ['zonder_hulp_verder']],
  [/(?:minder|afname van) (?:problemen|klachten)|redza|zelfredza/iu, ['minder_problemen', 'doelrealisatie']],
];

/** The outcomes that an indicator can show, where `uitkomst` is none of them; undefined when it may fit. */
export function outcomesNamed({ naam, soort, uitkomst }: Indicator): readonly Outcome[] | undefined {
  if (uitkomst === undefined) return undefined;
  const byName = ofName.filter(([words]) => words.test(naam)).flatMap(([, outcomes]) => outcomes);
  const possible = byName.length > 0 ? byName : ofKind[soort];
  return possible === undefined || possible.includes(uitkomst) ? undefined : possible;
}
