import { EnvironmentError, type EnvironmentProblem } from '../source/environment-error.ts';

const problems: Readonly<Record<string, EnvironmentProblem>> = {
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
};

/** The `code` of an error of the operating system, such as ENOENT. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Puts an error of the operating system in terms a person can act on. */
export function environmentError(
  error: unknown,
  path: string,
  otherwise: EnvironmentProblem,
): EnvironmentError {
  const code = codeOf(error) ?? '';
  // On Windows an open file and a missing permission give the same code; an open file is the common case.
  const denied = process.platform === 'win32' && otherwise === 'unwritable' ? 'locked' : 'denied';
  const problem = code === 'EPERM' || code === 'EACCES' ? denied : problems[code];
  return new EnvironmentError(problem ?? otherwise, path, error);
}
