import type { Fields, LetterHead, Signature } from '../../text/tree/block.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import { inlineHtml } from './inline-html.ts';
import type { PageContext } from './page-context.ts';

/** The head of a letter: wordmark, sender and, for the window of the envelope, the recipient. */
export function letterHeadHtml(head: LetterHead, context: PageContext): string {
  const sender = head.sender.map((line) => {
    const label =
      line.label === undefined ? '' : `${element('span', { class: 'label' }, escapeHtml(line.label))} `;
    return element('span', { class: 'line' }, label + inlineHtml(line.value, context));
  });
  const recipient = head.recipient.map((line) =>
    element('span', { class: 'line' }, inlineHtml(line, context)),
  );
  const parts = [
    element('p', { class: 'wordmark' }, escapeHtml(head.wordmark)),
    sender.length === 0 ? '' : element('address', { class: 'sender' }, sender.join('\n')),
    recipient.length === 0
      ? ''
      : element(
          'div',
          { class: 'recipient', role: 'group', 'aria-label': context.words.recipient },
          recipient.join('\n'),
        ),
  ];
  return element('div', { class: 'letterhead' }, parts.filter(Boolean).join('\n'));
}

/** The reference block as a list of names and values. */
export function fieldsHtml(fields: Fields, context: PageContext): string {
  const rows = fields.fields.map((field) =>
    element(
      'div',
      {},
      element('dt', {}, escapeHtml(field.label)) + element('dd', {}, inlineHtml(field.value, context)),
    ),
  );
  return element('dl', { class: 'fields' }, rows.join('\n'));
}

/** The closing of a letter, its signers side by side where there is room. */
export function signatureHtml(signature: Signature, context: PageContext): string {
  const signers = signature.signers.map((signer) => {
    const name = signer.name === undefined ? '' : element('span', { class: 'name' }, escapeHtml(signer.name));
    return element('li', {}, name + element('span', { class: 'role' }, escapeHtml(signer.role)));
  });
  const parts = [
    element('p', {}, inlineHtml(signature.closing, context)),
    signature.body.length === 0 ? '' : element('p', {}, inlineHtml(signature.body, context)),
    signers.length === 0 ? '' : element('ul', { class: 'signers', role: 'list' }, signers.join('\n')),
  ];
  return element('div', { class: 'signature' }, parts.filter(Boolean).join('\n'));
}
