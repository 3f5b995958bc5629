import type { Signature } from '../../../text/tree/block.ts';
import { type Item, type LineItem, moved, type Role } from '../strip/item.ts';
import { stripOf } from '../strip/strip.ts';
import { beat } from '../text/typography.ts';
import { type Context, linesOf, type SetBlock } from './context.ts';

/** Room to sign by hand: 20 mm. */
const signingRoom = 57;
const gutter = 18;

/** Sets the closing of a letter as one strip: the signers side by side, at most three in a row. */
export function setSignature(signature: Signature, context: Context): SetBlock {
  const items: Item[] = [];
  let y = 0;
  const add = (lines: readonly LineItem[]): void => {
    items.push(...lines.map((line) => moved(line, 0, y)));
    y += heightOf(lines);
  };
  const set = (content: Signature['closing'], role: Role): LineItem[] =>
    content.length === 0 ? [] : linesOf(context, content, { role, owner: signature });
  add(set(signature.closing, 'closing'));
  if (signature.body.length > 0 && y > 0) y += beat / 2;
  add(set(signature.body, 'body'));
  const columns = Math.min(3, Math.max(2, signature.signers.length));
  const width = (context.measure - (columns - 1) * gutter) / columns;
  for (let row = 0; row < signature.signers.length; row += columns) {
    let highest = 0;
    for (const [column, signer] of signature.signers.slice(row, row + columns).entries()) {
      const name =
        signer.name === undefined
          ? []
          : linesOf(context, `${signer.name} `, { width, role: 'signer', owner: signer });
      const role = linesOf(context, signer.role, {
        width,
        style: signer.name === undefined ? context.style : { ...context.style, italic: true },
        role: 'signer',
        owner: signer,
      });
      const left = column * (width + gutter);
      items.push(...name.map((line) => moved(line, left, y + signingRoom)));
      items.push(...role.map((line) => moved(line, left, y + signingRoom + heightOf(name))));
      highest = Math.max(highest, heightOf(name) + heightOf(role));
    }
    y += signingRoom + highest;
  }
  return { before: 2 * beat, after: 2 * beat, strips: [stripOf(y, items)] };
}

function heightOf(lines: readonly LineItem[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}
