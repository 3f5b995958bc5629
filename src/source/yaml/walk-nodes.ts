import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';

/** A scalar of a YAML document with what stands around it. */
export interface FoundScalar {
  readonly scalar: Scalar.Parsed;
  readonly role: 'key' | 'value' | 'item' | 'root';
  /** For an item: whether a neighbour in its list holds fields. */
  readonly besideFields: boolean;
}

/** Every scalar of a document, in no particular order. */
export function scalarsOf(contents: ParsedNode | null): readonly FoundScalar[] {
  const found: FoundScalar[] = [];
  const visit = (node: unknown, role: FoundScalar['role'], besideFields: boolean): void => {
    if (isScalar(node)) found.push({ scalar: node as Scalar.Parsed, role, besideFields });
    else if (isSeq(node)) {
      const fields = node.items.some((item) => isMap(item));
      for (const item of node.items) visit(item, 'item', fields);
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        visit(key, 'key', false);
        visit(value, 'value', false);
      }
    }
  };
  if (!isAlias(contents)) visit(contents, 'root', false);
  return found;
}
