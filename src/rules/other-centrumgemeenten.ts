import type { RegionModel } from '../model/region-model.ts';
import type { RegionText } from './region-texts.ts';
import { gemeenteNamesIn } from './registers/gemeente-names.ts';
import type { Spot } from './rule.ts';
import { paragraphsOf, sentencesOf } from './sentences.ts';

/** A spot in a text that names something else than the data of the region, with the place of those. */
export interface OtherNamed {
  readonly spot: Spot;
  readonly genoemd: string;
  readonly gegevens: string;
  readonly other: Spot;
}

const topic = /(?<!\p{L})(?:beschermd wonen|maatschappelijke opvang|centrumgemeente)(?!\p{L})/iu;
/** Before or behind the name: that it does this for the region. */
const before = /(?<!\p{L})(?:centrumgemeente|opvang|beschermd wonen|door)[ \n:(]+$/iu;
const behind =
  /^[ \n]+(?:verzorgt|regelt|organiseert|beslist|bepaalt|koopt|beheert|ontvangt|is (?:de )?centrumgemeente|doet dat|voert)(?!\p{L})/iu;

/**
 * Texts that give the work of the centrumgemeente to another gemeente of the region. Where all texts name the same
 * other one, and there are more of them, the data are the odd one.
 */
export function otherCentrumgemeenten(
  texts: readonly RegionText[],
  { data }: RegionModel,
): readonly OtherNamed[] {
  const named = (id: string | undefined) => data.gemeenten.find((one) => one.id === id)?.naam;
  const centrum = named(data.regio.centrumgemeente);
  if (centrum === undefined) return [];
  const own = new Set(data.gemeenten.map(({ naam }) => naam));
  const other = { owner: data.regio, key: 'centrumgemeente' };
  const claims = texts.flatMap(({ owner, key, text, bare }) =>
    paragraphsOf(bare, text)
      .filter((paragraph) => topic.test(paragraph.text))
      .flatMap(({ start: from, end: to }) =>
        sentencesOf(bare.slice(from, to)).flatMap((sentence) => {
          const names = gemeenteNamesIn(sentence.text).filter(({ naam }) => own.has(naam));
          return names.flatMap(({ naam, start, end }) => {
            const isClaim =
              before.test(sentence.text.slice(0, start)) || behind.test(sentence.text.slice(end));
            const at = from + sentence.start;
            const part = { start: at + start, end: at + end };
            return isClaim && names.length === 1 ? [{ naam, spot: { owner, key, part } }] : [];
          });
        }),
      ),
  );
  const wrong = claims.filter(({ naam }) => naam !== centrum);
  const [first] = wrong;
  if (
    first &&
    wrong.length > 1 &&
    wrong.length === claims.length &&
    wrong.every(({ naam }) => naam === first.naam)
  )
    return [{ spot: other, genoemd: centrum, gegevens: first.naam, other: first.spot }];
  return wrong.map(({ naam, spot }) => ({ spot, genoemd: naam, gegevens: centrum, other }));
}
