import type { Fields, LetterHead, Signature } from '../../text/tree/block.ts';
import type { Inline } from '../../text/tree/inline.ts';
import type { Origin } from '../../text/tree/origin.ts';
import { bold } from './emphasis.ts';
import { escapeLineStart } from './escape-markdown.ts';
import { inlineMarkdown, type LineContext } from './inline-markdown.ts';

/** The head of a letter: wordmark, sender and recipient, each a paragraph of short lines. */
export function letterHeadMarkdown(head: LetterHead, context: LineContext): string {
  const sender = head.sender.map((line) => labelled(line.label, line.value, line.origin, context));
  const recipient = head.recipient.map((line) => inlineMarkdown(line, context));
  return [bold(plain(head.wordmark, head.origin, context)), hardLines(sender), hardLines(recipient)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The reference block: a line for each field, so that a change shows as one line. */
export function fieldsMarkdown(fields: Fields, context: LineContext): string {
  return hardLines(
    fields.fields.map((field) => {
      const label = bold(plain(field.label, field.origin, context));
      return `${label}: ${inlineMarkdown(field.value, { ...context, lineBreak: '<br>' })}`.trimEnd();
    }),
  );
}

/** The closing of a letter: greeting, body, and each signer with name and role. */
export function signatureMarkdown(signature: Signature, context: LineContext): string {
  const signers = signature.signers.map((signer) =>
    hardLines([
      signer.name === undefined ? '' : bold(plain(signer.name, signer.origin, context)),
      plain(signer.role, signer.origin, context),
    ]),
  );
  const lines = [signature.closing, signature.body].map((line) => hardLines([inlineMarkdown(line, context)]));
  return [...lines, ...signers].filter((part) => part !== '').join('\n\n');
}

function labelled(
  label: string | undefined,
  value: readonly Inline[],
  origin: Origin,
  context: LineContext,
): string {
  const words = inlineMarkdown(value, context);
  return label === undefined ? words : `${plain(label, origin, context)} ${words}`;
}

function plain(text: string, origin: Origin, context: LineContext): string {
  return inlineMarkdown([{ type: 'text', text, origin }], context);
}

/** Lines that stay lines: each ends in a hard break but the last. */
export function hardLines(lines: readonly string[]): string {
  return lines
    .filter((line) => line.trim() !== '')
    .flatMap((line) => line.split('\n'))
    .map((line) => escapeLineStart(line))
    .map((line, index, all) => (index < all.length - 1 && !line.endsWith('\\') ? `${line}\\` : line))
    .join('\n');
}
