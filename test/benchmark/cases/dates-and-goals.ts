import type { CaughtCase, RegionFiles, SilentCase } from '../benchmark-case.ts';
import { text } from '../benchmark-case.ts';

/** One klantprofiel with one goal, given as a flow map. */
const goal = (fields: string, age = '{ van: 18, tot: 67 }'): RegionFiles => ({
  'profielen.yaml': `klantprofielen:
  - id: starters
    naam: Starters
    leeftijd: ${age}
    omschrijving: Mensen met een nieuwe baan.
    doelen:
      - ${fields}
`,
});

const base = 'nulmeting: { waarde: 30, eenheid: procent, peildatum: 2024-01-01 }';
const target = 'streefwaarde: { waarde: 20, eenheid: procent, datum: 2027-01-01 }';
const source = { 'bronnen.yaml': 'bronnen: [{ id: panel, titel: Bewonerspanel }]\n' };

/** One segment with a goal and an indicator, given as flow maps. */
const measured = (doel: string, indicator: string, more = ''): RegionFiles => ({
  ...source,
  'segmenten.yaml': `segmenten:
  - id: rust
    naam: Rust
${more}    doelen:
      - ${doel}
    indicatoren:
      - ${indicator}
`,
});

const plan = 'mijlpalen:\n  - { id: loket, moment: 2024-09-02, gebeurtenis: Start van het nieuwe loket }\n';
const profile = (id: string, naam: string, age: string, kort: string) =>
  `  - { id: ${id}, naam: ${naam}, leeftijd: ${age}, omschrijving: Een groep., doelen: [{ id: d-${id}, kort: ${kort}, type: inzicht }] }\n`;
const two = (older: string, kort = 'Er is zicht op wie alleen woont.') => ({
  'profielen.yaml': `klantprofielen:\n${profile('jong', 'Jongeren', '{ van: 16, tot: 28 }', kort)}${profile('oud', 'Ouderen', older, 'Er is zicht op wie hulp zoekt.')}`,
});
const twoDates = (last: string) => ({
  'profielen.yaml': `klantprofielen:
  - id: starters
    naam: Starters
    leeftijd: { van: 18 }
    omschrijving: Mensen met een nieuwe baan.
    doelen:
      - { id: a, kort: Meer mensen houden hun baan., type: verandering, resultaat: Meer mensen werken., streefdatum: 2027-01-01 }
      - { id: b, kort: Minder mensen vallen uit., type: verandering, resultaat: Minder mensen vielen uit., streefdatum: 2027-01-01 }
      - { id: c, kort: Er is zicht op de wachtlijst., type: inzicht, ${last} }
`,
});

export const caught: readonly CaughtCase[] = [
  {
    entry: 'E022',
    code: 'SEG280',
    at: '9 mei',
    wrong: { 'tekst.md': text('De wethouders spraken elkaar op 9 mei over de inkoop.') },
    right: { 'tekst.md': text('De wethouders spraken elkaar op 9 mei 2023 over de inkoop.') },
  },
  {
    entry: 'E022',
    code: 'SEG280',
    at: 'komend jaar',
    wrong: { 'tekst.md': text('De gemeenten willen komend jaar minder papier.') },
    right: { 'tekst.md': text('De gemeenten willen in 2025 minder papier.') },
  },
  {
    entry: 'E143',
    code: 'SEG280',
    at: '1 juli',
    wrong: goal(
      '{ id: zicht, kort: Er is zicht op wie stopt., type: inzicht, resultaat: Per 1 juli is bekend wie stopt. }',
    ),
    right: goal(
      '{ id: zicht, kort: Er is zicht op wie stopt., type: inzicht, resultaat: Per 1 juli 2026 is bekend wie stopt. }',
    ),
  },
  {
    entry: 'E030',
    code: 'SEG281',
    at: 'oktober 2024',
    wrong: { 'planning.yaml': plan, 'tekst.md': text('Het nieuwe loket gaat in oktober 2024 van start.') },
    right: {
      'planning.yaml': plan,
      'tekst.md': text('Het nieuwe loket gaat begin september 2024 van start.'),
    },
  },
  {
    entry: 'E031',
    code: 'SEG281',
    at: 'Begin februari 2024',
    wrong: {
      'besluit.yaml':
        'gebeurtenissen:\n  - { id: akkoord, soort: besluit, orgaan: college, datum: 2024-02-19, onderwerp: Akkoord met de proef }\n',
      'tekst.md': text('Begin februari 2024 besloot het college over de proef.'),
    },
    right: {
      'besluit.yaml':
        'gebeurtenissen:\n  - { id: akkoord, soort: besluit, orgaan: college, datum: 2024-02-19, onderwerp: Akkoord met de proef }\n',
      'tekst.md': text('Medio februari 2024 besloot het college over de proef.'),
    },
  },
  {
    entry: 'E052',
    code: 'SEG283',
    at: '2024-03',
    wrong: {
      'planning.yaml': 'mijlpalen:\n  - { id: proef, moment: 2024-03, gebeurtenis: De proef begint }\n',
      'tekst.md': text('De proef begint in {{datum mijlpaal.proef.moment}}.'),
      'documenten.yaml': `documenten:
  - { id: brief, soort: raadsinformatiebrief, titel: Samen inkopen, onderwerp: Inkoop van hulp, status: definitief, versie: "1.0", datum: 2024-03-28, secties: [tekst] }
`,
    },
    right: {
      'planning.yaml': 'mijlpalen:\n  - { id: proef, moment: 2024-05, gebeurtenis: De proef begint }\n',
      'tekst.md': text('De proef begint in {{datum mijlpaal.proef.moment}}.'),
    },
  },
  {
    entry: 'E144',
    code: 'SEG285',
    at: '2026-01-01',
    wrong: twoDates('streefdatum: 2026-01-01'),
    right: twoDates('streefdatum: 2026-01-01, afwijking: De lijst is eerder klaar.'),
  },
  {
    entry: 'E015',
    code: 'SEG286',
    at: 'id',
    wrong: {
      'focus.yaml':
        'focuspunten:\n  - { id: rust, jaar: 2023, kern: Er komt rust. }\n  - { id: nieuw, jaar: 2024, kern: Er komt vernieuwing. }\n',
    },
    right: {
      'focus.yaml':
        'focuspunten:\n  - { id: rust, jaar: 2023, kern: Er komt rust. }\n  - { id: nieuw, jaar: 2024, kern: Er komt vernieuwing., herkomst: [rust] }\n',
    },
  },
  ...[
    ['E131', 'Het aantal mensen met te weinig slaap daalt.', 'niet gestegen', 'Dit aantal is %.'],
    ['E132', 'Het aandeel werkenden dat stopt neemt af.', 'niet hoger', 'Het aandeel is %.'],
    ['E133', 'Minder mensen raken hun baan kwijt.', 'niet toegenomen', 'Sinds 2023 is dat %.'],
    ['E134', 'De werkdruk wordt lager.', 'gelijk gebleven', 'De druk is %.'],
  ].map(
    ([entry, kort, at = '', resultaat = '']): CaughtCase => ({
      entry: entry as CaughtCase['entry'],
      code: 'SEG288',
      at: at === 'gelijk gebleven' ? 'is gelijk gebleven' : at,
      wrong: goal(
        `{ id: minder, kort: ${kort}, type: verandering, richting: afname, resultaat: "${resultaat.replace('%', at)}" }`,
      ),
      right: goal(
        `{ id: minder, kort: ${kort}, type: verandering, richting: afname, resultaat: "${resultaat.replace('%', 'gedaald')}" }`,
      ),
    }),
  ),
  {
    entry: 'E135',
    code: 'SEG288',
    at: 'zicht',
    wrong: goal(
      '{ id: minder, kort: Het aantal nachtdiensten daalt., type: verandering, resultaat: Er is zicht op de diensten. }',
    ),
    right: goal(
      '{ id: minder, kort: Het aantal nachtdiensten is bekend., type: inzicht, resultaat: Er is zicht op de diensten. }',
    ),
  },
  {
    entry: 'E111',
    code: 'SEG291',
    at: 'slaap',
    wrong: measured(
      '{ id: d, kort: Minder ruis., indicatoren: [slaap] }',
      '{ id: slaap, naam: Uren ruis, soort: aantal, richting: afname }',
    ),
    right: measured(
      '{ id: d, kort: Minder ruis., indicatoren: [slaap] }',
      `{ id: slaap, naam: Deel met ruis, soort: verhouding, richting: afname, ${base}, ${target}, bron: panel }`,
    ),
  },
  {
    entry: 'E114',
    code: 'SEG290',
    at: 'mensen met ruis in huis',
    wrong: measured(
      '{ id: d, kort: Minder ruis., indicatoren: [slaap] }',
      `{ id: slaap, naam: Deel met ruis, soort: verhouding, richting: afname, teller: mensen met ruis in huis, ${base}, ${target}, bron: panel }`,
    ),
    right: measured(
      '{ id: d, kort: Minder ruis., indicatoren: [slaap] }',
      `{ id: slaap, naam: Deel met ruis, soort: verhouding, richting: afname, teller: mensen met ruis in huis, noemer: bewoners, ${base}, ${target}, bron: panel }`,
    ),
  },
  {
    entry: 'E112',
    code: 'SEG292',
    at: 'indicatoren',
    wrong: measured(
      '{ id: d, kort: Minder ruis. }',
      `{ id: slaap, naam: Deel met ruis, soort: verhouding, richting: afname, ${base}, ${target}, bron: panel }`,
    ),
    right: measured(
      '{ id: d, kort: Minder ruis., indicatoren: [slaap] }',
      `{ id: slaap, naam: Deel met ruis, soort: verhouding, richting: afname, ${base}, ${target}, bron: panel }`,
    ),
  },
  {
    entry: 'E149',
    code: 'SEG292',
    at: 'meer',
    wrong: goal('{ id: meer, kort: Meer mensen houden hun baan., type: verandering, richting: toename }'),
    right: goal(
      '{ id: meer, kort: Meer mensen houden hun baan., type: verandering, richting: toename, openLaten: Het streven volgt in de zomer van 2025. }',
    ),
  },
  {
    entry: 'E137',
    code: 'SEG293',
    at: 'leerlingen van groep 7 en 8',
    wrong: measured(
      '{ id: d, kort: Minder ruis., indicatoren: [slaap] }',
      `{ id: slaap, naam: Deel met ruis, soort: verhouding, richting: afname, populatie: { omschrijving: leerlingen van groep 7 en 8 }, ${base}, ${target}, bron: panel }`,
      '    leeftijd: { van: 23 }\n',
    ),
    right: measured(
      '{ id: d, kort: Minder ruis., indicatoren: [slaap] }',
      `{ id: slaap, naam: Deel met ruis, soort: verhouding, richting: afname, populatie: { omschrijving: bewoners }, ${base}, ${target}, bron: panel }`,
      '    leeftijd: { van: 23 }\n',
    ),
  },
  {
    entry: 'E140',
    code: 'SEG294',
    at: 'Werkenden',
    wrong: {
      'profielen.yaml':
        'klantprofielen:\n  - { id: werk, naam: Werkenden, leeftijd: { van: 18 }, omschrijving: Wie werkt. }\n',
    },
    right: {
      'profielen.yaml':
        'klantprofielen:\n  - { id: werk, naam: Werkenden, leeftijd: { van: 18 }, omschrijving: Wie werkt., openLaten: De doelen volgen in 2025. }\n',
    },
  },
  {
    entry: 'E140',
    code: 'SEG295',
    at: 'ouderen',
    wrong: two('{ van: 28 }', 'Er is zicht op welke ouderen alleen wonen.'),
    right: two('{ van: 28 }', 'Er is zicht op welke jongeren alleen wonen.'),
  },
  {
    entry: 'E110',
    code: 'SEG297',
    at: '(14-19) jaar',
    wrong: {
      'segmenten.yaml':
        'segmenten: [{ id: werk, naam: Werk, doelgroep: Leerlingen (14-19) jaar die werk zoeken. }]\n',
    },
    right: {
      'segmenten.yaml':
        'segmenten: [{ id: werk, naam: Werk, doelgroep: Leerlingen (14-19 jaar) die werk zoeken. }]\n',
    },
  },
  {
    entry: 'E138',
    code: 'SEG296',
    at: '27',
    wrong: two('{ van: 27 }'),
    right: two('{ van: 28 }'),
  },
  {
    entry: 'E102',
    code: 'SEG298',
    at: 'uitval',
    wrong: {
      ...measured(
        '{ id: d, kort: Minder ruis., indicatoren: [slaap] }',
        `{ id: slaap, naam: Deel met ruis, soort: verhouding, richting: afname, ${base}, ${target}, bron: panel }`,
      ),
      'kader.yaml': 'kwaliteitskader: { onderdelen: [{ naam: Vakwerk }], maten: [uitval] }\n',
    },
    right: {
      ...measured(
        '{ id: d, kort: Minder ruis., indicatoren: [slaap] }',
        `{ id: slaap, naam: Deel dat stopt, soort: verhouding, richting: afname, uitkomst: uitval, ${base}, ${target}, bron: panel }`,
      ),
      'kader.yaml': 'kwaliteitskader: { onderdelen: [{ naam: Vakwerk }], maten: [uitval] }\n',
    },
  },
  {
    entry: 'E124',
    code: 'SEG299',
    at: 'Vakwerken',
    wrong: {
      ...measured(
        '{ id: d, kort: Minder ruis., indicatoren: [slaap] }',
        `{ id: slaap, naam: Deel met ruis, soort: verhouding, richting: afname, kwaliteitskader: [Vakwerken], ${base}, ${target}, bron: panel }`,
      ),
      'kader.yaml': 'kwaliteitskader: { onderdelen: [{ naam: Vakwerk }] }\n',
    },
    right: {
      ...measured(
        '{ id: d, kort: Minder ruis., indicatoren: [slaap] }',
        `{ id: slaap, naam: Deel met ruis, soort: verhouding, richting: afname, kwaliteitskader: [Vakwerk], ${base}, ${target}, bron: panel }`,
      ),
      'kader.yaml': 'kwaliteitskader: { onderdelen: [{ naam: Vakwerk }] }\n',
    },
  },
  {
    entry: 'E040',
    code: 'SEG287',
    at: 'domeinen',
    wrong: phases(''),
    right: phases(', vervallen: [{ domein: werk, waarom: Het Rijk neemt het over. }]'),
  },
  {
    entry: 'E008',
    code: 'SEG284',
    at: 'In 2024',
    wrong: { 'tekst.md': text('In 2024 bleven alle uitgaven binnen de begroting.') },
    right: { 'tekst.md': text('In 2023 bleven alle uitgaven binnen de begroting.') },
  },
  {
    entry: 'E113',
    code: 'SEG289',
    at: 'toename',
    wrong: measured(
      '{ id: d, kort: Er is snel hulp., indicatoren: [w] }',
      '{ id: w, naam: Wachttijd, soort: wachttijd, richting: toename, nulmeting: { waarde: 9, eenheid: dagen, peildatum: 2024-01-01 }, streefwaarde: { openLaten: Het college kiest nog., eenheid: dagen }, bron: panel }',
    ),
    right: measured(
      '{ id: d, kort: Er is snel hulp., indicatoren: [w] }',
      '{ id: w, naam: Wachttijd, soort: wachttijd, richting: afname, nulmeting: { waarde: 9, eenheid: dagen, peildatum: 2024-01-01 }, streefwaarde: { waarde: 5, eenheid: dagen }, bron: panel }',
    ),
  },
];

function phases(more: string): RegionFiles {
  return {
    'programma.yaml': `domeinen: [{ id: zorg, naam: Zorg }, { id: werk, naam: Werk }]
programma:
  naam: Programma Samen
  kort: programma
  fasen:
    - { id: een, nummer: 1, naam: Begin, periode: { van: "2022", tot: "2022" }, domeinen: [zorg, werk] }
    - { id: twee, nummer: 2, naam: Vervolg, periode: { van: "2023" }, domeinen: [zorg]${more} }
`,
  };
}

export const silent: readonly SilentCase[] = [
  {
    control: 'C06',
    files: {
      'tekst.md': text(
        'De keuze valt voor 1 juli 2024. De contracten gaan op 1 januari 2025 in. Dan blijft een half jaar over om te wennen.',
      ),
      'planning.yaml': `mijlpalen:
  - { id: gunning, moment: voor 2024-07-01, gebeurtenis: Gunning van de contracten }
  - { id: ingang, moment: 2025-01-01, gebeurtenis: De nieuwe contracten gaan in }
`,
    },
  },
];
