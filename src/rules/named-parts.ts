/** A heading, column or row that a text sends the reader to by its name, at offsets in the text. */
export interface NamedPart {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const nouns =
  '(?:tussen)?kop(?:je|jes|tekst)?|hoofdstuk|paragraaf|onderdeel|opschrift|kolom|tabel|rij|regel|rubriek|blok|veld|punt';
const quoted = String.raw`[‘“"'](?<name>\p{Lu}[^‘’“”"\n\ufffc]{2,80})[’”"']`;
const named = new RegExp(
  String.raw`(?<!\p{L})(?:${nouns}|onder|bij(?=\s+[‘“"']\p{Lu})|in(?=\s+[‘“"']\p{Lu}\p{L}+[’”"'] (?:staat|staan|leest|ziet|vindt)))\s+(?<whole>${quoted})`,
  'giu',
);
/** "Onder ‘Toegang’ verstaan we" tells what a word means. */
const isMeaning =
  /^\s*(?:\p{L}+\s+){0,4}?(?:versta(?:an|at)|val(?:len|t)|reken(?:en|t)|schar(?:en|t)|begrepen|bedoel(?:en|t))(?!\p{L})/iu;

/** Every part that a bare text names between quotation marks: "onder ‘Doelen’", "in de kolom ‘Tarief’". */
export function namedParts(bare: string): readonly NamedPart[] {
  return [...bare.matchAll(named)].flatMap(({ 0: text, index, groups: { name = '', whole = '' } = {} }) => {
    const end = index + text.length;
    if (!/^\p{Lu}/u.test(name) || isMeaning.test(bare.slice(end))) return [];
    return [{ name, start: end - whole.length, end }];
  });
}
