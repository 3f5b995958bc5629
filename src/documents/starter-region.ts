import { isDefinition } from '../source/region-files.ts';

/** Where the schema lies that a new region's files point to, from the workspace. */
export const schemaPath = '.segments/segments.schema.json';

/**
 * The settings with which VS Code checks the definitions of every region, also in files added later. What is added
 * in `besloten` says of a thing only what is not public, so that by itself it lacks much.
 */
export const editorSettings = {
  'yaml.schemas': {
    [`./${schemaPath}`]: ['segments/**/*.yaml', 'segments/**/*.yml', '!segments/*/besloten/**'],
  },
} as const;

/** The name a region's folder may have. */
export function isRegionName(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(name);
}

/**
 * The files of a new region called `name`, by their path in the workspace, made from the starter files. Each YAML
 * file opens with a line that tells an editor where the schema is.
 */
export function starterRegion(
  name: string,
  starter: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const files = [...starter].map(([path, text]) => {
    const filled = text.replaceAll('__id__', name).replaceAll('__naam__', displayName(name));
    return [`segments/${name}/${path}`, isDefinition(path) ? modeline(path) + filled : filled] as const;
  });
  return new Map(files);
}

function modeline(path: string): string {
  const up = '../'.repeat(path.split('/').length + 1);
  return `# yaml-language-server: $schema=${up}${schemaPath}\n`;
}

/** The name as people would write it: `noord-limburg` is "Noord-Limburg". */
function displayName(name: string): string {
  return name.replace(/(^|-)[a-z]/gu, (letter) => letter.toUpperCase());
}
