import type { Edition } from '../model/edition.ts';
import type { RegionModel } from '../model/region-model.ts';
import { annexLists } from './annex-numbers.ts';
import type { NumberedPart, Outline } from './outline.ts';
import { allSegments } from './segment-family.ts';
import { placeOfLetter, type TypedReference } from './typed-references.ts';

interface Nota {
  readonly beslispunten?: readonly { readonly argumenten?: readonly object[] }[];
  readonly vragen?: readonly object[];
}

/**
 * Whether an edition, or the region, has the part a typed reference names. Undefined when it keeps no such parts
 * that we know of, so that the reference must be to something else.
 */
export function partExists(
  { noun, number }: Pick<TypedReference, 'noun' | 'number'>,
  edition: Edition,
  region: RegionModel,
  outlineOf: (edition: Edition) => Outline | undefined,
): boolean | undefined {
  const place = Number(number);
  const within = (list: readonly unknown[] | undefined) =>
    list === undefined || list.length === 0
      ? undefined
      : Number.isInteger(place)
        ? place >= 1 && place <= list.length
        : undefined;
  const { data } = region;
  const { beslispunten, vragen } = edition.document as Edition['document'] & Nota;
  switch (noun) {
    case 'bijlage': {
      const at = /^\d+$/u.test(number) ? place : placeOfLetter(number);
      return (
        at !== undefined &&
        annexLists(edition, region, outlineOf).some((list) => at >= 1 && at <= list.length)
      );
    }
    case 'beslispunt':
      return within(beslispunten);
    case 'vraag':
      return within(vragen);
    case 'argument':
      return beslispunten && /^\d+\.\d+$/u.test(number) ? hasArgument(beslispunten, number) : undefined;
    case 'fase':
      return data.programma && Number.isInteger(place)
        ? data.programma.fasen.some(({ nummer }) => nummer === place)
        : undefined;
    case 'besluit':
      return within(data.besluiten);
    case 'uitgangspunt':
      return within(data.uitgangspunten);
    case 'focuspunt':
      return within(data.focuspunten);
    case 'segment':
      return hasSegment(number, region);
    default:
      return inOutline(noun as NumberedPart, number, outlineOf(edition));
  }
}

function inOutline(noun: NumberedPart, number: string, outline: Outline | undefined): boolean | undefined {
  if (!outline) return undefined;
  const figures = String(placeOfLetter(number) ?? number);
  const { numbers } = outline;
  // "hoofdstuk 2.3" and "paragraaf 2" are said of either.
  if (noun === 'hoofdstuk' || noun === 'paragraaf')
    return numbers.hoofdstuk.has(figures) || numbers.paragraaf.has(figures);
  return numbers[noun].has(figures);
}

function hasArgument(beslispunten: NonNullable<Nota['beslispunten']>, number: string): boolean {
  const [point = 0, argument = 0] = number.split('.').map(Number);
  return argument >= 1 && argument <= (beslispunten[point - 1]?.argumenten?.length ?? 0);
}

function hasSegment(number: string, region: RegionModel): boolean | undefined {
  const codes = allSegments(region.data).flatMap(({ code }) => code ?? []);
  if (codes.length === 0 || !/^\d/u.test(number)) return undefined;
  return codes.some(
    (code) =>
      code === number || code.startsWith(`${number}.`) || new RegExp(`^${number}[a-z]$`, 'u').test(code),
  );
}
