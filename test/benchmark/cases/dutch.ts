import type { CaughtCase } from '../benchmark-case.ts';
import { text } from '../benchmark-case.ts';

const inText = (
  entry: CaughtCase['entry'],
  code: CaughtCase['code'],
  at: string,
  wrong: string,
  right: string,
): CaughtCase => ({
  entry,
  code,
  at,
  wrong: { 'tekst.md': text(wrong) },
  right: { 'tekst.md': text(right) },
});

const terms = (...lines: readonly string[]) => `begrippen:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
export const caught: readonly CaughtCase[] = [
  inText('E024', 'SEG320', 'hoofstuk', 'Elk hoofstuk gaat over geld.', 'Elk hoofdstuk gaat over geld.'),
  inText('E024', 'SEG320', 'Dashbord', 'De regio bouwt een Dashbord.', 'De regio bouwt een dashboard.'),
  inText(
    'E048',
    'SEG322',
    'ten allen tijde',
    'De aanbieder is ten allen tijde bereikbaar.',
    'De aanbieder is te allen tijde bereikbaar.',
  ),
  inText(
    'E048',
    'SEG323',
    'passende aanbod',
    'Iedereen krijgt een passende aanbod.',
    'Iedereen krijgt een passend aanbod.',
  ),
  inText(
    'E115',
    'SEG320',
    'Wachtijd',
    'Wachtijd is de tijd tot de hulp begint.',
    'Wachttijd duurt tot de hulp begint.',
  ),
  inText(
    'E119',
    'SEG320',
    'bijeekomsst',
    'Na de bijeekomsst begint het werk.',
    'Na de bijeenkomst begint het werk.',
  ),
  inText(
    'E150',
    'SEG322',
    'komen hun tijdens',
    'Jongeren komen hun tijdens de hulp tegen.',
    'Jongeren komen elkaar tijdens de hulp tegen.',
  ),
  inText(
    'E025',
    'SEG325',
    'de regio koopt de regio',
    'Sinds kort weten we dat de regio koopt de regio nauw betrokken hulp in.',
    'Sinds kort koopt de regio nauw betrokken hulp in.',
  ),
  {
    entry: 'E096',
    code: 'SEG326',
    at: 'registrerende taak',
    wrong: {
      'begrippen.yaml': terms(
        '{ id: regisseren, term: regisserende taak, definitie: De gemeente bewaakt de samenhang van de hulp. }',
      ),
      'tekst.md': text('De gemeente heeft een registrerende taak. {{begrip.regisseren.definitie}}'),
    },
    right: {
      'begrippen.yaml': terms(
        '{ id: regisseren, term: regisserende taak, definitie: De gemeente bewaakt de samenhang van de hulp. }',
      ),
      'tekst.md': text('De gemeente heeft een regisserende taak. {{begrip.regisseren.definitie}}'),
    },
  },
  inText(
    'E116',
    'SEG322',
    'betreft zo mogelijk de',
    'De aanbieder betreft zo mogelijk de buurt.',
    'De aanbieder betrekt zo mogelijk de buurt.',
  ),
  inText(
    'E120',
    'SEG325',
    'is nog niet bekend is',
    'Het is nog niet bekend is wie dit doet.',
    'Het is nog niet bekend wie dit doet.',
  ),
  inText(
    'E120',
    'SEG322',
    'op a.d.h.v.',
    'We kiezen op a.d.h.v. gesprekken.',
    'We kiezen aan de hand van gesprekken.',
  ),
  inText(
    'E117',
    'SEG327',
    '(',
    'De kosten (vervoer, opvang en huur stijgen.',
    'De kosten (vervoer, opvang en huur) stijgen.',
  ),
  inText('E117', 'SEG328', ':** :', '**Haast:** : de hulp begint vroeg.', '**Haast:** de hulp begint vroeg.'),
  inText('E117', 'SEG327', ')', 'De hulp begint 6) in de wijk.', 'De hulp begint in de wijk.'),
  inText(
    'E145',
    'SEG327',
    '(',
    'De helft krijgt hulp (Zwolle: een derde.',
    'De helft krijgt hulp (Zwolle: een derde).',
  ),
  inText(
    'E049',
    'SEG330',
    'TSW-MO',
    'Het stuk is van TSW-MO.',
    'Het stuk is van het team Taken, Samenleving, Werk, Meedoen en Opvoeden (TSW-MO).',
  ),
  inText(
    'E147',
    'SEG330',
    '9KQZ',
    'In 9KQZ werken dorpen samen.',
    'In Negen Kernen Qua Zorg (9KQZ) werken dorpen samen.',
  ),
  inText(
    'E103',
    'SEG330',
    'VOTS',
    'De kosten van VOTS stijgen.',
    'De kosten van voorzieningen op tijdelijke schaal (VOTS) stijgen.',
  ),
  {
    entry: 'E104',
    code: 'SEG332',
    at: 'Wmo',
    wrong: {
      'begrippen.yaml': terms(
        '{ id: zorgwet, term: Wet langdurige zorg, afkorting: Wmo, definitie: De wet voor wie altijd zorg nodig heeft. }',
      ),
    },
    right: {
      'begrippen.yaml': terms(
        '{ id: zorgwet, term: Wet langdurige zorg, afkorting: Wlz, definitie: De wet voor wie altijd zorg nodig heeft. }',
      ),
    },
  },
  {
    entry: 'E105',
    code: 'SEG331',
    at: 'Een segment is een groep diensten die bij één aanbieder horen.',
    wrong: {
      'begrippen.yaml': terms(
        '{ id: segment, term: segment, definitie: Diensten die op elkaar lijken en samen worden ingekocht. }',
      ),
      'tekst.md': text('Een segment is een groep diensten die bij één aanbieder horen.'),
    },
    right: {
      'begrippen.yaml': terms(
        '{ id: segment, term: segment, definitie: Diensten die op elkaar lijken en samen worden ingekocht. }',
      ),
      'tekst.md': text('De regio koopt per segment in.'),
    },
  },
];
