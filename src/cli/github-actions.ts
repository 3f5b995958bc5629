import { isAbsolute, relative, sep } from 'node:path';
import type { Environment } from './environment.ts';

/** What a run inside GitHub Actions knows of where it is. */
export interface GithubActions {
  /** Folder of the workspace in the repository, with a slash at its end; empty when they are the same. */
  readonly folder: string;
  /** Address that the path of a file in the workspace is put behind to see it on GitHub. */
  readonly sources?: string;
  /** Absolute path of the file whose Markdown is shown with the run. */
  readonly summary?: string;
}

/** Reads the surroundings of a run in GitHub Actions; undefined outside it. */
export function githubActions(env: Environment['env'], workspace: string): GithubActions | undefined {
  if (env['GITHUB_ACTIONS'] !== 'true') return undefined;
  const folder = folderIn(env['GITHUB_WORKSPACE'] ?? workspace, workspace);
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  const summary = env['GITHUB_STEP_SUMMARY'];
  return {
    folder,
    ...(server && repository && commit && { sources: `${server}/${repository}/blob/${commit}/${folder}` }),
    ...(summary && { summary }),
  };
}

function folderIn(repository: string, workspace: string): string {
  const path = relative(repository, workspace);
  if (path === '' || isAbsolute(path) || path.split(sep)[0] === '..') return '';
  return `${path.split(sep).join('/')}/`;
}
