import { lossyNumber } from '../diagnostics/catalogue/quoting-codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inReadingOrder } from '../diagnostics/reading-order.ts';
import { editionsOf } from '../model/edition.ts';
import { formatWords } from '../model/format-words.ts';
import { nouns } from '../model/nouns.ts';
import { indexRegion } from '../model/region-index.ts';
import type { RegionModel } from '../model/region-model.ts';
import { type RegionData, regionSchema } from '../model/region-schema.ts';
import { allowedKeys } from '../model/schema-walk.ts';
import { bind } from '../source/bind.ts';
import type { RegionSource } from '../source/read-region.ts';
import { schemaFindings } from '../source/schema/schema-findings.ts';
import { toData } from '../source/to-data.ts';
import type { DocumentKind } from './document-kind.ts';

/** A region with what was found on the way; without the region itself when it does not fit the model. */
export interface ShapedRegion {
  readonly region?: RegionModel;
  readonly findings: readonly Diagnostic[];
}

/**
 * Gives the files of a region the shape of the model. Syntax errors come first: what follows from them is not
 * told. A decimal that ends in a zero (1.10) is a mistake only where the model asks for text.
 */
export function shapeRegion(source: RegionSource, kinds: readonly DocumentKind[]): ShapedRegion {
  const suspects = source.findings.filter(isDecimal);
  const others = source.findings.filter((finding) => !isDecimal(finding));
  if (others.some(({ severity }) => severity === 'error')) return { findings: source.findings };
  const schema = regionSchema(kinds);
  const given = toData(source.root);
  const parsed = schema.safeParse(given, { reportInput: true });
  if (!parsed.success) {
    const knowledge = {
      allowedKeys: (path: readonly (string | number)[]) => allowedKeys(schema, given, path),
      nouns,
      formats: formatWords,
    };
    const issues = schemaFindings(parsed.error.issues, source.root, knowledge);
    const blamed = suspects.filter((suspect) => issues.some((issue) => isSamePlace(issue, suspect)));
    const rest = issues.filter((issue) => !blamed.some((suspect) => isSamePlace(issue, suspect)));
    return { findings: [...others, ...blamed, ...rest].sort(inReadingOrder) };
  }
  const data = parsed.data as unknown as RegionData;
  const region = {
    schema,
    shapes: kinds,
    data,
    index: indexRegion(schema, data),
    editions: editionsOf(data, kinds),
    locator: bind(data, source.root, source.files),
  };
  return { region, findings: others };
}

/** An amount may well be written 12.50; as text, such as a version, it would lose its zero. */
const isDecimal = ({ code, args }: Diagnostic) =>
  code === lossyNumber.code && /^-?\d+\.\d+$/u.test(String(args['text']));

const isSamePlace = (a: Diagnostic, b: Diagnostic) =>
  a.file === b.file && a.span.start.offset === b.span.start.offset;
