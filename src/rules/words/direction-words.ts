/** Where a value goes, as a text says it. */
export type Direction = 'toename' | 'afname' | 'stabilisatie';

/** A direction with the words that say it, at offsets in the text. */
export interface SaidDirection {
  readonly direction: Direction;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = (inner: string) => String.raw`(?<![\p{L}-])(?:${inner})(?![\p{L}-])`;
const up =
  'stijg(?:t|en|ing)|steeg|stegen|gestegen|toename|toeneemt|toenemen|toegenomen|groei(?:t|en|de)?|gegroeid|verhog(?:en|ing)|verhoogt?|verhoogd|hoger|omhoog|verdubbel(?:t|en|d)|vaker';
const down =
  'da(?:al|l)(?:t|en|ing|de|den)?|gedaald|afname|afneemt|afnemen|afgenomen|verminder(?:t|en|d|ing)|verla(?:ag|g)(?:t|en|d|ing)|lager|omlaag|krimp(?:t|en)|gekrompen|korter|kleiner|terugdring(?:t|en)|teruggedrongen|terugbrengen|teruggebracht|halve(?:ert|ren)|gehalveerd|minder vaak|zeldzamer';
const compared = 'meer|minder|groter|kleiner|langer|korter|hoger|lager|vaker|slechter|beter';

const patterns: readonly (readonly [Direction, RegExp])[] = [
  [
    'stabilisatie',
    new RegExp(
      `${word(String.raw`(?:niet|nooit|geen)(?:[ \n]+(?:meer|verder|langer|meer of|wezenlijk))?[ \n]+(?:${up}|${down}|${compared})(?:[ \n]+geworden)?`)}|${word(
        String.raw`(?:bl(?:ijft|ijven|eef|even)|(?:is|zijn|wordt)[ \n]+(?:ten minste[ \n]+|minstens[ \n]+)?)[ \n]*(?:ten minste[ \n]+|minstens[ \n]+)?(?:gelijk|stabiel|hetzelfde|constant|op peil)(?:[ \n]+gebleven)?|gelijk gebleven|stabiel gebleven|gestabiliseerd|stabiliser(?:en|ing)|stabiliseert|stabilisatie`,
      )}`,
      'giu',
    ),
  ],
  [
    'toename',
    new RegExp(
      `${word(up)}|${word(String.raw`nee?m(?:t|en)(?=[ \n][^.;]{0,60}(?<!\p{L})toe(?!\p{L}))`)}|(?<=^|[:.][ \n]|(?<!\\p{L})(?:is|zijn|dat|er|wordt|worden|of|en)[ \n])${word('meer|grotere?|langere?')}`,
      'giu',
    ),
  ],
  [
    'afname',
    new RegExp(
      `${word(down)}|${word(String.raw`nee?m(?:t|en)(?=[ \n][^.;]{0,60}(?<!\p{L})af(?!\p{L}))`)}|(?<=^|[:.][ \n]|(?<!\\p{L})(?:is|zijn|dat|er|wordt|worden|of|en)[ \n])${word('minder|kleinere?|kortere?')}`,
      'giu',
    ),
  ],
];

/** The directions that a text says, from left to right; "niet gestegen" is no rise but a stable value. */
function directionsIn(text: string): readonly SaidDirection[] {
  const found: SaidDirection[] = [];
  for (const [direction, pattern] of patterns)
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.every((other) => end <= other.start || other.end <= match.index))
        found.push({ direction, text: match[0], start: match.index, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** The one direction of a text; undefined when it says none, or goes two ways. */
export function directionOf(text: string): SaidDirection | undefined {
  const said = directionsIn(text);
  return said.every(({ direction }) => direction === said[0]?.direction) ? said[0] : undefined;
}

const insight = new RegExp(
  word('zicht|inzicht|inzichtelijk|bekend|in beeld|duidelijk|weten(?= (?:we|wij|de))|in kaart'),
  'iu',
);

/** The words with which a text says that something becomes known; undefined when it does not. */
export function insightIn(text: string): Omit<SaidDirection, 'direction'> | undefined {
  const match = insight.exec(text);
  return match ? { text: match[0], start: match.index, end: match.index + match[0].length } : undefined;
}
