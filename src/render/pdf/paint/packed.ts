import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

interface FileObject {
  readonly id: number;
  readonly body: Buffer;
}

/**
 * The file as pdfkit wrote it, with everything but streams packed together: a structure tree is thousands of
 * small objects that hardly differ. Its /ID is a hash of its content: different content, different ID.
 */
export function packed(file: Buffer): Uint8Array {
  const { header, objects, trailer } = read(file);
  const size = objects.length + 1;
  const plain = objects.filter(({ body }) => !isStream(body));
  const offsets = new Map<number, number>();
  const chunks: Buffer[] = [header];
  let length = header.length;
  const write = (id: number, body: Buffer): void => {
    const chunk = Buffer.concat([Buffer.from(`${id} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.set(id, length);
    chunks.push(chunk);
    length += chunk.length;
  };
  for (const { id, body } of objects) if (isStream(body)) write(id, body);
  write(size, packOf(plain));
  const hash = createHash('sha256').update(trailer);
  for (const chunk of chunks) hash.update(chunk);
  const identity = hash.digest('hex').slice(0, 32);
  const places = new Map(plain.map(({ id }, index) => [id, index]));
  const entries = Buffer.alloc((size + 2) * entryWidth);
  entries.writeUIntBE(0xffff, 5, 3);
  offsets.set(size + 1, length);
  for (let id = 1; id < size + 2; id++) {
    const at = id * entryWidth;
    const place = places.get(id);
    entries.writeUInt8(place === undefined ? 1 : 2, at);
    entries.writeUInt32BE(place === undefined ? (offsets.get(id) ?? 0) : size, at + 1);
    entries.writeUIntBE(place ?? 0, at + 5, 3);
  }
  const identities = `/ID [<${identity}> <${identity}>]`;
  const details = `/Type /XRef\n/W [1 4 3]\n/Size ${size + 2}\n${trailer}\n${identities}`;
  const start = length;
  write(size + 1, streamOf(details, entries));
  chunks.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(chunks);
}

/** Bytes of an entry: its type, an offset or the pack, and the place in the pack. */
const entryWidth = 8;

function packOf(objects: readonly FileObject[]): Buffer {
  const index: number[] = [];
  let offset = 0;
  for (const { id, body } of objects) {
    index.push(id, offset);
    offset += body.length + 1;
  }
  const head = Buffer.from(`${index.join(' ')}\n`);
  const newline = Buffer.from('\n');
  const details = `/Type /ObjStm\n/N ${objects.length}\n/First ${head.length}`;
  return streamOf(details, Buffer.concat([head, ...objects.flatMap(({ body }) => [body, newline])]));
}

function streamOf(details: string, content: Buffer): Buffer {
  const data = deflateSync(content);
  const dictionary = `<<\n${details}\n/Filter /FlateDecode\n/Length ${data.length}\n>>\nstream\n`;
  return Buffer.concat([Buffer.from(dictionary), data, Buffer.from('\nendstream')]);
}

function isStream(body: Buffer): boolean {
  return body.subarray(-9).toString('latin1') === 'endstream';
}

/** Takes apart what pdfkit wrote, by its own table of offsets. */
function read(file: Buffer): { header: Buffer; objects: FileObject[]; trailer: string } {
  const end = file.toString('latin1', file.lastIndexOf('startxref'));
  const table = Number(/startxref\s+(\d+)/.exec(end)?.[1]);
  const lines = file.toString('latin1', table).split('\n');
  const count = Number(lines[1]?.split(' ')[1]);
  const starts = lines.slice(3, 2 + count).map((line) => Number(line.slice(0, 10)));
  const sorted = [...starts, table].sort((a, b) => a - b);
  const following = new Map(sorted.map((start, index) => [start, sorted[index + 1] ?? table]));
  const objects = starts.map((start, index): FileObject => {
    const whole = file.subarray(start, following.get(start));
    return { id: index + 1, body: whole.subarray(whole.indexOf('\n') + 1, whole.lastIndexOf('\nendobj')) };
  });
  const entries = lines.slice(2 + count).join('\n');
  const reference = (key: string): string => new RegExp(`/${key} \\d+ 0 R`).exec(entries)?.[0] ?? '';
  return {
    header: file.subarray(0, Math.min(...sorted)),
    objects,
    trailer: `${reference('Root')}\n${reference('Info')}`,
  };
}
