import type { RegisterSource } from './register.ts';

export const provinciesBron: RegisterSource = {
  bron: 'CBS, gemeenten alfabetisch met provincie 2024',
  datum: '2024-01-01',
  zekerheid: 'M',
};

export type Provincie =
  | 'Groningen'
  | 'Fryslân'
  | 'Drenthe'
  | 'Overijssel'
  | 'Flevoland'
  | 'Gelderland'
  | 'Utrecht'
  | 'Noord-Holland'
  | 'Zuid-Holland'
  | 'Zeeland'
  | 'Noord-Brabant'
  | 'Limburg';

/** The numbers of the codes of the gemeenten that exist, by province. */
const codes: Readonly<Record<Provincie, string>> = {
  Groningen: '0014 0037 0047 0765 1895 1950 1952 1966 1969 1979',
  Fryslân: '0059 0060 0072 0074 0080 0085 0086 0088 0090 0093 0096 0098 0737 1891 1900 1940 1949 1970',
  Drenthe: '0106 0109 0114 0118 0119 1680 1681 1690 1699 1701 1730 1731',
  Overijssel: `0141 0147 0148 0150 0153 0158 0160 0163 0164 0166 0168 0173 0175 0177 0180 0183 0189 0193 1700
    1708 1735 1742 1773 1774 1896`,
  Flevoland: '0034 0050 0171 0184 0303 0995',
  Gelderland: `0197 0200 0202 0203 0209 0213 0214 0216 0221 0222 0225 0226 0228 0230 0232 0233 0243 0244 0246
    0252 0262 0263 0267 0268 0269 0273 0274 0275 0277 0279 0281 0285 0289 0293 0294 0296 0297 0299 0301 0302
    0668 1509 1586 1705 1734 1740 1859 1876 1945 1955 1960`,
  Utrecht: `0307 0308 0310 0312 0313 0317 0321 0327 0331 0335 0339 0340 0342 0344 0345 0351 0352 0353 0355 0356
    0589 0632 0736 1581 1904 1961`,
  'Noord-Holland': `0358 0361 0362 0363 0373 0375 0376 0377 0383 0384 0385 0388 0392 0394 0396 0397 0399 0400
    0402 0405 0406 0415 0417 0420 0431 0432 0437 0439 0441 0448 0450 0451 0453 0473 0479 0498 0532 0852 0880
    1598 1696 1911 1942 1980`,
  'Zuid-Holland': `0482 0484 0489 0502 0503 0505 0512 0513 0518 0523 0531 0534 0537 0542 0546 0547 0553 0556
    0569 0575 0579 0590 0597 0599 0603 0606 0610 0613 0622 0626 0627 0629 0637 0638 0642 1525 1621 1783 1842
    1884 1892 1901 1916 1924 1926 1930 1931 1963 1978 1992`,
  Zeeland: '0654 0664 0677 0678 0687 0703 0715 0716 0717 0718 1676 1695 1714',
  'Noord-Brabant': `0743 0744 0748 0753 0755 0757 0758 0762 0766 0770 0772 0777 0779 0784 0785 0794 0796 0797
    0798 0809 0820 0823 0824 0826 0828 0840 0845 0847 0848 0851 0855 0858 0861 0865 0866 0867 0873 0879 1652
    1655 1658 1659 1667 1674 1706 1709 1719 1721 1723 1724 1728 1771 1948 1959 1982 1991`,
  Limburg: `0882 0888 0889 0893 0899 0907 0917 0928 0935 0938 0944 0946 0957 0965 0971 0981 0983 0984 0986 0988
    0994 1507 1640 1641 1669 1711 1729 1883 1894 1903 1954`,
};

/** The province of every gemeente that exists, by the code of the gemeente. */
export const provincies: ReadonlyMap<string, Provincie> = new Map(
  Object.entries(codes).flatMap(([provincie, numbers]) =>
    numbers.split(/\s+/u).map((number) => [`gm${number}`, provincie as Provincie] as const),
  ),
);

/** Provinces that touch, over land or by a road over water. */
const borders: Readonly<Record<Provincie, readonly Provincie[]>> = {
  Groningen: ['Fryslân', 'Drenthe'],
  Fryslân: ['Groningen', 'Drenthe', 'Overijssel', 'Flevoland', 'Noord-Holland'],
  Drenthe: ['Groningen', 'Fryslân', 'Overijssel'],
  Overijssel: ['Fryslân', 'Drenthe', 'Gelderland', 'Flevoland'],
  Flevoland: ['Fryslân', 'Overijssel', 'Gelderland', 'Utrecht', 'Noord-Holland'],
  Gelderland: ['Overijssel', 'Flevoland', 'Utrecht', 'Zuid-Holland', 'Noord-Brabant', 'Limburg'],
  Utrecht: ['Gelderland', 'Flevoland', 'Noord-Holland', 'Zuid-Holland'],
  'Noord-Holland': ['Fryslân', 'Flevoland', 'Utrecht', 'Zuid-Holland'],
  'Zuid-Holland': ['Noord-Holland', 'Utrecht', 'Gelderland', 'Noord-Brabant', 'Zeeland'],
  Zeeland: ['Zuid-Holland', 'Noord-Brabant'],
  'Noord-Brabant': ['Zeeland', 'Zuid-Holland', 'Gelderland', 'Limburg'],
  Limburg: ['Noord-Brabant', 'Gelderland'],
};

/** Whether two provinces are one, or lie beside each other. */
export const areNear = (one: Provincie, two: Provincie): boolean => one === two || borders[one].includes(two);

const jeugdregioCodes: Readonly<Record<Provincie, string>> = {
  Groningen: '01',
  Fryslân: '02',
  Drenthe: '04',
  Overijssel: '07 14',
  Flevoland: '08',
  Gelderland: '12 17 21 25 28 30 32',
  Utrecht: '16 19 20 21 22 23 26',
  'Noord-Holland': '03 05 06 09 10 11 13 15 16',
  'Zuid-Holland': '18 24 26 27 29 31',
  Zeeland: '38',
  'Noord-Brabant': '33 34 35 36 39',
  Limburg: '32 37 41 42 43',
};

/** The provinces a jeugdregio has, or had, gemeenten in; none for a code that is not known. */
export const provinciesOfJeugdregio = (code: string): readonly Provincie[] =>
  (Object.keys(jeugdregioCodes) as Provincie[]).filter((provincie) =>
    jeugdregioCodes[provincie].split(' ').includes(code.replace('JZ', '')),
  );
