import type { RegisterSource } from './register.ts';

export const wettenVervallenBron: RegisterSource = {
  bron: 'wetten.overheid.nl, datum van intrekking',
  datum: '2025-01-01',
  zekerheid: 'M',
};

/** A law that was repealed, or a body that went up in another. */
export interface VervallenWet {
  readonly namen: readonly string[];
  /** The first day it no longer held, YYYY-MM-DD. */
  readonly vervallen: string;
  /** What holds instead. */
  readonly nu: string;
}

/** Laws about care and government, and their bodies, that older papers name. */
export const wettenVervallen: readonly VervallenWet[] = [
  { namen: ['Wet werk en bijstand', 'WWB', 'Wwb'], vervallen: '2015-01-01', nu: 'Participatiewet' },
  { namen: ['Algemene bijstandswet'], vervallen: '2004-01-01', nu: 'Participatiewet' },
  { namen: ['Wet investeren in jongeren'], vervallen: '2012-01-01', nu: 'Participatiewet' },
  { namen: ['Wet inschakeling werkzoekenden'], vervallen: '2004-01-01', nu: 'Participatiewet' },
  { namen: ['Wet op de jeugdzorg', 'Wet op de jeugdhulpverlening'], vervallen: '2015-01-01', nu: 'Jeugdwet' },
  {
    namen: ['Algemene Wet Bijzondere Ziektekosten', 'Algemene wet bijzondere ziektekosten', 'AWBZ', 'Awbz'],
    vervallen: '2015-01-01',
    nu: 'Wet langdurige zorg',
  },
  {
    namen: ['Wet voorzieningen gehandicapten', 'Welzijnswet', 'WVG'],
    vervallen: '2007-01-01',
    nu: 'Wet maatschappelijke ondersteuning',
  },
  {
    namen: [
      'Wet bijzondere opnemingen in psychiatrische ziekenhuizen',
      'Wet Bopz',
      'Wet BOPZ',
      'BOPZ',
      'Bopz',
    ],
    vervallen: '2020-01-01',
    nu: 'Wet verplichte geestelijke gezondheidszorg of de Wet zorg en dwang',
  },
  { namen: ['Wet openbaarheid van bestuur', 'Wob'], vervallen: '2022-05-01', nu: 'Wet open overheid' },
  {
    namen: ['Wet bescherming persoonsgegevens', 'Wbp', 'WBP'],
    vervallen: '2018-05-25',
    nu: 'Algemene verordening gegevensbescherming',
  },
  { namen: ['Ziekenfondswet'], vervallen: '2006-01-01', nu: 'Zorgverzekeringswet' },
  {
    namen: ['Kwaliteitswet zorginstellingen', 'Wet klachtrecht cliënten zorgsector'],
    vervallen: '2016-01-01',
    nu: 'Wet kwaliteit, klachten en geschillen zorg',
  },
  {
    namen: ['Wet collectieve preventie volksgezondheid'],
    vervallen: '2008-12-01',
    nu: 'Wet publieke gezondheid',
  },
  {
    namen: ['Wet toelating zorginstellingen', 'WTZi'],
    vervallen: '2022-01-01',
    nu: 'Wet toetreding zorgaanbieders',
  },
  {
    namen: ['Wet gemeentelijke basisadministratie persoonsgegevens', 'Wet gemeentelijke basisadministratie'],
    vervallen: '2014-01-06',
    nu: 'Wet basisregistratie personen',
  },
  {
    namen: ['Inspectie Jeugdzorg', 'Inspectie voor de Gezondheidszorg', 'Inspectie voor de Jeugdzorg'],
    vervallen: '2017-10-01',
    nu: 'Inspectie Gezondheidszorg en Jeugd',
  },
  {
    namen: ['Advies- en Meldpunt Kindermishandeling', 'Steunpunt Huiselijk Geweld'],
    vervallen: '2015-01-01',
    nu: 'Veilig Thuis',
  },
  { namen: ['College voor zorgverzekeringen'], vervallen: '2014-04-01', nu: 'Zorginstituut Nederland' },
  { namen: ['Centrum voor Werk en Inkomen'], vervallen: '2009-01-01', nu: 'UWV' },
  {
    namen: ['Besluit aanbestedingsregels voor overheidsopdrachten'],
    vervallen: '2013-04-01',
    nu: 'Aanbestedingswet 2012',
  },
];
