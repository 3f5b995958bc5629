import { unexpectedContent } from '../../../diagnostics/catalogue/text-block-codes.ts';
import { stretchesOf } from '../../hole.ts';
import type { Inline } from '../../tree/inline.ts';
import type { Origin } from '../../tree/origin.ts';
import { walkInlines } from '../../walk.ts';
import { linesOf, type MappedText, slice } from '../mapped-text.ts';
import { readLine } from '../read-inlines.ts';
import { originOf, type Reading, report, spokenText } from '../reading.ts';
import type { Container } from '../sections.ts';

/** A line `label: value`. */
export interface FieldLine {
  readonly label: string;
  readonly value: MappedText;
}

const pattern = /^\s*([^:]+?)\s*:\s*(.*?)\s*$/;

/** The lines of a block of fields. Text of another form is a finding. */
export function fieldLines(container: Container, reading: Reading): readonly FieldLine[] {
  return container.sections.flatMap((section) => {
    if (section.kind === 'text')
      return linesOf(section.text).flatMap((line) => fieldLine(line, container, reading));
    report(unexpectedContent, section.line, { blok: container.name }, reading);
    return [];
  });
}

function fieldLine(line: MappedText, { name }: Container, reading: Reading): readonly FieldLine[] {
  if (line.text.trim() === '') return [];
  const match = pattern.exec(line.text);
  if (!match) {
    report(unexpectedContent, line, { blok: name }, reading);
    return [];
  }
  const [, label = '', value = ''] = match;
  const at = value === '' ? line.text.length : line.text.indexOf(value, line.text.indexOf(':') + 1);
  return [{ label: spokenText(label, reading), value: slice(line, at, at + value.length) }];
}

/** The value's inlines; nothing when no part of it has a value, because then the whole line disappears. */
export function fieldValue(own: MappedText, reading: Reading): readonly Inline[] {
  const { holes, excused } = reading.compilation;
  const stretches = stretchesOf(own.text);
  const written = stretches.some(
    ({ hole, start, end }) => hole === undefined && /[\p{L}\p{N}]/u.test(own.text.slice(start, end)),
  );
  const asked = stretches.flatMap(({ hole }) => (hole === undefined ? [] : (holes[hole] ?? [])));
  if (!written && asked.length > 0 && asked.every((hole) => hole.kind === 'missing')) {
    for (const hole of asked) excused.add(hole.finding);
    return [];
  }
  return readLine(own, reading);
}

/** The origin of a line: that of its value, and of the gemeente as soon as a part of the value is. */
export function originOfValue(inlines: readonly Inline[], own: MappedText, reading: Reading): Origin {
  const origins = [...walkInlines(inlines)].map((inline) => inline.origin);
  const written = originOf(own, reading);
  return (
    origins.find((origin) => origin.layer === 'gemeente') ??
    (written.layer === 'gemeente' ? written : undefined) ??
    origins.find((origin) => origin.layer === 'region') ??
    written
  );
}
