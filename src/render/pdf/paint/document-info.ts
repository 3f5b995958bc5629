import type { Metadata } from '../../../text/tree/document-tree.ts';

/** What the file says of itself. Dates are the document's own, at noon UTC; a document without a date has none. */
export function documentInfo(metadata: Metadata): Record<string, string | Date> {
  const date = noonOf(metadata.date);
  const entries: readonly (readonly [string, string | Date | undefined])[] = [
    ['Title', metadata.title],
    ['Author', metadata.author],
    ['Subject', metadata.subject],
    ['Keywords', metadata.keywords.join(', ')],
    ['Creator', 'segments'],
    ['Producer', 'segments'],
    ['CreationDate', date],
    ['ModDate', date],
  ];
  return Object.fromEntries(entries.filter((entry): entry is [string, string | Date] => Boolean(entry[1])));
}

function noonOf(date: string | undefined): Date | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
  if (match === null) return undefined;
  return new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]), 12));
}
