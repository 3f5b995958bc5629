import { inflateSync } from 'node:zlib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of a file's structure tree, with the text painted for it. */
export interface ReadElement {
  readonly role: string;
  /** The entries of its object, as written. */
  readonly entries: string;
  /** Texts and elements, in reading order. */
  readonly kids: readonly (string | ReadElement)[];
}

/** What was read of a tagged file. */
export interface ReadFile {
  readonly root: ReadElement;
  /** Text outside the structure: running lines, repeated heads, break hyphens. */
  readonly artifacts: string;
  /** Text that is neither content nor artifact. */
  readonly loose: string;
  /** Every object that is no stream. */
  readonly objects: ReadonlyMap<number, string>;
}

/** Reads the structure tree of a file of ours; texts are the glyphs' own, by the fonts' maps to Unicode. */
export async function readStructure(bytes: Uint8Array): Promise<ReadFile> {
  const objects = objectsOf(Buffer.from(bytes));
  const { texts, artifacts, loose } = await textsOf(bytes);
  const read = (id: number): ReadElement => {
    const entries = objects.get(id) ?? '';
    const page = /\/Pg (\d+) 0 R/.exec(entries)?.[1] ?? '';
    const kids = /\/K ([\s\S]*)>>\s*$/.exec(entries)?.[1] ?? '';
    const found: (string | ReadElement)[] = [];
    for (const [token, dictionary, ref, mcid] of kids.matchAll(/<<([\s\S]*?)>>|(\d+) 0 R|(\d+)/g)) {
      if (ref !== undefined) found.push(read(Number(ref)));
      else if (mcid !== undefined) found.push(texts.get(`${page} ${mcid}`) ?? `missing ${token}`);
      else if (dictionary?.includes('/MCR')) {
        const own = /\/Pg (\d+) 0 R/.exec(dictionary)?.[1] ?? page;
        found.push(texts.get(`${own} ${/\/MCID (\d+)/.exec(dictionary)?.[1]}`) ?? `missing ${token}`);
      }
    }
    return {
      role: /\/S \/(\w+)/.exec(entries)?.[1] ?? '',
      entries: entries.replace(/\/K [\s\S]*/, ''),
      kids: found,
    };
  };
  const tree = [...objects.values()].find(
    (body) => body.includes('/StructTreeRoot') && body.includes('/K ['),
  );
  const top = /\/K \[(\d+) 0 R\]/.exec(tree ?? '')?.[1];
  return { root: read(Number(top)), artifacts, loose, objects };
}

function objectsOf(file: Buffer): Map<number, string> {
  const objects = new Map<number, string>();
  const latin = file.toString('latin1');
  const pack = /\/Type \/ObjStm\n\/N (\d+)\n\/First (\d+)[^>]*\/Length (\d+)\n>>\nstream\n/g;
  for (const match of latin.matchAll(pack)) {
    const [count = 0, first = 0, length = 0] = match.slice(1).map(Number);
    const start = match.index + match[0].length;
    const content = inflateSync(file.subarray(start, start + length)).toString('latin1');
    const numbers = content.slice(0, first).trim().split(' ').map(Number);
    for (let index = 0; index < count; index++) {
      const at = first + (numbers[2 * index + 1] ?? 0);
      const next = numbers[2 * index + 3];
      objects.set(numbers[2 * index] ?? 0, content.slice(at, next === undefined ? undefined : first + next));
    }
  }
  return objects;
}

async function textsOf(
  bytes: Uint8Array,
): Promise<{ texts: Map<string, string>; artifacts: string; loose: string }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts = new Map<string, string>();
  let artifacts = '';
  let loose = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    let open: string | undefined;
    for (const [index, operator] of fnArray.entries()) {
      const args: unknown = argsArray[index];
      if (operator === OPS.beginMarkedContentProps && Array.isArray(args)) {
        open = args[0] === 'Artifact' ? 'Artifact' : `${page.ref?.num} ${args[1]}`;
        if (open !== 'Artifact') texts.set(open, '');
      } else if (operator === OPS.endMarkedContent) open = undefined;
      else if (operator === OPS.showText && Array.isArray(args)) {
        const text = args[0].map((glyph: { unicode?: string }) => glyph.unicode ?? '').join('');
        if (open === undefined) loose += text;
        else if (open === 'Artifact') artifacts += text;
        else texts.set(open, (texts.get(open) ?? '') + text);
      }
    }
  }
  return { texts, artifacts, loose };
}
