import type { Field, Fields } from '../../tree/block.ts';
import { readAttributes } from '../attributes.ts';
import { originOf, type Reading } from '../reading.ts';
import type { Container } from '../sections.ts';
import { refuseRest } from './container-content.ts';
import { fieldLines, fieldValue, originOfValue } from './field-lines.ts';

/** Reads the reference block. A row without a value disappears, and so does a block without rows. */
export function readFields(container: Container, reading: Reading): readonly Fields[] {
  refuseRest(container, reading);
  readAttributes(container.attributes, container.name, [], reading);
  const fields = fieldLines(container, reading).flatMap(({ label, value: own }): readonly Field[] => {
    const value = fieldValue(own, reading);
    return value.length === 0 ? [] : [{ label, value, origin: originOfValue(value, own, reading) }];
  });
  return fields.length === 0 ? [] : [{ type: 'fields', fields, origin: originOf(container.line, reading) }];
}
