import type { Origin } from '../../text/tree/origin.ts';
import type { FunctionContext } from './edition-functions.ts';

/** The origin of what a document says because of who issues it: the gemeente answers for it, or `site`. */
export function issuerOrigin({ edition, region }: FunctionContext, site: Origin): Origin {
  const node = edition.gemeente && region.locator.nodeOf(edition.gemeente);
  return node ? { layer: 'gemeente', file: node.file, span: node.span } : site;
}
