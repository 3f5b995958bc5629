import type { EmbeddedFont } from '../pdfmake.ts';

/**
 * Lets a document's font tell apart characters that share a drawing, such as a space and one that does not break
 * (U+00A0), or a hyphen and one that does not (U+2011): each gets a glyph of its own in the file, so that who
 * copies or searches the text gets what the source says.
 */
export function keepCharacters(font: EmbeddedFont): void {
  const encode = font.encode.bind(font);
  const twins = new Map<string, number>();
  font.encode = (text, features) => {
    const encoded = encode(text, features);
    const [codes] = encoded;
    const { glyphs } = font.layout(text, features);
    const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    // Where the font takes signs apart or together in its own way, no character can be held against a glyph.
    if (glyphs.reduce((sum, { codePoints }) => sum + codePoints.length, 0) !== characters.length)
      return encoded;
    let at = 0;
    for (const [index, glyph] of glyphs.entries()) {
      const said = characters.slice(at, at + glyph.codePoints.length);
      at += said.length;
      if (said.every((character, place) => character === glyph.codePoints[place])) continue;
      const key = `${glyph.id} ${said.join(' ')}`;
      let twin = twins.get(key);
      if (twin === undefined) {
        twin = font.subset.glyphs.push(glyph.id) - 1;
        font.widths[twin] = glyph.advanceWidth * font.scale;
        font.unicode[twin] = said;
        twins.set(key, twin);
      }
      codes[index] = twin.toString(16).padStart(4, '0');
    }
    return encoded;
  };
}
