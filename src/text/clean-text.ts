/** Characters that no reader sees: controls, soft hyphens, zero-width and text-direction marks. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is what this is for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** Every character that starts a new line or stands for space in a line; a non-breaking space stays. */
const lineSpace = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** A value as the tree holds it: NFC, on one line, without invisible characters or space at its ends. */
export function cleanText(value: string): string {
  return cleanRun(value).replace(/^ +| +$/g, '');
}

/** A stretch of text as the tree holds it, with the space at its ends. */
export function cleanRun(value: string): string {
  const plain = value
    .replace(lineSpace, ' ')
    .replace(invisible, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return plain.normalize('NFC');
}
