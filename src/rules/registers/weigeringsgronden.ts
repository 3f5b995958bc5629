import type { RegisterSource } from './register.ts';

export const weigeringsgrondenBron: RegisterSource = {
  bron: 'Wet open overheid, artikelen 5.1 en 5.2; Wet openbaarheid van bestuur, artikelen 10 en 11',
  datum: '2022-05-01',
  zekerheid: 'H',
};

/** The day the Woo took the place of the Wob. */
export const wooInKracht = '2022-05-01';

/** The grounds on which information may be withheld, by law, as they are cited. */
export const weigeringsgronden: Readonly<Record<'Woo' | 'Wob', readonly string[]>> = {
  Woo: [
    ...['a', 'b', 'c', 'd', 'e'].map((letter) => `5.1.1${letter}`),
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((letter) => `5.1.2${letter}`),
    '5.1.5',
    '5.2',
    ...['1', '2', '3', '4'].map((lid) => `5.2.${lid}`),
  ],
  Wob: [
    ...['a', 'b', 'c', 'd'].map((letter) => `10.1${letter}`),
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `10.2${letter}`),
    '10.4',
    '10.6',
    '11.1',
    '11.2',
  ],
};
