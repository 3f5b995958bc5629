import { inflateSync } from 'node:zlib';

/** What can be read of a PDF of ours without painting it. */
export interface PdfFile {
  /** Every object that is no stream, and the dictionary of every one that is. Texts in them are blanked out. */
  readonly objects: readonly string[];
  /** The XMP metadata. */
  readonly metadata: string;
}

/** Reads the file that was written, not what was meant to be; of what is no PDF of ours nothing is read. */
export function readPdfFile(bytes: Uint8Array): PdfFile {
  const file = Buffer.from(bytes);
  const latin = file.toString('latin1');
  const objects: string[] = [];
  for (const match of latin.matchAll(/\n\d+ 0 obj\n(<<[\s\S]*?)\n?stream\r?\n/g)) {
    const [whole, dictionary = ''] = match;
    objects.push(withoutTexts(dictionary));
    const [, count] = /\/Type \/ObjStm\n\/N (\d+)/.exec(dictionary) ?? [];
    const first = Number(/\/First (\d+)/.exec(dictionary)?.[1]);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    if (count === undefined) continue;
    const start = match.index + whole.length;
    const content = inflateSync(file.subarray(start, start + length)).toString('latin1');
    const places = content.slice(0, first).trim().split(' ').map(Number);
    for (let index = 0; index < Number(count); index++) {
      const next = places[2 * index + 3];
      const end = next === undefined ? undefined : first + next;
      objects.push(withoutTexts(content.slice(first + (places[2 * index + 1] ?? 0), end)));
    }
  }
  const [metadata = ''] = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(latin) ?? [];
  return { objects, metadata: Buffer.from(metadata, 'latin1').toString('utf8') };
}

/** What a text says must not pass for what an object is; whether it says anything, and a short plain one, stays. */
function withoutTexts(object: string): string {
  return object.replace(/\(((?:\\[\s\S]|[^\\)])*)\)/g, (text, said: string) => {
    if (said === '') return '()';
    return /^[A-Za-z0-9-]{1,35}$/.test(said) ? text : '(…)';
  });
}
