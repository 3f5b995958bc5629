/** A stretch of a text that was left to be filled in. */
export interface Placeholder {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const toFillIn =
  'invullen|in te vullen|aanvullen|aan te vullen|opzoeken|op te zoeken|uitzoeken|uit te zoeken|navragen|na te vragen|nagaan|uitwerken|uit te werken|toevoegen|toe te voegen';
/** Words that a writer leaves for the time being, in the place of a fact. */
const later = String.raw`(?:n\.?t\.?b\.?|t\.?b\.?[ad]\.?|p\.?m\.?|(?:nog|nader|later) (?:te bepalen|vast te stellen|te beslissen|te noemen|te bepalen door \p{L}+|${toFillIn})|(?:dit |deze |tekst )?volgt (?:nog|later|binnenkort|z\.?s\.?m\.?)|(?:wordt|worden) (?:nog|later|nader) (?:ingevuld|aangevuld|bepaald|toegevoegd|uitgewerkt))`;
const blanks = 'datum|naam|bedrag|aantal|nummer|percentage|plaats|gemeente|functie|adres|zaaknummer';

/** Words after which a sentence must name something, so that dots there are a gap and no pause. */
const beforeFact =
  'van|tot|op|in|per|met|na|binnen|bij|voor|door|over|uit|vanaf|sinds|rond|namens|tussen|naar|de|het|een|hoogste|minste|hooguit|minimaal|maximaal|hoogstens|minstens|ongeveer|circa|ruim|bijna|gemiddeld|totaal|gemeente|gemeenten|wethouder|heer|mevrouw|artikel|bijlage|hoofdstuk|paragraaf|tabel|nummer|telefoonnummer|jaar|euro|€';
const unitAfter =
  'jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|euro|miljoen|miljard|procent|procentpunt|inwoners|cliënten|jeugdigen|aanbieders|gemeenten|percelen|keer|maal';

/** What holds wherever it stands: in a name as well as in prose. */
const everywhere = [
  // "* %", but not the end of emphasis as in "*25*%".
  String.raw`(?<![^\s("'“‘:;,/])(?:\*|\.{2,}|…|\?)[ \u00a0]?%`,
  // "xx", "20XX" and "xx-xx-2020", but no letters inside a word.
  String.raw`(?<!\p{L})[xX]{2,}(?:[-/.][xX]{2,})*(?!\p{L})`,
  String.raw`(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|todo(?=:))(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}])PM(?![\p{L}\p{N}]|[-'’]\p{L})`,
  String.raw`\?{3,}`,
  String.raw`\.{4,}`,
  String.raw`\b[Ll]orem ipsum\b`,
  // "[datum]" is no link "[datum](…)" and no cross-reference "[[datum]]".
  String.raw`(?<!\[)\[(?:(?:[^\]\n]* )?(?:${toFillIn})(?: [^\]\n]*)?|(?:${blanks})(?: (?:van )?(?:de |het )?\p{L}+)?|…|\.{3}|${later}|[xX_]+)\](?![[(:])`,
  // A note of the writer between brackets: "(nog aan te vullen)".
  String.raw`\((?:${later}|(?:hier )?(?:nog )?(?:${toFillIn}))(?: [^()\n]{0,40})?\)`,
  // "ten hoogste … jaar", "op … 2031": dots where a fact should stand, but not where a sentence pauses or trails off.
  String.raw`(?<=(?<!\p{L})(?:${beforeFact})[ \n\u00a0])(?:…|\.{2,3}|_+|[?#]+)(?=[ \n\u00a0](?:[\p{L}\p{N}€]|%))`,
  String.raw`(?<=[ \n\u00a0])(?:…|\.{2,3}|_+|[?#]+)(?=[ \n\u00a0](?:${unitAfter})(?!\p{L}))`,
  String.raw`(?<=(?<!\p{L})(?:hoogste|minste|hooguit|minimaal|maximaal|na|tot|binnen|van|voor)[ \n\u00a0])(?:[xXNn]|-{1,3}|–)(?=[ \n\u00a0](?:${unitAfter})(?!\p{L}))`,
  // A date of which the figures are still lines: "__-__-____".
  String.raw`(?<![\p{L}\p{N}_])_+(?:[-/.]_+)+(?![\p{L}\p{N}_])`,
].join('|');

/** A field that holds nothing but a word for what is still to come. */
const onlyLater = new RegExp(`^\\s*(?:${later}|(?:hier )?(?:nog )?(?:${toFillIn}))[.!:]?\\s*$`, 'iu');

/**
 * "<naam>" in prose is HTML, of which the text stage speaks; what cannot be a tag is left to us. In a line only
 * words that ask to be filled in count: a name may hold anything else between angle brackets.
 */
const inProse = String.raw`<(?:…|\.{2,}|_+)>|(?<![\p{L}\p{N}_*])(?<!^[ \t]*)_{2,}(?![\p{L}\p{N}_*])`;
const inLine = String.raw`<(?:(?:(?:${blanks}) )?(?:${toFillIn})(?: [^<>\n]*)?|${blanks}|…|\.{2,}|_+)>|(?<![\p{L}\p{N}_])_{2,}(?![\p{L}\p{N}_])`;

const patterns = {
  prose: new RegExp(`${everywhere}|${inProse}`, 'gmu'),
  line: new RegExp(`${everywhere}|${inLine}`, 'gmu'),
};

/**
 * Every placeholder in a text, from left to right. A text without a letter, digit or expression is one as a
 * whole. Expressions between `{{` and `}}` and web addresses are not looked into.
 */
export function placeholdersIn(text: string, kind: keyof typeof patterns): readonly Placeholder[] {
  const bare = text.replace(/\{\{.*?\}\}|\bhttps?:\/\/\S+/gsu, (found) => 'a'.repeat(found.length));
  if (onlyLater.test(bare)) return [wholeOf(text)];
  if (!/[\p{L}\p{N}]/u.test(bare)) return bare.trim() === '' ? [] : [wholeOf(text)];
  return [...bare.matchAll(patterns[kind])].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a text holds nothing but a word for what is still to come, such as "n.t.b.". */
export const isOnlyLater = (text: string): boolean => onlyLater.test(text);

function wholeOf(text: string): Placeholder {
  const start = text.search(/\S/u);
  const trimmed = text.trim();
  return { text: trimmed, start, end: start + trimmed.length };
}
