import type { Edition } from '../model/edition.ts';
import type { RegionModel } from '../model/region-model.ts';

/** Which document a reference is to: the one it stands in, another of the region, or one we do not have. */
export type Referred = readonly Edition[] | 'unknown';

const self = /^(?:dit|deze|onze|ons|dezelfde|hetzelfde)$/iu;

/**
 * The editions a typed reference may be to, judged by the words around it: "bijlage 2 bij de raadsinformatiebrief",
 * "hoofdstuk 1 van de nota". `reader` is the edition whose text it is.
 */
export function referredEditions(
  bare: string,
  { start, end }: { readonly start: number; readonly end: number },
  reader: Edition,
  region: RegionModel,
): Referred {
  const after = bare.slice(end, end + 90);
  const own =
    /^[ \u00a0]*(?:,?[ \u00a0]*\(?[ \u00a0]*)?(?:van|bij|uit|in|behorend(?:e)? bij)\s+(dit|deze|onze|ons|dezelfde|hetzelfde|het|de|die|dat|een)\s+([^.;:\n]{1,70})/iu.exec(
      after,
    );
  if (own) {
    const [whole, article = '', words = ''] = own;
    const isIn = /^[ \u00a0]*\(?in\b/iu.test(whole);
    if (self.test(article)) return [reader];
    const named = namedEditions(words, reader, region);
    if (named.length > 0) return named;
    return isIn ? [reader] : 'unknown';
  }
  // A law, a regulation or a standard numbers its own parts.
  if (
    /^[ \u00a0]*(?:van |bij )?(?:\p{Lu}\p{L}*(?:wet|besluit|regeling|verordening)|Wmo|Awb|Wet|Aw|Jw|AVG|Woo|Wob|Wlz)(?!\p{L})/u.test(
      after,
    )
  )
    return 'unknown';
  if (/^[ \u00a0]*(?:van|uit)[ \u00a0]/u.test(after) && !/^[ \u00a0]*van (?:fase|segment)/u.test(after))
    return 'unknown';
  const before = /(?:het|de|een)\s+([^.;:\n]{1,60}?)[ \u00a0]*[(,][ \u00a0]*(?:zie )?$/iu.exec(
    bare.slice(Math.max(0, start - 80), start),
  );
  const named = before ? namedEditions(lastWords(before[1] ?? ''), reader, region) : [];
  return named.length > 0 ? named : [reader];
}

const lastWords = (words: string) => words.split(/\s+(?:het|de|een)\s+/u).at(-1) ?? words;

/** The editions of the document the words begin with, by its kind or its title; for this gemeente where it has one. */
function namedEditions(words: string, reader: Edition, { editions }: RegionModel): readonly Edition[] {
  const text = words.toLowerCase().replace(/^[‘“"']+/u, '');
  const [first = ''] = text.split(/[^\p{L}-]+/u);
  const named = editions.filter(({ document, shape }) => {
    const label = shape.label.toLowerCase();
    return (
      first === label ||
      text.startsWith(document.titel.toLowerCase()) ||
      (first.length >= 5 && label.startsWith(first))
    );
  });
  const mine = named.filter(({ gemeente }) => gemeente === undefined || gemeente === reader.gemeente);
  return mine.length > 0 ? mine : named;
}
