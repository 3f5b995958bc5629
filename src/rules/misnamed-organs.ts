import type { RegionData } from '../model/region-schema.ts';

type Taker = NonNullable<RegionData['participatie']>[number];

/** Who took part, where the name is not one of the body that is recorded beside it. */
export interface MisnamedOrgan {
  readonly owner: Taker;
  readonly orgaan: string;
}

/** The words by which each body is called. */
const organWords: Readonly<Record<NonNullable<Taker['orgaan']>, RegExp>> = {
  college: /college|burgemeester|wethouder|b&w/iu,
  raad: /(?<!\p{L})(?:gemeente)?ra(?:ad|den)(?!\p{L})|raadsleden|raadscommissie|fracties?|forum/iu,
  burgemeester: /burgemeester/iu,
  portefeuillehoudersoverleg: /portefeuille|wethouder|bestuurlijk overleg|stuurgroep/iu,
  samenwerkingsverband: /./u,
  adviesraad:
    /adviesra(?:ad|den)|cliënt|platform|participatiera|(?:wmo|jeugd|zorg|senioren)-?ra(?:ad|den)|koepel/iu,
};
const ownWord = /adviesra(?:ad|den)/iu;

/** Where a participant and the body recorded for it are not one; the region's own adviesraad is called by that word. */
export function misnamedOrgans({
  participatie = [],
  organisaties = [],
}: RegionData): readonly MisnamedOrgan[] {
  const names = organisaties.flatMap(({ naam, kort }) => [naam, kort ?? naam]);
  return participatie.flatMap((owner): MisnamedOrgan[] => {
    const { wie, orgaan, hoe, resultaat = '' } = owner;
    if (orgaan === undefined || names.includes(wie)) return [];
    const isOwn = orgaan === 'adviesraad' && [...names, hoe, resultaat].some((text) => ownWord.test(text));
    return (isOwn ? ownWord : organWords[orgaan]).test(wie) ? [] : [{ owner, orgaan }];
  });
}
