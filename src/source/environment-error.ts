/** What the machine refused, in the terms a person can act on. */
export type EnvironmentProblem =
  | 'locked'
  | 'denied'
  | 'full'
  | 'read-only'
  | 'outside'
  | 'unreadable'
  | 'unwritable';

/** The machine, not the definitions, stands in the way: a disk, a permission, a program that holds a file. */
export class EnvironmentError extends Error {
  readonly problem: EnvironmentProblem;
  readonly path: string;

  constructor(problem: EnvironmentProblem, path: string, cause?: unknown) {
    super(`${problem}: ${path}`, { cause });
    this.name = 'EnvironmentError';
    this.problem = problem;
    this.path = path;
  }
}
