import { hardSpace } from '../../diagnostics/catalogue/spacing-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { TextEdit } from '../../diagnostics/diagnostic.ts';
import { characterName, oddSpace, plainSpaces } from '../yaml/odd-space.ts';
import { isBlank, type Line, partsOf } from './lines.ts';
import { linesNear, type Mistake, type Pitfall, type Reading } from './mistake.ts';

const odd = new RegExp(oddSpace, 'gu');
const oddLead = new RegExp(`^[ \\t]*${oddSpace}`, 'u');
const dashes = new RegExp(`^(?:-(?:[ \\t]|${oddSpace})+)*`, 'u');

/** A non-breaking or invisible space in indentation, round a dash or colon, inside a key, or at a value's edge. */
export const hardSpacePitfall: Pitfall = (reading, error) =>
  linesNear(reading, error).flatMap((line) => {
    const edits = runFrom(reading, line).flatMap(oddSpacesOf);
    const [first] = edits;
    return first === undefined ? [] : [mistakeOf(reading, first, edits)];
  });

function mistakeOf({ text }: Reading, first: TextEdit, edits: readonly TextEdit[]): Mistake {
  let end = first.end;
  while (new RegExp(oddSpace, 'u').test(text[end] ?? '')) end++;
  const character = characterName(text.slice(first.start, first.end));
  return {
    start: first.start,
    end,
    safe: true,
    evident: true,
    // As indentation of a first key nothing was meant; elsewhere a space.
    repairs: text[first.start - 1] === '\n' || first.start <= 1 ? [edits, edits.map(removed)] : [edits],
    report: (place, details) => diagnose(hardSpace, place, { character }, details),
  };
}

function removed({ start, end }: TextEdit): TextEdit {
  return { start, end, text: '' };
}

/** A block of lines indented with odd spaces was pasted in one go, so it is one mistake. */
function runFrom({ lines }: Reading, line: Line): readonly Line[] {
  if (!oddLead.test(line.text)) return [line];
  let last = line.index;
  while (oddLead.test(lines[last + 1]?.text ?? '')) last++;
  return lines.slice(line.index, last + 1);
}

function oddSpacesOf(line: Line): readonly TextEdit[] {
  if (isBlank(line)) return [];
  const structural = lengthOfStructure(line);
  const content = line.text.search(/\s*$/u);
  return [...line.text.matchAll(odd)]
    .filter(({ index }) => index < structural || index >= content)
    .map(({ index, 0: character }) => {
      const start = line.start + index;
      return { start, end: start + character.length, text: index >= content ? '' : plainSpaces(character) };
    });
}

/** Columns up to the start of the value: what a reader sees as indentation, dashes, key and colon. */
function lengthOfStructure(line: Line): number {
  // Each odd space becomes one ordinary space here, so that columns stay the same.
  const plain = line.text.replace(odd, ' ');
  const parts = partsOf({ ...line, text: plain });
  const lead = dashes.exec(plain.slice(parts.indent))?.[0].length ?? 0;
  return Math.max(parts.valueStart - line.start, parts.indent + lead);
}
