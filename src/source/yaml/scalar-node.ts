import type { Scalar } from 'yaml';
import { scalarOffsets } from '../scalar/scalar-offsets.ts';
import type { ScalarNode } from '../source-node.ts';
import type { TreeSource } from './build-tree.ts';

/** The node of a scalar: its value, its token, and the way from its text back into the file. */
export function scalarNode(
  scalar: Scalar.Parsed,
  { text, file, placeAt, fileOffset }: TreeSource,
): ScalarNode {
  const [start, valueEnd] = scalar.range;
  const end = start + text.slice(start, valueEnd).trimEnd().length;
  const offsets = scalarOffsets(scalar, text);
  return {
    kind: 'scalar',
    value: decodedValue(scalar),
    file,
    span: placeAt(start, end).span,
    offsetOf: (decoded) => fileOffset(offsets(decoded)),
  };
}

function decodedValue({ value, source }: Scalar.Parsed): ScalarNode['value'] {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  return source ?? null;
}
