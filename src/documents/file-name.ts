import type { Edition } from '../model/edition.ts';

const slug = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/gu, '');

/**
 * The name of an edition's files without extension, so that each can be mailed as it is: date, issuer, kind,
 * annex number or segment, and version. What is not known is left out.
 */
export function fileNameOf(edition: Edition, regio: string): string {
  const { document, gemeente, segment, shape, annexNumber, version, date } = edition;
  const isAnnex = shape.soort.startsWith('bijlage-') && annexNumber !== undefined;
  const kind = isAnnex ? `bijlage-${annexNumber}-${shape.soort.slice('bijlage-'.length)}` : shape.soort;
  const name = document.id === shape.soort || isAnnex ? kind : `${kind}-${document.id}`;
  const parts = [date?.value, gemeente?.id ?? regio, name, segment?.id, version && `v${version.value}`];
  return parts.flatMap((part) => (part ? [slug(part)] : [])).join('-');
}
