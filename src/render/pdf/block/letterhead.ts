import type { LetterHead } from '../../../text/tree/block.ts';
import { letterGeometry as place } from '../page/geometry.ts';
import { type Item, moved } from '../strip/item.ts';
import { Keep, stripOf } from '../strip/strip.ts';
import { runsOf } from '../text/run.ts';
import { body, smallText } from '../text/typography.ts';
import { type Context, linesOf, type SetBlock, textRun } from './context.ts';

/**
 * Sets the head of a letter for the top of a first page: the wordmark over all, the recipient where a left
 * window of an envelope shows it, the sender in a narrow column at the right. Nothing else comes beside it.
 */
export function setLetterHead(head: LetterHead, context: Context): SetBlock {
  const items: Item[] = [];
  const wordmark = linesOf(context, head.wordmark, {
    style: { size: 24, leading: 30, strong: true, italic: false, colour: context.colour },
    width: context.width,
    role: 'wordmark',
    owner: head,
  });
  items.push(...wordmark);
  const under = wordmark.reduce((sum, line) => sum + line.height, 0);

  let recipient = Math.max(place.recipientTop, under + 12);
  for (const line of head.recipient) {
    const lines = linesOf(context, line, {
      style: body,
      width: place.recipientWidth,
      role: 'recipient',
      owner: head,
    });
    items.push(...lines.map((one) => moved(one, 0, recipient)));
    recipient += lines.length * body.leading;
  }

  const left = context.width - place.senderWidth;
  let sender = Math.max(head.recipient.length > 0 ? place.senderTop : 0, under + 12);
  for (const [index, line] of head.sender.entries()) {
    const label = line.label === undefined ? [] : [textRun(`${line.label} `, line)];
    const style = index === 0 ? { ...smallText, strong: true } : smallText;
    const runs = [...label, ...runsOf(line.value)];
    const lines = linesOf({ ...context, hyphenate: true }, runs, {
      style,
      width: place.senderWidth,
      role: 'sender',
      owner: line,
    });
    items.push(...lines.map((one) => moved(one, left, sender)));
    sender += lines.length * style.leading;
  }

  // Without an address there is no window to keep free.
  const least = head.recipient.length > 0 ? Math.max(place.bodyTop, recipient + 28) : under + 8;
  const height = head.sender.length > 0 ? Math.max(least, sender + 20) : least;
  return { before: 0, after: 0, strips: [stripOf(height, items, { keep: Keep.next })] };
}
