/** Lines of context around a change. */
const context = 3;

/** More pairs of lines than this are not compared one by one. */
const comparable = 4_000_000;

interface Step {
  readonly mark: ' ' | '-' | '+';
  readonly line: string;
}

/** The change from one text to another as a unified diff, as `patch` and `git apply` read it; empty without change. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const steps = stepsBetween(linesOf(before), linesOf(after));
  const hunks: string[] = [];
  for (let at = 0; at < steps.length; ) {
    const first = steps.findIndex((step, index) => index >= at && step.mark !== ' ');
    if (first === -1) break;
    const start = Math.max(at, first - context);
    const end = endOfHunk(steps, first);
    hunks.push(hunk(steps, start, end));
    at = end;
  }
  return `--- a/${file}\n+++ b/${file}\n${hunks.join('')}`;
}

/** A hunk goes on as long as the next change is near enough for the context to touch. */
function endOfHunk(steps: readonly Step[], first: number): number {
  let last = first;
  for (let index = first; index < steps.length && index <= last + 2 * context; index += 1) {
    if (steps[index]?.mark !== ' ') last = index;
  }
  return Math.min(steps.length, last + 1 + context);
}

function hunk(steps: readonly Step[], start: number, end: number): string {
  const count = (part: readonly Step[], without: Step['mark']) =>
    part.filter(({ mark }) => mark !== without).length;
  const above = steps.slice(0, start);
  const own = steps.slice(start, end);
  const range = (without: Step['mark']) => {
    const length = count(own, without);
    return `${count(above, without) + (length === 0 ? 0 : 1)},${length}`;
  };
  const lines = own.map(({ mark, line }) =>
    line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`,
  );
  return `@@ -${range('+')} +${range('-')} @@\n${lines.join('')}`;
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

function stepsBetween(before: readonly string[], after: readonly string[]): readonly Step[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const kept = (lines: readonly string[]): Step[] => lines.map((line) => ({ mark: ' ', line }));
  const middle = changed(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return [...kept(before.slice(0, head)), ...middle, ...kept(before.slice(before.length - tail))];
}

/** The shortest way from one list of lines to the other, by their longest common subsequence. */
function changed(before: readonly string[], after: readonly string[]): readonly Step[] {
  const width = after.length + 1;
  const steps: Step[] = [];
  if ((before.length + 1) * width > comparable) {
    for (const line of before) steps.push({ mark: '-', line });
    for (const line of after) steps.push({ mark: '+', line });
    return steps;
  }
  const common = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const [old = '', fresh = ''] = [before[i], after[j]];
    if (i < before.length && j < after.length && old === fresh) {
      steps.push({ mark: ' ', line: old });
      i += 1;
      j += 1;
    } else if (i < before.length && (j === after.length || at(i + 1, j) >= at(i, j + 1))) {
      steps.push({ mark: '-', line: old });
      i += 1;
    } else {
      steps.push({ mark: '+', line: fresh });
      j += 1;
    }
  }
  return steps;
}
