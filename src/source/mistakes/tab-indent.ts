import { tabAsIndent } from '../../diagnostics/catalogue/spacing-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import { isBlank, type Line } from './lines.ts';
import { linesNear, type Mistake, type Pitfall, type Reading } from './mistake.ts';

const tabbed = /^(?: *\t[ \t]*(?:-[ \t]+)*| *(?:- +)*-[ \t]*\t[ \t]*)(?=\S)/u;

/** Neighbouring lines indented with tabs: one mistake, whatever their number. */
export const tabIndentPitfall: Pitfall = (reading, error) => {
  const line = linesNear(reading, error).find(({ text }) => tabbed.test(text));
  return line === undefined ? [] : [mistakeOf(tabbedRun(reading, line))];
};

function mistakeOf(run: readonly Line[]): Mistake {
  const [first] = run;
  const lead = tabbed.exec(first?.text ?? '')?.[0] ?? '';
  const tabAt = (first?.start ?? 0) + lead.indexOf('\t');
  const tabs = /^\t+/u.exec(lead.slice(lead.indexOf('\t')))?.[0].length ?? 1;
  return {
    start: tabAt,
    end: tabAt + tabs,
    safe: true,
    evident: true,
    repairs: [2, 4, 8, 6, 3, 1].map((width) => run.flatMap((line) => tabsToSpaces(line, width))),
    report: (place, details) => diagnose(tabAsIndent, place, { lines: run.length }, details),
  };
}

function tabsToSpaces(line: Line, width: number) {
  const lead = tabbed.exec(line.text)?.[0] ?? '';
  return [...lead].flatMap((character, column) => {
    if (character !== '\t') return [];
    const start = line.start + column;
    // After a dash a tab divides; only before it does it set the level.
    const text = lead.slice(0, column).includes('-') ? ' ' : ' '.repeat(width);
    return [{ start, end: start + 1, text }];
  });
}

/** The lines around `line` that are tabbed too, with blank lines between them. */
function tabbedRun({ lines }: Reading, line: Line): readonly Line[] {
  let first = line.index;
  while (first > 0 && joins(lines[first - 1])) first--;
  let last = line.index;
  while (last + 1 < lines.length && joins(lines[last + 1])) last++;
  return lines.slice(first, last + 1).filter(({ text }) => tabbed.test(text));
}

function joins(line: Line | undefined): boolean {
  return line !== undefined && (tabbed.test(line.text) || isBlank(line));
}
